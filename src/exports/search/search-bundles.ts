import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { contributions } from '#src/exhibition/rules/rule.ts';
import type { Routes } from '#src/routes.ts';
import { contributionRecords } from './contribution-records.ts';
import { partnerRecords, termRecords, themeRecords, venueRecords } from './other-records.ts';
import { searchLabels } from './search-labels.ts';
import { searchLanguage, type SearchLanguage } from './search-language.ts';
import type { SearchBundle, SearchRecord } from './types.ts';

/**
 * What the search of each language is built from, in the order of `exhibition.yaml`: one record
 * for each text that exists in that language, so that a hit is always in the language of its
 * index. A language without texts has no records. Bundles are made one at a time, as they are
 * taken, because all words of all languages together are large.
 */
export function* searchBundles(
  exhibition: PublishedExhibition,
  routes: Routes,
): Generator<SearchBundle, void, undefined> {
  for (const locale of exhibition.locales) {
    const language = searchLanguage(exhibition, routes, locale);
    yield { tag: locale.tag, records: searchRecords(language), labels: searchLabels(language) };
  }
}

/** The records of one language, kind by kind, in the order of their titles. */
export function searchRecords(language: SearchLanguage): readonly SearchRecord[] {
  const { exhibition } = language;
  const { venues, partners, themes, glossary } = exhibition;
  const records = [
    ...contributions(exhibition).flatMap((entry) => contributionRecords(entry, language)),
    ...[...venues.values()].flatMap((venue) => venueRecords(venue, language)),
    ...[...partners.values()].flatMap((partner) => partnerRecords(partner, language)),
    ...[...themes.values()].flatMap((theme) => themeRecords(theme, language)),
    ...[...glossary.values()].flatMap((term) => termRecords(term, language)),
  ];
  const byKind = Map.groupBy(records, ({ facets }) => facets.kind[0]);
  return [...byKind.values()].flatMap((some) =>
    some.toSorted((a, b) => language.formats.compare(a.title, b.title)),
  );
}
