import { posix } from 'node:path';
import { importsOf } from '../imports.ts';
import type { SourceFile, Violation } from './source-file.ts';

const levels = {
  pure: ['issues', 'i18n', 'look', 'schema', 'prose', 'images', 'routes'],
  core: ['exhibition', 'importers'],
  shown: ['views', 'exports'],
} as const;
const belowSite = [...levels.pure, ...levels.core, ...levels.shown];

/** Which layers each layer may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  issues: [],
  routes: [],
  i18n: ['issues'],
  look: [],
  schema: ['issues', 'i18n', 'look'],
  prose: ['issues', 'i18n', 'schema'],
  images: ['schema'],
  exhibition: levels.pure,
  importers: levels.pure,
  views: [...levels.pure, 'exhibition'],
  exports: [...levels.pure, 'exhibition'],
  site: [...belowSite, 'reading'],
  client: belowSite,
  styles: [],
  components: [...belowSite, 'styles', 'client'],
  layouts: [...belowSite, 'styles', 'client', 'components'],
  pages: [...belowSite, 'site', 'styles', 'client', 'components', 'layouts'],
  reading: belowSite,
  integrations: [...belowSite, 'reading'],
  content: [...belowSite, 'reading', 'integrations'],
  scripts: [...belowSite, 'reading', 'integrations'],
};

/** The layer of a path: a folder of `src`, a file directly in it, or `scripts`. */
export function layerOf(path: string): string | undefined {
  if (path.startsWith('scripts/')) return 'scripts';
  const [, first] = /^src\/([^/.]+)/.exec(path) ?? [];
  return first;
}

/** Imports that point up, sideways into another layer of the same level, or to nowhere known. */
export function layerViolations(file: SourceFile): Violation[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [];
  const mayImport = allowed[layer];
  if (mayImport === undefined) {
    return [{ path: file.path, message: `\`${layer}\` is no layer of the design` }];
  }
  return importsOf(file).flatMap(({ target, specifier, line }) => {
    const other = target === undefined ? undefined : layerOf(target);
    if (other === undefined || other === layer || mayImport.includes(other)) return [];
    return [{ path: file.path, line, message: `\`${layer}\` may not import \`${specifier}\`` }];
  });
}

/** Imports written the wrong way: `./x.ts` stays inside a layer, `#src/layer/x.ts` crosses it. */
export function importFormViolations(file: SourceFile): Violation[] {
  return importsOf(file).flatMap(({ target, specifier, line }) => {
    if (target === undefined) return [];
    const crosses = layerOf(target) !== layerOf(file.path);
    const isAlias = specifier.startsWith('#src/');
    const fits = crosses
      ? isAlias || !target.startsWith('src/')
      : !isAlias || posix.dirname(target) !== posix.dirname(file.path);
    const form = crosses ? `#${target}` : `./${posix.basename(target)}`;
    return fits
      ? []
      : [{ path: file.path, line, message: `write \`${form}\` for \`${specifier}\`` }];
  });
}
