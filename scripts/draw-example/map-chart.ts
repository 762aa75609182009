import { type Point, smooth } from './point.ts';
import { type Random, between } from './random.ts';

/** Places an [east, north] on the dish, in pixels. */
export type Chart = (place: Point) => Point;

/** A coast with the small capes and coves of a brush that follows a memory. */
export function shaken(coast: readonly Point[], unit: number, random: Random): Point[] {
  const fine = smooth(coast, coast.length * 5, true);
  return smooth(
    fine.map(([x, y]): Point => [
      x + between(random, -0.42, 0.42) * unit,
      y + between(random, -0.42, 0.42) * unit,
    ]),
    fine.length * 2,
    true,
  );
}
