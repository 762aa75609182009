import { excerpt, moduleStatement, restoreCode, restoreProse } from './braces.ts';
import { inside, lineOf, report, type Conversion, type Place } from './conversion.ts';
import { convertHeading } from './convert-heading.ts';
import { convertTable } from './convert-table.ts';
import { convertTag } from './convert-tag.ts';
import { componentRule } from './allow-list.ts';
import { allowedAttributes } from './html-elements.ts';
import type { MarkdownNode, MarkdownNodeOf } from './markdown-tree.ts';
import type { ProseNode } from './tree.ts';

/** Paragraphs, lists, tables and components as nodes that are safe to draw. */
export function convertBlocks(
  conversion: Conversion,
  nodes: readonly MarkdownNode[],
  place: Place,
): ProseNode[] {
  const converted: ProseNode[] = [];
  let loose: MarkdownNode[] = [];
  const endParagraph = (): void => {
    converted.push(...looseParagraph(conversion, loose, place));
    loose = [];
  };
  for (const node of nodes) {
    if (isWords(node)) {
      if (loose.length > 0 && !onSameLine(loose.at(-1), node)) endParagraph();
      loose.push(node);
      continue;
    }
    if (loose.length > 0) endParagraph();
    converted.push(...blockNodes(conversion, node, place));
  }
  if (loose.length > 0) endParagraph();
  return converted;
}

function blockNodes(
  conversion: Conversion,
  node: MarkdownNode,
  place: Place,
): readonly ProseNode[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(conversion, node, place);
    case 'heading':
      return convertHeading(conversion, node, place);
    case 'blockquote':
      return container(conversion, node, { place, tag: 'blockquote', parent: '>' });
    case 'list':
      return list(conversion, node, place);
    case 'table':
      return convertTable(conversion, node, place);
    case 'code': {
      const code = element('code', {}, [{ kind: 'text', text: restoreCode(node.value) }]);
      return [element('pre', {}, [code])];
    }
    case 'thematicBreak':
      return [element('hr', {}, [])];
    case 'definition':
    case 'footnoteDefinition':
      return [];
    case 'mdxJsxFlowElement':
      return convertTag(conversion, node, place, 'block');
    case 'mdxjsEsm': {
      const code = node.value.startsWith('export') ? 'prose-export' : 'prose-import';
      const values = { text: excerpt(node.value) };
      report(conversion, lineOf(conversion, node, place), { code, values });
      return [];
    }
    default:
      return conversion.inline([node], place);
  }
}

function paragraph(
  conversion: Conversion,
  node: MarkdownNodeOf<'paragraph'>,
  place: Place,
): readonly ProseNode[] {
  const first = node.children[0];
  const statement = first?.type === 'text' ? moduleStatement(first.value) : undefined;
  const line = lineOf(conversion, node, place);
  if (statement !== undefined && first?.type === 'text') {
    const values = { text: excerpt(restoreProse(first.value)) };
    report(conversion, line, { code: `prose-${statement}`, values });
    return [];
  }
  const within = inside(conversion, place, { parent: '¶', line });
  return within === undefined ? [] : [element('p', {}, conversion.inline(node.children, within))];
}

/** Words that stand in a tag without a paragraph around them: `<Note>Some words.</Note>`. */
function looseParagraph(
  conversion: Conversion,
  nodes: readonly MarkdownNode[],
  place: Place,
): readonly ProseNode[] {
  const children = nodes.flatMap((node, index) => {
    const converted = conversion.inline([node], place);
    const before = nodes[index - 1];
    // The parser drops the space between two tags that share a line.
    const isGap =
      before !== undefined && before.position?.end.offset !== node.position?.start.offset;
    return isGap ? [{ kind: 'text', text: ' ' } as const, ...converted] : converted;
  });
  const isBlank = children.every((child) => child.kind === 'text' && child.text.trim() === '');
  return isBlank ? [] : [element('p', {}, children)];
}

function isWords(node: MarkdownNode): boolean {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const rule = componentRule(node.name ?? '');
    return rule === undefined
      ? allowedAttributes(node.name ?? '') !== undefined
      : rule.place === 'inline';
  }
  return inlineTypes.has(node.type);
}

const inlineTypes: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
]);

function onSameLine(before: MarkdownNode | undefined, node: MarkdownNode): boolean {
  const end = before?.position?.end.line;
  const start = node.position?.start.line;
  return end === undefined || start === undefined || end === start;
}

function container(
  conversion: Conversion,
  node: MarkdownNodeOf<'blockquote' | 'listItem'>,
  into: { readonly place: Place; readonly tag: string; readonly parent: string },
): readonly ProseNode[] {
  const line = lineOf(conversion, node, into.place);
  const within = inside(conversion, into.place, { parent: into.parent, line });
  return within === undefined
    ? []
    : [element(into.tag, {}, conversion.blocks(node.children, within))];
}

function list(
  conversion: Conversion,
  node: MarkdownNodeOf<'list'>,
  place: Place,
): readonly ProseNode[] {
  const within = inside(conversion, place, { parent: '-', line: lineOf(conversion, node, place) });
  if (within === undefined) return [];
  const isLoose = node.spread === true || node.children.some((item) => item.spread === true);
  const start = node.ordered === true && node.start !== 1 ? node.start : undefined;
  const attributes: Record<string, string> =
    start === undefined || start === null ? {} : { start: String(start) };
  const items = node.children.map((item) => {
    const children = isLoose
      ? conversion.blocks(item.children, within)
      : conversion.blocks(item.children, within).flatMap(withoutParagraph);
    return element('li', {}, [...checkMark(item.checked), ...children]);
  });
  return [element(node.ordered === true ? 'ol' : 'ul', attributes, items)];
}

/** Items of a list without blank lines hold their words directly. */
function withoutParagraph(node: ProseNode): readonly ProseNode[] {
  return node.kind === 'element' && node.tag === 'p' ? node.children : [node];
}

function checkMark(checked: boolean | null | undefined): readonly ProseNode[] {
  if (checked === null || checked === undefined) return [];
  return [{ kind: 'text', text: checked ? '☑ ' : '☐ ' }];
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ProseNode[],
): ProseNode {
  return { kind: 'element', tag, attributes, children };
}
