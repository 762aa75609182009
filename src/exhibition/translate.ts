import type { Locale } from '#src/i18n/locales.ts';
import { resolve } from '#src/i18n/resolve.ts';
import type { DeliberateGap, Text, Texts } from './types.ts';

/** The text that a reader gets, and why it is this one. */
export interface ResolvedText {
  readonly text: Text;
  /** Language of the text, which need not be the reader's. */
  readonly tag: string;
  readonly why: 'asked' | 'chain' | 'source' | 'only';
  /** Language in which it was first written. */
  readonly source: string | undefined;
  readonly outdated: boolean;
  readonly machine: boolean;
  /** The reason, where a community decided that there is no text in the reader's language. */
  readonly deliberate: DeliberateGap | undefined;
}

/** The text of one contribution for a reader of `locale`; `undefined` when it has no text at all. */
export function textFor(texts: Texts, locale: Locale): ResolvedText | undefined {
  const available = [...texts.byLocale.values()].map(({ locale: tag, front, outdated }) => ({
    tag,
    outdated,
    ...(front.translation && { from: front.translation.from, status: front.translation.status }),
  }));
  const found = resolve({ available, source: texts.source, deliberate: texts.deliberate }, locale);
  const text = found && texts.byLocale.get(found.tag);
  if (found === undefined || text === undefined) return undefined;
  const gaps = texts.deliberate.filter(({ tag }) => tag === locale.tag);
  return {
    text,
    tag: found.tag,
    why: found.why,
    source: texts.source,
    outdated: found.outdated,
    machine: found.machine,
    // A reason in the reader's own language says more than that of the source.
    deliberate: found.deliberate
      ? (gaps.find(({ language }) => language === locale.tag) ?? gaps[0])
      : undefined,
  };
}

/** Words of a language map for a reader, with the language that they are in. */
export interface Wording {
  readonly text: string;
  readonly lang: string;
}

/**
 * Short words for a reader: the asked language, then its fallback chain, then the first that is
 * there. `undefined` for an empty or absent map.
 */
export function wordsFor(
  map: Readonly<Record<string, string>> | undefined,
  locale: Locale,
): Wording | undefined {
  if (map === undefined) return undefined;
  for (const tag of [locale.tag, ...locale.fallback]) {
    const text = map[tag];
    if (text !== undefined) return { text, lang: tag };
  }
  const first = Object.entries(map)[0];
  return first && { text: first[1], lang: first[0] };
}
