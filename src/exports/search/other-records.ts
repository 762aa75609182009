import type { GlossaryTerm, Partner, Theme, Venue } from '#src/exhibition/types.ts';
import { otherNames, shownWords, type SearchLanguage } from './search-language.ts';
import { searchRecord } from './search-record.ts';
import { textNames, textPassages } from './text-words.ts';
import type { SearchRecord } from './types.ts';

/** The record of a stop of the tour; empty when nothing is said of it in this language. */
export function venueRecords(venue: Venue, language: SearchLanguage): readonly SearchRecord[] {
  const { locale, routes } = language;
  const { name, city, host, rooms, partner } = venue.facts;
  const text = venue.texts.byLocale.get(locale.tag);
  const title = name[locale.tag] ?? text?.title;
  if (title === undefined) return [];
  const maps = [city, host, ...rooms.map((room) => room.title)];
  return [
    searchRecord(locale.tag, {
      kind: 'venue',
      id: venue.id,
      url: routes.page('venue', venue.id, locale.tag),
      title,
      passages: [
        ...(text ? textPassages(text) : []),
        ...maps.flatMap((map) => shownWords(map, locale)),
      ],
      names: [
        ...(text ? textNames(text, language) : []),
        ...otherNames(name, locale),
        ...otherNames(city, locale),
      ],
      facets: { partner: partner === undefined ? [] : [partner] },
    }),
  ];
}

/** The record of a partner; empty when it has neither a name nor a text in this language. */
export function partnerRecords(
  partner: Partner,
  language: SearchLanguage,
): readonly SearchRecord[] {
  const { locale, routes } = language;
  const { name, city } = partner.facts;
  const text = partner.texts.byLocale.get(locale.tag);
  const title = name[locale.tag] ?? text?.title;
  if (title === undefined) return [];
  return [
    searchRecord(locale.tag, {
      kind: 'partner',
      id: partner.id,
      url: routes.page('partner', partner.id, locale.tag),
      title,
      passages: [...(text ? textPassages(text) : []), ...shownWords(city, locale)],
      names: [
        ...(text ? textNames(text, language) : []),
        ...otherNames(name, locale),
        ...otherNames(city, locale),
      ],
      facets: { partner: [partner.id] },
    }),
  ];
}

/** The record of a theme; empty when it has no title in this language. */
export function themeRecords(theme: Theme, { locale, routes }: SearchLanguage) {
  const { title, summary } = theme.facts;
  const own = title[locale.tag];
  if (own === undefined) return [];
  return [
    searchRecord(locale.tag, {
      kind: 'theme',
      id: theme.id,
      url: routes.page('theme', theme.id, locale.tag),
      title: own,
      passages: [summary?.[locale.tag]],
      facets: { theme: [theme.id] },
    }),
  ];
}

/** The record of a glossary term; empty when it is not explained in this language. */
export function termRecords(term: GlossaryTerm, { locale, routes }: SearchLanguage) {
  const { definition, partner, searchAlso } = term.facts;
  const explained = definition[locale.tag];
  const [title] = shownWords(term.facts.term, locale);
  if (explained === undefined || title === undefined) return [];
  return [
    searchRecord(locale.tag, {
      kind: 'term',
      id: term.id,
      url: routes.glossaryTerm(term.id, locale.tag),
      title,
      passages: [explained],
      names: [...otherNames(term.facts.term, locale), ...searchAlso],
      facets: { partner: partner === undefined ? [] : [partner] },
    }),
  ];
}
