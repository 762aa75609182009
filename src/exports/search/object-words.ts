import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { edtfLabel, readEdtf } from '#src/i18n/edtf.ts';
import type { Place, Term } from '#src/schema/vocabulary.ts';
import {
  otherNames,
  shownWords,
  type LanguageMap,
  type SearchLanguage,
} from './search-language.ts';

/** A term with its name among the filters. */
export interface KeyedLabel {
  readonly key: string;
  readonly label: LanguageMap | undefined;
}

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
): readonly KeyedLabel[] {
  return facts.places.map(({ place }) => keyed(place, exhibition.vocabulary.places));
}

/** The kind or the materials of an object with keys that are the same in every language. */
export function termUses(
  { facts }: ExhibitionObject,
  field: 'kind' | 'materials',
  { exhibition }: Pick<SearchLanguage, 'exhibition'>,
): readonly KeyedLabel[] {
  const { kinds, materials } = exhibition.vocabulary;
  if (field === 'materials') return facts.materials.map((use) => keyed(use, materials));
  return facts.kind === undefined ? [] : [keyed(facts.kind, kinds)];
}

/** The centuries that an object's date touches: 16, -6. Empty for an unknown or unreadable date. */
export function centuriesOf({ facts }: ExhibitionObject): readonly number[] {
  const read = facts.date && readEdtf(facts.date.edtf);
  return read?.ok === true ? read.centuries : [];
}

function keyed(
  use: string | Term | Place,
  terms: Readonly<Record<string, Term | Place>>,
): KeyedLabel {
  const key = typeof use === 'string' ? use : (Object.values(use.label)[0] ?? '');
  return { key, label: labelOf(use, terms) };
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
