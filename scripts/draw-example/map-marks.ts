import { even, stroke } from './brush.ts';
import { before, contour } from './brushwork.ts';
import type { Chart } from './map-chart.ts';
import { type Mark, area, outline } from './painting.ts';
import { type Point, pathOf, smooth } from './point.ts';
import type { Random } from './random.ts';

export function hills([x, y]: Point, unit: number, random: Random): Mark[] {
  return [
    [-2.6, 0.4, 2.6],
    [2.4, 0.5, 2.4],
    [0, 0, 3.6],
  ].flatMap(([dx, dy, size]) => {
    const hill = smooth(
      [
        [x + (dx! - size!) * unit, y + (dy! + 1.4) * unit],
        [x + (dx! - size! * 0.35) * unit, y + (dy! - size! * 0.75) * unit],
        [x + (dx! + size! * 0.3) * unit, y + (dy! - size! * 0.7) * unit],
        [x + (dx! + size!) * unit, y + (dy! + 1.4) * unit],
      ],
      36,
    );
    return [
      ...before(hill),
      area('wash', pathOf(hill), 0.36),
      ...stroke({
        points: hill.filter((_, k) => k % 4 === 0),
        width: unit * 0.75,
        swell: even,
        random,
      }),
    ];
  });
}

export function pine([x, y]: Point, unit: number, random: Random): Mark[] {
  return [
    ...stroke({
      points: [
        [x, y + 1.6 * unit],
        [x + 0.4 * unit, y],
        [x, y - 2 * unit],
      ],
      width: unit * 0.6,
      random,
    }),
    ...[-1.9, -0.9, 0.1].flatMap((up, k) =>
      stroke({
        points: [
          [x - (1 + k * 0.5) * unit, y + (up + 0.4) * unit],
          [x, y + (up - 0.5) * unit],
          [x + (1.1 + k * 0.5) * unit, y + (up + 0.4) * unit],
        ],
        width: unit * 0.85,
        random,
      }),
    ),
  ];
}

export function fuji([x, y]: Point, unit: number, random: Random): Mark[] {
  const cone: Point[] = [
    [x - 4.2 * unit, y + 2.2 * unit],
    [x - 1.6 * unit, y - 1.4 * unit],
    [x - 0.9 * unit, y - 3 * unit],
    [x - 0.3 * unit, y - 2.5 * unit],
    [x + 0.3 * unit, y - 3.1 * unit],
    [x + 0.9 * unit, y - 2.8 * unit],
    [x + 1.7 * unit, y - 1.3 * unit],
    [x + 4.2 * unit, y + 2.2 * unit],
  ];
  const snow: Point[] = [
    cone[2]!,
    cone[3]!,
    cone[4]!,
    cone[5]!,
    [x + 1.4 * unit, y - 1.4 * unit],
    [x + 0.7 * unit, y - 1.9 * unit],
    [x, y - 0.9 * unit],
    [x - 0.7 * unit, y - 1.8 * unit],
    [x - 1.4 * unit, y - 1.3 * unit],
  ];
  return [
    ...before(cone),
    area('wash', pathOf(cone), 0.62),
    ...before(snow),
    ...stroke({ points: cone, width: unit * 0.6, swell: even, random }),
    outline('line', pathOf(snow.slice(3)), unit * 0.3, 0.6),
  ];
}

/** Small boats with a square sail. */
export function ships(chart: Chart, unit: number, random: Random): Mark[] {
  return (
    [
      [137.4, 32.6, 1],
      [135.3, 38.4, -1],
      [143.2, 36.8, 1],
    ] as const
  ).flatMap(([east, north, hand]) => {
    const [x, y] = chart([east, north]);
    const q = (a: number, b: number): Point => [x + hand * a * unit, y + b * unit];
    const patch = Array.from({ length: 24 }, (_, k): Point => [
      x + Math.cos(k * 0.2618) * 6.6 * unit,
      y - 1.5 * unit + Math.sin(k * 0.2618) * 5.6 * unit,
    ]);
    const hull = smooth(
      [q(-5, 0), q(-3.4, 2), q(2.6, 2.1), q(5.4, -0.6), q(2.5, 0.4), q(-2.5, 0.6)],
      40,
      true,
    );
    const sail = smooth(
      [
        q(-2.2, -0.4),
        q(-2.4, -5),
        q(0.4, -5.4),
        q(2.6, -4.9),
        q(3.1, -2.5),
        q(2.2, -0.4),
        q(0, -0.8),
      ],
      40,
      true,
    );
    return [
      ...before(patch),
      ...stroke({ points: [q(0, 0.6), q(0, -6.2)], width: unit * 0.5, swell: even, random }),
      ...before(sail),
      ...contour(sail, unit * 0.6, random, { strokes: 2 }),
      ...[-1, 0, 1].flatMap((k) =>
        stroke({
          points: [q(k * 1.2, -5), q(k * 1.2 + 0.3, -2.6), q(k * 1.1, -0.8)],
          width: unit * 0.3,
          random,
        }),
      ),
      area('wash', pathOf(hull), 0.8),
      ...contour(hull, unit * 0.6, random, { strokes: 2 }),
      ...stroke({
        points: [q(-6, 2.8), q(-2, 3.4), q(2, 2.9), q(6, 3.3)],
        width: unit * 0.55,
        random,
      }),
    ];
  });
}
