import { drawnAway, even, stroke } from './brush.ts';
import { drawDish, heightThrough } from './dish.ts';
import { PIGMENTS, coatReader, type Glaze } from './glaze.ts';
import { area, dot, outline, paintMap, ring, type Mark } from './painting.ts';
import { pathOf, placed, polar, smooth, type Point } from './point.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';

/** The glaze of the dish, front and back. */
export const FEZ_GLAZE: Glaze = {
  seed: 71,
  body: [0.8, 0.755, 0.63],
  pigments: { line: PIGMENTS.cobalt, wash: PIGMENTS.cobalt, accent: PIGMENTS.iron },
  wobble: 5,
  pooling: 0.7,
  crackle: { size: 62, strength: 0.35 },
  speckle: 0.16,
};

/** The clay that shows where the rim is rubbed. */
export const FEZ_CLAY = [0.5, 0.34, 0.21] as const;

/** The front: a star of sixteen petals, a chevron ring, a band of palmettes, arcs at the rim. */
export async function drawFezDish(side: number): Promise<Pixels> {
  const radius = side * 0.44;
  const random = randomFrom(404);
  const marks = [
    ...middleStar(side / 2, radius, random),
    ...leafBand(side / 2, radius, random),
    ...rimArcs(side / 2, radius, random),
  ];
  const map = await paintMap({ width: side, height: side, marks, soften: side / 260 });
  const height = heightThrough([
    [0, 0.005],
    [0.42, 0.0],
    [0.5, 0.03],
    [0.74, 0.17],
    [0.8, 0.185],
    [0.985, 0.24],
    [1.02, 0.2],
  ]);
  const dish = {
    seed: 5,
    side,
    radius,
    height,
    gloss: 0.42,
    chips: 0.2,
    edge: FEZ_CLAY,
    unevenness: 0.006,
    relief: 0.1,
  };
  return { width: side, height: side, bytes: drawDish(dish, coatReader(map, FEZ_GLAZE)) };
}

function middleStar(middle: number, radius: number, random: Random): Mark[] {
  const centre: Point = [middle, middle];
  const at = (share: number, angle: number): Point => polar(centre, share * radius, angle);
  const step = Math.PI / 8;
  const marks: Mark[] = [];
  for (let k = 0; k < 8; k++) {
    const angle = k * 2 * step;
    const tip = [
      at(0.435, angle),
      at(0.333, angle - step),
      at(0.308, angle),
      at(0.333, angle + step),
    ];
    marks.push(area('wash', pathOf(tip), between(random, 0.3, 0.46)));
    for (const t of [0.335, 0.36, 0.385]) {
      marks.push(
        ...stroke({
          points: [at(t - 0.035, angle - 0.085), at(t, angle), at(t - 0.035, angle + 0.085)],
          width: radius * 0.01,
          random,
        }),
      );
    }
    const bud = [
      at(0.425, angle + step),
      at(0.378, angle + step - 0.07),
      at(0.35, angle + step),
      at(0.378, angle + step + 0.07),
    ];
    marks.push(area('line', pathOf(smooth(bud, 24, true)), between(random, 0.6, 0.85)));
    marks.push(
      dot('line', at(0.447, angle + step - 0.12), radius * 0.008, 0.8),
      dot('line', at(0.447, angle + step + 0.12), radius * 0.008, 0.8),
    );
    const petal = [
      at(0.06, angle + step),
      at(0.14, angle + step - 0.2),
      at(0.215, angle + step),
      at(0.14, angle + step + 0.2),
    ];
    marks.push(
      area(
        k % 2 === 0 ? 'line' : 'wash',
        pathOf(smooth(petal, 30, true)),
        k % 2 === 0 ? 0.72 : 0.42,
      ),
    );
    marks.push(outline('line', pathOf(smooth(petal, 30, true)), radius * 0.007, 0.8));
  }
  for (const turn of [0, 1]) {
    for (const [share, width] of [
      [0.436, 0.012],
      [0.393, 0.006],
    ] as const) {
      const square = [0, 1, 2, 3].map((k) => at(share, (k * 4 + turn * 2) * step));
      square.forEach((corner, k) => {
        const next = square[(k + 1) % 4]!;
        const third = (t: number): Point => [
          corner[0] + (next[0] - corner[0]) * t,
          corner[1] + (next[1] - corner[1]) * t,
        ];
        marks.push(
          ...stroke({
            points: [corner, third(0.3), third(0.7), next],
            width: width * radius,
            swell: even,
            random,
          }),
        );
      });
    }
  }
  marks.push(dot('line', centre, radius * 0.03, 0.85));
  for (const [share, width] of [
    [0.052, 0.006],
    [0.462, 0.012],
    [0.48, 0.006],
  ] as const) {
    marks.push(ring('line', centre, share * radius, width * radius, 0.75));
  }
  return marks;
}

function leafBand(middle: number, radius: number, random: Random): Mark[] {
  const centre: Point = [middle, middle];
  const at = (share: number, angle: number): Point => polar(centre, share * radius, angle);
  const marks: Mark[] = [];
  const count = 16;
  for (let k = 0; k < count; k++) {
    const angle = (k / count) * Math.PI * 2 + between(random, -0.012, 0.012);
    const leaf = smooth(
      [
        at(0.505, angle),
        at(0.56, angle - 0.09),
        at(0.65, angle - 0.075),
        at(0.735, angle),
        at(0.65, angle + 0.075),
        at(0.56, angle + 0.09),
      ],
      40,
      true,
    );
    marks.push(
      area('wash', pathOf(leaf), between(random, 0.24, 0.36)),
      outline('line', pathOf(leaf), radius * 0.008, 0.85),
    );
    for (let barb = 0; barb < 6; barb++) {
      for (const hand of [-1, 1]) {
        const low = 0.53 + barb * 0.03;
        const wide = 0.075 * Math.sin(((barb + 1.2) / 7.4) * Math.PI);
        marks.push(
          ...stroke({
            points: [
              at(low, angle),
              at(low + 0.025, angle + hand * wide * 0.6),
              at(low + 0.035, angle + hand * wide),
            ],
            width: radius * 0.016,
            swell: drawnAway,
            random,
          }),
        );
      }
    }
    marks.push(
      ...stroke({
        points: [at(0.5, angle), at(0.62, angle), at(0.72, angle)],
        width: radius * 0.011,
        random,
      }),
    );
    const between2 = angle + Math.PI / count;
    const flower = [0, 1, 2, 3, 4, 5].flatMap((petal) => {
      const turn = (petal / 6) * Math.PI * 2;
      const base = at(0.665, between2);
      return [
        dot('line', polar(base, radius * 0.021, turn), radius * 0.0135, between(random, 0.65, 0.9)),
      ];
    });
    marks.push(...flower, dot('wash', at(0.665, between2), radius * 0.009, 0.5));
    marks.push(
      ...stroke({
        points: [at(0.5, between2), at(0.57, between2 + 0.02), at(0.635, between2)],
        width: radius * 0.011,
        random,
      }),
    );
    for (const hand of [-1, 1]) {
      marks.push(
        ...stroke({
          points: placed(
            [
              [0, 0],
              [radius * 0.035, hand * radius * 0.025],
              [radius * 0.06, hand * radius * 0.012],
            ],
            {
              x: at(0.54, between2)[0],
              y: at(0.54, between2)[1],
              turn: between2 + hand * 0.5,
            },
          ),
          width: radius * 0.024,
          swell: drawnAway,
          random,
        }),
      );
    }
  }
  for (const [share, width] of [
    [0.76, 0.012],
    [0.778, 0.006],
  ] as const) {
    marks.push(ring('line', centre, share * radius, width * radius, 0.8));
  }
  return marks;
}

function rimArcs(middle: number, radius: number, random: Random): Mark[] {
  const centre: Point = [middle, middle];
  const at = (share: number, angle: number): Point => polar(centre, share * radius, angle);
  const marks: Mark[] = [];
  const count = 32;
  for (let k = 0; k < count; k++) {
    const angle = (k / count) * Math.PI * 2 + between(random, -0.008, 0.008);
    const half = Math.PI / count;
    const arc = [-1, -0.8, -0.4, 0, 0.4, 0.8, 1].map((t): Point =>
      at(0.785 + 0.125 * Math.sqrt(Math.max(0, 1 - t * t)), angle + t * half * 0.96),
    );
    marks.push(...stroke({ points: arc, width: radius * 0.014, swell: even, random }));
    const inner = [-1, -0.9, -0.7, -0.4, 0, 0.4, 0.7, 0.9, 1].map((t): Point =>
      at(0.785 + 0.07 * Math.sqrt(Math.max(0, 1 - t * t)), angle + t * half * 0.55),
    );
    marks.push(area(k % 2 === 0 ? 'line' : 'wash', pathOf(inner), k % 2 === 0 ? 0.75 : 0.4));
    marks.push(dot('line', at(0.935, angle + half), radius * 0.011, 0.8));
  }
  marks.push(ring('line', centre, 0.962 * radius, radius * 0.02, 0.62));
  return marks;
}
