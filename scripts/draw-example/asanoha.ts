import type { Segment } from './arrangement.ts';

/**
 * The hemp-leaf grid (asanoha) in units of the triangle side: for every triangle of the equilateral
 * grid its sides and the three lines from its middle to its corners. Covers `columns` triangles
 * across from x = 0 and `rows` down from y = 0; every sixth line meeting makes a star of six leaves.
 */
export function asanoha(columns: number, rows: number): Segment[] {
  const tall = Math.sqrt(3) / 2;
  const segments: Segment[] = [];
  for (let row = 0; row <= rows; row++) {
    const shift = row % 2 === 0 ? 0 : 0.5;
    const y = row * tall;
    for (let column = -1; column <= columns; column++) {
      const x = column + shift;
      segments.push([
        [x, y],
        [x + 1, y],
      ]);
      if (row === rows) continue;
      const left = [x, y] as const;
      const right = [x + 1, y] as const;
      const below = [x + 0.5, y + tall] as const;
      const next = [x + 1.5, y + tall] as const;
      segments.push([left, below], [right, below]);
      const hanging = [x + 0.5, y + tall / 3] as const;
      const standing = [x + 1, y + (2 * tall) / 3] as const;
      for (const corner of [left, right, below]) segments.push([hanging, corner]);
      for (const corner of [right, below, next]) segments.push([standing, corner]);
    }
  }
  return segments;
}
