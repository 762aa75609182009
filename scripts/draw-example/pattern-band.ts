import { type Mark, clipped } from './painting.ts';
import type { Point } from './point.ts';
import type { Random } from './random.ts';

/** The band that a pattern fills: pixels, and a name that is unique in the painting. */
export interface Band {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly name: string;
  readonly random: Random;
}

function cornersOf({ left, right, top, bottom }: Band): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

export function within(band: Band, marks: readonly Mark[]): Mark[] {
  return clipped(marks, cornersOf(band), band.name);
}
