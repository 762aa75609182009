import { hatayi } from './hatayi.ts';
import { curve } from './ink-line.ts';
import { tulip, rosette, type Growing } from './iznik-flowers.ts';
import { leaflets } from './iznik-leaves.ts';
import { IZNIK, bracketRim, drawIznikDish, tuft } from './iznik-ware.ts';
import type { Point } from './point.ts';
import type { Touch, Colour } from './polychrome.ts';
import { randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { sazLeaf } from './saz-leaf.ts';
import { rimSprays } from './saz-rim.ts';

/** The dish of about 1550: saz leaves that turn about two hatayi in blue, turquoise and sage. */
export async function drawSazDish(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1551);
  return drawIznikDish({
    side,
    radius,
    touches: field([side / 2, side / 2], radius, random),
    look: { ...IZNIK, seed: 1552 },
    seed: 41,
    well: [0.6, 0.76],
    rim: bracketRim(24, 0.022),
  });
}

function field([cx, cy]: Point, radius: number, random: Random): Touch[] {
  const u = radius / 100;
  const p = (x: number, y: number): Point => [cx + x * u, cy + y * u];
  const line = u * 0.47;
  const grow = (x: number, y: number, turn: number, size: number): Growing => {
    const [px, py] = p(x, y);
    return { x: px, y: py, turn, size: size * u, line, random };
  };
  const leaf = (
    points: readonly (readonly [number, number])[],
    width: number,
    teeth: number,
    colour: Colour,
    rib: Colour | null,
  ): Touch[] =>
    sazLeaf({
      spine: points.map(([x, y]) => p(x, y)),
      width: width * u,
      teeth,
      colour,
      rib,
      line,
      random,
    });
  const stem = (points: readonly (readonly [number, number])[], width = 1.5): Touch[] =>
    curve({
      points: points.map(([x, y]) => p(x, y)),
      width: line * width,
      random,
      colour: 'black',
      strength: 0.75,
      steps: 50,
    });
  const main = [
    [-3, 61],
    [12, 50],
    [34, 36],
    [41, 12],
    [30, -12],
    [14, -22],
  ] as const;
  const high = [
    [-5, 61],
    [-20, 46],
    [-26, 26],
    [-17, 4],
    [-19, -14],
    [-28, -26],
  ] as const;
  const low = [
    [-4, 62],
    [4, 48],
    [6, 38],
    [0, 28],
  ] as const;
  const cool = { outer: 'cobalt', fan: 'turquoise', heart: 'sage', seed: 'cobalt' } as const;
  const warm = { outer: 'turquoise', fan: 'cobalt', heart: 'sage', seed: 'turquoise' } as const;
  return [
    ...rimSprays([cx, cy], radius, line, random),
    ...stem(main, 1.9),
    ...stem(high, 1.9),
    ...stem(low, 1.7),
    ...stem([
      [38, 24],
      [50, 12],
      [54, -4],
      [48, -20],
    ]),
    ...stem([
      [-27, 30],
      [-40, 26],
      [-50, 14],
      [-52, 2],
    ]),
    ...stem([
      [-22, 46],
      [-38, 46],
      [-46, 38],
    ]),
    ...stem([
      [28, 40],
      [38, 46],
      [44, 44],
    ]),
    ...leaflets(
      [p(-4, 61), p(12, 50), p(34, 36), p(41, 12), p(33, -8)],
      grow(0, 0, 0, 9),
      'sage',
      5,
    ),
    ...leaflets([p(-5, 61), p(-20, 46), p(-26, 26), p(-18, 6)], grow(0, 0, 0, 8), 'turquoise', 4),
    ...stem([
      [16, 37],
      [22, 30],
      [30, 30],
    ]),
    ...stem([
      [-45, 22],
      [-40, 10],
      [-34, 8],
    ]),
    ...stem([
      [52, 4],
      [44, 0],
      [40, 4],
    ]),
    ...stem([
      [-2, -57],
      [0, -48],
      [-2, -42],
    ]),
    ...stem([
      [-13, 54],
      [-16, 50],
      [-16, 44],
    ]),
    ...leaflets([p(38, 24), p(50, 12), p(54, -4), p(48, -20)], grow(0, 0, 0, 7), 'sage', 4),
    ...leaflets([p(-27, 30), p(-40, 26), p(-50, 14), p(-52, 2)], grow(0, 0, 0, 7), 'turquoise', 4),
    ...leaflets([p(-4, 62), p(4, 48), p(6, 38), p(0, 28)], grow(0, 0, 0, 6), 'sage', 3),
    ...tulip(grow(-35, 8, -0.3, 15), 'cobalt', 'turquoise', 'sage'),
    ...tulip(grow(41, 3, 2.9, 13), 'turquoise', 'cobalt', 'sage'),
    ...tulip(grow(-16, 46, -1.7, 13), 'cobalt', 'sage', 'turquoise'),
    ...rosette(grow(30, 29, 0.2, 6.4), 5, 'turquoise', 'cobalt'),
    ...rosette(grow(-1, -41, 0.3, 6.6), 6, 'cobalt', 'sage'),
    ...rosette(grow(45, -26, 0.4, 9.5), 6, 'cobalt', 'turquoise'),
    ...rosette(grow(-48, 37, 0.1, 8.5), 5, 'turquoise', 'cobalt'),
    ...rosette(grow(47, 43, 0.3, 8), 5, 'cobalt', 'sage'),
    ...rosette(grow(1, 26, 0.3, 7.2), 5, 'cobalt', 'turquoise'),
    ...leaf(
      [
        [26, 42],
        [33, 50],
        [34, 56],
        [22, 60],
        [10, 62],
      ],
      10,
      6,
      'sage',
      'turquoise',
    ),
    ...leaf(
      [
        [-29, 34],
        [-34, 52],
        [-28, 60],
        [-16, 63],
        [-8, 62],
      ],
      9,
      6,
      'turquoise',
      'cobalt',
    ),
    ...leaf(
      [
        [53, 0],
        [62, 14],
        [62, 30],
        [53, 36],
      ],
      11,
      7,
      'sage',
      'turquoise',
    ),
    ...leaf(
      [
        [-51, 8],
        [-62, 20],
        [-60, 36],
        [-52, 46],
      ],
      9,
      6,
      'sage',
      'cobalt',
    ),
    ...leaf(
      [
        [-50, 6],
        [-62, -8],
        [-56, -38],
        [-30, -58],
        [-4, -57],
        [10, -45],
      ],
      19,
      12,
      'cobalt',
      null,
    ),
    ...hatayi(grow(-24, -15, -1.9, 31), cool),
    ...hatayi(grow(22, -12, -2.3, 37), warm),
    ...leaf(
      [
        [33, -8],
        [52, -24],
        [44, -50],
        [18, -63],
        [4, -60],
      ],
      15,
      9,
      'turquoise',
      'cobalt',
    ),
    ...leaf(
      [
        [-27, 26],
        [-12, 14],
        [5, 9],
        [19, 17],
        [25, 34],
        [19, 50],
      ],
      15,
      10,
      'cobalt',
      null,
    ),
    ...stem(
      [
        [-23, 34],
        [-27, 26],
        [-21, 10],
      ],
      1.9,
    ),
    ...tuft({ at: p(-4, 63), unit: u, line, colours: ['sage', 'turquoise'], random }),
  ];
}
