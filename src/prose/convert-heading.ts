import { inside, lineOf, report, type Conversion, type Place } from './conversion.ts';
import type { MarkdownNodeOf } from './markdown-tree.ts';
import { headingId } from './heading-id.ts';
import { proseText } from './prose-text.ts';
import type { ProseNode } from './tree.ts';

const deepestHeading = 4;

/**
 * A heading of a text: `##` to `####`, none skipped, since the title is the page's only `#`. Its id
 * comes from its words and is unique in the text.
 */
export function convertHeading(
  conversion: Conversion,
  node: MarkdownNodeOf<'heading'>,
  place: Place,
): readonly ProseNode[] {
  const line = lineOf(conversion, node, place);
  if (place.parent !== '') {
    const values = { component: '#'.repeat(node.depth), parent: place.parent };
    report(conversion, line, { code: 'prose-component-place', values });
  }
  const level = checkedLevel(conversion, node.depth, { line, counts: place.parent === '' });
  const within = inside(conversion, place, { parent: '#'.repeat(level), line });
  if (within === undefined) return [];
  const children = conversion.inline(node.children, within);
  const id = uniqueId(conversion.headings.ids, proseText(children));
  return [{ kind: 'element', tag: `h${level}`, attributes: { id }, children }];
}

function checkedLevel(
  conversion: Conversion,
  written: number,
  { line, counts }: { readonly line: number; readonly counts: boolean },
): number {
  const { headings } = conversion;
  const highest = Math.min(headings.level + 1, deepestHeading);
  const level = Math.min(Math.max(written, 2), highest);
  if (!counts) return level;
  if (level !== written) {
    const values = { level: '#'.repeat(written), expected: '#'.repeat(level) };
    report(conversion, line, { code: 'prose-heading', values });
  }
  headings.level = level;
  return level;
}

function uniqueId(taken: Map<string, number>, words: string): string {
  const base = headingId(words);
  let count = (taken.get(base) ?? 0) + 1;
  // `## Blue 2` may have taken the id of a second `## Blue`.
  while (count > 1 && taken.has(`${base}-${count}`)) count += 1;
  taken.set(base, count);
  if (count === 1) return base;
  const id = `${base}-${count}`;
  taken.set(id, 1);
  return id;
}
