import { drawnAway, stroke } from './brush.ts';
import { PIGMENTS, type Glaze } from './glaze.ts';
import { band, floret, leaf, spiral } from './ornaments.ts';
import { area, dot, outline, reserve, type Mark } from './painting.ts';
import { pathOf, smooth, type Point } from './point.ts';
import { drawPot, type Wall } from './pot.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { turnedForm } from './turned-form.ts';

/** Profile of the albarelo, waisted so that a hand can take it from a full shelf. */
const PROFILE: readonly Point[] = [
  [0.5, 0],
  [0.5, 0.05],
  [0.47, 0.1],
  [0.56, 0.17],
  [0.575, 0.3],
  [0.515, 0.6],
  [0.485, 0.95],
  [0.515, 1.32],
  [0.575, 1.6],
  [0.545, 1.73],
  [0.43, 1.8],
  [0.405, 1.88],
  [0.44, 1.97],
  [0.46, 2.0],
];

const FORM = turnedForm({ profile: PROFILE, thickness: 0.055, floor: 0.1 });

const GLAZE: Glaze = {
  seed: 1650,
  body: [0.79, 0.75, 0.64],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.cobalt, accent: PIGMENTS.honey },
  wobble: 6,
  pooling: 0.95,
  crackle: { size: 64, strength: 0.4 },
  speckle: 0.17,
};

/** The apothecary jar: foliage round an empty label, its paper name long gone. */
export function drawApothecaryJar(width: number): Promise<Pixels> {
  return drawPot({
    form: FORM,
    paint: paintWall,
    glaze: GLAZE,
    seed: 44,
    width,
    height: Math.round(width * 1.32),
    scale: width * 0.565,
    tilt: 0.19,
    gloss: 0.45,
    relief: 0.35,
    bareBelow: 0.03,
    bare: [0.53, 0.36, 0.25],
  });
}

function paintWall(wall: Wall): Mark[] {
  const random = randomFrom(1653);
  const { width, rowAt, perRadian } = wall;
  const unit = perRadian / 100;
  const middle = width / 2;
  const marks: Mark[] = [];
  for (const [height, thick] of [
    [1.985, 4],
    [1.8, 3],
    [1.66, 3],
    [1.63, 1.4],
    [0.28, 1.4],
    [0.25, 3],
    [0.1, 3.4],
  ] as const) {
    marks.push(...band(0, width, rowAt(height), thick * unit, random));
  }
  for (let x = 4 * unit; x < width; x += 11 * unit) {
    marks.push(
      ...stroke({
        points: [
          [x, rowAt(1.68)],
          [x + 3 * unit, rowAt(1.73)],
          [x + 7 * unit, rowAt(1.775)],
        ],
        width: 4.2 * unit,
        swell: drawnAway,
        random,
      }),
    );
    marks.push(
      ...stroke({
        points: [
          [x, rowAt(0.23)],
          [x + 3 * unit, rowAt(0.19)],
          [x + 7 * unit, rowAt(0.13)],
        ],
        width: 4.2 * unit,
        swell: drawnAway,
        random,
      }),
    );
    marks.push(dot('line', [x + 2 * unit, rowAt(1.88)], 2.1 * unit, between(random, 0.6, 0.85)));
  }
  for (const side of [-2, -1, 0, 1, 2]) {
    for (const row of [1.42, 1.08, 0.74, 0.43]) {
      const shift = row === 1.08 || row === 0.43 ? 0.5 : 0;
      marks.push(
        ...sprig(middle + (side + shift) * 62 * unit, rowAt(row), unit, row > 1 ? 1 : -1, random),
      );
    }
  }
  return [...marks, ...label(middle, rowAt(1.2), rowAt(0.78), unit, random)];
}

function sprig(x: number, y: number, unit: number, hand: 1 | -1, random: Random): Mark[] {
  const marks: Mark[] = [
    ...spiral(
      { x: x - 18 * unit, y: y + hand * 8 * unit, turn: -0.3 * hand, size: 36 * unit, random },
      1.3,
      hand === 1 ? -1 : 1,
      3 * unit,
    ),
    ...spiral(
      {
        x: x + 16 * unit,
        y: y - hand * 6 * unit,
        turn: Math.PI - 0.3 * hand,
        size: 32 * unit,
        random,
      },
      1.2,
      hand === 1 ? -1 : 1,
      2.7 * unit,
    ),
    ...floret({ x: x - 1 * unit, y, size: 10.5 * unit, random }, 7),
  ];
  for (const [dx, dy, turn, size] of [
    [-12, 12, 2.4, 17],
    [13, -10, -0.6, 17],
    [10, 13, 0.9, 14],
    [-11, -12, -2.2, 14],
  ] as const) {
    marks.push(
      ...leaf(
        { x: x + dx * unit, y: y + dy * unit, turn, size: size * unit, random },
        size > 15 ? 'line' : 'wash',
      ),
    );
  }
  marks.push(dot('accent', [x - unit, y], 3.2 * unit, 0.75));
  return marks;
}

/** The scrolled label across the front, left blank. */
function label(x: number, top: number, bottom: number, unit: number, random: Random): Mark[] {
  const wide = 82 * unit;
  const tall = bottom - top;
  const y = (top + bottom) / 2;
  const lift = tall * 0.13;
  const sheet: Point[] = [
    ...smooth(
      [
        [x - wide, top + lift],
        [x - wide * 0.4, top],
        [x + wide * 0.4, top + lift],
        [x + wide, top],
      ],
      40,
    ),
    ...smooth(
      [
        [x + wide, bottom - lift],
        [x + wide * 0.4, bottom],
        [x - wide * 0.4, bottom - lift],
        [x - wide, bottom],
      ],
      40,
    ),
  ];
  const halo = sheet.map(([px, py]): Point => [x + (px - x) * 1.06, y + (py - y) * 1.16]);
  const marks: Mark[] = [
    ...reserve(pathOf(halo)),
    outline('line', pathOf(sheet), 3.4 * unit, 0.85),
  ];
  const rule = sheet.map(([px, py]): Point => [x + (px - x) * 0.95, y + (py - y) * 0.84]);
  marks.push(outline('line', pathOf(rule), 1.2 * unit, 0.6));
  for (const hand of [-1, 1]) {
    const curl = smooth(
      [
        [x + hand * wide, top + 2 * unit],
        [x + hand * (wide + 11 * unit), top + tall * 0.2],
        [x + hand * (wide + 9 * unit), y],
        [x + hand * (wide + 12 * unit), bottom - tall * 0.2],
        [x + hand * wide, bottom - 2 * unit],
      ],
      40,
    );
    marks.push(area('wash', pathOf(curl), 0.4), outline('line', pathOf(curl), 2.4 * unit, 0.8));
  }
  marks.push(
    ...stroke({
      points: [
        [x - wide * 0.5, y - 1.5 * unit],
        [x - wide * 0.1, y - 3 * unit],
        [x + wide * 0.35, y + unit],
      ],
      width: 1.6 * unit,
      strength: 0.16,
      random,
    }),
  );
  return marks;
}
