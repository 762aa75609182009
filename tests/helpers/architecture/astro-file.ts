import { parse } from '@astrojs/compiler-rs';

/** A node of the syntax tree of an `.astro` file: ESTree with JSX. */
export interface AstroNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** The syntax tree of an `.astro` file; `null` fields of ESTree are left as they are. */
export function parseAstro(text: string): AstroNode {
  const { ast } = parse(text);
  const tree: unknown = typeof ast === 'string' ? JSON.parse(ast) : ast;
  if (!isNode(tree)) throw new Error('The Astro compiler gave no syntax tree.');
  return tree;
}

/** Whether a value is a node of a syntax tree. */
export function isNode(value: unknown): value is AstroNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The nodes directly below a node. */
export function childNodes(node: AstroNode): AstroNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isNode);
}

/** A node and everything below it. */
export function allNodes(node: AstroNode): AstroNode[] {
  return [node, ...childNodes(node).flatMap(allNodes)];
}

/** Name of an element such as `h1` or `ObjectCard`; empty for other nodes. */
export function elementName(node: AstroNode): string {
  const opening = node['openingElement'];
  const name = isNode(opening) ? opening['name'] : undefined;
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : '';
}

/** A piece of code inside a file and the offset at which it starts. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

/** The TypeScript of an `.astro` file: front matter first, then its scripts. */
export function scriptsOf(text: string): Piece[] {
  const tree = parseAstro(text);
  const front = tree['frontmatter'];
  const program = isNode(front) ? front['program'] : undefined;
  const pieces = isNode(program)
    ? [{ text: text.slice(program.start, program.end), offset: program.start }]
    : [];
  return [...pieces, ...contentsOf(tree, text, 'script')];
}

/** The style sheets inside an `.astro` file. */
export function stylesOf(text: string): Piece[] {
  return contentsOf(parseAstro(text), text, 'style');
}

/** The outermost expressions in the template of an `.astro` file. */
export function expressionsOf(text: string): Piece[] {
  const outermost = (node: AstroNode): AstroNode[] => {
    if (node.type === 'AstroFrontmatter') return [];
    const expression = node.type === 'JSXExpressionContainer' ? node['expression'] : undefined;
    return isNode(expression) ? [expression] : childNodes(node).flatMap(outermost);
  };
  return outermost(parseAstro(text)).map(({ start, end }) => ({
    text: text.slice(start, end),
    offset: start,
  }));
}

function contentsOf(tree: AstroNode, text: string, name: string): Piece[] {
  return allNodes(tree)
    .filter((node) => elementName(node) === name)
    .flatMap((node) => (Array.isArray(node['children']) ? (node['children'] as unknown[]) : []))
    .filter(isNode)
    .map(({ start, end }) => ({ text: text.slice(start, end), offset: start }));
}
