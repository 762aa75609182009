import { area, type Layer, type Mark } from './painting.ts';
import { pathOf, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** A stroke of a soft brush. `swell` gives the share of `width` at a share `t` of the way. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly width: number;
  readonly layer?: Layer;
  readonly strength?: number;
  readonly swell?: (t: number) => number;
  readonly random: Random;
}

/** Thin, full, thin: a stroke set down and lifted. */
export const lifted = (t: number): number =>
  0.18 + 0.82 * Math.sin(Math.PI * Math.min(1, 0.08 + t * 0.92)) ** 0.8;

/** Full at the start, running out to a point: a stroke pressed and drawn away. */
export const drawnAway = (t: number): number =>
  Math.max(0.06, Math.min(1, t * 9 + 0.35) * (1 - t) ** 0.75);

/** Nearly even, as a line drawn on a turning wheel. */
export const even = (): number => 1;

/** The stroke as marks: its body, and a second thin body where the loaded brush was set down. */
export function stroke(input: Stroke): Mark[] {
  const { points, width, layer = 'line', strength = 0.9, swell = lifted, random } = input;
  const steps = Math.max(12, Math.min(90, points.length * 10));
  const curve = smooth(points, steps);
  const phase = between(random, 0, 6.28);
  const beat = between(random, 1.5, 3.5);
  const sides: [Point[], Point[]] = [[], []];
  curve.forEach(([x, y], index) => {
    const before = curve[Math.max(0, index - 1)]!;
    const after = curve[Math.min(curve.length - 1, index + 1)]!;
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const length = Math.hypot(dx, dy) || 1;
    const t = index / (curve.length - 1);
    const half = (width / 2) * swell(t) * (1 + 0.1 * Math.sin(phase + t * 6.28 * beat));
    sides[0].push([x - (dy / length) * half, y + (dx / length) * half]);
    sides[1].push([x + (dy / length) * half, y - (dx / length) * half]);
  });
  const loaded = Math.max(3, Math.round(curve.length * between(random, 0.3, 0.6)));
  const body = (count: number): string =>
    pathOf([...sides[0].slice(0, count), ...sides[1].slice(0, count).toReversed()]);
  return [
    area(layer, body(curve.length), strength * between(random, 0.5, 0.92)),
    area(layer, body(loaded), strength * between(random, 0.15, 0.4)),
  ];
}

/** An area filled with a thin wash and, over part of it, a second pass of the brush. */
export function washed(shape: readonly Point[], strength: number, random: Random): Mark[] {
  const middle = shape.reduce<Point>(
    ([x, y], [px, py]) => [x + px / shape.length, y + py / shape.length],
    [0, 0],
  );
  const reach = between(random, 0.5, 0.8);
  const lean = between(random, -0.15, 0.15);
  const second = shape.map(([x, y]): Point => [
    middle[0] + (x - middle[0]) * (reach + lean),
    middle[1] + (y - middle[1]) * (reach - lean),
  ]);
  return [
    area('wash', pathOf(shape), strength * between(random, 0.85, 1.1)),
    area('wash', pathOf(second), strength * between(random, 0.2, 0.5)),
  ];
}
