import { issue, type Issue } from '#src/issues/issue.ts';
import type { ExhibitionFacts } from '#src/schema/exhibition.ts';
import { readText } from './read-text.ts';
import type { DeliberateGap, SourceFile, Text, Texts } from './types.ts';

export interface PlacedText {
  readonly source: SourceFile;
  readonly locale: string;
  readonly easy: boolean;
}

/**
 * Reads all texts of one contribution and compares each translation with its source.
 *
 * @returns the texts and the problems `translation-*`, `text-deliberate-no-reason` and those of
 * each single text. Without any file: no texts and no problems.
 */
export function linkTexts(
  placed: readonly PlacedText[],
  exhibition: ExhibitionFacts,
): { readonly texts: Texts; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = new Map<string, Text>();
  const easy = new Map<string, Text>();
  const deliberate: DeliberateGap[] = [];
  for (const item of placed) {
    const { text, issues: found } = readText(item.source, item.locale);
    issues.push(...found);
    if (text === undefined) continue;
    if (item.easy) easy.set(item.locale, text);
    else if (text.front.untranslated === undefined) read.set(item.locale, text);
    else if (text.front.reason === undefined) {
      const values = { language: item.locale };
      issues.push(issue('text-deliberate-no-reason', { file: text.file, line: 2 }, values));
    } else deliberate.push({ locale: item.locale, reason: text.front.reason });
  }

  const byLocale = new Map<string, Text>();
  for (const text of inDeclaredOrder(read, exhibition)) {
    const stale = staleness(text, read);
    if (stale) issues.push(stale);
    byLocale.set(text.locale, { ...text, outdated: stale?.code === 'translation-outdated' });
  }
  return { texts: { byLocale, easy, source: sourceLanguage(byLocale), deliberate }, issues };
}

function inDeclaredOrder(read: ReadonlyMap<string, Text>, exhibition: ExhibitionFacts): Text[] {
  const order = exhibition.locales.map(({ tag }) => tag);
  const rank = (text: Text): number => {
    const index = order.indexOf(text.locale);
    return index < 0 ? order.length : index;
  };
  return [...read.values()].toSorted((a, b) => rank(a) - rank(b));
}

function staleness(text: Text, read: ReadonlyMap<string, Text>): Issue | undefined {
  const { translation } = text.front;
  if (translation === undefined) return undefined;
  const place = { file: text.file, line: 2 };
  const base = { language: text.locale, source: translation.from };
  const source = read.get(translation.from);
  if (source === undefined || source === text) {
    const present = [...read.keys()].filter((tag) => tag !== text.locale).join(', ');
    return issue('translation-source-missing', place, { ...base, present });
  }
  if (source.front.translation?.from === text.locale) return issue('translation-loop', place, base);
  if (translation.of === undefined) {
    return issue('translation-no-digest', place, { ...base, digest: source.digest });
  }
  return translation.of === source.digest
    ? undefined
    : issue('translation-outdated', place, { ...base, digest: source.digest });
}

/** The language of the first text that is not a translation, in the exhibition's order. */
function sourceLanguage(texts: ReadonlyMap<string, Text>): string | undefined {
  for (const [tag, text] of texts) if (text.front.translation === undefined) return tag;
  return texts.keys().next().value;
}
