import type { ProseSegment } from '#src/prose/prose-segments.ts';
import { htmlText } from './html-text.ts';
import type { ProsePlace } from './prose-place.ts';

/**
 * HTML of the notes at the end of a text, each with links back to its marks.
 *
 * @param wordsOf HTML of the words of one note
 */
export function footnotes(
  notes: readonly ProseSegment[],
  { context, idPrefix = '', headingOffset = 0 }: ProsePlace,
  wordsOf: (children: readonly ProseSegment[]) => string,
): string {
  const back = htmlText(context.strings.t('footnotes.back'));
  const items = notes.flatMap((note) => {
    if (note.kind !== 'component') return [];
    const number = Number(note.props['number']);
    const references = Number(note.props['references'] ?? 1);
    const links = Array.from({ length: references }, (_, index) => {
      const suffix = index === 0 ? '' : `-${index + 1}`;
      return ` <a href="#${idPrefix}fnref-${number}${suffix}" aria-label="${back}">↩</a>`;
    });
    return `<li id="${idPrefix}fn-${number}">${wordsOf(note.children)}${links.join('')}</li>`;
  });
  const heading = `h${Math.min(2 + headingOffset, 6)}`;
  const id = `${idPrefix}footnotes`;
  const label = htmlText(context.strings.t('footnotes.label'));
  return (
    `<section class="footnotes" aria-labelledby="${id}">` +
    `<${heading} id="${id}">${label}</${heading}><ol>${items.join('')}</ol></section>`
  );
}
