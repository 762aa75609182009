import { drawnAway, even, lifted, stroke, washed } from './brush.ts';
import { drawDish, heightThrough } from './dish.ts';
import { PIGMENTS, coatReader, type Glaze } from './glaze.ts';
import { butterfly, fern } from './mariposas.ts';
import { floret, touches } from './ornaments.ts';
import { area, clipped, dot, outline, paintMap, ring, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';

const GLAZE: Glaze = {
  seed: 1600,
  body: [0.8, 0.765, 0.68],
  pigments: { line: PIGMENTS.deepCobalt, wash: [3.1, 2.15, 0.95], accent: [0.5, 0.95, 1.45] },
  wobble: 6,
  pooling: 0.95,
  crackle: { size: 66, strength: 0.22 },
  speckle: 0.17,
};

const PANELS = 8;

/** The dish of the butterflies: one in the middle over ferns, more in the panels of the rim. */
export async function drawButterflyDish(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1601);
  const centre: Point = [side / 2, side / 2];
  const marks = [...meadow(centre, radius, random), ...panels(centre, radius, random)];
  const map = await paintMap({ width: side, height: side, marks, soften: side / 230 });
  const dish = {
    seed: 83,
    side,
    radius,
    height: heightThrough([
      [0, 0.01],
      [0.43, 0],
      [0.5, 0.03],
      [0.7, 0.16],
      [0.77, 0.175],
      [0.985, 0.225],
      [1.02, 0.19],
    ]),
    gloss: 0.32,
    chips: 0.26,
    edge: [0.66, 0.47, 0.34] as const,
    unevenness: 0.009,
    relief: 0.16,
  };
  return { width: side, height: side, bytes: drawDish(dish, coatReader(map, GLAZE)) };
}

function meadow(centre: Point, radius: number, random: Random): Mark[] {
  const [cx, cy] = centre;
  const u = radius / 100;
  const p = (x: number, y: number): Point => [cx + x * u, cy + y * u];
  const bank = smooth(
    [
      p(-50, 30),
      p(-34, 25),
      p(-18, 29),
      p(0, 26),
      p(20, 30),
      p(36, 25),
      p(50, 29),
      p(50, 60),
      p(-50, 60),
    ],
    70,
    true,
  );
  const scene: Mark[] = [
    ...washed(bank, 0.3, random),
    outline('line', pathOf(bank.slice(0, 46), false), u * 1.0, 0.7),
    ...touches(
      [
        p(-34, 32),
        p(-24, 35),
        p(-8, 33),
        p(8, 36),
        p(24, 34),
        p(32, 31),
        p(-14, 40),
        p(14, 41),
        p(0, 31),
      ],
      u * 5.5,
      -1.4,
      random,
    ),
  ];
  for (const [x, y, turn, size, bend] of [
    [-22, 29, -1.95, 44, -0.28],
    [-34, 28, -2.2, 26, -0.2],
    [-12, 29, -1.7, 24, 0.25],
    [24, 30, -1.25, 42, 0.28],
    [35, 29, -0.95, 26, 0.22],
    [13, 30, -1.45, 22, -0.25],
  ] as const)
    scene.push(
      ...fern(
        { x: p(x, y)[0], y: p(x, y)[1], turn, size: size * u, random },
        bend,
        size > 30 ? 10 : 7,
      ),
    );
  for (const [way, size] of [
    [
      [
        [2, 28],
        [4, 20],
        [1, 14],
      ],
      5.4,
    ],
    [
      [
        [-4, 29],
        [-8, 22],
        [-7, 18],
      ],
      4,
    ],
    [
      [
        [6, 29],
        [10, 24],
        [11, 20],
      ],
      4,
    ],
  ] as const) {
    scene.push(...stroke({ points: way.map(([x, y]) => p(x, y)), width: u * 1.3, random }));
    const [x, y] = way[2];
    scene.push(...floret({ x: p(x, y)[0], y: p(x, y)[1], size: size * u, random }, 7));
  }
  scene.push(
    ...butterfly({ x: p(-1, -12)[0], y: p(-1, -12)[1], turn: -1.45, size: 27 * u, random }),
  );
  for (const [x, y] of [
    [-33, -18],
    [-28, -30],
    [31, -24],
    [-14, -38],
    [24, -36],
    [36, -8],
    [-38, -4],
  ] as const)
    for (let k = 0; k < 3; k++)
      scene.push(
        dot('line', polar(p(x, y), u * 1.7, k * 2.09 + x), u * between(random, 0.7, 1), 0.75),
      );
  const disc = Array.from({ length: 90 }, (_, k) =>
    polar(centre, radius * 0.452, (k / 90) * 6.2832),
  );
  return [
    ...clipped(scene, disc, 'meadow'),
    ring('line', centre, radius * 0.457, radius * 0.014, 0.75),
    ring('line', centre, radius * 0.482, radius * 0.006, 0.7),
  ];
}

/** Eight wide panels with butterfly and fern by turns, and between them narrow ones with a cord. */
function panels(centre: Point, radius: number, random: Random): Mark[] {
  const marks: Mark[] = [];
  const at = (share: number, angle: number): Point => polar(centre, share * radius, angle);
  const step = (Math.PI * 2) / PANELS;
  for (let k = 0; k < PANELS; k++) {
    const angle = k * step - Math.PI / 2 + between(random, -0.015, 0.015);
    const wide = step * 0.36;
    const frame = (inset: number): Point[] => [
      ...Array.from({ length: 9 }, (_, i) =>
        at(0.515 + inset, angle - (wide - inset) * 0.92 + ((wide - inset) * 1.84 * i) / 8),
      ),
      ...Array.from({ length: 9 }, (_, i) =>
        at(0.945 - inset, angle + (wide - inset) - ((wide - inset) * 2 * i) / 8),
      ),
    ];
    const around = frame(0);
    marks.push(
      ...stroke({ points: [...around, around[0]!], width: radius * 0.014, swell: even, random }),
    );
    marks.push(outline('line', pathOf(frame(0.02)), radius * 0.005, 0.6));
    const [x, y] = at(0.735, angle);
    if (k % 2 === 0) {
      marks.push(
        ...butterfly({
          x,
          y,
          turn: angle + between(random, -0.2, 0.2),
          size: radius * 0.148,
          random,
        }),
      );
      for (const hand of [-1, 1]) {
        const [fx, fy] = at(0.545, angle + hand * wide * 0.42);
        marks.push(
          ...fern(
            { x: fx, y: fy, turn: angle + hand * 0.45, size: radius * 0.15, random },
            hand * 0.2,
            6,
          ),
        );
        marks.push(
          dot('line', at(0.905, angle + hand * wide * 0.7), radius * 0.011, 0.8),
          dot('line', at(0.87, angle + hand * wide * 0.78), radius * 0.008, 0.7),
        );
      }
    } else {
      const [fx, fy] = at(0.535, angle);
      marks.push(...fern({ x: fx, y: fy, turn: angle, size: radius * 0.37, random }, 0.06, 12));
      for (const hand of [-1, 1]) {
        const [gx, gy] = at(0.545, angle + hand * wide * 0.5);
        marks.push(
          ...fern(
            { x: gx, y: gy, turn: angle + hand * 0.5, size: radius * 0.2, random },
            hand * -0.3,
            7,
          ),
        );
        const [hx, hy] = at(0.87, angle + hand * wide * 0.62);
        marks.push(...floret({ x: hx, y: hy, size: radius * 0.032, random }, 6));
      }
    }
    marks.push(...cord(at, angle + step / 2, radius, random));
  }
  return [
    ...marks,
    ring('line', centre, radius * 0.967, radius * 0.018, 0.66),
    ring('wash', centre, radius * 0.99, radius * 0.02, 0.35),
  ];
}

function cord(
  at: (share: number, angle: number) => Point,
  angle: number,
  radius: number,
  random: Random,
): Mark[] {
  const marks = stroke({
    points: [at(0.52, angle), at(0.72, angle + 0.008), at(0.945, angle)],
    width: radius * 0.009,
    swell: even,
    random,
  });
  const knot = smooth(
    [at(0.68, angle), at(0.73, angle + 0.05), at(0.78, angle), at(0.73, angle - 0.05)],
    28,
    true,
  );
  marks.push(
    ...washed(knot, 0.5, random),
    area(
      'line',
      pathOf(
        smooth(
          [at(0.705, angle), at(0.73, angle + 0.02), at(0.755, angle), at(0.73, angle - 0.02)],
          20,
          true,
        ),
      ),
      0.75,
    ),
    outline('line', pathOf(knot), radius * 0.009, 0.75),
  );
  for (const [share, turn] of [
    [0.6, 1],
    [0.86, 1],
    [0.64, -1],
    [0.82, -1],
  ] as const)
    for (const hand of [-1, 1])
      marks.push(
        ...stroke({
          points: [
            at(share, angle),
            at(share + turn * 0.018, angle + hand * 0.035),
            at(share + turn * 0.045, angle + hand * 0.045),
          ],
          width: radius * 0.017,
          swell: turn === 1 ? drawnAway : lifted,
          random,
        }),
      );
  return marks;
}
