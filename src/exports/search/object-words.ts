import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { edtfLabel, readEdtf } from '#src/i18n/edtf.ts';
import type { Place, Term } from '#src/schema/vocabulary.ts';
import {
  otherNames,
  shownWords,
  type LanguageMap,
  type SearchLanguage,
} from './search-language.ts';

/** Between facts that stand in one line of an excerpt. */
const separator = ' · ';

/** The facts of an object in one line: kind, date, makers, places, communities, materials. */
export function factsLine(object: ExhibitionObject, language: SearchLanguage): string {
  const { exhibition, locale, formats } = language;
  const { facts } = object;
  const { kinds, materials, techniques } = exhibition.vocabulary;
  const maps = [
    ...(facts.kind === undefined ? [] : [labelOf(facts.kind, kinds)]),
    ...creatorNames(object, language),
    ...placeUses(object, language).map(({ label }) => label),
    ...facts.communityOfOrigin.map(({ name }) => name),
    ...facts.materials.map((use) => labelOf(use, materials)),
    ...facts.techniques.map((use) => labelOf(use, techniques)),
  ];
  const { date } = facts;
  const written = date && (date.label?.[locale.tag] ?? edtfLabel(date.edtf, formats));
  const words = [...(written ? [written] : []), ...maps.flatMap((map) => shownWords(map, locale))];
  return [...new Set(words)].join(separator);
}

/** Names of an object's people, places and communities in other languages, and its numbers. */
export function factsNames(object: ExhibitionObject, language: SearchLanguage): readonly string[] {
  const { facts } = object;
  const maps = [
    ...creatorNames(object, language),
    ...placeUses(object, language).map(({ label }) => label),
    ...facts.communityOfOrigin.map(({ name }) => name),
  ];
  return [
    ...maps.flatMap((map) => otherNames(map, language.locale)),
    ...[facts.accession, facts.labelNumber].filter((number) => number !== undefined),
  ];
}

/** The places of an object with keys that are the same in every language. */
export function placeUses(
  { facts }: ExhibitionObject,
  { exhibition }: Pick<SearchLanguage, 'exhibition'>,
): readonly { readonly key: string; readonly label: LanguageMap | undefined }[] {
  return facts.places.map(({ place }) => {
    const label = labelOf(place, exhibition.vocabulary.places);
    const key = typeof place === 'string' ? place : (Object.values(place.label)[0] ?? '');
    return { key, label };
  });
}

/** The centuries that an object's date touches: 16, -6. Empty for an unknown or unreadable date. */
export function centuriesOf({ facts }: ExhibitionObject): readonly number[] {
  const read = facts.date && readEdtf(facts.date.edtf);
  return read?.ok === true ? read.centuries : [];
}

function creatorNames(
  { facts }: ExhibitionObject,
  { exhibition }: SearchLanguage,
): readonly (LanguageMap | undefined)[] {
  return facts.creators.flatMap(({ person, name, community }) => [
    person === undefined ? name : exhibition.people.get(person)?.facts.name,
    community,
  ]);
}

function labelOf(
  use: string | Term | Place,
  terms: Readonly<Record<string, Term | Place>>,
): LanguageMap | undefined {
  return typeof use === 'string' ? terms[use]?.label : use.label;
}
