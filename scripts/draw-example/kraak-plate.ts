import { drawnAway, stroke, washed } from './brush.ts';
import { drawDish, heightThrough } from './dish.ts';
import { PIGMENTS, coatReader, type Glaze } from './glaze.ts';
import { kraakPanels } from './kraak-panels.ts';
import { blossom, floret, leaf, touches } from './ornaments.ts';
import { area, clipped, outline, paintMap, ring, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';

const GLAZE: Glaze = {
  seed: 1670,
  body: [0.76, 0.79, 0.79],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.softCobalt, accent: PIGMENTS.iron },
  wobble: 3,
  pooling: 0.6,
  crackle: { size: 90, strength: 0 },
  speckle: 0.12,
};

/** The export plate: a vase of peonies on a terrace, six panels after kraak ware. */
export async function drawKraakPlate(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1672);
  const centre: Point = [side / 2, side / 2];
  const disc = Array.from({ length: 100 }, (_, k) =>
    polar(centre, radius * 0.47, (k / 100) * 6.2832),
  );
  const marks = [
    ...clipped(terrace(centre, radius, random), disc, 'terrace'),
    ring('line', centre, radius * 0.475, radius * 0.012, 0.8),
    ring('line', centre, radius * 0.495, radius * 0.005, 0.7),
    ...kraakPanels({ centre, radius, count: 6, inner: 0.51, random }),
  ];
  const map = await paintMap({ width: side, height: side, marks, soften: side / 300 });
  const height = heightThrough([
    [0, 0],
    [0.48, 0.01],
    [0.6, 0.09],
    [0.66, 0.1],
    [0.985, 0.15],
    [1.02, 0.12],
  ]);
  const dish = {
    seed: 33,
    side,
    radius,
    height,
    gloss: 0.6,
    chips: 0.1,
    edge: [0.72, 0.68, 0.6] as const,
    unevenness: 0.003,
    relief: 0.04,
  };
  return { width: side, height: side, bytes: drawDish(dish, coatReader(map, GLAZE)) };
}

function terrace([cx, cy]: Point, radius: number, random: Random): Mark[] {
  const u = radius / 100;
  const p = (x: number, y: number): Point => [cx + x * u, cy + y * u];
  const marks: Mark[] = [];
  const ground = smooth(
    [p(-50, 27), p(-30, 24), p(-8, 27), p(14, 25), p(34, 29), p(50, 26), p(50, 60), p(-50, 60)],
    70,
    true,
  );
  marks.push(
    area('wash', pathOf(ground), 0.26),
    outline('line', pathOf(ground.slice(0, 46), false), u * 0.8, 0.7),
  );
  marks.push(
    ...touches(
      [p(-36, 31), p(-28, 36), p(-6, 37), p(22, 33), p(31, 36), p(4, 41), p(-17, 41)],
      u * 5,
      -1.4,
      random,
    ),
  );
  marks.push(...fence(p, u, random));
  const pot = smooth(
    [
      p(-5, 2),
      p(-6, 6),
      p(-13, 11),
      p(-14.5, 19),
      p(-8.5, 27),
      p(-8, 31),
      p(8, 31),
      p(8.5, 27),
      p(14.5, 19),
      p(13, 11),
      p(6, 6),
      p(5, 2),
    ],
    90,
    true,
  );
  marks.push(
    { layer: 'wash', svg: `<path d="${pathOf(pot)}" fill="#000"/>` },
    { layer: 'line', svg: `<path d="${pathOf(pot)}" fill="#000"/>` },
  );
  marks.push(...washed(pot, 0.16, random), outline('line', pathOf(pot), u * 1.1, 0.85));
  for (const [y, half] of [
    [6, 5.6],
    [11, 12.6],
    [27, 8.2],
  ] as const) {
    marks.push(
      ...stroke({ points: [p(-half, y), p(0, y + 1.3), p(half, y)], width: u * 1.0, random }),
    );
  }
  marks.push(...floret({ x: cx, y: cy + 19 * u, size: 6 * u, random }, 8));
  for (const hand of [-1, 1]) {
    marks.push(
      ...leaf(
        {
          x: cx + hand * 5 * u,
          y: cy + 19 * u,
          turn: hand > 0 ? 0.15 : Math.PI - 0.15,
          size: 8 * u,
          random,
        },
        'line',
      ),
    );
  }
  const stems = [
    [0, -22, 0.02],
    [-17, -8, -0.3],
    [18, -11, 0.3],
    [-9, -31, -0.12],
    [11, -34, 0.15],
    [-29, -20, -0.5],
    [30, -24, 0.5],
  ] as const;
  for (const [x, y, lean] of stems) {
    marks.push(
      ...stroke({
        points: [p(lean * 6, 3), p(x * 0.45 + lean * 6, y * 0.35), p(x, y + 2)],
        width: u * 1.3,
        random,
      }),
    );
  }
  for (const [x, y, turn, size] of [
    [-8, -4, 3.6, 11],
    [9, -5, -0.5, 11],
    [-4, -12, -2.3, 9],
    [6, -14, -0.9, 9],
    [-20, -18, -2.6, 9],
    [22, -20, -0.4, 9],
    [-10, 1, 2.8, 12],
    [11, 1, 0.3, 12],
    [-24, -6, 2.6, 10],
    [26, -8, 0.5, 10],
    [2, -32, -1.3, 8],
  ] as const) {
    marks.push(
      ...leaf(
        { x: cx + x * u, y: cy + y * u, turn, size: size * u, random },
        size > 9.5 ? 'wash' : 'line',
      ),
    );
  }
  marks.push(...blossom({ x: cx - 18 * u, y: cy - 9 * u, turn: -0.4, size: 9.5 * u, random }));
  marks.push(...blossom({ x: cx + 19 * u, y: cy - 12 * u, turn: 0.4, size: 9.5 * u, random }));
  marks.push(...blossom({ x: cx, y: cy - 22 * u, size: 12.5 * u, random }));
  for (const [x, y, size] of [
    [-9, -34, 4.2],
    [11.5, -36, 4.2],
    [-30, -22, 4],
    [31, -26, 4],
  ] as const) {
    marks.push(...floret({ x: cx + x * u, y: cy + y * u, size: size * u, random }, 5));
  }
  marks.push(...butterfly(p(-33, -4), u, random));
  return marks;
}

function fence(p: (x: number, y: number) => Point, u: number, random: Random): Mark[] {
  const marks: Mark[] = [];
  for (const [from, to] of [
    [-48, -17],
    [18, 48],
  ] as const) {
    for (const y of [13, 18, 24])
      marks.push(
        ...stroke({
          points: [p(from, y + 1), p((from + to) / 2, y), p(to, y)],
          width: u * 1.1,
          swell: () => 1,
          random,
        }),
      );
    for (let x = from + 2; x <= to; x += 7) {
      marks.push(
        ...stroke({
          points: [p(x, 11), p(x, 18), p(x, 26)],
          width: u * 1.3,
          swell: () => 1,
          random,
        }),
      );
      if (x + 7 <= to)
        marks.push(
          outline('line', pathOf([p(x, 13), p(x + 7, 18)], false), u * 0.5, 0.7),
          outline('line', pathOf([p(x + 7, 13), p(x, 18)], false), u * 0.5, 0.7),
        );
    }
  }
  return marks;
}

function butterfly([x, y]: Point, u: number, random: Random): Mark[] {
  const q = (a: number, b: number): Point => [x + a * u, y + b * u];
  const marks: Mark[] = [];
  for (const hand of [-1, 1]) {
    const wing = smooth(
      [
        q(0, 0),
        q(hand * 2, -4),
        q(hand * 6, -5),
        q(hand * 5.4, -1),
        q(hand * 4.4, 2.6),
        q(hand * 1.6, 2.4),
      ],
      40,
      true,
    );
    marks.push(area('wash', pathOf(wing), 0.4), outline('line', pathOf(wing), u * 0.6, 0.75));
    marks.push(
      ...stroke({
        points: [q(hand * 0.4, -2.4), q(hand * 1, -5), q(hand * 2.4, -6.6)],
        width: u * 0.6,
        swell: drawnAway,
        random,
      }),
    );
  }
  return [
    ...marks,
    ...stroke({ points: [q(0, -2.6), q(0, 0), q(0.2, 4)], width: u * 1.3, random }),
  ];
}
