import { posix } from 'node:path';
import ts from 'typescript';
import { scriptsOf, type Piece } from './architecture/astro-file.ts';
import { lineAt, type SourceFile } from './architecture/source-file.ts';

/** One import of a source file. */
export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** Path below the project when it names a file of the project. */
  readonly target?: string;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** The TypeScript in a source file, each piece parsed, with where it starts. */
export function parsePieces(file: SourceFile): { tree: ts.SourceFile; offset: number }[] {
  const whole: Piece[] = [{ text: file.text, offset: 0 }];
  const pieces = file.path.endsWith('.astro') ? scriptsOf(file.text) : whole;
  return pieces.map(({ text, offset }) => ({
    tree: ts.createSourceFile(`${file.path}.ts`, text, ts.ScriptTarget.Latest, true),
    offset,
  }));
}

/** Calls `visit` with a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Every import of a `.ts` or `.astro` file: declarations, exports from, `import()` and types. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const { tree, offset } of parsePieces(file)) {
    walk(tree, (node) => {
      const module = moduleNamedBy(node);
      if (module === undefined) return;
      const target = resolveImport(file.path, module.specifier);
      found.push({
        ...module,
        line: lineAt(file.text, offset + node.getStart(tree)),
        ...(target === undefined ? {} : { target }),
      });
    });
  }
  return found;
}

function moduleNamedBy(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeImport(node));
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? named(node.arguments[0], false) : undefined;
}

function named(
  specifier: ts.Node | undefined,
  typeOnly: boolean,
): { specifier: string; typeOnly: boolean } | undefined {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined;
  return { specifier: specifier.text, typeOnly };
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** Path below the project that an import names; `undefined` for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('#src/')) return path.slice(1);
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : undefined;
}
