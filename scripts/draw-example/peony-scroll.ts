import { even, stroke } from './brush.ts';
import { lobedLeaf, touch } from './brushwork.ts';
import { peony } from './flowers.ts';
import type { WallPlan } from './painted-wall.ts';
import { type Mark, dot } from './painting.ts';
import { type Point, polar } from './point.ts';
import { type Random, between } from './random.ts';

/** One stem winds round the body; in each bend a peony, from every bend leaves and tendrils. */
export function peonyScroll(wall: WallPlan, marks: Mark[], random: Random): void {
  const { at, unit } = wall;
  const wave = Math.PI / 4;
  const middle = 0.82;
  const stemAt = (angle: number): Point =>
    at(angle, middle + 0.27 * Math.sin((angle / wave) * Math.PI + Math.PI / 2));
  for (let k = -12; k < 12; k++) {
    const points = [0, 0.2, 0.4, 0.6, 0.8, 1.04].map((t) => stemAt(((k + t) * wave) / 3));
    marks.push(...stroke({ points, width: unit * 2.5, swell: even, random }));
  }
  const blooms: Mark[] = [];
  for (let k = -4; k <= 4; k++) {
    const up = k % 2 === 0 ? 1 : -1;
    const angle = k * wave;
    const centre = at(angle, middle - up * 0.13);
    const root = stemAt(angle);
    const stalkFrom = stemAt(angle - wave * 0.42);
    for (const [off, size, lean, hand] of [
      [-0.62, 33, up > 0 ? -2.4 : 2.4, up > 0 ? -1 : 1],
      [0.62, 33, up > 0 ? -0.75 : 0.75, up > 0 ? 1 : -1],
      [-0.24, 27, up > 0 ? -2.2 : 2.2, up > 0 ? 1 : -1],
      [0.28, 27, up > 0 ? -0.9 : 0.9, up > 0 ? -1 : 1],
    ] as const) {
      marks.push(
        ...lobedLeaf({
          at: stemAt(angle + off * wave),
          turn: lean + between(random, -0.15, 0.15),
          size: size * unit,
          hand,
          fill: Math.abs(off) > 0.5 ? 0.42 : 0.58,
          random,
        }),
      );
    }
    for (const hand of [-1, 1]) {
      const start = stemAt(angle + hand * wave * 0.5);
      marks.push(
        ...tendril(start, up > 0 ? Math.PI / 2 : -Math.PI / 2, hand as 1 | -1, 21 * unit, random),
      );
    }
    marks.push(
      ...stroke({
        points: [
          stalkFrom,
          [(stalkFrom[0] + centre[0]) / 2 - 5 * unit, (stalkFrom[1] + centre[1]) / 2],
          centre,
        ],
        width: unit * 1.7,
        random,
      }),
    );
    const calyx = up > 0 ? Math.PI * 0.5 : -Math.PI * 0.5;
    for (const lean of [-0.9, -0.45, 0.45, 0.9]) {
      marks.push(
        ...touch({
          root: centre,
          turn: calyx + lean + Math.PI,
          long: 43 * unit,
          wide: 11 * unit,
          bend: lean * 0.4,
          layer: 'wash',
          strength: 0.8,
          random,
        }),
      );
    }
    for (const lean of [-0.7, 0, 0.7]) {
      marks.push(
        ...touch({
          root,
          turn: (up > 0 ? Math.PI / 2 : -Math.PI / 2) + lean,
          long: 15 * unit,
          wide: 5 * unit,
          bend: lean * 0.5,
          layer: lean === 0 ? 'line' : 'wash',
          random,
        }),
        ...touch({
          root,
          turn: (up > 0 ? -Math.PI / 2 : Math.PI / 2) + lean * 1.4,
          long: 9 * unit,
          wide: 4 * unit,
          bend: lean * 0.5,
          random,
        }),
      );
    }
    blooms.push(
      ...peony({ at: centre, size: 33 * unit, turn: random() * 6, name: `peony${k + 5}`, random }),
    );
    marks.push(dot('line', root, unit * 1.4, 0.8));
  }
  marks.push(...blooms);
}

function tendril(from: Point, turn: number, hand: 1 | -1, size: number, random: Random): Mark[] {
  const points: Point[] = [from];
  let at = from;
  for (let k = 0; k < 9; k++) {
    at = polar(at, size * (0.34 - 0.03 * k), turn - hand * (0.2 + k * 0.52));
    points.push(at);
  }
  return [
    ...stroke({ points, width: size * 0.13, swell: (t) => 1 - 0.6 * t, random }),
    dot('line', at, size * 0.075, 0.85),
  ];
}
