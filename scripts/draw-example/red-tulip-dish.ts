import { hyacinth } from './hyacinth.ts';
import { curve } from './ink-line.ts';
import { tulip, carnation, rosette, type Growing } from './iznik-flowers.ts';
import { bladeLeaf, leaflets } from './iznik-leaves.ts';
import { IZNIK, drawIznikDish, tuft } from './iznik-ware.ts';
import type { Point } from './point.ts';
import type { Touch, Colour, Polychrome } from './polychrome.ts';
import { randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { sazLeaf } from './saz-leaf.ts';
import { waveAndRock } from './wave-and-rock.ts';

/** Slip and glaze of the dish, front and back. */
export const RED_TULIP_LOOK: Polychrome = {
  ...IZNIK,
  seed: 1575,
  body: [0.87, 0.865, 0.83],
  shades: { cobalt: [4.4, 2.9, 0.8], sage: [2.5, 0.85, 1.7] },
};

/** The dish of about 1575: tulips, carnations and a hyacinth rise from one tuft, red in relief. */
export async function drawRedTulipDish(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1576);
  const centre: Point = [side / 2, side / 2];
  return drawIznikDish({
    side,
    radius,
    touches: [
      ...bouquet(centre, radius, random),
      ...waveAndRock({
        centre,
        radius,
        inner: 0.745,
        outer: 0.965,
        count: 13,
        line: radius * 0.0046,
        rock: 'cobalt',
        ink: 'black',
        random,
      }),
    ],
    look: RED_TULIP_LOOK,
    seed: 43,
    well: [0.6, 0.735],
    relief: 0.11,
    chips: 0.2,
  });
}

function bouquet([cx, cy]: Point, radius: number, random: Random): Touch[] {
  const u = radius / 100;
  const p = (x: number, y: number): Point => [cx + x * u, cy + y * u];
  const line = u * 0.47;
  type Way = readonly (readonly [number, number])[];
  const grow = (x: number, y: number, turn: number, size: number): Growing => {
    const [px, py] = p(x, y);
    return { x: px, y: py, turn, size: size * u, line, random };
  };
  const way = (points: Way): Point[] => points.map(([x, y]) => p(x, y));
  const stem = (points: Way): Touch[] => [
    ...curve({
      points: way(points),
      width: line * 2.1,
      random,
      colour: 'black',
      strength: 0.8,
      steps: 60,
    }),
    ...curve({
      points: way(points),
      width: line * 1.1,
      random,
      colour: 'green',
      strength: 0.9,
      steps: 60,
    }),
  ];
  const leaf = (points: Way, width: number, colour: Colour): Touch[] =>
    bladeLeaf(way(points), width * u, grow(0, 0, 0, 1), colour);
  const foot = [0, 64] as const;
  const red: Way = [foot, [6, 46], [20, 30], [25, 10], [17, -10]];
  const tall: Way = [foot, [-4, 46], [-9, 22], [-3, -2], [-6, -20]];
  const bent: Way = [foot, [-12, 52], [-30, 38], [-37, 18], [-30, 0], [-31, -10]];
  return [
    ...hyacinth(
      way([
        [-5, 42],
        [-17, 24],
        [-19, 2],
        [-15, -22],
        [-20, -48],
      ]),
      grow(0, 0, 0, 7.6),
      'cobalt',
    ),
    ...hyacinth(
      way([
        [6, 50],
        [26, 42],
        [37, 24],
        [35, 4],
        [45, -34],
      ]),
      grow(0, 0, 0, 7.4),
      'cobalt',
    ),
    ...hyacinth(
      way([
        [-20, 56],
        [-46, 46],
        [-58, 24],
        [-60, -2],
        [-50, -24],
      ]),
      grow(0, 0, 0, 5),
      'turquoise',
    ),
    ...stem(red),
    ...stem(tall),
    ...stem(bent),
    ...stem([foot, [16, 54], [36, 46], [48, 30], [47, 17]]),
    ...stem([foot, [-16, 57], [-34, 54], [-47, 40], [-48, 31]]),
    ...stem([
      [-36, 24],
      [-46, 14],
      [-52, 4],
      [-50, -6],
    ]),
    ...stem([
      [-33, 34],
      [-23, 36],
      [-20, 30],
    ]),
    ...leaflets(way(red), grow(0, 0, 0, 8), 'green', 6),
    ...leaflets(way(tall), grow(0, 0, 0, 7), 'green', 5),
    ...leaflets(way(bent), grow(0, 0, 0, 8), 'green', 6),
    ...leaflets(way([foot, [16, 54], [36, 46], [48, 30]]), grow(0, 0, 0, 7), 'green', 4),
    ...leaflets(way([foot, [-16, 57], [-34, 54], [-47, 40]]), grow(0, 0, 0, 7), 'green', 4),
    ...sazLeaf({
      spine: way([
        [2, 61],
        [30, 60],
        [57, 40],
        [65, 10],
        [59, -20],
        [46, -40],
      ]),
      width: 14 * u,
      teeth: 12,
      colour: 'green',
      rib: 'bole',
      line,
      random,
    }),
    ...leaf(
      [
        [-2, 62],
        [-22, 66],
        [-44, 58],
        [-60, 40],
        [-66, 16],
      ],
      7,
      'green',
    ),
    ...leaf(
      [
        [0, 60],
        [-3, 44],
        [4, 26],
        [0, 8],
        [8, -10],
      ],
      7.5,
      'green',
    ),
    ...leaf(
      [
        [2, 60],
        [15, 46],
        [12, 28],
        [17, 10],
      ],
      5.5,
      'green',
    ),
    ...tulip(grow(-31, -8, -1.8, 36), 'bole', null),
    ...tulip(grow(47, 20, -1.5, 30), 'bole', 'cobalt'),
    ...tulip(grow(-48, 33, -1.8, 26), 'cobalt', 'bole'),
    ...carnation(grow(-50, -4, -1.5, 25), 'bole'),
    ...tulip(grow(-6, -18, -1.62, 45), 'bole', 'cobalt'),
    ...carnation(grow(17, -8, -1.25, 39), 'bole'),
    ...rosette(grow(-19, 28, 0.2, 7.5), 5, 'bole', 'cobalt'),
    ...rosette(grow(30, 48, 0.1, 7), 5, 'cobalt', 'bole'),
    ...tuft({ at: p(0, 64), unit: u * 1.15, line, colours: ['green', 'cobalt'], random }),
  ];
}
