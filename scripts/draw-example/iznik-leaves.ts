import { contoured, curve, inset } from './ink-line.ts';
import type { Growing } from './iznik-flowers.ts';
import { polar, smooth, type Point } from './point.ts';
import type { Touch, Colour } from './polychrome.ts';
import { between } from './random.ts';

/** A long smooth leaf of a tulip or a rose, rolled along its spine. */
export function bladeLeaf(
  spine: readonly Point[],
  width: number,
  place: Growing,
  colour: Colour,
): Touch[] {
  const { line, random } = place;
  const way = smooth(spine, 60);
  const shape: Point[] = [];
  const half = (t: number): number => (width / 2) * Math.sin(Math.PI * t ** 0.75) ** 0.8;
  for (const hand of [1, -1]) {
    const side = way.map(([x, y], index): Point => {
      const before = way[Math.max(0, index - 1)]!;
      const after = way[Math.min(60, index + 1)]!;
      const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
      const reach = hand * half(index / 60);
      return [
        x + ((after[1] - before[1]) / length) * reach,
        y - ((after[0] - before[0]) / length) * reach,
      ];
    });
    shape.push(...(hand === 1 ? side : side.toReversed()));
  }
  return [
    ...contoured({ shape, inner: inset(shape, line * 0.9), colour, strength: 0.78, line, random }),
    ...curve({
      points: way.filter((_, k) => k % 6 === 0 && k > 4 && k < 54),
      width: line * 0.7,
      random,
      strength: 0.6,
      ends: 0.1,
    }),
  ];
}

/** Small leaves and buds by pairs along a stem. */
export function leaflets(
  stem: readonly Point[],
  place: Growing,
  colour: Colour,
  count: number,
): Touch[] {
  const { size, random } = place;
  const way = smooth(stem, 100);
  const marks: Touch[] = [];
  for (let k = 0; k < count; k++) {
    const at = Math.round(14 + (74 * k) / count);
    const [x, y] = way[at]!;
    const before = way[at - 3]!;
    const heading = Math.atan2(y - before[1], x - before[0]);
    const hand = k % 2 === 0 ? 1 : -1;
    const long = size * between(random, 0.8, 1.15);
    const spine = [
      [x, y],
      polar([x, y], long * 0.5, heading + hand * 0.75),
      polar([x, y], long, heading + hand * 0.5),
    ] as const;
    marks.push(...bladeLeaf(spine, long * 0.34, place, colour));
  }
  return marks;
}
