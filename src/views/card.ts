import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { textFor } from '#src/exhibition/translate.ts';
import type { Partner, Theme, Venue } from '#src/exhibition/types.ts';
import { coverOf } from './cover.ts';
import { mapPhrase, namePhrase, phrase } from './phrase.ts';
import { displayDate } from './object-date.ts';
import type { Card, Phrase, PhraseLink } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The widest that a picture in a list is drawn, in image pixels for dense screens. */
const cardPicture = { largest: 960 };

/** An object, story, lesson or perspective in a list. */
export function entryCard(entry: AnyContribution, context: ViewContext): Card {
  const { locale, routes, strings } = context;
  const shown = textFor(entry.texts, locale);
  const title = phrase(shown?.text.title ?? entry.id, shown?.tag, context);
  const summary = shown?.text.front.summary;
  const cover = entry.kind === 'perspective' ? undefined : coverOf(entry, context, cardPicture);
  // The picture of a story may be that of an object, with its advisories.
  const [advisory] = [...entry.facts.advisories, ...(cover?.owner.facts.advisories ?? [])];
  return {
    id: entry.id,
    kind: entry.kind,
    href:
      entry.kind === 'perspective'
        ? routes.perspective(entry.id, locale.tag)
        : routes.page(entry.kind, entry.id, locale.tag),
    title,
    ...(summary && { summary: phrase(summary, shown?.tag, context) }),
    by: entry.partners.map((id) => partnerName(id, context)),
    line: cardLine(entry, context),
    ...(cover && { illustration: cover.illustration }),
    ...(advisory && { advisory: strings.t(`advisory.${advisory.kind}`) }),
    ...(entry.kind === 'object' && !cover && { noPicture: strings.t('access.noImage') }),
  };
}

function cardLine(entry: AnyContribution, context: ViewContext): readonly Phrase[] {
  if (entry.kind === 'object') {
    const date = entry.facts.date && displayDate(entry.facts.date, context);
    return date ? [date] : [];
  }
  if (entry.kind === 'lesson') {
    const { ages, minutes } = entry.facts;
    const { formats, strings } = context;
    const range = { from: formats.number(ages.from), until: formats.number(ages.until) };
    return [
      { text: strings.t('lesson.ages', range) },
      { text: strings.t('count.minutes', { count: minutes }) },
    ];
  }
  return [];
}

/** A partner in a list. */
export function partnerCard(partner: Partner, context: ViewContext): Card {
  const { locale, routes } = context;
  const city = mapPhrase(partner.facts.city, context);
  const shown = textFor(partner.texts, locale);
  const summary = shown?.text.front.summary;
  return {
    id: partner.id,
    kind: 'partner',
    href: routes.page('partner', partner.id, locale.tag),
    title: namePhrase(partner.facts.name, partner.id, context),
    ...(summary && { summary: phrase(summary, shown?.tag, context) }),
    by: [],
    line: city ? [city] : [],
  };
}

/** A theme in a list. */
export function themeCard(theme: Theme, context: ViewContext): Card {
  const summary = mapPhrase(theme.facts.summary, context);
  return {
    id: theme.id,
    kind: 'theme',
    href: context.routes.page('theme', theme.id, context.locale.tag),
    title: namePhrase(theme.facts.title, theme.id, context),
    ...(summary && { summary }),
    by: [],
    line: [],
  };
}

/** A venue in a list. */
export function venueCard(venue: Venue, context: ViewContext): Card {
  const { formats, locale, routes } = context;
  const { city, dates, name } = venue.facts;
  const place = mapPhrase(city, context);
  return {
    id: venue.id,
    kind: 'venue',
    href: routes.page('venue', venue.id, locale.tag),
    title: namePhrase(name, venue.id, context),
    by: [],
    line: [...(place ? [place] : []), { text: formats.dateRange(dates.from, dates.until) }],
  };
}

/** The name of a partner; its identifier when nothing is known of it. */
export function partnerName(id: string, context: ViewContext): Phrase {
  return namePhrase(context.exhibition.partners.get(id)?.facts.name, id, context);
}

/** The same, leading to the partner's page. */
export function partnerLink(id: string, context: ViewContext): PhraseLink {
  const href = context.routes.page('partner', id, context.locale.tag);
  return { ...partnerName(id, context), href };
}

/** The name of a person; its identifier when nothing is known of them. */
export function personName(id: string, context: ViewContext): Phrase {
  return namePhrase(context.exhibition.people.get(id)?.facts.name, id, context);
}
