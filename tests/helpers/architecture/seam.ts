import { importsOf, parsePieces, walk } from '../imports.ts';
import ts from 'typescript';
import { layerOf } from './layers.ts';
import { lineAt, type SourceFile, type Violation } from './source-file.ts';

// Astro itself asks for the collections in the second file.
const seam = new Set(['src/site/load.ts', 'src/content.config.ts']);
const envSeam = new Set(['src/site/env.ts', 'src/content.config.ts']);

/** Imports of `astro:content` and readings of the environment in `src` outside of the seam. */
export function seamViolations(file: SourceFile): Violation[] {
  if (!file.path.startsWith('src/')) return [];
  const imports = importsOf(file)
    .filter(({ specifier }) => specifier === 'astro:content' && !seam.has(file.path))
    .map(({ line }) => ({
      path: file.path,
      line,
      message: '`astro:content` is read in src/site/load.ts alone',
    }));
  const side = ['reading', 'integrations'].includes(layerOf(file.path) ?? '');
  if (side || envSeam.has(file.path)) return imports;
  return [
    ...imports,
    ...namedUses(file, ['import.meta.env', 'process.env']).map((use) => ({
      ...use,
      message: 'the environment is read in src/site/env.ts alone',
    })),
  ];
}

/** Components and layouts that take anything but props. */
export function propsViolations(file: SourceFile): Violation[] {
  if (!['components', 'layouts'].includes(layerOf(file.path) ?? '')) return [];
  if (!file.path.endsWith('.astro')) return [];
  const ambient = namedUses(file, [
    'Astro.locals',
    'Astro.request',
    'Astro.params',
    'Astro.cookies',
    'Astro.glob',
    'import.meta.glob',
  ]).map((use) => ({ ...use, message: `a component takes props, not \`${use.message}\`` }));
  const reads = namedUses(file, ['Astro.props']);
  const declares = /\b(interface|type) Props\b/.test(file.text);
  const [first] = declares ? [] : reads;
  return first === undefined
    ? ambient
    : [...ambient, { ...first, message: 'props need an `interface Props`' }];
}

function namedUses(file: SourceFile, names: readonly string[]): Violation[] {
  const found: Violation[] = [];
  for (const { tree, offset } of parsePieces(file)) {
    walk(tree, (node) => {
      if (!ts.isPropertyAccessExpression(node)) return;
      const name = node.getText(tree);
      if (!names.includes(name)) return;
      const line = lineAt(file.text, offset + node.getStart(tree));
      found.push({ path: file.path, line, message: name });
    });
  }
  return found;
}
