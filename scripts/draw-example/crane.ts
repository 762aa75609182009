import { drawnAway, lifted, stroke, washed } from './brush.ts';
import { area, dot, outline, reserve, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import type { Random } from './random.ts';

/**
 * A crane that stands on one leg and looks back over its shoulder, about 62 units tall, its body at
 * the origin. `unit` is pixels to a unit.
 */
export function crane(input: {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
  readonly random: Random;
}): Mark[] {
  const { x, y, unit, random } = input;
  const p = (a: number, b: number): Point => [x + a * unit, y + b * unit];
  const body = smooth(
    [
      p(-12, -3),
      p(-9, -9),
      p(-1, -11),
      p(8, -8),
      p(16, -1),
      p(22, 6),
      p(14, 7),
      p(6, 9),
      p(-3, 8.5),
      p(-10, 4),
    ],
    80,
    true,
  );
  const neck = smooth(
    [
      p(-11.5, 0),
      p(-16, -7),
      p(-16.5, -14),
      p(-11.5, -20),
      p(-9, -26),
      p(-11, -31.5),
      p(-8, -33.5),
      p(-5.6, -30),
      p(-5.4, -25),
      p(-7.6, -18.5),
      p(-11, -13),
      p(-9.5, -8),
      p(-5, -6),
      p(-6, 2),
    ],
    110,
    true,
  );
  const marks: Mark[] = [
    ...reserve(
      pathOf(
        smooth(
          [
            p(-13, -3),
            p(-9.5, -10),
            p(-1, -12),
            p(9, -9),
            p(17, -2),
            p(24, 6.5),
            p(14, 8.5),
            p(6, 10),
            p(-3, 9.5),
            p(-11, 5),
          ],
          80,
          true,
        ),
      ),
    ),
    ...reserve(pathOf(neck)),
  ];
  marks.push(area('wash', pathOf(body), 0.1), outline('line', pathOf(body), unit * 0.7, 0.75));
  marks.push(
    ...reserve(
      pathOf(smooth([p(-11, -1), p(-13.5, -7), p(-10.5, -9), p(-6, -6), p(-6, 0)], 30, true)),
    ),
  );
  marks.push(
    ...stroke({
      points: [p(-11.6, 1), p(-16, -7), p(-16.3, -14), p(-11.6, -20), p(-9.2, -26), p(-10.6, -31)],
      width: unit * 0.85,
      random,
    }),
  );
  marks.push(
    ...stroke({
      points: [
        p(-5.5, -6.5),
        p(-9.6, -8.4),
        p(-10.9, -13),
        p(-7.6, -18.6),
        p(-5.4, -25),
        p(-5.6, -30),
      ],
      width: unit * 0.75,
      random,
    }),
  );
  const throat = smooth(
    [
      p(-10.2, -29),
      p(-8.9, -25.5),
      p(-11.4, -20),
      p(-14.6, -15.5),
      p(-14.4, -11),
      p(-12, -13.4),
      p(-8.6, -18.4),
      p(-6.7, -24),
      p(-7.4, -28),
    ],
    50,
    true,
  );
  marks.push(area('line', pathOf(throat), 0.5), ...washed(throat, 0.4, random));
  const crown = smooth(
    [p(-10.9, -31), p(-9.8, -33.6), p(-7, -33.6), p(-6, -31.4), p(-8, -31.8)],
    24,
    true,
  );
  marks.push(area('line', pathOf(crown), 0.75));
  marks.push(
    ...stroke({
      points: [p(-6.3, -31.2), p(-2, -31.0), p(5.2, -29.4)],
      width: unit * 1.9,
      swell: drawnAway,
      random,
    }),
  );
  marks.push(
    ...stroke({ points: [p(-6, -29.9), p(-1, -29.9), p(4.4, -29.2)], width: unit * 0.6, random }),
  );
  marks.push(dot('line', p(-7.5, -30.6), unit * 0.62, 0.9));
  for (const [row, count] of [
    [0, 6],
    [1, 6],
    [2, 5],
  ] as const) {
    for (let k = 0; k < count; k++) {
      const base = p(-6 + k * 3.1 + row * 1.7, -5.4 + k * 0.95 + row * 3.3);
      const scale = smooth(
        [
          polar(base, unit * 1.9, -2.1),
          polar(base, unit * 2.4, -0.9),
          polar(base, unit * 2.7, 0.25),
          polar(base, unit * 2.1, 1.3),
        ],
        16,
      );
      marks.push(outline('line', pathOf(scale, false), unit * 0.45, 0.65));
      if (row > 0) marks.push(area('wash', pathOf([...scale, base]), 0.2));
    }
  }
  for (let k = 0; k < 8; k++) {
    const drop = k * 1.25;
    const points = [
      p(3 + k * 1.1, -3.5 + k * 1.35),
      p(15 + k * 0.3, 0.5 + drop),
      p(27 - k * 1.2, 5 + drop * 1.15),
      p(30 - k * 1.9, 11 + drop * 1.0),
    ];
    marks.push(
      ...stroke({
        points,
        width: unit * 2.5,
        strength: k % 3 === 2 ? 0.62 : 1,
        swell: (t) => 0.15 + 0.85 * t ** 0.8 * (1 - t ** 9),
        random,
      }),
    );
  }
  marks.push(
    ...stroke({
      points: [p(2, 8.6), p(3.4, 19), p(2.4, 31.5)],
      width: unit * 1.5,
      swell: (t) => 1 - 0.35 * t,
      random,
    }),
  );
  marks.push(dot('line', p(3.2, 19.5), unit * 1.0, 0.8));
  marks.push(
    ...stroke({ points: [p(6, 8.4), p(9.5, 15), p(4.2, 20.5)], width: unit * 1.2, random }),
  );
  marks.push(
    ...stroke({ points: [p(4.2, 20.5), p(6.2, 23.2), p(5.2, 25)], width: unit * 1.0, random }),
  );
  for (const [dx, dy] of [
    [-5.4, 1.7],
    [-1.6, 3.2],
    [4.4, 2.2],
  ] as const) {
    marks.push(
      ...stroke({
        points: [p(2.4, 31), p(2.4 + dx * 0.5, 31 + dy * 0.4), p(2.4 + dx, 31 + dy)],
        width: unit * 1.0,
        swell: lifted,
        random,
      }),
    );
  }
  return marks;
}
