import { shownAtStop } from '#src/exhibition/stop-shows.ts';
import { textFor } from '#src/exhibition/translate.ts';
import type { Venue } from '#src/exhibition/types.ts';
import { account } from './account.ts';
import { entryCard } from './card.ts';
import { contactLink } from './contact-link.ts';
import { pageBase } from './frame.ts';
import { mapPhrase, namePhrase, phrase } from './phrase.ts';
import type { FactRow, VenuePage } from './types.ts';
import { whenOf } from './venues-in-time.ts';
import type { ViewContext } from './view-context.ts';

/** Everything that the page of one venue shows. */
export function venuePage(venue: Venue, context: ViewContext): VenuePage {
  const { exhibition, routes } = context;
  const name = namePhrase(venue.facts.name, venue.id, context);
  const own = account(venue, context);
  const all = { object: exhibition.objects, story: exhibition.stories, lesson: exhibition.lessons };
  return {
    kind: 'venue',
    ...pageBase(
      {
        title: name.text,
        description: own?.summary?.text,
        card: { title: name, kind: context.strings.t('kind.venue') },
        section: 'tour',
      },
      (tag) => routes.page('venue', venue.id, tag),
      context,
    ),
    name,
    ...(own && { account: own }),
    facts: venueFacts(venue, context),
    when: whenOf(venue, exhibition.edition.from),
    rooms: venue.facts.rooms.map(({ id, title, stops }) => ({
      title: namePhrase(title, id, context),
      // A stop may outlive what it shows.
      stops: stops.flatMap((stop) => {
        const shown = shownAtStop(stop);
        const entry = all[shown.kind].get(shown.id);
        return entry === undefined
          ? []
          : [{ number: stop.number, card: entryCard(entry, context) }];
      }),
    })),
  };
}

function venueFacts(venue: Venue, context: ViewContext): readonly FactRow[] {
  const { formats, locale, strings } = context;
  const { city, dates, host, languages, contact, address } = venue.facts;
  const shown = textFor(venue.texts, locale);
  const written = (words: string | undefined) =>
    words === undefined ? [] : [phrase(words, shown?.tag, context)];
  const place = mapPhrase(city, context);
  const hosted = mapPhrase(host, context);
  const front = shown?.text.front;
  const rows: readonly FactRow[] = [
    { label: strings.t('partner.place'), values: place ? [place] : [] },
    {
      label: strings.t('tour.dates'),
      values: [{ text: formats.dateRange(dates.from, dates.until) }],
    },
    {
      label: strings.t('kind.venue'),
      values: hosted ? [{ text: strings.t('tour.host', { host: hosted.text }) }] : [],
    },
    { label: strings.t('tour.openingHours'), values: written(front?.openingHours) },
    { label: strings.t('tour.access'), values: written(front?.access) },
    { label: strings.t('tour.houseRules'), values: written(front?.houseRules) },
    {
      label: strings.t('tour.languages'),
      values: [{ text: formats.list(languages.map((tag) => formats.languageName(tag))) }],
    },
    {
      label: strings.t('tour.contact'),
      values: contact === undefined ? [] : [contactLink(contact)],
    },
    {
      label: strings.t('tour.website'),
      values: address === undefined ? [] : [{ text: address, href: address }],
    },
  ];
  return rows.filter(({ values }) => values.length > 0);
}
