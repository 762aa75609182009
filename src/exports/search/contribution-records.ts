import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { centuriesOf, factsLine, factsNames, placeUses, termUses } from './object-words.ts';
import {
  otherNames,
  shownWords,
  type LanguageMap,
  type SearchLanguage,
} from './search-language.ts';
import { searchRecord, type RecordParts } from './search-record.ts';
import { mediaPassages, textNames, textPassages } from './text-words.ts';
import type { SearchRecord } from './types.ts';

/**
 * The record of an object, perspective, story or lesson, as a list of one; empty when it has no
 * text in this language. A perspective is a hit of its own and leads to its place on the page of
 * its object.
 */
export function contributionRecords(
  entry: AnyContribution,
  language: SearchLanguage,
): readonly SearchRecord[] {
  const { tag } = language.locale;
  const text = entry.texts.byLocale.get(tag);
  if (text === undefined) return [];
  const own = entry.kind === 'object' ? entry : undefined;
  const about = entry.kind === 'perspective' ? objectOf(entry.object, language) : own;
  const people = peopleOf(entry, language);
  const parts: RecordParts = {
    kind: entry.kind,
    id: entry.id,
    url: addressOf(entry, language),
    title: text.title,
    passages: [
      ...textPassages(text),
      own && factsLine(own, language),
      people.flatMap((name) => shownWords(name, language.locale)).join(', '),
      ...mediaPassages(text, entry, language),
    ],
    names: [
      ...textNames(text, language),
      ...(own ? factsNames(own, language) : []),
      ...people.flatMap((name) => otherNames(name, language.locale)),
    ],
    facets: {
      partner: entry.partners,
      theme: entry.facts.themes,
      ...(about && {
        type: keysOf(termUses(about, 'kind', language)),
        century: centuriesOf(about).map(String),
        material: keysOf(termUses(about, 'materials', language)),
        place: keysOf(placeUses(about, language)),
      }),
    },
  };
  return [searchRecord(tag, parts)];
}

function keysOf(uses: readonly { readonly key: string }[]): readonly string[] {
  return [...new Set(uses.map(({ key }) => key))];
}

function addressOf(entry: AnyContribution, { routes, locale }: SearchLanguage): string {
  if (entry.kind !== 'perspective') return routes.page(entry.kind, entry.id, locale.tag);
  return `${routes.page('object', entry.object, locale.tag)}#${entry.id.replaceAll('/', '-')}`;
}

function objectOf(id: string, { exhibition }: SearchLanguage): ExhibitionObject | undefined {
  return exhibition.objects.get(id);
}

/** Names of those who wrote, spoke or worked on it. */
function peopleOf(
  { facts }: AnyContribution,
  { exhibition }: SearchLanguage,
): readonly LanguageMap[] {
  const authors = 'authors' in facts ? facts.authors : [];
  const others = facts.contributors.flatMap(({ person }) => person ?? []);
  return [...new Set([...authors, ...others])].flatMap((id) => {
    const person = exhibition.people.get(id);
    return person === undefined ? [] : [person.facts.name];
  });
}
