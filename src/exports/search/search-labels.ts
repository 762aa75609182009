import { wordsFor } from '#src/exhibition/translate.ts';
import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { direction } from '#src/i18n/locales.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import { centuriesOf, placeUses, termUses, type KeyedLabel } from './object-words.ts';
import type { LanguageMap, SearchLanguage } from './search-language.ts';
import {
  searchFacets,
  searchKinds,
  type SearchFacet,
  type SearchFacetLabels,
  type SearchLabels,
} from './types.ts';

const facetWords = {
  kind: 'browse.byKind',
  type: 'search.byType',
  partner: 'browse.byPartner',
  theme: 'browse.byTheme',
  century: 'browse.byCentury',
  material: 'browse.byMaterial',
  place: 'browse.byPlace',
} as const satisfies Record<SearchFacet, StringKey>;

type Labels = SearchFacetLabels['values'];

/** The words for every key that a record of any language may have. */
export function searchLabels(language: SearchLanguage): SearchLabels {
  const { exhibition, strings, formats } = language;
  const objects = [...exhibition.objects.values()];
  const usedIn = (usesOf: (object: ExhibitionObject) => readonly KeyedLabel[]): Labels =>
    named(new Map(objects.flatMap(usesOf).map(({ key, label }) => [key, label] as const)));
  const named = (names: Iterable<readonly [string, LanguageMap | undefined]>): Labels =>
    [...names]
      .map(([key, map]) => labelled(key, map, language))
      .toSorted((a, b) => formats.compare(a.text, b.text));
  const values: Readonly<Record<SearchFacet, Labels>> = {
    kind: searchKinds.map((kind) => ({ key: kind, text: strings.t(`kind.${kind}`) })),
    type: usedIn((object) => termUses(object, 'kind', language)),
    partner: named([...exhibition.partners].map(([id, { facts }]) => [id, facts.name])),
    theme: named([...exhibition.themes].map(([id, { facts }]) => [id, facts.title])),
    century: [...new Set(objects.flatMap(centuriesOf))]
      .toSorted((a, b) => a - b)
      .map((century) => ({ key: String(century), text: formats.century(century) })),
    material: usedIn((object) => termUses(object, 'materials', language)),
    place: usedIn((object) => placeUses(object, language)),
  };
  return {
    facets: searchFacets.map((facet) => ({
      facet,
      label: strings.t(facetWords[facet]),
      values: values[facet],
    })),
    digits: Array.from({ length: 10 }, (_, digit) => formats.number(digit)).join(''),
  };
}

function labelled(
  key: string,
  map: LanguageMap | undefined,
  { exhibition, locale }: SearchLanguage,
): Labels[number] {
  const words = wordsFor(map, locale);
  if (words === undefined) return { key, text: key };
  const { text, lang } = words;
  if (lang === locale.tag) return { key, text };
  const dir = exhibition.locales.find(({ tag }) => tag === lang)?.dir ?? direction(lang);
  return { key, text, lang, ...(dir !== locale.dir && { dir }) };
}
