import { drawnAway, stroke } from './brush.ts';
import { before, contour, graded } from './brushwork.ts';
import { dot, type Mark } from './painting.ts';
import { polar, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** Where a flower stands, how far its petals reach, which way it looks; `name` is unique in a painting. */
export interface Flower {
  readonly at: Point;
  readonly size: number;
  readonly turn: number;
  readonly name: string;
  readonly random: Random;
}

/** A peony: petals with notched edges overlapping from the outside in, dark at their roots. */
export function peony(flower: Flower): Mark[] {
  const { at, size, turn, name, random } = flower;
  const marks: Mark[] = [];
  for (const [ring, [count, reach, wide, shift]] of (
    [
      [8, 1, 0.42, 0],
      [7, 0.72, 0.4, 0.5],
      [5, 0.46, 0.42, 0.2],
      [3, 0.26, 0.5, 0.7],
    ] as const
  ).entries()) {
    for (let k = 0; k < count; k++) {
      const angle = turn + ((k + shift) / count) * Math.PI * 2 + between(random, -0.06, 0.06);
      const long = size * reach * between(random, 0.92, 1.06);
      const broad = wide * (ring < 2 ? 1 : 1.25);
      const q = (along: number, off: number): Point => polar(at, long * along, angle + off * broad);
      const notch = between(random, 0.86, 0.92);
      const shape = smooth(
        [
          q(0.08, 0),
          q(0.45, -1.0),
          q(0.8, -1.1),
          q(0.98, -0.62),
          q(notch, -0.3),
          q(1.02, 0.02),
          q(notch + 0.02, 0.34),
          q(0.97, 0.68),
          q(0.78, 1.12),
          q(0.44, 1.0),
        ],
        60,
        true,
      );
      marks.push(
        ...before(shape),
        graded(shape, {
          from: 0.52,
          to: 0.05,
          turn: angle,
          name: `${name}-${ring}-${k}`,
        }),
        ...contour(shape, size * 0.045, random, { strokes: 2 }),
      );
      for (const off of [-0.45, 0, 0.45]) {
        marks.push(
          ...stroke({
            points: [q(0.3, off * 0.7), q(0.55, off), q(off === 0 ? 0.8 : 0.7, off * 1.1)],
            width: size * 0.026,
            swell: drawnAway,
            random,
          }),
        );
      }
    }
  }
  for (let k = 0; k < 9; k++) {
    marks.push(dot('line', polar(at, k === 0 ? 0 : size * 0.09, k * 0.8), size * 0.028, 0.85));
  }
  return marks;
}

/** A plum blossom of five round petals with stamens, left white; for a dark ground. */
export function plumBlossom({ at, size, turn, name, random }: Flower): Mark[] {
  const marks: Mark[] = [];
  for (let k = 0; k < 5; k++) {
    const angle = turn + (k / 5) * Math.PI * 2;
    const shape = Array.from({ length: 20 }, (_, i) =>
      polar(
        polar(at, size * 0.56, angle),
        size * 0.43 * between(random, 0.97, 1.03),
        (i / 20) * 6.2832,
      ),
    );
    marks.push(
      ...before(shape),
      graded(shape, { from: 0.2, to: 0, turn: angle, name: `${name}-${k}` }),
      ...contour(shape, size * 0.075, random, { strokes: 2 }),
    );
  }
  for (let k = 0; k < 10; k++) {
    const angle = turn + (k / 10) * Math.PI * 2 + 0.1;
    const reach = size * between(random, 0.34, 0.5);
    marks.push(
      ...stroke({
        points: [
          polar(at, size * 0.08, angle),
          polar(at, reach * 0.6, angle),
          polar(at, reach, angle),
        ],
        width: size * 0.035,
        random,
      }),
      dot('line', polar(at, reach * 1.08, angle), size * 0.04, 0.8),
    );
  }
  return [...marks, dot('line', at, size * 0.1, 0.8)];
}
