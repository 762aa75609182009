import { smooth, type Point } from './point.ts';

/** A form turned on a wheel; units are free, the height of a pot is usually about 2. */
export interface TurnedForm {
  readonly tall: number;
  readonly widest: number;
  readonly foot: number;
  readonly mouth: number;
  /** Length of the wall from foot to rim. */
  readonly wall: number;
  readonly radius: (height: number) => number;
  readonly innerRadius: (height: number) => number;
  /** Way up the outer wall at a height. */
  readonly along: (height: number) => number;
  /** Height above the foot of the turned form at which the way along the outer wall ends. */
  readonly heightAt: (along: number) => number;
  /** About the distance of a place from the wall: negative within the clay. */
  readonly gap: (radius: number, height: number) => number;
}

const STEPS = 1200;

/**
 * Turns a profile, given from foot to rim as [radius, height], into a form. `thickness` is that of
 * the wall, `floor` the height of the inner floor; a closed vessel has its floor near the rim.
 */
export function turnedForm(input: {
  readonly profile: readonly Point[];
  readonly thickness: number;
  readonly floor: number;
}): TurnedForm {
  const { profile, thickness, floor } = input;
  const curve = smooth(profile, 1600);
  const tall = curve[curve.length - 1]![1];
  const radii = new Float32Array(STEPS + 1);
  const ways = new Float32Array(STEPS + 1);
  let at = 0;
  for (let step = 0; step <= STEPS; step++) {
    const height = (step / STEPS) * tall;
    while (at < curve.length - 2 && curve[at + 1]![1] < height) at++;
    const [r0, z0] = curve[at]!;
    const [r1, z1] = curve[at + 1]!;
    const share = z1 - z0 > 1e-9 ? Math.min(1, Math.max(0, (height - z0) / (z1 - z0))) : 1;
    radii[step] = r0 + (r1 - r0) * share;
    if (step > 0) {
      ways[step] = ways[step - 1]! + Math.hypot(radii[step]! - radii[step - 1]!, tall / STEPS);
    }
  }
  const look = (table: Float32Array, height: number): number => {
    const place = Math.min(STEPS - 0.001, Math.max(0, (height / tall) * STEPS));
    const index = Math.floor(place);
    return table[index]! + (table[index + 1]! - table[index]!) * (place - index);
  };
  const radius = (height: number): number => look(radii, height);
  const innerRadius = (height: number): number => Math.max(0.001, radius(height) - thickness);
  const rounding = thickness * 0.48;
  const gap = (r: number, height: number): number => {
    const wall = radius(height);
    const lean = (radius(height + 0.01) - radius(height - 0.01)) / 0.02;
    const squeeze = 1 / Math.sqrt(1 + Math.min(9, lean * lean));
    let side = (r - wall) * squeeze;
    if (height > floor) side = Math.max(side, (wall - thickness / squeeze - r) * squeeze);
    const top = Math.max(height - tall, -height);
    const a = side + rounding;
    const b = top + rounding;
    return Math.min(0, Math.max(a, b)) + Math.hypot(Math.max(0, a), Math.max(0, b)) - rounding;
  };
  return {
    tall,
    widest: radii.reduce((most, value) => Math.max(most, value), 0),
    foot: radii[0]!,
    mouth: radii[STEPS]!,
    wall: ways[STEPS]!,
    radius,
    innerRadius,
    along: (height) => look(ways, height),
    heightAt: (along) => {
      let low = 0;
      let high = STEPS;
      while (high - low > 1) {
        const half = (low + high) >> 1;
        if (ways[half]! < along) low = half;
        else high = half;
      }
      return (high / STEPS) * tall;
    },
    gap,
  };
}
