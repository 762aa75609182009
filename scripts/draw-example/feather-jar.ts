import { drawnAway, stroke } from './brush.ts';
import { PIGMENTS, type Glaze } from './glaze.ts';
import { band, blossom, floret, lappets, leaf, plume, spiral } from './ornaments.ts';
import { clipped, dot, outline, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { drawPot, type Wall } from './pot.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { turnedForm } from './turned-form.ts';

/** Profile of the jar from foot to rim: radius and height, a height of two for 46 cm. */
export const FEATHER_JAR_PROFILE: readonly Point[] = [
  [0.44, 0],
  [0.45, 0.04],
  [0.44, 0.12],
  [0.5, 0.38],
  [0.63, 0.75],
  [0.76, 1.12],
  [0.8, 1.4],
  [0.74, 1.62],
  [0.55, 1.77],
  [0.43, 1.83],
  [0.41, 1.91],
  [0.43, 1.97],
  [0.46, 2.0],
];

const FORM = turnedForm({ profile: FEATHER_JAR_PROFILE, thickness: 0.055, floor: 0.1 });

const GLAZE: Glaze = {
  seed: 171,
  body: [0.8, 0.765, 0.67],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.cobalt, accent: PIGMENTS.deepCobalt },
  wobble: 5,
  pooling: 0.9,
  crackle: { size: 70, strength: 0.22 },
  speckle: 0.12,
};

/** The feather jar: panels of plumes under a shoulder of scrolls; the blue stands up from the white. */
export function drawFeatherJar(width: number): Promise<Pixels> {
  const scale = width * 0.515;
  return drawPot({
    form: FORM,
    paint: paintWall,
    glaze: GLAZE,
    seed: 12,
    width,
    height: Math.round(width * 1.25),
    scale,
    tilt: 0.2,
    gloss: 0.5,
    relief: 0.5,
    bareBelow: 0.035,
    bare: [0.52, 0.36, 0.25],
  });
}

function paintWall(wall: Wall): Mark[] {
  const random = randomFrom(88);
  const { width, rowAt, perRadian } = wall;
  const unit = perRadian / 100;
  const middle = width / 2;
  const rows = {
    neck: rowAt(1.84),
    shoulder: rowAt(1.55),
    top: rowAt(1.46),
    bottom: rowAt(0.42),
    foot: rowAt(0.1),
  };
  const panel = (Math.PI / 3) * perRadian;
  const marks: Mark[] = [];
  for (const [row, thick] of [
    [rowAt(1.985), 4],
    [rows.neck, 3.2],
    [rows.shoulder, 3.4],
    [rows.top, 1.6],
    [rows.bottom, 3.2],
    [rowAt(0.38), 1.5],
    [rows.foot, 3.4],
  ] as const) {
    marks.push(...band(0, width, row, thick * unit, random));
  }
  marks.push(...neckTouches(wall, random));
  marks.push(
    ...lappets({
      left: middle - panel * 2,
      right: middle + panel * 2,
      base: rows.foot,
      tip: rowAt(0.355),
      count: 24,
      line: 1.7 * unit,
      random,
    }),
  );
  for (let x = 0; x < width; x += 13 * unit) {
    const row = (rows.shoulder + rows.top) / 2;
    marks.push(...floret({ x, y: row, size: 3.4 * unit, random }, 4));
    marks.push(dot('line', [x + 6.5 * unit, row], 1.2 * unit, 0.7));
  }
  for (let k = -2; k <= 2; k++) {
    const x = middle + k * panel;
    marks.push(
      ...plumePanel({ x, top: rows.top, bottom: rows.bottom, half: panel / 2, unit, random }),
    );
    const y = (rows.neck + rows.shoulder) / 2;
    marks.push(...blossom({ x, y: y + 2 * unit, size: 21 * unit, random }));
    for (const hand of [-1, 1] as const) {
      marks.push(
        ...spiral(
          {
            x: x + hand * 18 * unit,
            y: y + 6 * unit,
            turn: hand < 0 ? Math.PI : 0,
            size: 26 * unit,
            random,
          },
          1.5,
          hand < 0 ? 1 : -1,
          2.6 * unit,
        ),
        ...leaf({
          x: x + hand * 22 * unit,
          y: y + 8 * unit,
          turn: hand < 0 ? Math.PI - 0.35 : 0.35,
          size: 20 * unit,
          random,
        }),
        ...leaf(
          {
            x: x + hand * 32 * unit,
            y: y - 1 * unit,
            turn: hand < 0 ? Math.PI + 0.7 : -0.7,
            size: 15 * unit,
            random,
          },
          'line',
        ),
      );
    }
    marks.push(...floret({ x: x + panel / 2, y, size: 8 * unit, random }));
  }
  return marks;
}

function neckTouches({ width, rowAt, perRadian }: Wall, random: Random): Mark[] {
  const unit = perRadian / 100;
  const count = Math.floor(width / (9 * unit));
  return Array.from({ length: count }, (_, k) => {
    const x = (k + 0.5) * 9 * unit;
    return stroke({
      points: [
        [x - 3 * unit, rowAt(1.865)],
        [x, rowAt(1.91)],
        [x + 3 * unit, rowAt(1.955)],
      ],
      width: 3.6 * unit,
      swell: drawnAway,
      random,
    });
  }).flat();
}

function plumePanel(input: {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
  readonly unit: number;
  readonly random: Random;
}): Mark[] {
  const { x, top, bottom, half, unit, random } = input;
  const tall = bottom - top;
  const wide = half * 0.86;
  const frame = smooth(
    [
      [x, top + 4 * unit],
      [x + wide * 0.55, top + 9 * unit],
      [x + wide, top + 22 * unit],
      [x + wide * 0.86, top + tall * 0.55],
      [x + wide * 0.62, bottom - 16 * unit],
      [x, bottom - 4 * unit],
      [x - wide * 0.62, bottom - 16 * unit],
      [x - wide * 0.86, top + tall * 0.55],
      [x - wide, top + 22 * unit],
      [x - wide * 0.55, top + 9 * unit],
    ],
    120,
    true,
  );
  const root: Point = [x, bottom - 17 * unit];
  const marks: Mark[] = [outline('line', pathOf(frame), 2.5 * unit, 0.8)];
  const inner = frame.map(([px, py]): Point => [
    x + (px - x) * 0.93,
    (top + bottom) / 2 + (py - (top + bottom) / 2) * 0.955,
  ]);
  marks.push(outline('line', pathOf(inner), 0.9 * unit, 0.6));
  const plumes = [
    [0, 0.76, 0.03],
    [-0.52, 0.6, -0.3],
    [0.52, 0.6, 0.3],
    [-1.25, 0.36, -0.2],
    [1.25, 0.36, 0.2],
  ] as const;
  const feathers: Mark[] = [];
  for (const [lean, long, bend] of plumes) {
    feathers.push(
      ...plume(
        {
          x: root[0] + lean * 5 * unit,
          y: root[1],
          turn: -Math.PI / 2 + lean * 0.72,
          size: tall * long,
          random,
        },
        bend,
        17,
      ),
    );
  }
  marks.push(...clipped(feathers, inner, `panel-${Math.round(x)}`));
  marks.push(...floret({ x: root[0], y: root[1] + 1.5 * unit, size: 7.5 * unit, random }, 7));
  for (let k = 0; k < 9; k++) {
    const at = polar([x, top + tall * 0.3], wide * between(random, 0.62, 0.78), -2.9 + k * 0.33);
    marks.push(dot('line', at, between(random, 0.9, 1.5) * unit, 0.75));
  }
  const gap: Point = [x + half, top + tall * 0.28];
  marks.push(...floret({ x: gap[0], y: gap[1] - 14 * unit, size: 5 * unit, random }, 5));
  marks.push(
    ...leaf(
      { x: gap[0], y: bottom - 20 * unit, turn: -Math.PI / 2, size: 30 * unit, random },
      'line',
    ),
  );
  marks.push(
    ...leaf({
      x: gap[0] - 2 * unit,
      y: bottom - 12 * unit,
      turn: -Math.PI / 2 - 0.55,
      size: 17 * unit,
      random,
    }),
  );
  marks.push(
    ...leaf({
      x: gap[0] + 2 * unit,
      y: bottom - 12 * unit,
      turn: -Math.PI / 2 + 0.55,
      size: 17 * unit,
      random,
    }),
  );
  return marks;
}
