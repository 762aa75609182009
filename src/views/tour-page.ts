import { venueCard } from './card.ts';
import { pageBase } from './frame.ts';
import { sectionAt } from './list-pages.ts';
import type { TourPage } from './types.ts';
import { venuesInOrder, whenOf } from './venues-in-time.ts';
import type { ViewContext } from './view-context.ts';

/** The stops of the tour in the order of their dates. */
export function tourPage(context: ViewContext): TourPage {
  const { exhibition, formats, strings } = context;
  return {
    kind: 'tour',
    ...pageBase(
      { title: strings.t('nav.tour'), section: 'tour' },
      sectionAt('tour', context),
      context,
    ),
    stops: venuesInOrder(exhibition).map((venue) => {
      const when = whenOf(venue, exhibition.edition.from);
      const { from, until } = venue.facts.dates;
      return {
        card: venueCard(venue, context),
        when,
        whenWords: strings.t(`tour.${when}`),
        dates: formats.dateRange(from, until),
      };
    }),
  };
}
