import { firstSupported } from '#src/i18n/intl-support.ts';
import { proseText } from './prose-text.ts';
import type { ProseNode } from './tree.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The number of words of a text, as its language counts them (Unicode UAX 29; Japanese, Chinese and
 * Thai by dictionary). A language that `Intl` does not know is counted by the rules for all.
 */
export function proseWords(nodes: readonly ProseNode[], language: string): number {
  const locale = firstSupported(Intl.Segmenter, [language]) ?? 'und';
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  let count = 0;
  for (const segment of segmenter.segment(proseText(nodes))) {
    if (segment.isWordLike === true) count += 1;
  }
  return count;
}
