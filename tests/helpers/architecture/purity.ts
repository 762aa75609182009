import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { importsOf, parsePieces, walk } from '../imports.ts';
import { layerOf } from './layers.ts';
import { lineAt, type SourceFile, type Violation } from './source-file.ts';

const pureLayers = new Set(
  'issues i18n look schema prose images routes exhibition importers views exports'.split(' '),
);
const bannedNames = new Set(
  'process console fetch document window globalThis localStorage setTimeout setInterval'.split(' '),
);
const bannedMembers = new Set(
  'Date.now Math.random performance.now crypto.randomUUID crypto.getRandomValues'.split(' '),
);
// These read or write files, or start programs, when they are called.
const bannedPackages = new Set(['sharp', 'pagefind', 'astro']);

/** What a pure layer may not use: Node, Astro's virtual modules, environment, clock, chance, I/O. */
export function purityViolations(file: SourceFile): Violation[] {
  if (!pureLayers.has(layerOf(file.path) ?? '')) return [];
  const found: Violation[] = importsOf(file)
    .filter(({ specifier, typeOnly }) => isImpure(specifier, typeOnly))
    .map(({ specifier, line }) => ({
      path: file.path,
      line,
      message: `a pure layer may not import \`${specifier}\``,
    }));
  for (const { tree, offset } of parsePieces(file)) {
    const own = declaredNames(tree);
    walk(tree, (node) => {
      const name = impureName(node);
      if (name === undefined || own.has(name)) return;
      const line = lineAt(file.text, offset + node.getStart(tree));
      found.push({ path: file.path, line, message: `a pure layer may not use \`${name}\`` });
    });
  }
  return found;
}

function isImpure(specifier: string, typeOnly: boolean): boolean {
  if (isBuiltin(specifier)) return true;
  return !typeOnly && (specifier.startsWith('astro:') || bannedPackages.has(specifier));
}

function impureName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText().replaceAll(/\s|\?/g, '');
    return name === 'import.meta.env' || bannedMembers.has(name) ? name : undefined;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return node.arguments?.length ? undefined : 'new Date()';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  return ts.isIdentifier(node) && bannedNames.has(node.text) && isFreeName(node)
    ? node.text
    : undefined;
}

/** Whether a name stands for a value, not for a field, a key or a part of a type. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !ts.isTypeNode(parent) && !ts.isTypeElement(parent);
}

/** Names that a file gives to values of its own. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name !== undefined && ts.isIdentifier(node.name))
      names.add(node.name.text);
  });
  return names;
}
