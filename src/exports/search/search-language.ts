import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { wordsFor } from '#src/exhibition/translate.ts';
import { makeFormats, type Formats } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { borrowingOrder, makeStrings, type Strings } from '#src/i18n/strings.ts';
import type { Routes } from '#src/routes.ts';

/** What the records of one language are made from. */
export interface SearchLanguage {
  readonly exhibition: PublishedExhibition;
  readonly routes: Routes;
  readonly locale: Locale;
  readonly strings: Strings;
  readonly formats: Formats;
}

export type LanguageMap = Readonly<Record<string, string>>;

/** The words and formats of one language of an exhibition. */
export function searchLanguage(
  exhibition: PublishedExhibition,
  routes: Routes,
  locale: Locale,
): SearchLanguage {
  const declared = exhibition.locales.map(({ tag }) => tag);
  const names = Object.fromEntries(exhibition.locales.map(({ tag, name }) => [tag, name]));
  return {
    exhibition,
    routes,
    locale,
    strings: makeStrings({
      locale,
      chain: borrowingOrder(locale, declared),
      overrides: exhibition.strings,
    }),
    formats: makeFormats(locale, names),
  };
}

/** The words for a reader of the language, as a list of one or none. */
export function shownWords(map: LanguageMap | undefined, locale: Locale): readonly string[] {
  const words = wordsFor(map, locale);
  return words === undefined ? [] : [words.text];
}

/** What something is called in the other languages, for those who know it by that name. */
export function otherNames(map: LanguageMap | undefined, locale: Locale): readonly string[] {
  const shown = wordsFor(map, locale)?.text;
  return Object.values(map ?? {}).filter((name) => name !== shown);
}
