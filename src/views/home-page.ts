import type { Venue } from '#src/exhibition/types.ts';
import { entryCard, partnerCard, venueCard } from './card.ts';
import { exhibitionTitles } from './exhibition-titles.ts';
import { pageBase } from './frame.ts';
import { frontObjects, partnersInTurn } from './front-objects.ts';
import { sectionAt } from './list-pages.ts';
import { namePhrase } from './phrase.ts';
import { entryCards } from './shared-parts.ts';
import { tourMap } from './tour-map.ts';
import type { HomePage } from './types.ts';
import { venuesInOrder, whenOf } from './venues-in-time.ts';
import type { ViewContext } from './view-context.ts';

/** The front page of one language. */
export function homePage(context: ViewContext): HomePage {
  const { exhibition, strings } = context;
  const titles = exhibitionTitles(context);
  const venues = venuesInOrder(exhibition);
  const today = exhibition.edition.from;
  const stop = (when: 'now' | 'next', words: string) => {
    const venue = venues.find((candidate) => whenOf(candidate, today) === when);
    return venue && announced(venue, words, context);
  };
  const now = stop('now', strings.t('home.onShowNow'));
  const next = stop('next', strings.t('tour.next'));
  const map = tourMap(context);
  const partners = partnersInTurn(context);
  const chosen = frontObjects(context);
  const description = namePhrase(exhibition.facts.summary, '', context);
  return {
    kind: 'home',
    ...pageBase(
      {
        title: titles[0].text,
        description: description.text,
        card: 'exhibition',
        section: 'home',
      },
      sectionAt('home', context),
      context,
    ),
    titles,
    summary: description,
    objects: entryCards(chosen, exhibition.objects, context),
    stories: [...exhibition.stories.values()].map((story) => entryCard(story, context)),
    partners: partners.map((one) => partnerCard(one, context)),
    ...(now && { now }),
    ...(next && { next }),
    ...(map && { map }),
  };
}

function announced(venue: Venue, words: string, context: ViewContext) {
  const { from, until } = venue.facts.dates;
  const dates = context.formats.dateRange(from, until);
  return { words, card: venueCard(venue, context), dates };
}
