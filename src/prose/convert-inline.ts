import { excerpt, foundBraces, hasStandIns, restoreCode, restoreProse } from './braces.ts';
import { inside, lineOf, report, type Conversion, type Place } from './conversion.ts';
import { convertImage, convertLink } from './convert-link.ts';
import { convertTag } from './convert-tag.ts';
import { footnoteMark } from './footnotes.ts';
import type { MarkdownNode, MarkdownNodeOf } from './markdown-tree.ts';
import { spelling } from './spelling.ts';
import type { ProseNode } from './tree.ts';

const plainElements = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

/** The words of a paragraph, a heading, a table cell, a link ... as nodes that are safe to draw. */
export function convertInline(
  conversion: Conversion,
  nodes: readonly MarkdownNode[],
  place: Place,
): ProseNode[] {
  const converted: ProseNode[] = [];
  for (const node of nodes) {
    for (const child of inlineNodes(conversion, node, place)) append(converted, child);
  }
  return converted;
}

function inlineNodes(
  conversion: Conversion,
  node: MarkdownNode,
  place: Place,
): readonly ProseNode[] {
  switch (node.type) {
    case 'text':
      return [words(conversion, node, place)];
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const within = inside(conversion, place, {});
      if (within === undefined) return [];
      return [element(plainElements[node.type], conversion.inline(node.children, within))];
    }
    case 'inlineCode':
      return [element('code', [text(restoreCode(node.value))])];
    case 'break':
      return [element('br', [])];
    case 'link':
    case 'linkReference':
      return convertLink(conversion, node, place);
    case 'image':
    case 'imageReference':
      return convertImage(conversion, node, place);
    case 'footnoteReference': {
      if (place.inLink) return misplaced(conversion, node, place);
      const mark = footnoteMark(conversion, node);
      return mark === undefined ? [] : [mark];
    }
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return convertTag(conversion, node, { ...place, takesBlocks: false }, 'inline');
    case 'paragraph':
      return conversion.inline(node.children, place);
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return expression(conversion, node, place);
    default:
      return misplaced(conversion, node, place);
  }
}

function words(conversion: Conversion, node: MarkdownNodeOf<'text'>, place: Place): ProseNode {
  const { value } = node;
  const line = lineOf(conversion, node, place);
  for (const label of value.includes('[^') ? danglingLabels(value) : []) {
    report(conversion, line, { code: 'prose-footnote', values: { label } });
  }
  if (!hasStandIns(value)) return text(value);
  for (const brace of foundBraces(value)) {
    const below = value.slice(0, brace.at).split('\n').length - 1;
    const code = brace.closed ? 'prose-expression' : 'prose-brace';
    report(conversion, line + below, { code, values: { text: brace.text } });
  }
  return text(restoreProse(value));
}

/** Marks without a note: the parser leaves them among the words. */
function danglingLabels(value: string): readonly string[] {
  return [...value.matchAll(/\[\^([^\]\s[]{1,60})\]/gu)].map((match) => excerpt(match[1] ?? ''));
}

function expression(
  conversion: Conversion,
  node: MarkdownNodeOf<'mdxTextExpression' | 'mdxFlowExpression'>,
  place: Place,
): readonly ProseNode[] {
  const line = lineOf(conversion, node, place);
  const values = { text: excerpt(`{${node.value}}`) };
  report(conversion, line, { code: 'prose-expression', values });
  return [];
}

/** A list, a table, a heading ... where only words can stand. */
function misplaced(conversion: Conversion, node: MarkdownNode, place: Place): readonly ProseNode[] {
  const values = { component: spelling(node), parent: place.parent.replace('¶', '') };
  report(conversion, lineOf(conversion, node, place), { code: 'prose-component-place', values });
  return [];
}

function append(nodes: ProseNode[], node: ProseNode): void {
  const last = nodes.at(-1);
  if (node.kind === 'text' && last?.kind === 'text') {
    nodes[nodes.length - 1] = text(last.text + node.text);
  } else {
    nodes.push(node);
  }
}

function text(value: string): ProseNode {
  return { kind: 'text', text: value };
}

function element(tag: string, children: readonly ProseNode[]): ProseNode {
  return { kind: 'element', tag, attributes: {}, children };
}
