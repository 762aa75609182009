import { drawnAway, stroke } from './brush.ts';
import { before, contour, graded } from './brushwork.ts';
import { area, dot, type Mark } from './painting.ts';
import { pathOf, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** A hare in full leap towards the left, filled blue with its fur in short strokes; about 50 units long. */
export function hare(place: {
  readonly at: Point;
  readonly unit: number;
  readonly random: Random;
}): Mark[] {
  const { at, unit, random } = place;
  const q = (x: number, y: number): Point => [at[0] + x * unit, at[1] + y * unit];
  const far = [
    smooth(
      [
        q(-9, 3),
        q(-15, 6),
        q(-21, 7.5),
        q(-25.5, 10.5),
        q(-24, 12),
        q(-18.5, 10),
        q(-12, 9),
        q(-6, 7),
      ],
      60,
      true,
    ),
    smooth(
      [q(13, 3), q(17, 7), q(22, 9), q(27.5, 13.5), q(26, 15), q(20, 12), q(14, 10), q(10, 7)],
      60,
      true,
    ),
  ];
  const body = smooth(
    [
      q(-27.5, -8),
      q(-26.5, -11),
      q(-23, -13.2),
      q(-19, -13),
      q(-15.5, -10.5),
      q(-11.5, -8.5),
      q(-4, -10),
      q(5, -11),
      q(13, -9.5),
      q(18.5, -5),
      q(20, 0),
      q(22.5, 2),
      q(28, 3.5),
      q(33.5, 8),
      q(35, 11.5),
      q(32.5, 11.2),
      q(27, 8.2),
      q(20, 7.4),
      q(14, 6.5),
      q(8, 3),
      q(1, 3.2),
      q(-5, 3.6),
      q(-8.5, 5.4),
      q(-16, 4.2),
      q(-24, 3.2),
      q(-30.5, 5.6),
      q(-32.5, 4.4),
      q(-28, 1.2),
      q(-20, -0.8),
      q(-15.5, -1.8),
      q(-18.5, -4),
      q(-22, -5.2),
      q(-25.8, -5.6),
    ],
    180,
    true,
  );
  const ear = (dx: number, dy: number): Point[] =>
    smooth(
      [
        q(-20 + dx, -12.6 + dy),
        q(-17 + dx, -16.5 + dy),
        q(-11 + dx, -20.5 + dy),
        q(-6.5 + dx, -21.5 + dy),
        q(-8.5 + dx, -18 + dy),
        q(-13 + dx, -13.5 + dy),
        q(-17 + dx, -11.4 + dy),
      ],
      50,
      true,
    );
  const tail = smooth(
    [q(18, -5.5), q(20.5, -9.5), q(24, -11), q(24.8, -8.2), q(22.5, -4.6), q(19.6, -2.6)],
    40,
    true,
  );
  const marks: Mark[] = [];
  for (const leg of far)
    marks.push(
      ...before(leg),
      area('wash', pathOf(leg), 0.45),
      ...contour(leg, unit * 0.9, random),
    );
  for (const [k, form] of [ear(3, 1.6), tail, body, ear(0, 0)].entries()) {
    marks.push(
      ...before(form),
      graded(form, {
        from: k === 2 ? 0.35 : 0.3,
        to: k === 2 ? 0.9 : 0.6,
        turn: -1.3,
        name: `hare${k}`,
      }),
      ...contour(form, unit * 1.15, random, { strokes: k === 2 ? 5 : 2 }),
    );
  }
  marks.push(
    ...stroke({
      points: [q(-18, -13), q(-13, -17.5), q(-8.5, -20)],
      width: unit * 0.9,
      swell: drawnAway,
      random,
    }),
  );
  const fur: readonly (readonly [number, number, number])[] = [
    [-9, -6, 0.1],
    [-4, -7.5, 0],
    [1, -8.5, -0.05],
    [6, -8.4, 0],
    [11, -7, 0.3],
    [-6, -3, 0.1],
    [-1, -4.4, 0],
    [4, -5, 0],
    [9, -4, 0.2],
    [14, -3.6, 0.5],
    [-10, -1.4, 0.1],
    [-3, -0.6, 0],
    [3, -1.4, 0],
    [8, -0.6, 0.2],
    [13, 0.4, 0.4],
    [16.5, -1, 0.8],
    [17, 3.6, 0.5],
    [-13, -7, 0.4],
    [-12, 1.4, -0.1],
  ];
  for (const [x, y, lean] of fur) {
    const long = between(random, 2.6, 4);
    marks.push(
      ...stroke({
        points: [
          q(x, y),
          q(x + long * 0.5, y + lean * long * 0.4 - 0.3),
          q(x + long, y + lean * long),
        ],
        width: unit * 0.95,
        swell: drawnAway,
        random,
      }),
    );
  }
  const eye = Array.from({ length: 16 }, (_, k): Point => [
    at[0] + (-23 + 1.5 * Math.cos((k * Math.PI) / 8)) * unit,
    at[1] + (-9.8 + 1.2 * Math.sin((k * Math.PI) / 8)) * unit,
  ]);
  marks.push(
    ...before(eye),
    ...contour(eye, unit * 0.55, random, { strokes: 1 }),
    dot('line', q(-22.9, -9.7), unit * 0.75, 1),
  );
  marks.push(
    ...stroke({ points: [q(-27, -7.4), q(-25.4, -6.8), q(-24, -7.1)], width: unit * 0.7, random }),
    ...stroke({
      points: [q(-26.6, -7.8), q(-30, -8.8), q(-32.5, -8.4)],
      width: unit * 0.35,
      swell: drawnAway,
      random,
    }),
    ...stroke({
      points: [q(-26.6, -7.4), q(-30, -6.8), q(-32.4, -5.6)],
      width: unit * 0.35,
      swell: drawnAway,
      random,
    }),
  );
  return marks;
}
