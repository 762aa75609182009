import { issue, type Issue } from '#src/issues/issue.ts';
import type { ExhibitionFacts } from '#src/schema/exhibition.ts';
import type { LineFinder } from './line-finder.ts';
import { readText } from './read-text.ts';
import type { DeliberateGap, SourceFile, Text, Texts } from './types.ts';

/** Stands in `translation.of` until the digest is written there by `npm run translations`. */
export const notStamped = 'PENDING';

export interface PlacedText {
  readonly source: SourceFile;
  readonly locale: string;
  readonly easy: boolean;
}

/**
 * Reads all texts of one contribution and compares each translation with its source.
 *
 * @returns the texts; the problems `translation-*`, `text-deliberate-no-reason` and those of each
 * single text; the files that could not be used. Without any file: no texts and no problems.
 */
export function linkTexts(
  placed: readonly PlacedText[],
  { exhibition, lineOf }: { readonly exhibition: ExhibitionFacts; readonly lineOf: LineFinder },
): {
  readonly texts: Texts;
  readonly issues: readonly Issue[];
  readonly unread: readonly string[];
} {
  const issues: Issue[] = [];
  const unread: string[] = [];
  const read = new Map<string, Text>();
  const easy = new Map<string, Text>();
  const deliberate: DeliberateGap[] = [];
  for (const item of placed) {
    const { text, issues: found } = readText(item.source, item.locale);
    issues.push(...found);
    if (text === undefined) {
      unread.push(item.source.path);
      continue;
    }
    if (item.easy) {
      easy.set(item.locale, text);
      continue;
    }
    const { untranslated, reason } = text.front;
    const hasWords = text.title !== '' || text.body.length > 0;
    if (untranslated === undefined || hasWords) read.set(item.locale, text);
    if (untranslated === undefined) continue;
    if (reason === undefined) {
      const place = { file: text.file, line: lineOf(text.file, ['untranslated']) };
      issues.push(issue('text-deliberate-no-reason', place, { language: item.locale }));
      continue;
    }
    // Said in the text itself, the decision is about every language that it is not written in.
    const tags = hasWords ? exhibition.locales.map(({ tag }) => tag) : [item.locale];
    deliberate.push(
      ...tags.map((tag) => ({ tag, language: item.locale, file: text.file, reason })),
    );
  }

  const byLocale = new Map<string, Text>();
  for (const text of inDeclaredOrder(read, exhibition)) {
    const stale = staleness(text, { read, placed, lineOf });
    if (stale) issues.push(stale);
    byLocale.set(text.locale, { ...text, outdated: stale?.code === 'translation-outdated' });
  }
  const gaps = deliberate.filter(({ tag }) => !byLocale.has(tag));
  const texts = { byLocale, easy, source: sourceLanguage(byLocale), deliberate: gaps };
  return { texts, issues, unread };
}

function inDeclaredOrder(read: ReadonlyMap<string, Text>, exhibition: ExhibitionFacts): Text[] {
  const order = exhibition.locales.map(({ tag }) => tag);
  const rank = (text: Text): number => {
    const index = order.indexOf(text.locale);
    return index < 0 ? order.length : index;
  };
  return [...read.values()].toSorted((a, b) => rank(a) - rank(b));
}

function staleness(
  text: Text,
  {
    read,
    placed,
    lineOf,
  }: {
    readonly read: ReadonlyMap<string, Text>;
    readonly placed: readonly PlacedText[];
    readonly lineOf: LineFinder;
  },
): Issue | undefined {
  const { translation } = text.front;
  if (translation === undefined) return undefined;
  const place = { file: text.file, line: lineOf(text.file, ['translation', 'of']) };
  const base = { language: text.locale, source: translation.from };
  const source = read.get(translation.from);
  if (source === undefined || source === text) {
    // A source that is there and cannot be read has its own issues.
    const isBroken = placed.some(
      ({ locale, easy }) => !easy && locale === translation.from && locale !== text.locale,
    );
    if (source === undefined && isBroken) return undefined;
    const present = [...read.keys()].filter((tag) => tag !== text.locale).join(', ');
    return issue('translation-source-missing', place, { ...base, present });
  }
  if (leadsBack(text, read)) return issue('translation-loop', place, base);
  if (translation.of === undefined || translation.of === notStamped) {
    return issue('translation-no-digest', place, { ...base, digest: source.digest });
  }
  return translation.of === source.digest
    ? undefined
    : issue('translation-outdated', place, { ...base, digest: source.digest });
}

/** Whether the sources of a translation are translations of each other, without a first text. */
function leadsBack(text: Text, read: ReadonlyMap<string, Text>): boolean {
  const seen = new Set<string>();
  let from = text.front.translation?.from;
  while (from !== undefined && !seen.has(from)) {
    seen.add(from);
    from = read.get(from)?.front.translation?.from;
  }
  return from !== undefined && seen.has(text.locale);
}

/** The language of the first text that is not a translation, in the exhibition's order. */
function sourceLanguage(texts: ReadonlyMap<string, Text>): string | undefined {
  for (const [tag, text] of texts) if (text.front.translation === undefined) return tag;
  return texts.keys().next().value;
}
