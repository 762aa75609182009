import { contoured, curve } from './ink-line.ts';
import { tulip, rosette, touch, type Growing } from './iznik-flowers.ts';
import { bladeLeaf } from './iznik-leaves.ts';
import { placed, type Point } from './point.ts';
import type { Touch } from './polychrome.ts';
import type { Random } from './random.ts';

export type Put = (x: number, y: number) => Point;

/** A cross with spreading arms and budded ends, on two leaves. */
export function cross(put: Put, height: number, line: number, random: Random): Touch[] {
  const touches: Touch[] = [];
  const turned = (points: readonly Point[], quarter: number, long: number): Point[] =>
    placed(
      points.map(([x, y]): Point => [x * long, y]),
      { x: 0, y: 0, turn: (quarter * Math.PI) / 2 },
    ).map(([x, y]) => put(x, y - 0.02));
  for (const [way, spread] of [
    [0.55, 0.1],
    [-0.55, 0.1],
  ] as const) {
    const hand = Math.sign(way);
    const spine = [
      put(0, 0.16),
      put(hand * 0.05, 0.2),
      put(hand * 0.105, 0.16),
      put(hand * spread, 0.07),
    ];
    touches.push(
      ...bladeLeaf(spine, height * 0.032, { x: 0, y: 0, turn: 0, size: 1, line, random }, 'green'),
    );
  }
  for (let quarter = 0; quarter < 4; quarter++) {
    const long = quarter === 1 ? 1.32 : 1;
    const arm: Point[] = [
      [0.012, -0.012],
      [0.06, -0.017],
      [0.092, -0.034],
      [0.1, -0.024],
      [0.118, -0.026],
      [0.113, -0.009],
      [0.128, 0],
      [0.113, 0.009],
      [0.118, 0.026],
      [0.1, 0.024],
      [0.092, 0.034],
      [0.06, 0.017],
      [0.012, 0.012],
    ];
    touches.push(
      ...contoured({
        shape: turned(arm, quarter, long),
        inner: turned(
          arm.map(([x, y]): Point => [x * 0.96 + 0.001, y * 0.78]),
          quarter,
          long,
        ),
        colour: 'yellow',
        strength: 0.85,
        line: line * 1.1,
        random,
      }),
    );
    touches.push(
      ...curve({
        points: turned(
          [
            [0.03, 0],
            [0.06, 0.002],
            [0.09, 0],
          ],
          quarter,
          long,
        ),
        width: line * 1.1,
        random,
        colour: 'bole',
      }),
    );
    const ray = placed(
      [
        [0.035, 0],
        [0.075, 0],
      ],
      { x: 0, y: 0, turn: (quarter + 0.5) * 1.5708 },
    ).map(([x, y]) => put(x, y - 0.02));
    touches.push(...curve({ points: ray, width: line * 1.5, random, colour: 'cobalt', ends: 0.2 }));
    touches.push(touch('bole', ray[1]!, line * 2));
  }
  const disc = (share: number): Point[] =>
    Array.from({ length: 24 }, (_, k) =>
      put(0.03 * share * Math.cos(k * 0.2618), -0.02 + 0.03 * share * Math.sin(k * 0.2618)),
    );
  touches.push(
    ...contoured({ shape: disc(1), inner: disc(0.86), colour: 'cobalt', line: line * 1.1, random }),
  );
  touches.push(...contoured({ shape: disc(0.42), colour: 'bole', line: line * 0.8, random }));
  const [x, y] = put(0, 0.195);
  return [
    ...touches,
    ...rosette(
      { x, y, turn: 0, size: height * 0.022, line: line * 0.8, random },
      5,
      'cobalt',
      'yellow',
    ),
  ];
}

/** A spray of a rosette, a tulip and buds that rises from a leaf. */
export function spray(put: Put, height: number, line: number, random: Random): Touch[] {
  const grow = (x: number, y: number, turn: number, size: number): Growing => {
    const [px, py] = put(x, y);
    return { x: px, y: py, turn, size: size * height, line, random };
  };
  const stem = (points: readonly Point[]): Touch[] =>
    curve({
      points: points.map(([x, y]) => put(x, y)),
      width: line * 1.4,
      random,
      colour: 'black',
      strength: 0.8,
    });
  const touches = [
    ...stem([
      [0, 0.21],
      [-0.012, 0.12],
      [0.012, 0.02],
      [0, -0.05],
    ]),
    ...stem([
      [0, 0.14],
      [0.04, 0.08],
      [0.05, 0.02],
    ]),
    ...stem([
      [-0.008, 0.1],
      [-0.045, 0.05],
      [-0.05, -0.02],
    ]),
    ...stem([
      [0.006, 0.03],
      [0.045, -0.04],
      [0.045, -0.1],
    ]),
    ...stem([
      [0.006, 0],
      [-0.04, -0.06],
      [-0.042, -0.12],
    ]),
  ];
  for (const [x, y, ex, ey, colour] of [
    [0, 0.19, 0.065, 0.13, 'green'],
    [0, 0.19, -0.065, 0.14, 'green'],
    [0.004, 0.06, 0.055, 0.075, 'cobalt'],
    [-0.006, 0.07, -0.062, 0.085, 'cobalt'],
    [0.004, -0.01, 0.05, -0.02, 'green'],
    [0.004, -0.02, -0.05, -0.04, 'green'],
  ] as const)
    touches.push(
      ...bladeLeaf(
        [put(x, y), put(ex * 0.55, (y + ey) / 2 + 0.014), put(ex, ey)],
        height * 0.022,
        grow(0, 0, 0, 1),
        colour,
      ),
    );
  touches.push(
    ...rosette(grow(0, -0.075, 0.3, 0.037), 6, 'yellow', 'bole'),
    ...rosette(grow(0.05, 0.01, 0.1, 0.021), 5, 'cobalt', 'yellow'),
    ...rosette(grow(-0.05, -0.03, 0.1, 0.021), 5, 'bole', 'yellow'),
    ...tulip(grow(0.045, -0.095, -1.4, 0.062), 'bole', 'yellow'),
    ...tulip(grow(-0.042, -0.115, -1.75, 0.062), 'cobalt', 'yellow'),
    ...tulip(grow(0, -0.13, -1.57, 0.075), 'bole', 'yellow'),
  );
  return touches;
}
