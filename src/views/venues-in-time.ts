import type { Exhibition, Venue } from '#src/exhibition/types.ts';

/** Whether the exhibition has left a venue, is there, or is on its way. */
export function whenOf(venue: Venue, today: string): 'past' | 'now' | 'next' {
  const { from, until } = venue.facts.dates;
  if (until < today) return 'past';
  return from <= today ? 'now' : 'next';
}

/** The stops of the tour in the order of their first days. */
export function venuesInOrder({ venues }: Pick<Exhibition, 'venues'>): readonly Venue[] {
  const first = ({ facts }: Venue): string => facts.dates.from;
  return [...venues.values()].toSorted((a, b) =>
    first(a) < first(b) ? -1 : Number(first(a) > first(b)),
  );
}
