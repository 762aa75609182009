import { childNodes, elementName, isNode, parseAstro, type AstroNode } from './astro-file.ts';
import { lineAt, type SourceFile, type Violation } from './source-file.ts';

const spokenAttributes = new Set(
  'alt title placeholder label aria-label aria-description aria-roledescription aria-valuetext'.split(
    ' ',
  ),
);
const letter = /\p{L}/u;

/** Words of a language that stand in a template, as text, as an attribute or in an expression. */
export function literalWordViolations({ path, text }: SourceFile): Violation[] {
  if (!path.endsWith('.astro')) return [];
  return literalWords(parseAstro(text)).map(({ word, start }) => ({
    path,
    line: lineAt(text, start),
    message: `\`${word}\` is written in the template; take it from src/i18n/strings`,
  }));
}

interface LiteralWord {
  readonly word: string;
  readonly start: number;
}

function literalWords(node: AstroNode): LiteralWord[] {
  if (node.type === 'AstroFrontmatter') return [];
  if (['script', 'style'].includes(elementName(node))) return [];
  if (node.type === 'JSXText') return spoken(node, node['value']);
  if (node.type === 'JSXAttribute') return wordsOfAttribute(node);
  const own = node.type === 'JSXExpressionContainer' ? results(node['expression']) : [];
  return [...own, ...childNodes(node).flatMap(literalWords)];
}

function wordsOfAttribute(node: AstroNode): LiteralWord[] {
  const { name, value } = node;
  const isSpoken = isNode(name) && spokenAttributes.has(String(name['name']));
  const expression =
    isNode(value) && value.type === 'JSXExpressionContainer' && value['expression'];
  const own = isSpoken ? results(expression === false ? value : expression) : [];
  // An attribute may hold markup, which is looked at like any other.
  return [...own, ...(isNode(expression) ? childNodes(expression).flatMap(literalWords) : [])];
}

/** The literal words among what an expression can come to. */
function results(node: unknown): LiteralWord[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return spoken(node, node['value']);
    case 'TemplateLiteral':
      return childNodes(node).flatMap((part) => {
        const value = part['value'];
        const cooked = typeof value === 'object' && value && 'cooked' in value ? value.cooked : '';
        return part.type === 'TemplateElement' ? spoken(part, cooked) : results(part);
      });
    case 'ConditionalExpression':
      return [...results(node['consequent']), ...results(node['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      // A comparison gives no word, whatever stands on its sides.
      return /^(?:\+|&&|\|\||\?\?)$/.test(String(node['operator']))
        ? [...results(node['left']), ...results(node['right'])]
        : [];
    default:
      return [];
  }
}

function spoken(node: AstroNode, value: unknown): LiteralWord[] {
  if (typeof value !== 'string') return [];
  // A character reference such as `&nbsp;` is no word.
  const word = value.replaceAll(/&#?\w+;/g, ' ').trim();
  return letter.test(word) ? [{ word, start: node.start }] : [];
}
