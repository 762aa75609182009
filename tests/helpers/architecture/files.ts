import { posix } from 'node:path';
import { layerOf } from './layers.ts';
import type { SourceFile, Violation } from './source-file.ts';

// Tables of words and of codes grow with the project and are not read from top to bottom.
const tables = [
  'src/i18n/strings/',
  'src/issues/messages/',
  'src/issues/codes.ts',
  'src/prose/allow-list.ts',
];
const vagueWords = new Set(
  'data handler handlers helper helpers manager misc util utils'.split(' '),
);

/** A file longer than its kind may be: 300 lines of `.ts`, 150 of `.astro`, 40 of a page. */
export function sizeViolations({ path, text }: SourceFile): Violation[] {
  if (tables.some((table) => path.startsWith(table))) return [];
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const most = layerOf(path) === 'pages' ? 40 : path.endsWith('.astro') ? 150 : 300;
  return lines <= most ? [] : [{ path, message: `has ${lines} lines; ${most} is the most` }];
}

/** A file name in the wrong form, or with a word that says nothing. */
export function nameViolations({ path }: SourceFile): Violation[] {
  // The names of pages and of Astro's own files are addresses or given.
  if (layerOf(path) === 'pages' || path === 'src/content.config.ts') return [];
  const [stem = ''] = posix.basename(path).split('.');
  const isComponent = path.endsWith('.astro');
  const form = isComponent ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  if (!form.test(stem)) {
    return [{ path, message: `is not written in ${isComponent ? 'PascalCase' : 'kebab-case'}` }];
  }
  const words = stem
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('-');
  const vague = words.find((word) => vagueWords.has(word));
  return vague === undefined
    ? []
    : [{ path, message: `has the empty word \`${vague}\` in its name` }];
}
