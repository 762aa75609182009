import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { Venue } from '#src/exhibition/types.ts';
import { landWithin } from './land.ts';
import { namePhrase } from './phrase.ts';
import type { TourMap, TourMapMark } from './types.ts';
import { venuesInOrder, whenOf } from './venues-in-time.ts';
import type { ViewContext } from './view-context.ts';

/** Width and height of the map in its own units; it is drawn at any size. */
const size = { width: 1000, height: 460 };
/** Room between the outermost stops and the map's edge. */
const margin = { across: 120, along: 110 };
/** Stops nearer to each other than this share one mark, with both numbers. */
const touching = 60;
/** Units a degree at the most: a tour within one town still shows the country around it. */
const closest = 60;

interface Pinned {
  readonly venue: Venue;
  readonly number: number;
  readonly at: readonly [number, number];
}

/**
 * The tour as a map: land, the way between stops that follow each other, and a mark with its number
 * for each stop. A venue without a point is described and never pinned: it has no mark, and no line
 * is drawn past it. `undefined` when no venue has a point.
 *
 * Equal Earth, since it shows areas truly; cut where the tour has its widest gap, so that the tour
 * and no part of the world is in the middle.
 */
export function tourMap(context: ViewContext): TourMap | undefined {
  const { exhibition } = context;
  const stops = venuesInOrder(exhibition).map((venue, index) => ({ venue, number: index + 1 }));
  const pinned = stops.flatMap((stop) => {
    const { point } = stop.venue.facts;
    return point === undefined ? [] : [{ ...stop, at: [point.longitude, point.latitude] as const }];
  });
  if (pinned.length === 0) return undefined;
  const projection = projectionOf(pinned);
  const path = geoPath(projection).digits(0);
  const today = exhibition.edition.from;
  return {
    ...size,
    land: path(landWithin(projection.scale())) ?? '',
    ways: pinned.slice(1).flatMap((stop, index) => {
      const before = pinned[index];
      if (before === undefined || stop.number !== before.number + 1) return [];
      const line = path({ type: 'LineString', coordinates: [[...before.at], [...stop.at]] });
      return line === null ? [] : [{ line, when: whenOf(stop.venue, today) }];
    }),
    marks: marksOf(pinned, projection, context),
    left: stops.length - pinned.length,
  };
}

function projectionOf(pinned: readonly Pinned[]): GeoProjection {
  const { width, height } = size;
  const projection = geoEqualEarth()
    .rotate([-middleOf(pinned.map(({ at }) => at[0])), 0])
    .scale(1)
    .translate([0, 0]);
  const points = pinned.map(({ at }) => projection([...at]) ?? [0, 0]);
  const across = extentOf(points.map(([x = 0]) => x));
  const along = extentOf(points.map(([, y = 0]) => y));
  // Stops that lie in a line, or a single one, leave a side of no length.
  const scale = Math.min(
    (width - 2 * margin.across) / across.length,
    (height - 2 * margin.along) / along.length,
    closest * degrees,
  );
  return projection
    .scale(scale)
    .translate([width / 2 - scale * across.middle, height / 2 - scale * along.middle])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

function extentOf(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { length: most - least, middle: (least + most) / 2 };
}

/** A projection's scale is counted in units a radian. */
const degrees = 180 / Math.PI;

/** The longitude opposite to the middle of the widest gap between stops. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const gaps = sorted.map((from, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    return { width: next - from, middle: from + (next - from) / 2 };
  });
  const widest = gaps.reduce((a, b) => (b.width > a.width ? b : a), { width: 0, middle: 180 });
  return ((widest.middle + 360) % 360) - 180;
}

function marksOf(
  pinned: readonly Pinned[],
  projection: GeoProjection,
  context: ViewContext,
): readonly TourMapMark[] {
  const today = context.exhibition.edition.from;
  const groups: { x: number; y: number; stops: Pinned[] }[] = [];
  for (const stop of pinned) {
    const [x, y] = (projection([...stop.at]) ?? [0, 0]).map(Math.round) as [number, number];
    const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < touching);
    if (near) near.stops.push(stop);
    else groups.push({ x, y, stops: [stop] });
  }
  const taken: Box[] = [];
  return groups.map(({ x, y, stops }) => {
    const times = new Set(stops.map(({ venue }) => whenOf(venue, today)));
    const cities = new Map(
      stops.map(({ venue }) => {
        const city = namePhrase(venue.facts.city, venue.id, context);
        return [city.text, city];
      }),
    );
    const names = [...cities.values()];
    const box = nameBox({ x, y, words: names.map(({ text }) => text).join(' · '), taken });
    taken.push(box);
    return {
      x,
      y,
      names: { x: box.x, y: box.y },
      numbers: stops.map(({ number }) => context.formats.number(number)).join(' · '),
      when: times.has('now') ? 'now' : times.has('next') ? 'next' : 'past',
      cities: names,
    };
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const letter = { narrow: 11.5, wide: 21, height: 26 };
const below = 46;
const above = -30;

/**
 * Where the names of a mark are written, by their middle: below it, above it where others stand
 * already or the map ends, and moved in from the map's sides.
 */
function nameBox(input: {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly taken: readonly Box[];
}): Box {
  const { x, y, words, taken } = input;
  const wide = /[\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]/gu;
  const broad = words.match(wide)?.length ?? 0;
  const width = broad * letter.wide + (words.length - broad) * letter.narrow;
  const inside = Math.min(Math.max(x, width / 2 + 4), size.width - width / 2 - 4);
  const isFree = (at: number): boolean =>
    at < size.height - 8 &&
    taken.every(
      (box) =>
        Math.abs(box.y - at) > letter.height ||
        Math.abs(box.x - inside) > (box.width + width) / 2 + 8,
    );
  const at = [y + below, y + above].find(isFree) ?? y + below;
  return { x: inside, y: at, width };
}
