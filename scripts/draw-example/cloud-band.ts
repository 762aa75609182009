import { contoured, curve, inset, ribbon } from './ink-line.ts';
import type { Colour, Touch } from './polychrome.ts';
import { smooth, type Point } from './point.ts';
import type { Random } from './random.ts';

/** A cloud band after Chinese clouds: a ribbon that swells, with knobs along it and a curled end. */
export function cloudBand(input: {
  readonly spine: readonly Point[];
  readonly width: number;
  readonly colour: Colour;
  readonly line: number;
  readonly random: Random;
}): Touch[] {
  const { spine, width, colour, line, random } = input;
  const way = smooth(spine, 110);
  const half = (t: number): number =>
    width *
    (0.16 + 0.3 * Math.sin(Math.PI * t) ** 0.7 + 0.1 * Math.abs(Math.sin(t * Math.PI * 4.5)));
  const shape = ribbon(way, half);
  return [
    ...contoured({ shape, inner: inset(shape, line * 1.2), colour, strength: 0.92, line, random }),
    ...curve({
      points: way.filter((_, k) => k % 12 === 0 && k > 8 && k < 104),
      width: line * 0.9,
      random,
      strength: 0.7,
      ends: 0.2,
    }),
  ];
}
