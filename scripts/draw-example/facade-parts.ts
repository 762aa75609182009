import { type Relief, box, relief } from './petatillo-wall.ts';
import type { Point } from './point.ts';

export const STUCCO = '#e9e2d2';

export const STUCCO_LOW = '#ddd4c1';

export const STONE = '#8d8880';

export const WOOD = '#5b3d28';

export const WOOD_DARK = '#462d1d';

export const IRON = '#2b2725';

export const DARK = '#1b1714';

/** A shape mirrored about an upright axis, drawn down its right side. */
export function mirroredAbout(x: number, right: readonly Point[]): Point[] {
  return [
    ...right.map(([dx, y]): Point => [x + dx, y]),
    ...right.toReversed().map(([dx, y]): Point => [x - dx, y]),
  ];
}

/** Two leaves of a door with panels; `open` leaves a dark gap between them. */
export function doorLeaves(input: {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
  readonly open: number;
  readonly glass: number;
}): Relief[] {
  const { x, top, bottom, half, open, glass } = input;
  const parts: Relief[] = [relief(box(x - half, top, half * 2, bottom - top), DARK, 12)];
  for (const hand of [-1, 1]) {
    const near = x + hand * (3 + open);
    const wide = half - 5 - open;
    const left = hand > 0 ? near : near - wide;
    parts.push(relief(box(left, top + 4, wide, bottom - top - 4), WOOD, 46));
    const rows = Math.max(3, Math.round((bottom - top) / 150));
    const tall = (bottom - top - 24) / rows;
    for (let row = 0; row < rows; row++) {
      const y = top + 16 + row * tall;
      const glazed = row < glass;
      parts.push(
        relief(
          box(left + wide * 0.14, y, wide * 0.72, tall - 16),
          glazed ? '#39414a' : WOOD_DARK,
          glazed ? 22 : 32,
        ),
      );
      if (!glazed)
        parts.push(relief(box(left + wide * 0.24, y + 12, wide * 0.52, tall - 40), WOOD, 44));
      else parts.push(relief(box(left + wide * 0.48, y, 5, tall - 16), WOOD, 44));
    }
  }
  return parts;
}
