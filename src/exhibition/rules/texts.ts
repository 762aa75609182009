import { issue, type Issue } from '#src/issues/issue.ts';
import type { Text } from '../types.ts';
import { contributions, type AnyContribution, type Rule } from './rule.ts';

/** A summary is also the wall label: longer ones do not fit (V&A and Wellcome label guidelines). */
export const summaryWordLimit = 60;

/** Every contribution can be read and named. `text-missing`, `text-no-title`, `text-summary-long` */
export const textsComplete: Rule = ({ exhibition }) =>
  contributions(exhibition).flatMap((entry) => {
    const { kind, id, file, texts, facts } = entry;
    if (texts.byLocale.size === 0) {
      return facts.status === 'withdrawn' ? [] : [issue('text-missing', { file }, { kind, id })];
    }
    return [...texts.byLocale.values(), ...texts.easy.values()].flatMap((text) =>
      problemsOf(text, entry),
    );
  });

function problemsOf(text: Text, { kind, id }: AnyContribution): readonly Issue[] {
  const issues: Issue[] = [];
  const place = { file: text.file, line: 2 };
  const base = { language: text.locale, kind, id };
  if (text.title === '') issues.push(issue('text-no-title', place, base));
  const words = countWords(text.front.summary ?? '', text.locale);
  if (words > summaryWordLimit) {
    const values = { ...base, words: String(words), limit: String(summaryWordLimit) };
    issues.push(issue('text-summary-long', place, values));
  }
  return issues;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Words as the language itself divides them; two characters count as one word where none are spaced. */
export function countWords(text: string, locale: string): number {
  if (text.split(/\s+/u).length > text.length / 20)
    return text.split(/\s+/u).filter(Boolean).length;
  const segmenter = segmenters.get(locale) ?? makeSegmenter(locale);
  segmenters.set(locale, segmenter);
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) words += 1;
  return words;
}

function makeSegmenter(locale: string): Intl.Segmenter {
  const known = Intl.Segmenter.supportedLocalesOf([locale]);
  return new Intl.Segmenter([...known], { granularity: 'word' });
}
