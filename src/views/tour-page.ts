import { venueCard } from './card.ts';
import { pageBase } from './frame.ts';
import { sectionAt } from './list-pages.ts';
import { namePhrase } from './phrase.ts';
import { tourMap } from './tour-map.ts';
import type { TourPage } from './types.ts';
import { venuesInOrder, whenOf } from './venues-in-time.ts';
import type { ViewContext } from './view-context.ts';

/** The stops of the tour in the order of their dates, and its map when a stop may be pinned. */
export function tourPage(context: ViewContext): TourPage {
  const { exhibition, formats, strings } = context;
  const map = tourMap(context);
  return {
    kind: 'tour',
    ...pageBase(
      { title: strings.t('nav.tour'), section: 'tour' },
      sectionAt('tour', context),
      context,
    ),
    ...(map && { map }),
    stops: venuesInOrder(exhibition).map((venue, index) => {
      const when = whenOf(venue, exhibition.edition.from);
      const { from, until } = venue.facts.dates;
      return {
        // The dates stand beside the card here, not in it.
        card: { ...venueCard(venue, context), line: [namePhrase(venue.facts.city, '', context)] },
        when,
        whenWords: strings.t(`tour.${when}`),
        dates: formats.dateRange(from, until),
        number: formats.number(index + 1),
        ...(map && venue.facts.point === undefined && { described: strings.t('tour.described') }),
      };
    }),
  };
}
