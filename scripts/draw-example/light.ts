import type { Light } from './glaze.ts';

/** A direction: x to the right, y up, z towards the viewer; of length one. */
export type Direction = readonly [x: number, y: number, z: number];

/** Scales a vector to length one. */
export function unit(x: number, y: number, z: number): Direction {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** Where the key light stands, as seen in the picture. */
export const KEY = unit(-0.52, 0.62, 0.62);
const FILL = unit(0.75, 0.1, 0.55);
const WINDOW_ACROSS = unit(0.77, 0.64, 0);
const WINDOW_UP = unit(-0.34, 0.41, -0.85);

/** Smooth step from 0 to 1 between two edges. */
export function ease(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

/** Light of the studio on a matt surface: a key light from the upper left, a fill, the room. */
export function lit(nx: number, ny: number, nz: number): number {
  const key = Math.max(0, nx * KEY[0] + ny * KEY[1] + nz * KEY[2]);
  const fill = Math.max(0, nx * FILL[0] + ny * FILL[1] + nz * FILL[2]);
  return 0.3 + 0.07 * ny + 0.72 * key + 0.16 * fill;
}

/** The window mirrored in a glaze seen straight on: 0 to about 1, with its bar as a darker line. */
export function mirrored(nx: number, ny: number, nz: number, spread: number): number {
  const rx = 2 * nz * nx;
  const ry = 2 * nz * ny;
  const rz = 2 * nz * nz - 1;
  const facing = rx * KEY[0] + ry * KEY[1] + rz * KEY[2];
  if (facing < 0.2) return 0;
  const across = rx * WINDOW_ACROSS[0] + ry * WINDOW_ACROSS[1] + rz * WINDOW_ACROSS[2];
  const up = rx * WINDOW_UP[0] + ry * WINDOW_UP[1] + rz * WINDOW_UP[2];
  const pane =
    (1 - ease(0.16, 0.16 + spread, Math.abs(across))) *
    (1 - ease(0.24, 0.24 + spread, Math.abs(up)));
  const bar = 1 - 0.55 * (1 - ease(0.006, 0.006 + spread * 0.4, Math.abs(across)));
  return pane * bar + 0.12 * Math.max(0, facing) ** 24;
}

/** Writes a light as three bytes of sRGB at `at`; highlights roll off softly. */
export function writeColour(out: Uint8Array, at: number, light: Readonly<Light>): void {
  for (let channel = 0; channel < 3; channel++) {
    const value = light[channel]!;
    const rolled = value < 0.8 ? value : 0.8 + 0.2 * (1 - Math.exp(-(value - 0.8) / 0.2));
    out[at + channel] = Math.round(255 * Math.max(0, rolled) ** (1 / 2.2));
  }
}

/** The calm ground of all photographs: warm grey, a little lighter at the upper left. */
export function groundLight(u: number, v: number, grain: number): Light {
  const level = 0.5 + 0.1 * (1 - v) + 0.05 * (1 - u) - 0.12 * ((u - 0.5) ** 2 + (v - 0.5) ** 2);
  const tone = level * (1 + 0.012 * grain);
  return [tone * 1.0, tone * 0.965, tone * 0.905];
}
