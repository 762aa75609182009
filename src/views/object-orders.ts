import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { readEdtf } from '#src/i18n/edtf.ts';
import type { ObjectOrder } from '#src/routes.ts';

/**
 * Objects that stand in the order of their titles, in another order. A range of years counts from
 * its beginning when the oldest come first, and from its end when the newest do. Equal dates keep
 * the order of titles; objects without a readable date are last in both.
 */
export function inOrder(
  byTitle: readonly ExhibitionObject[],
  order: ObjectOrder,
): readonly ExhibitionObject[] {
  if (order === 'title') return byTitle;
  const dated = byTitle.flatMap((object) => {
    const read = object.facts.date && readEdtf(object.facts.date.edtf);
    return read?.ok === true ? [{ object, from: read.from, until: read.until }] : [];
  });
  const sorted = dated.toSorted((a, b) =>
    order === 'oldest'
      ? a.from - b.from || a.until - b.until
      : b.until - a.until || b.from - a.from,
  );
  const known = new Set(sorted.map(({ object }) => object));
  return [...known, ...byTitle.filter((object) => !known.has(object))];
}

/** For each object of `byTitle`, as it stands there, its place in another order: 0 is the first. */
export function placesIn(
  byTitle: readonly ExhibitionObject[],
  order: ObjectOrder,
): readonly number[] {
  const places = new Map(inOrder(byTitle, order).map((object, place) => [object, place]));
  return byTitle.map((object) => places.get(object) ?? 0);
}
