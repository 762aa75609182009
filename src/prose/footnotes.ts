import { excerpt } from './braces.ts';
import { report, type Conversion, type FootnoteOrder, type Place } from './conversion.ts';
import type { MarkdownNodeOf } from './markdown-tree.ts';
import type { ProseNode } from './tree.ts';

/** The mark of a footnote among the words. `fn-<number>` is the id of the note. */
export function footnoteMark(
  conversion: Conversion,
  node: MarkdownNodeOf<'footnoteReference'>,
): ProseNode | undefined {
  const { cited, definitions } = conversion.footnotes;
  if (!definitions.has(node.identifier)) return undefined;
  const entry = cited.get(node.identifier) ?? { number: cited.size + 1, references: 0 };
  cited.set(node.identifier, entry);
  entry.references += 1;
  const again = entry.references === 1 ? '' : `-${entry.references}`;
  const attributes = {
    href: `#fn-${entry.number}`,
    id: `fnref-${entry.number}${again}`,
    role: 'doc-noteref',
    'aria-describedby': 'footnotes',
  };
  const number: ProseNode = { kind: 'text', text: String(entry.number) };
  const link: ProseNode = { kind: 'element', tag: 'a', attributes, children: [number] };
  return { kind: 'element', tag: 'sup', attributes: {}, children: [link] };
}

/**
 * The `Footnotes` component that ends the text, or nothing without footnotes. Notes that no mark
 * cites would never be read: they are `prose-footnote-unused`.
 */
export function footnoteList(conversion: Conversion, place: Place): readonly ProseNode[] {
  const { cited, definitions, repeated } = conversion.footnotes;
  const children: ProseNode[] = [];
  // A note may cite further notes, which join the end of the map while it is read.
  for (const [identifier, entry] of cited) {
    const definition = definitions.get(identifier);
    if (definition === undefined) continue;
    const inNote = {
      ...place,
      parent: `[^${excerpt(definition.label ?? identifier)}]:`,
      takesBlocks: false,
    };
    children.push({
      kind: 'component',
      name: 'Footnote',
      props: { number: entry.number },
      children: conversion.blocks(definition.children, { ...inNote, depth: place.depth + 1 }),
    });
  }
  const unused = [...definitions].filter(([identifier]) => !cited.has(identifier));
  for (const definition of [...unused.map(([, node]) => node), ...repeated]) {
    const line = conversion.source.firstLine + (definition.position?.start.line ?? 1) - 1;
    const label = excerpt(definition.label ?? definition.identifier);
    report(conversion, line, { code: 'prose-footnote-unused', values: { label } });
  }
  const numbered = children.map((note) => withReferences(note, cited));
  return numbered.length === 0
    ? []
    : [{ kind: 'component', name: 'Footnotes', props: {}, children: numbered }];
}

/** How often a note is cited is known only when every note has been read. */
function withReferences(note: ProseNode, cited: FootnoteOrder['cited']): ProseNode {
  if (note.kind !== 'component') return note;
  const entry = [...cited.values()][Number(note.props['number']) - 1];
  return { ...note, props: { ...note.props, references: entry?.references ?? 1 } };
}
