import { expect, test } from 'vitest';
import { tourMap } from '#src/views/tour-map.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';

type Point = readonly [latitude: number, longitude: number];

const kyushu: Point = [33, 130];
const mexico: Point = [19, -98];
const anatolia: Point = [40, 30];
const castile: Point = [40, -5];

/** The map of a tour of which each stop lasts a month, from January on; `null`: not pinned. */
function mapOf(stops: readonly (Point | null)[], today = '2026-03-15', tag = 'en') {
  const venues = Object.fromEntries(
    stops.map((point, index) => {
      const month = `2026-${String(index + 1).padStart(2, '0')}`;
      const facts = {
        city: { en: `City ${index + 1}`, ar: `مدينة ${index + 1}` },
        dates: { from: `${month}-01`, until: `${month}-28` },
        ...(point && { point: { latitude: point[0], longitude: point[1] } }),
      };
      return [`stop-${index + 1}`, { facts }];
    }),
  );
  return tourMap(makeContext(makePublished({ venues }, today), tag));
}

test('there is no map of a tour without a venue that may be pinned', () => {
  expect(mapOf([])).toBeUndefined();
  expect(mapOf([null, null])).toBeUndefined();
});

test('stops stand on the map as they lie on earth, with number, name and time', () => {
  const marks = mapOf([kyushu, mexico, anatolia, castile])?.marks ?? [];
  expect(marks.map(({ numbers, cities, when }) => [numbers, cities[0]?.text, when])).toEqual([
    ['1', 'City 1', 'past'],
    ['2', 'City 2', 'past'],
    ['3', 'City 3', 'now'],
    ['4', 'City 4', 'next'],
  ]);
  const [east, west, middle, beside] = marks.map(({ x }) => x);
  expect([west, beside, middle, east]).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(marks[1]?.y).toBeGreaterThan(marks[0]?.y ?? Infinity);
});

test('every mark lies inside the map, wherever the tour goes', () => {
  const tours: readonly (readonly Point[])[] = [
    [kyushu, mexico],
    [
      [-41, 175],
      [64, -22],
      [-33, -70],
    ],
    [
      [89, 0],
      [-89, 0],
    ],
    [castile],
    [
      [0, 179],
      [0, -179],
    ],
  ];
  for (const tour of tours) {
    const map = mapOf(tour);
    for (const { x, y } of map?.marks ?? []) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan((map?.width ?? 0) - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan((map?.height ?? 0) - 20);
    }
    expect(map?.marks.length).toBeGreaterThan(0);
    expect(map?.land).not.toMatch(/NaN|undefined/u);
  }
});

test('the map is cut where the tour has its widest gap, and not where a habit cuts it', () => {
  const [japan, hawaii, america] = mapOf([kyushu, [20, -156], mexico])?.marks ?? [];
  expect(japan?.x).toBeLessThan(hawaii?.x ?? 0);
  expect(hawaii?.x).toBeLessThan(america?.x ?? 0);
});

test('a place that is described and not pinned has no mark, and no line leads past it', () => {
  const map = mapOf([kyushu, null, mexico, anatolia]);
  expect(map?.marks.map(({ numbers }) => numbers)).toEqual(['1', '3', '4']);
  expect(map?.ways).toHaveLength(1);
  expect(map?.left).toBe(1);
});

test('the way to a stop that is still to come is told from a way that was made', () => {
  expect(mapOf([kyushu, mexico, anatolia, castile])?.ways.map(({ when }) => when)).toEqual([
    'past',
    'now',
    'next',
  ]);
});

test('stops at nearly one place share a mark and keep their numbers', () => {
  const marks = mapOf([castile, kyushu, [40.2, -4.9]])?.marks ?? [];
  expect(marks.map(({ numbers, when }) => [numbers, when])).toEqual([
    ['1 · 3', 'now'],
    ['2', 'past'],
  ]);
  expect(marks[0]?.cities.map(({ text }) => text)).toEqual(['City 1', 'City 3']);
});

test('names of cities are in the language of the page', () => {
  expect(mapOf([castile], '2026-03-15', 'ar')?.marks[0]?.cities[0]?.text).toBe('مدينة 1');
});

test('names of cities that lie near each other do not run into one another, nor off the map', () => {
  const marks = mapOf([castile, anatolia, [38, 12], [41, 20], mexico, kyushu])?.marks ?? [];
  const halfWidth = 'City 1'.length * 6;
  for (const [index, { names }] of marks.entries()) {
    expect(names.x).toBeGreaterThan(halfWidth);
    for (const other of marks.slice(index + 1)) {
      const apart = Math.abs(names.x - other.names.x) > 2 * halfWidth;
      expect(apart || Math.abs(names.y - other.names.y) > 20).toBe(true);
    }
  }
});
