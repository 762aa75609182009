import { rotated } from '#src/exhibition/rotation.ts';
import type { Venue } from '#src/exhibition/types.ts';
import { entryCard, partnerCard, venueCard } from './card.ts';
import { pageBase } from './frame.ts';
import { sectionAt } from './list-pages.ts';
import { namePhrase, phrase } from './phrase.ts';
import { entryCards } from './shared-parts.ts';
import type { HomePage } from './types.ts';
import { whenOf } from './venue-page.ts';
import type { ViewContext } from './view-context.ts';

/** Objects on the front page when the exhibition chose none. */
const chosenWhenNone = 6;

/** The front page of one language. */
export function homePage(context: ViewContext): HomePage {
  const { exhibition, formats, locale, strings } = context;
  const { title, summary, front } = exhibition.facts;
  const own = namePhrase(title, exhibition.facts.id, context);
  const others = exhibition.locales.flatMap(({ tag }) => {
    const words = title[tag];
    return words === undefined || words === own.text ? [] : [phrase(words, tag, context)];
  });
  const venues = [...exhibition.venues.values()].toSorted((a, b) =>
    a.facts.dates.from < b.facts.dates.from ? -1 : 1,
  );
  const today = exhibition.edition.from;
  const stop = (when: 'now' | 'next', words: string) => {
    const venue = venues.find((candidate) => whenOf(candidate, today) === when);
    return venue && announced(venue, words, context);
  };
  const now = stop('now', strings.t('home.onShowNow'));
  const next = stop('next', strings.t('tour.next'));
  const chosen = front.objects.length > 0 ? front.objects : oneOfEachPartner(context);
  const partners = [...exhibition.partners.values()].map((one) => partnerCard(one, context));
  const description = namePhrase(summary, '', context);
  return {
    kind: 'home',
    ...pageBase(
      { title: own.text, description: description.text, section: 'home' },
      sectionAt('home', context),
      context,
    ),
    titles: [own, ...others],
    summary: description,
    objects: entryCards(chosen, exhibition.objects, context),
    stories: [...exhibition.stories.values()].map((story) => entryCard(story, context)),
    // Each language begins with another partner, so that none heads every front page.
    partners: rotated(partners, formats.locale + locale.tag),
    ...(now && { now }),
    ...(next && { next }),
  };
}

function announced(venue: Venue, words: string, context: ViewContext) {
  const { from, until } = venue.facts.dates;
  const dates = context.formats.dateRange(from, until);
  return { words, card: venueCard(venue, context), dates };
}

/** In turn one object of each partner, so that all are seen alike. */
function oneOfEachPartner({ exhibition }: ViewContext): readonly string[] {
  const byPartner = [...exhibition.partners.keys()].map((id) =>
    [...exhibition.objects.values()].filter(({ partners }) => partners.includes(id)),
  );
  const longest = Math.max(0, ...byPartner.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => byPartner.map((list) => list[index]?.id))
    .flat()
    .filter((id) => id !== undefined)
    .slice(0, chosenWhenNone);
}
