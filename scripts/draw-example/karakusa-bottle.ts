import { drawnAway, stroke } from './brush.ts';
import { PIGMENTS, type Glaze } from './glaze.ts';
import { band, lappets, spiralPoints } from './ornaments.ts';
import { area, type Mark } from './painting.ts';
import { pathOf, placed, type Point } from './point.ts';
import { drawPot, type Wall } from './pot.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { turnedForm } from './turned-form.ts';

/** Profile of the bottle from foot to lip: radius and height, a height of two for 24 cm. */
export const KARAKUSA_BOTTLE_PROFILE: readonly Point[] = [
  [0.36, 0],
  [0.365, 0.05],
  [0.4, 0.12],
  [0.55, 0.32],
  [0.63, 0.58],
  [0.61, 0.84],
  [0.48, 1.09],
  [0.29, 1.28],
  [0.185, 1.47],
  [0.155, 1.7],
  [0.165, 1.88],
  [0.215, 1.965],
  [0.235, 2.0],
];

const FORM = turnedForm({ profile: KARAKUSA_BOTTLE_PROFILE, thickness: 0.045, floor: 1.3 });

const GLAZE: Glaze = {
  seed: 1830,
  body: [0.79, 0.81, 0.8],
  pigments: { line: PIGMENTS.cobalt, wash: PIGMENTS.softCobalt, accent: PIGMENTS.iron },
  wobble: 3.5,
  pooling: 0.7,
  crackle: { size: 90, strength: 0 },
  speckle: 0.06,
};

/** The bottle with its octopus scroll: stems that roll up, with rows of hooked leaves outside. */
export function drawKarakusaBottle(width: number): Promise<Pixels> {
  return drawPot({
    form: FORM,
    paint: paintWall,
    glaze: GLAZE,
    seed: 31,
    width,
    height: Math.round(width * 1.32),
    scale: width * 0.57,
    tilt: 0.16,
    gloss: 0.75,
    relief: 0.03,
    bareBelow: 0.03,
    bare: [0.66, 0.6, 0.52],
  });
}

function paintWall(wall: Wall): Mark[] {
  const random = randomFrom(245);
  const { width, rowAt, perRadian } = wall;
  const unit = perRadian / 100;
  const marks: Mark[] = [];
  const lines = [
    [1.985, 2.6],
    [1.9, 1.4],
    [1.7, 1.4],
    [1.67, 2],
    [1.36, 1.6],
    [1.3, 2.6],
    [0.22, 2.4],
    [0.185, 1.2],
    [0.06, 2.4],
  ] as const;
  for (const [height, thick] of lines)
    marks.push(...band(0, width, rowAt(height), thick * unit, random));
  const half = width / 2;
  const lap = (Math.PI * perRadian) / 3;
  marks.push(
    ...lappets({
      left: half - lap * 2,
      right: half + lap * 2,
      base: rowAt(0.075),
      tip: rowAt(0.175),
      count: 36,
      line: unit * 1.1,
      random,
    }),
  );
  marks.push(
    ...lappets({
      left: half - lap * 2,
      right: half + lap * 2,
      base: rowAt(1.37),
      tip: rowAt(1.62),
      count: 12,
      line: unit * 2.4,
      random,
    }),
  );
  marks.push(
    ...scrollRow({ wall, middle: rowAt(0.47), size: 72 * unit, perTurn: 8, hand: 1, random }),
  );
  marks.push(
    ...scrollRow({ wall, middle: rowAt(0.82), size: 68 * unit, perTurn: 8, hand: 1, random }),
  );
  marks.push(
    ...scrollRow({ wall, middle: rowAt(1.13), size: 56 * unit, perTurn: 8, hand: 1, random }),
  );
  return marks;
}

/** One row of the scroll: a waving stem with a rolled tendril in every bend. */
function scrollRow(input: {
  readonly wall: Wall;
  readonly middle: number;
  readonly size: number;
  readonly perTurn: number;
  readonly hand: 1 | -1;
  readonly random: Random;
}): Mark[] {
  const { wall, middle, size, perTurn, hand, random } = input;
  const step = (Math.PI * 2 * wall.perRadian) / perTurn;
  const marks: Mark[] = [];
  for (let k = -3; k <= 3; k++) {
    const up = (k % 2 === 0 ? 1 : -1) * hand > 0 ? 1 : -1;
    const x = wall.width / 2 + k * step;
    const stem = Array.from({ length: 9 }, (_, i): Point => {
      const t = i / 8;
      return [x - step / 2 + step * t, middle + up * size * 0.34 * Math.cos((t - 0.5) * Math.PI)];
    });
    marks.push(...stroke({ points: stem, width: size * 0.075, swell: () => 1, random }));
    marks.push(
      ...octopusTendril({
        x: x - step * 0.16,
        y: middle + up * size * 0.31,
        size: size * 0.98,
        up,
        random,
      }),
    );
    const [leafX, leafY] = [x + step * 0.42, middle - up * size * 0.02];
    for (const turn of [-0.9, 0.1, 1.0]) {
      marks.push(...hook(leafX, leafY, (up > 0 ? -1.57 : 1.57) + turn, size * 0.27, random));
    }
  }
  return marks;
}

function octopusTendril(input: {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly up: number;
  readonly random: Random;
}): Mark[] {
  const { x, y, size, up, random } = input;
  const points = placed(spiralPoints(1.9, up > 0 ? -1 : 1), { x, y, scale: size * 0.84 });
  const marks: Mark[] = [
    ...stroke({ points, width: size * 0.085, swell: (t) => 1 - 0.5 * t, random }),
  ];
  const count = 21;
  for (let k = 2; k < count; k++) {
    const place = Math.floor((k / count) * (points.length - 3) * 0.78) + 1;
    const at = points[place]!;
    const next = points[place + 1]!;
    const along = Math.atan2(next[1] - at[1], next[0] - at[0]);
    const outward = along + (up > 0 ? 1 : -1) * 1.15;
    marks.push(...hook(at[0], at[1], outward, size * (0.2 - 0.085 * (k / count)), random));
  }
  const end = points[points.length - 1]!;
  const drop = Array.from({ length: 12 }, (_, k): Point => [
    end[0] + Math.cos(k / 1.9) * size * 0.065,
    end[1] + Math.sin(k / 1.9) * size * 0.065,
  ]);
  return [...marks, area('line', pathOf(drop), 0.75)];
}

/** One hooked leaf: a pressed touch drawn away to a point. */
function hook(x: number, y: number, turn: number, size: number, random: Random): Mark[] {
  const points = placed(
    [
      [0, 0],
      [0.55, 0.06],
      [0.95, 0.3 + between(random, -0.06, 0.06)],
    ],
    { x, y, turn, scale: size },
  );
  return stroke({ points, width: size * 0.52, swell: drawnAway, random });
}
