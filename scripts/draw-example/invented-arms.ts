import { drawnAway, stroke, washed } from './brush.ts';
import { area, clipped, dot, outline, reserve, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import type { Random } from './random.ts';

/** The arms of no house: a cross on three hills over a river, two stars, in a frame of rolled straps. */
export function shield(
  place: (side: number, height: number) => Point,
  unit: number,
  random: Random,
): Mark[] {
  const [x, top] = place(0, 1.56);
  const tall = place(0, 0.46)[1] - top;
  const q = (a: number, b: number): Point => [x + a * unit * 1.12, top + b * tall];
  const mirrored = (half: readonly (readonly [number, number])[]): Point[] => [
    ...half.map(([a, b]) => q(a, b)),
    ...half.toReversed().map(([a, b]) => q(-a, b)),
  ];
  const frame = smooth(
    mirrored([
      [0, -0.035],
      [8, 0.015],
      [20, -0.04],
      [36, -0.035],
      [47, 0.015],
      [47, 0.085],
      [40, 0.105],
      [39, 0.16],
      [44, 0.25],
      [55, 0.315],
      [57, 0.41],
      [49, 0.455],
      [45, 0.53],
      [49, 0.64],
      [42, 0.79],
      [29, 0.9],
      [32, 0.985],
      [23, 1.04],
      [11, 0.995],
      [0, 1.05],
    ]),
    300,
    true,
  );
  const halo = frame.map(([px, py]): Point => [
    x + (px - x) * 1.09,
    top + tall * 0.5 + (py - top - tall * 0.5) * 1.07,
  ]);
  const field = smooth(
    mirrored([
      [0, 0.12],
      [14, 0.145],
      [31, 0.115],
      [33, 0.3],
      [31, 0.5],
      [25, 0.68],
      [13, 0.83],
      [0, 0.9],
    ]),
    200,
    true,
  );
  const marks: Mark[] = [
    ...reserve(pathOf(halo)),
    ...washed(frame, 0.36, random),
    outline('line', pathOf(frame), unit * 1.7, 0.86),
  ];
  for (const hand of [-1, 1]) {
    for (const [a, b, size, way] of [
      [40, 0.035, 7.5, 1],
      [50, 0.37, 7, 1],
      [24, 0.985, 6.5, -1],
    ] as const) {
      const curl = Array.from({ length: 26 }, (_, k) =>
        polar(q(hand * a, b), unit * size * (1 - k / 28), hand * way * k * 0.42 - 1.4),
      );
      marks.push(
        dot('accent', q(hand * a, b), unit * 2.3, 0.85),
        outline('line', pathOf(curl, false), unit * 1.25, 0.8),
      );
    }
    for (const [a, b, c, d] of [
      [9, 0.045, 28, 0],
      [37, 0.2, 46, 0.31],
      [40, 0.5, 42, 0.66],
      [37, 0.76, 25, 0.89],
    ] as const)
      marks.push(
        ...stroke({
          points: [
            q(hand * a, b),
            q(hand * ((a + c) / 2 + 1), (b + d) / 2 + 0.008),
            q(hand * c, d),
          ],
          width: unit * 2.2,
          swell: drawnAway,
          random,
        }),
      );
  }
  const boss = smooth([q(-6, 0.055), q(0, -0.01), q(6, 0.055), q(0, 0.115)], 40, true);
  marks.push(
    ...reserve(pathOf(boss)),
    area('accent', pathOf(boss), 0.75),
    outline('line', pathOf(boss), unit * 1.3, 0.85),
    dot('line', q(0, 0.055), unit * 2, 0.75),
  );
  marks.push(...reserve(pathOf(field)), outline('line', pathOf(field), unit * 2.2, 0.88));
  return [...marks, ...clipped(charges(q, unit, random), field, 'arms')];
}

function charges(q: (a: number, b: number) => Point, unit: number, random: Random): Mark[] {
  const marks: Mark[] = [];
  for (const [a, b, r] of [
    [0, 0.55, 14],
    [-15, 0.62, 13],
    [15, 0.62, 13],
  ] as const) {
    const hill = smooth(
      [
        q(a - r, 0.76),
        q(a - r, b + 0.08),
        q(a - r * 0.62, b),
        q(a, b - 0.035),
        q(a + r * 0.62, b),
        q(a + r, b + 0.08),
        q(a + r, 0.76),
      ],
      60,
    );
    marks.push(
      ...reserve(pathOf(hill)),
      ...washed(hill, 0.42, random),
      outline('line', pathOf(hill, false), unit * 1.4, 0.82),
    );
    for (const off of [-0.35, 0.1, 0.5])
      marks.push(
        ...stroke({
          points: [
            q(a + r * off, b + 0.02),
            q(a + r * (off + 0.12), b + 0.07),
            q(a + r * (off + 0.1), b + 0.12),
          ],
          width: unit * 2,
          swell: drawnAway,
          random,
        }),
      );
  }
  const water = [q(-34, 0.72), q(34, 0.72), q(34, 1), q(-34, 1)];
  marks.push(...reserve(pathOf(water)));
  for (const row of [0.735, 0.78, 0.825])
    marks.push(
      ...stroke({
        points: Array.from({ length: 11 }, (_, k): Point =>
          q(-30 + k * 6, row + (k % 2 === 0 ? 0.011 : -0.011)),
        ),
        width: unit * 2.1,
        swell: () => 1,
        random,
      }),
    );
  const cross = [
    [-2.7, 0.53],
    [-2.7, 0.345],
    [-12, 0.345],
    [-12.6, 0.3],
    [-2.7, 0.3],
    [-3, 0.185],
    [3, 0.185],
    [2.7, 0.3],
    [12.6, 0.3],
    [12, 0.345],
    [2.7, 0.345],
    [2.7, 0.53],
  ].map(([a, b]) => q(a!, b!));
  marks.push(
    ...reserve(pathOf(cross)),
    area('accent', pathOf(cross), 0.72),
    outline('line', pathOf(cross), unit * 1.4, 0.85),
  );
  for (const hand of [-1, 1]) {
    const star = Array.from({ length: 16 }, (_, k) =>
      polar(q(hand * 20, 0.235), unit * (k % 2 === 0 ? 7 : 3), (k * Math.PI) / 8 - Math.PI / 2),
    );
    marks.push(area('accent', pathOf(star), 0.55), outline('line', pathOf(star), unit * 1.1, 0.82));
    const low = Array.from({ length: 16 }, (_, k) =>
      polar(q(hand * 20, 0.44), unit * (k % 2 === 0 ? 5 : 2.2), (k * Math.PI) / 8 - Math.PI / 2),
    );
    marks.push(area('wash', pathOf(low), 0.6), outline('line', pathOf(low), unit * 1, 0.8));
  }
  return marks;
}
