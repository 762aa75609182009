import { drawnAway, even, stroke, washed } from './brush.ts';
import { blossom, floret, leaf } from './ornaments.ts';
import { area, dot, outline, ring, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/**
 * Wide panels from `inner` (share of the radius) to the rim, flowers and precious signs by turns,
 * and between them narrow panels with a knotted cord: the border of kraak ware.
 */
export function kraakPanels(input: {
  readonly centre: Point;
  readonly radius: number;
  readonly count: number;
  readonly inner: number;
  readonly random: Random;
}): Mark[] {
  const { centre, radius, count, inner, random } = input;
  const marks: Mark[] = [];
  const at = (share: number, angle: number): Point => polar(centre, share * radius, angle);
  const step = (Math.PI * 2) / count;
  const wide = step * 0.37;
  for (let k = 0; k < count; k++) {
    const angle = k * step - Math.PI / 2;
    const frame = (inset: number): Point[] => {
      const half = wide - inset * 0.9;
      const arc = (share: number, from: number, to: number): Point[] =>
        Array.from({ length: 9 }, (_, i) => at(share, angle + from + ((to - from) * i) / 8));
      return [
        ...arc(inner + 0.013 + inset, -half * 0.92, half * 0.92),
        ...arc(0.95 - inset, half, -half),
      ];
    };
    marks.push(
      outline('line', pathOf(frame(0)), radius * 0.012, 0.78),
      outline('line', pathOf(frame(0.017)), radius * 0.005, 0.65),
    );
    const [x, y] = at(0.71, angle);
    const turn = angle + Math.PI / 2;
    if (k % 2 === 0) {
      const stem = [at(0.53, angle - 0.05), at(0.6, angle + 0.03), at(0.7, angle)];
      marks.push(...stroke({ points: stem, width: radius * 0.014, random }));
      marks.push(
        ...blossom({
          x: at(0.77, angle)[0],
          y: at(0.77, angle)[1],
          turn,
          size: radius * 0.165,
          random,
        }),
      );
      for (const [share, off, lean, size] of [
        [0.58, 0.0, 0.95, 0.13],
        [0.6, 0.0, -0.95, 0.13],
        [0.64, 0.01, 0.6, 0.1],
        [0.57, -0.02, -1.5, 0.1],
        [0.57, 0.01, 1.5, 0.1],
      ] as const) {
        const [lx, ly] = at(share, angle + off);
        marks.push(
          ...leaf(
            { x: lx, y: ly, turn: angle + lean, size: size * radius, random },
            size > 0.12 ? 'wash' : 'line',
          ),
        );
      }
      for (const hand of [-1, 1]) {
        const side = at(0.69, angle + hand * wide * 0.66);
        marks.push(
          ...stroke({
            points: [at(0.545, angle), at(0.6, angle + hand * wide * 0.42), side],
            width: radius * 0.011,
            random,
          }),
          ...floret({ x: side[0], y: side[1], size: radius * 0.042, random }),
          ...leaf({
            x: side[0],
            y: side[1],
            turn: angle + hand * 0.25,
            size: radius * 0.1,
            random,
          }),
          ...leaf(
            {
              x: at(0.87, angle)[0],
              y: at(0.87, angle)[1],
              turn: angle + hand * 1.25,
              size: radius * 0.08,
              random,
            },
            'line',
          ),
        );
      }
    } else {
      marks.push(...scrollAndRibbon({ x, y, turn, size: radius * 0.165, random }));
      for (const hand of [-1, 1]) {
        for (const share of [0.6, 0.86]) {
          const [fx, fy] = at(share, angle + hand * wide * 0.72);
          marks.push(...floret({ x: fx, y: fy, size: radius * 0.026, random }, 5));
        }
      }
    }
    marks.push(...cord(centre, radius, angle + step / 2, random));
  }
  for (const [share, width] of [
    [inner, 0.005],
    [0.967, 0.014],
  ] as const) {
    marks.push(ring('line', centre, share * radius, width * radius, 0.7));
  }
  return marks;
}

/** An artemisia leaf tied with ribbons, one of the precious signs of kraak ware. */
function scrollAndRibbon(place: {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly size: number;
  readonly random: Random;
}): Mark[] {
  const { x, y, turn, size, random } = place;
  const q = (a: number, b: number): Point =>
    polar([x, y], Math.hypot(a, b) * size, Math.atan2(b, a) + turn);
  const body = smooth(
    [
      q(0, -0.95),
      q(0.36, -0.75),
      q(0.24, -0.4),
      q(0.52, -0.1),
      q(0.3, 0.2),
      q(0.36, 0.6),
      q(0, 0.85),
      q(-0.36, 0.6),
      q(-0.3, 0.2),
      q(-0.52, -0.1),
      q(-0.24, -0.4),
      q(-0.36, -0.75),
    ],
    70,
    true,
  );
  const marks: Mark[] = [
    ...washed(body, 0.42, random),
    outline('line', pathOf(body), size * 0.05, 0.8),
  ];
  marks.push(
    ...stroke({ points: [q(0, 0.8), q(0.02, 0), q(0, -0.8)], width: size * 0.06, random }),
  );
  for (const hand of [-1, 1]) {
    for (const [row, long] of [
      [-0.55, 0.2],
      [-0.1, 0.36],
      [0.35, 0.22],
    ] as const) {
      marks.push(
        ...stroke({
          points: [q(0, row + 0.14), q(hand * long * 0.6, row), q(hand * long, row - 0.06)],
          width: size * 0.06,
          swell: drawnAway,
          random,
        }),
      );
    }
    marks.push(
      ...stroke({
        points: [
          q(0, 0.15),
          q(hand * 0.6, 0.35),
          q(hand * 0.85, -0.05),
          q(hand * 1.0, -0.55),
          q(hand * 0.72, -0.85),
        ],
        width: size * 0.1,
        random,
      }),
    );
    marks.push(
      ...stroke({
        points: [q(0, 0.15), q(hand * 0.5, 0.62), q(hand * 0.78, 0.55), q(hand * 0.95, 0.95)],
        width: size * 0.09,
        random,
      }),
    );
    marks.push(dot('line', q(hand * 0.62, -1.1), size * 0.06, 0.7));
  }
  return marks;
}

function cord(centre: Point, radius: number, angle: number, random: Random): Mark[] {
  const at = (share: number, off: number): Point => polar(centre, share * radius, angle + off);
  const marks: Mark[] = [];
  marks.push(
    ...stroke({
      points: [at(0.51, 0), at(0.7, 0.004), at(0.94, 0)],
      width: radius * 0.009,
      swell: even,
      random,
    }),
  );
  const knot = smooth([at(0.67, 0), at(0.7, 0.045), at(0.73, 0), at(0.7, -0.045)], 24, true);
  marks.push(area('wash', pathOf(knot), 0.55), outline('line', pathOf(knot), radius * 0.009, 0.8));
  for (const share of [0.57, 0.62, 0.79, 0.84])
    marks.push(dot('line', at(share, 0), radius * 0.0125, between(random, 0.6, 0.85)));
  for (const hand of [-1, 1]) {
    marks.push(
      ...stroke({
        points: [at(0.86, 0), at(0.9, hand * 0.03), at(0.94, hand * 0.045)],
        width: radius * 0.017,
        swell: drawnAway,
        random,
      }),
    );
    marks.push(
      ...stroke({
        points: [at(0.56, 0), at(0.53, hand * 0.02), at(0.515, hand * 0.05)],
        width: radius * 0.014,
        swell: drawnAway,
        random,
      }),
    );
  }
  return marks;
}
