import { drawnAway, lifted, stroke, washed } from './brush.ts';
import { crane } from './crane.ts';
import { drawDish, heightThrough } from './dish.ts';
import { PIGMENTS, coatReader, type Glaze } from './glaze.ts';
import { kraakPanels } from './kraak-panels.ts';
import { blossom, floret, leaf, touches } from './ornaments.ts';
import { area, clipped, dot, outline, paintMap, ring, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';

const GLAZE: Glaze = {
  seed: 301,
  body: [0.815, 0.78, 0.69],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.cobalt, accent: [0.5, 0.95, 1.45] },
  wobble: 5,
  pooling: 0.85,
  crackle: { size: 58, strength: 0.25 },
  speckle: 0.13,
};

const EDGE = [0.53, 0.36, 0.24] as const;
const PANELS = 8;

/** The front: a crane among reeds in the middle, eight panels on the wall and rim after kraak ware. */
export async function drawCraneDish(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1640);
  const centre: Point = [side / 2, side / 2];
  const marks = [
    ...medallion(centre, radius, random),
    ...kraakPanels({ centre, radius, count: PANELS, inner: 0.487, random }),
  ];
  const map = await paintMap({ width: side, height: side, marks, soften: side / 240 });
  const height = heightThrough([
    [0, 0.01],
    [0.44, 0],
    [0.5, 0.02],
    [0.72, 0.15],
    [0.8, 0.17],
    [0.985, 0.22],
    [1.02, 0.18],
  ]);
  const dish = {
    seed: 15,
    side,
    radius,
    height,
    gloss: 0.4,
    chips: 0.17,
    edge: EDGE,
    unevenness: 0.006,
    relief: 0.22,
  };
  return { width: side, height: side, bytes: drawDish(dish, coatReader(map, GLAZE)) };
}

function medallion(centre: Point, radius: number, random: Random): Mark[] {
  const [cx, cy] = centre;
  const u = radius / 100;
  const p = (x: number, y: number): Point => [cx + x * u, cy + y * u];
  const scene: Mark[] = [];
  const bank = smooth(
    [
      p(-50, 25),
      p(-32, 19),
      p(-16, 25),
      p(2, 23),
      p(14, 28),
      p(30, 22),
      p(50, 27),
      p(50, 60),
      p(-50, 60),
    ],
    60,
    true,
  );
  scene.push(
    area('wash', pathOf(bank), 0.2),
    outline('line', pathOf(bank.slice(0, 44), false), u * 0.9, 0.6),
  );
  for (const [y, from, to] of [
    [32, -34, -6],
    [34.5, 4, 30],
    [38, -24, 12],
    [41, -8, 16],
    [30, 14, 34],
  ] as const) {
    scene.push(
      ...stroke({
        points: [p(from, y), p((from + to) / 2, y + 1.2), p(to, y - 0.3)],
        width: u * 1.1,
        strength: 0.7,
        random,
      }),
    );
  }
  const rock = smooth(
    [p(-44, 25), p(-40, 8), p(-33, 4), p(-30, 10), p(-25, 8), p(-22, 18), p(-16, 25), p(-30, 29)],
    60,
    true,
  );
  scene.push(...washed(rock, 0.5, random), outline('line', pathOf(rock), u * 1.0, 0.8));
  scene.push(
    ...touches(
      [p(-37, 12), p(-33, 11), p(-29, 15), p(-26, 16), p(-36, 19), p(-31, 20)],
      u * 6,
      1.45,
      random,
    ),
  );
  scene.push(
    ...stroke({
      points: [p(-32, 8), p(-34, -8), p(-29, -22), p(-20, -30)],
      width: u * 1.5,
      random,
    }),
  );
  scene.push(...blossom({ x: cx - 27 * u, y: cy - 23 * u, size: 11.5 * u, random }));
  scene.push(...floret({ x: cx - 17 * u, y: cy - 33 * u, size: 4.2 * u, random }));
  for (const [x, y, turn, size] of [
    [-34, -6, 3.7, 11],
    [-33, -2, -0.6, 12],
    [-32, -13, 3.4, 9],
    [-33.5, 4, 3.3, 9],
    [-22, -29, -2.2, 8],
  ] as const) {
    scene.push(
      ...leaf(
        { x: cx + x * u, y: cy + y * u, turn, size: size * u, random },
        size > 10 ? 'wash' : 'line',
      ),
    );
  }
  for (const [x, y, lean, long] of [
    [30, 25, -0.1, 46],
    [34, 25, 0.12, 38],
    [26, 26, -0.24, 28],
    [37, 26, 0.3, 26],
    [22, 27, -0.05, 18],
  ] as const) {
    scene.push(
      ...stroke({
        points: [
          p(x, y),
          p(x + lean * long * 0.4, y - long * 0.5),
          p(x + lean * long * 1.3, y - long),
        ],
        width: u * 2.0,
        swell: drawnAway,
        random,
      }),
    );
  }
  for (const [x, y] of [
    [24, -20],
    [37, -14],
  ] as const) {
    scene.push(
      ...stroke({
        points: [p(x, y + 5), p(x + 0.6, y), p(x + 0.5, y - 5)],
        width: u * 3.2,
        swell: lifted,
        random,
      }),
    );
  }
  scene.push(...crane({ x: cx + 1 * u, y: cy + 1 * u, unit: u, random }));
  for (const [x, y] of [
    [16, -38],
    [24, -34],
  ] as const) {
    scene.push(
      ...stroke({
        points: [
          p(x - 5, y - 1.5),
          p(x - 2, y - 2.2),
          p(x, y),
          p(x + 2.2, y - 2.4),
          p(x + 5, y - 2),
        ],
        width: u * 1.1,
        random,
      }),
    );
  }
  const disc = Array.from({ length: 90 }, (_, k) =>
    polar(centre, radius * 0.448, (k / 90) * 6.2832),
  );
  return [
    ...clipped(scene, disc, 'medallion'),
    ring('line', centre, radius * 0.452, radius * 0.012, 0.8),
    ring('line', centre, radius * 0.472, radius * 0.006, 0.7),
  ];
}

/** The back: quick panels in blue, a bare foot, three scars of the kiln cockspurs, a workshop's dots. */
export async function drawCraneDishBack(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1641);
  const centre: Point = [side / 2, side / 2];
  const at = (share: number, angle: number): Point => polar(centre, share * radius, angle);
  const marks: Mark[] = [];
  for (let k = 0; k < PANELS; k++) {
    const angle = (k * Math.PI * 2) / PANELS + between(random, -0.03, 0.03);
    const sides = [
      at(0.5, angle - 0.2),
      at(0.72, angle - 0.29),
      at(0.92, angle),
      at(0.72, angle + 0.29),
      at(0.5, angle + 0.2),
    ];
    marks.push(...stroke({ points: sides, width: radius * 0.016, random }));
    marks.push(
      ...stroke({
        points: [at(0.56, angle - 0.05), at(0.68, angle + 0.08), at(0.8, angle - 0.03)],
        width: radius * 0.032,
        swell: drawnAway,
        random,
      }),
    );
    marks.push(dot('line', at(0.72, angle + 0.39), radius * 0.014, 0.7));
  }
  marks.push(
    ring('line', centre, radius * 0.465, radius * 0.012, 0.7),
    ring('line', centre, radius * 0.955, radius * 0.01, 0.55),
  );
  marks.push(ring('accent', centre, radius * 0.385, radius * 0.06, 0.7));
  for (let k = 0; k < 3; k++)
    marks.push(dot('accent', at(0.22, k * 2.094 + 0.3), radius * 0.015, 0.85));
  for (const [x, y] of [
    [-0.03, 0.02],
    [0.03, 0.02],
    [0, -0.035],
  ] as const) {
    marks.push(dot('line', [centre[0] + x * radius, centre[1] + y * radius], radius * 0.012, 0.75));
  }
  const map = await paintMap({ width: side, height: side, marks, soften: side / 240 });
  const height = heightThrough([
    [0, 0.18],
    [0.32, 0.18],
    [0.36, 0.25],
    [0.41, 0.25],
    [0.45, 0.18],
    [0.99, 0],
    [1.02, -0.05],
  ]);
  const dish = {
    seed: 15,
    side,
    radius,
    height,
    gloss: 0.36,
    chips: 0.17,
    edge: EDGE,
    unevenness: 0.006,
    relief: 0.2,
  };
  return {
    width: side,
    height: side,
    bytes: drawDish(dish, coatReader(map, { ...GLAZE, seed: 302, speckle: 0.2 })),
  };
}
