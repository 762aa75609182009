import ts from 'typescript';
import { parsePieces, walk } from '../imports.ts';
import { expressionsOf } from './astro-file.ts';
import { lineAt, type SourceFile, type Violation } from './source-file.ts';

/** Calls of `t('key')` whose key is no interface string; `t(`kind.${x}`)` needs a key of that start. */
export function stringKeyViolations(file: SourceFile, keys: readonly string[]): Violation[] {
  const templates = file.path.endsWith('.astro') ? expressionsOf(file.text) : [];
  const pieces = [
    ...parsePieces(file),
    ...templates.map(({ text, offset }) => ({
      tree: ts.createSourceFile('template.tsx', `(${text})`, ts.ScriptTarget.Latest, true),
      offset: offset - 1,
    })),
  ];
  return pieces.flatMap(({ tree, offset }) => {
    const found: Violation[] = [];
    walk(tree, (node) => {
      const key = ts.isCallExpression(node) && isTranslation(node) ? node.arguments[0] : undefined;
      if (key === undefined || isKnown(key, keys)) return;
      const line = lineAt(file.text, offset + key.getStart(tree));
      found.push({ path: file.path, line, message: `no interface string ${key.getText(tree)}` });
    });
    return found;
  });
}

function isTranslation({ expression }: ts.CallExpression): boolean {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) && name.text === 't';
}

function isKnown(key: ts.Expression, keys: readonly string[]): boolean {
  if (ts.isStringLiteralLike(key)) return keys.includes(key.text);
  if (!ts.isTemplateExpression(key)) return true;
  return keys.some((known) => known.startsWith(key.head.text));
}
