import type { Issue } from '#src/issues/issue.ts';
import { issue } from '#src/issues/issue.ts';
import { excerpt } from './braces.ts';
import { report, type Conversion, type Place } from './conversion.ts';
import { convertBlocks } from './convert-blocks.ts';
import { convertInline } from './convert-inline.ts';
import { footnoteList } from './footnotes.ts';
import {
  markdownTree,
  type MarkdownNode,
  type MarkdownNodeOf,
  type ProseSource,
} from './markdown-tree.ts';
import { nearest } from '#src/issues/nearest.ts';
import type { ProseNode, ProseQuestion, ProseReference } from './tree.ts';

export interface ParsedProse {
  /** What to draw. With errors among the issues it is what could be read, for a preview. */
  readonly nodes: readonly ProseNode[];
  readonly issues: readonly Issue[];
  readonly references: readonly ProseReference[];
  readonly questions: readonly ProseQuestion[];
}

/** About 9,000 words: hostile texts must not keep a build busy. */
const longestText = 60_000;

/**
 * A contributed text, read as data: Markdown (CommonMark and GFM) with the components of
 * `allow-list.ts` and the HTML of `html-elements.ts`. Nothing in it is run. All its problems come
 * back together, with lines of the file: the `prose-*` codes, `region-outside` for regions in
 * percent, `id-duplicate` for questions and `reference-unknown` for `#anchors`. An empty text gives
 * no nodes and no issues.
 */
export function parseProse(source: ProseSource): ParsedProse {
  if (source.text.length > longestText) return tooLong(source);
  const tree = markdownTree(source);
  const children = tree.root !== undefined && 'children' in tree.root ? tree.root.children : [];
  const conversion = startConversion(source, { nodes: children, text: tree.text });
  conversion.issues.push(...tree.issues);
  const place: Place = {
    parent: '',
    depth: 0,
    line: source.firstLine,
    takesBlocks: true,
    inLink: false,
  };
  const nodes = convertBlocks(conversion, children, place);
  nodes.push(...footnoteList(conversion, place));
  checkAnchors(conversion);
  const { issues, references, questions } = conversion;
  return { nodes, issues, references, questions: [...questions.values()] };
}

function tooLong({ text, file, firstLine }: ProseSource): ParsedProse {
  const values = { characters: String(text.length), limit: String(longestText) };
  const found = issue('prose-too-long', { file, line: firstLine }, values);
  return { nodes: [], issues: [found], references: [], questions: [] };
}

function startConversion(
  source: ProseSource,
  tree: { readonly nodes: readonly MarkdownNode[]; readonly text: string },
): Conversion {
  const definitions = new Map<string, MarkdownNodeOf<'definition'>>();
  const notes = new Map<string, MarkdownNodeOf<'footnoteDefinition'>>();
  const repeated: MarkdownNodeOf<'footnoteDefinition'>[] = [];
  for (const node of tree.text.includes(']:') ? allNodes(tree.nodes) : []) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if (node.type !== 'footnoteDefinition') continue;
    if (notes.has(node.identifier)) repeated.push(node);
    else notes.set(node.identifier, node);
  }
  const conversion: Conversion = {
    source,
    issues: [],
    references: [],
    questions: new Map(),
    definitions,
    footnotes: { definitions: notes, repeated, cited: new Map() },
    headings: { level: 1, ids: new Map(), anchors: [] },
    state: { isTooDeep: false },
    blocks: (nodes, place) => convertBlocks(conversion, nodes, place),
    inline: (nodes, place) => convertInline(conversion, nodes, place),
  };
  return conversion;
}

/** Every node in the order of the text. A list instead of calls: hostile trees are deep. */
function* allNodes(nodes: readonly MarkdownNode[]): Generator<MarkdownNode> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
}

/** `#anchors` name headings of the same text: `#the-makers` is `## The makers`. */
function checkAnchors(conversion: Conversion): void {
  const { ids, anchors } = conversion.headings;
  for (const { id, line } of anchors) {
    if (ids.has(id)) continue;
    const near = nearest(id, ids.keys()).replace(/^s-/u, '#');
    const values = { kind: 'heading', value: `#${excerpt(id.slice(2))}`, nearest: near };
    report(conversion, line, { code: 'reference-unknown', values });
  }
}
