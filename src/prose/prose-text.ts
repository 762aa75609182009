import type { ProseNode } from './tree.ts';

const blocks: ReadonlySet<string> = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote pre hr div table thead tbody tr br'.split(' '),
);
const cells: ReadonlySet<string> = new Set(['td', 'th']);
/** Properties that hold words of the text. */
const spokenProps = ['speaker', 'source'] as const;

/**
 * The words of a text alone, blocks on lines of their own: for search records and word counts.
 * Ruby readings follow the words that they stand on, in brackets, so that those stay whole. Words
 * of components are included, footnote numbers and alternative texts are not. `''` for no nodes.
 */
export function proseText(nodes: readonly ProseNode[]): string {
  const pieces: string[] = [];
  for (const node of nodes) collect(node, pieces);
  return pieces
    .join('')
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}

function collect(node: ProseNode, pieces: string[]): void {
  if (node.kind === 'text') {
    pieces.push(node.text.replaceAll('\n', ' '));
    return;
  }
  if (node.kind === 'component') {
    collectComponent(node, pieces);
    return;
  }
  if (node.tag === 'ruby') {
    collectRuby(node.children, pieces);
    return;
  }
  if (node.attributes['role'] === 'doc-noteref') return;
  const isBlock = blocks.has(node.tag);
  if (isBlock) pieces.push('\n');
  for (const child of node.children) collect(child, pieces);
  if (isBlock) pieces.push('\n');
  if (cells.has(node.tag)) pieces.push(' ');
}

function collectComponent(
  node: Extract<ProseNode, { readonly kind: 'component' }>,
  pieces: string[],
): void {
  const isInline = node.children.every((child) => child.kind === 'text' || !isBlockNode(child));
  if (!isInline) pieces.push('\n');
  for (const child of node.children) collect(child, pieces);
  for (const name of spokenProps) {
    const words = node.props[name];
    if (typeof words === 'string') pieces.push('\n', words, '\n');
  }
  if (!isInline) pieces.push('\n');
}

function isBlockNode(node: ProseNode): boolean {
  return node.kind === 'component'
    ? node.name === 'Footnote'
    : node.kind === 'element' && blocks.has(node.tag);
}

function collectRuby(children: readonly ProseNode[], pieces: string[]): void {
  for (const child of children) {
    if (!isReading(child) && !isBracket(child)) collect(child, pieces);
  }
  const readings: string[] = [];
  for (const child of children) if (isReading(child)) collect(child, readings);
  if (readings.length > 0) pieces.push(' (', readings.join('').trim(), ')');
}

function isReading(node: ProseNode): boolean {
  return node.kind === 'element' && node.tag === 'rt';
}

function isBracket(node: ProseNode): boolean {
  return node.kind === 'element' && node.tag === 'rp';
}
