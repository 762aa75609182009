import { inside, lineOf, type Conversion, type Place } from './conversion.ts';
import type { MarkdownNodeOf } from './markdown-tree.ts';
import type { ProseNode } from './tree.ts';

const logicalSides = { left: 'start', right: 'end', center: 'center' } as const;

/**
 * A table in a box of its own that can be scrolled, by keyboard too, where it is wider than the
 * page. `:--` aligns to the start of the line and `--:` to its end, in either direction.
 */
export function convertTable(
  conversion: Conversion,
  node: MarkdownNodeOf<'table'>,
  place: Place,
): readonly ProseNode[] {
  const within = inside(conversion, place, {
    parent: '|',
    line: lineOf(conversion, node, place),
    takesBlocks: false,
  });
  if (within === undefined) return [];
  const [head, ...body] = node.children.map((row, rowIndex) =>
    element(
      'tr',
      {},
      row.children.map((cell, column) => {
        const side = node.align?.[column];
        const align =
          side === null || side === undefined ? {} : { 'data-align': logicalSides[side] };
        const words = conversion.inline(cell.children, within);
        return rowIndex === 0
          ? element('th', { scope: 'col', ...align }, words)
          : element('td', align, words);
      }),
    ),
  );
  const sections = [
    ...(head === undefined ? [] : [element('thead', {}, [head])]),
    ...(body.length === 0 ? [] : [element('tbody', {}, body)]),
  ];
  const box = { class: 'prose-table', tabindex: '0' };
  return [element('div', box, [element('table', {}, sections)])];
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ProseNode[],
): ProseNode {
  return { kind: 'element', tag, attributes, children };
}
