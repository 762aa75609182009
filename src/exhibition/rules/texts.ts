import { issue, type Issue } from '#src/issues/issue.ts';
import type { LineFinder } from '../line-finder.ts';
import type { Text } from '../types.ts';
import { contributions, type AnyContribution, type Rule } from './rule.ts';

/** A summary is also the wall label: longer ones do not fit (V&A and Wellcome label guidelines). */
export const summaryWordLimit = 60;

/** Every contribution can be read and named. `text-missing`, `text-no-title`, `text-summary-long`, `field-missing` */
export const textsComplete: Rule = ({ exhibition, unread, lineOf }) =>
  contributions(exhibition).flatMap((entry) => {
    const { kind, id, file, folder, texts, facts } = entry;
    const written = [...texts.byLocale.values(), ...texts.easy.values()];
    const missing =
      texts.byLocale.size === 0 && ![...unread].some((path) => path.startsWith(folder));
    return [
      ...(missing && facts.status !== 'withdrawn'
        ? [issue('text-missing', { file }, { kind, id })]
        : []),
      ...withoutDate(entry, lineOf),
      ...written.flatMap((text) => problemsOf(text, entry, lineOf)),
    ];
  });

/** What was withdrawn says since when, and keeps saying it at its address. */
function withoutDate(entry: AnyContribution, lineOf: LineFinder): readonly Issue[] {
  if (entry.kind !== 'object') return [];
  const { file, facts } = entry;
  if (facts.status !== 'withdrawn' || facts.withdrawn !== undefined) return [];
  const values = { field: 'withdrawn', within: '', expected: '{ date: 2027-03-01 }' };
  return [issue('field-missing', { file, line: lineOf(file, ['status']) }, values)];
}

function problemsOf(
  text: Text,
  { kind, id }: AnyContribution,
  lineOf: LineFinder,
): readonly Issue[] {
  const issues: Issue[] = [];
  const base = { language: text.locale, kind, id };
  if (text.title === '') {
    const place = { file: text.file, line: lineOf(text.file, ['title']) };
    issues.push(issue('text-no-title', place, base));
  }
  const words = countWords(text.front.summary ?? '', text.locale);
  if (words > summaryWordLimit) {
    const values = { ...base, words: String(words), limit: String(summaryWordLimit) };
    const place = { file: text.file, line: lineOf(text.file, ['summary']) };
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
