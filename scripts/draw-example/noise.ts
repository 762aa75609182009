import { cellNumber } from './random.ts';

/** Smooth noise over the plane: about -1 to 1, mean near 0, features about one unit wide. */
export type Noise = (x: number, y: number) => number;

const SIDE = 512;

function latticeValue(x: number, y: number, cells: number, seed: number): number {
  const cell = SIDE / cells;
  const column = Math.floor(x / cell);
  const row = Math.floor(y / cell);
  const fx = x / cell - column;
  const fy = y / cell - row;
  const sx = fx * fx * (3 - 2 * fx);
  const sy = fy * fy * (3 - 2 * fy);
  const at = (dx: number, dy: number): number =>
    cellNumber((column + dx) % cells, (row + dy) % cells, seed) * 2 - 1;
  const top = at(0, 0) + (at(1, 0) - at(0, 0)) * sx;
  const bottom = at(0, 1) + (at(1, 1) - at(0, 1)) * sx;
  return top + (bottom - top) * sy;
}

/** Returns noise of four octaves that repeats every 64 units; the table is made once per call. */
export function noiseFrom(seed: number): Noise {
  const table = new Float32Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      let sum = 0;
      for (let octave = 0; octave < 4; octave++) {
        sum += latticeValue(x, y, 64 << octave, seed + octave * 101) * 0.62 * 0.5 ** octave;
      }
      table[y * SIDE + x] = sum * 1.5;
    }
  }
  return (x, y) => {
    const u = (x * SIDE) / 64;
    const v = (y * SIDE) / 64;
    const column = Math.floor(u);
    const row = Math.floor(v);
    const fx = u - column;
    const fy = v - row;
    const x0 = column & (SIDE - 1);
    const x1 = (column + 1) & (SIDE - 1);
    const y0 = (row & (SIDE - 1)) * SIDE;
    const y1 = ((row + 1) & (SIDE - 1)) * SIDE;
    const top = table[y0 + x0]! * (1 - fx) + table[y0 + x1]! * fx;
    const bottom = table[y1 + x0]! * (1 - fx) + table[y1 + x1]! * fx;
    return top * (1 - fy) + bottom * fy;
  };
}

/**
 * Returns the distance of a point from the nearest border of random cells one unit wide: 0 on the
 * border, growing inwards. Thin values of it are the crackle of an old glaze.
 */
export function crackleFrom(seed: number): Noise {
  return (x, y) => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    let nearest = 9;
    let second = 9;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const cx = column + dx;
        const cy = row + dy;
        const px = cx + 0.1 + 0.8 * cellNumber(cx, cy, seed) - x;
        const py = cy + 0.1 + 0.8 * cellNumber(cx, cy, seed + 7) - y;
        const distance = px * px + py * py;
        if (distance < nearest) {
          second = nearest;
          nearest = distance;
        } else if (distance < second) second = distance;
      }
    }
    return Math.sqrt(second) - Math.sqrt(nearest);
  };
}
