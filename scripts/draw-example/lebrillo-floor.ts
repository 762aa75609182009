import { drawnAway, even, stroke } from './brush.ts';
import { contour, graded, touch } from './brushwork.ts';
import { hare } from './hare.ts';
import { dot } from './painting.ts';
import { type Point, polar, smooth } from './point.ts';
import { between } from './random.ts';
import { type TurnedPlan, turnedLine } from './turned-plan.ts';

export function paintFloor(plan: TurnedPlan): void {
  const { marks, at, unit, random } = plan;
  const p = (x: number, y: number): Point => {
    const [cx, cy] = at(0, 0);
    return [cx + x * unit, cy + y * unit];
  };
  const ground = smooth(
    [
      p(-42, 17),
      p(-30, 13),
      p(-17, 17),
      p(-4, 14.5),
      p(10, 17.5),
      p(24, 13.5),
      p(36, 16.5),
      p(43, 15),
      p(38, 26),
      p(20, 40),
      p(0, 44),
      p(-20, 40),
      p(-36, 28),
    ],
    80,
    true,
  );
  marks.push(graded(ground, { from: 0.5, to: 0.12, turn: Math.PI / 2, name: 'ground' }));
  marks.push(
    ...stroke({
      points: ground.slice(0, 44).filter((_, k) => k % 4 === 0),
      width: unit * 1.4,
      swell: even,
      random,
    }),
  );
  for (const [x, y, long] of [
    [-22, 23, 15],
    [6, 24, 20],
    [-6, 30, 18],
    [18, 31, 12],
    [-18, 35, 11],
    [3, 37, 14],
    [26, 21, 9],
  ] as const) {
    marks.push(
      ...stroke({
        points: [p(x - long / 2, y), p(x, y + 1.4), p(x + long / 2, y - 0.4)],
        width: unit * 1.5,
        random,
      }),
    );
  }
  tree(plan, p(-33, 16), -1);
  tree(plan, p(33, 15), 1);
  marks.push(...hare({ at: p(1, 3), unit: unit * 0.88, random }));
  for (const [x, y, lean] of [
    [-12, 15, -0.3],
    [-9, 15.5, 0.1],
    [15, 16, 0.2],
    [18, 16, -0.2],
    [21, 15, 0.45],
    [-20, 16, -0.5],
    [-1, 27, 0.1],
    [2, 27.5, 0.4],
    [-4, 27, -0.3],
  ] as const) {
    marks.push(
      ...touch({
        root: p(x, y),
        turn: -Math.PI / 2 + lean,
        long: 7 * unit,
        wide: 1.9 * unit,
        bend: lean * 0.5,
        random,
      }),
    );
  }
  for (const [x, y] of [
    [-10, -33],
    [6, -37],
    [19, -31],
  ] as const) {
    marks.push(
      ...stroke({
        points: [
          p(x - 5, y + 1),
          p(x - 2, y - 1.8),
          p(x, y + 0.3),
          p(x + 2.4, y - 2),
          p(x + 5.4, y + 0.4),
        ],
        width: unit * 1.3,
        random,
      }),
    );
  }
  for (const [x, y] of [
    [-2, -28],
    [12, -24],
    [-17, -24],
    [24, -21],
  ] as const) {
    for (const [dx, dy] of [
      [0, 0],
      [2, 0.4],
      [1, -1.6],
    ] as const) {
      marks.push(dot('line', p(x + dx, y + dy), unit * 0.75, between(random, 0.6, 0.9)));
    }
  }
  turnedLine(plan, 0.49, 1.0);
  turnedLine(plan, 0.515, 2.2);
  turnedLine(plan, 0.54, 1.0);
}

/** A tree of the silhouette kind: a bent trunk and round crowns of single touches. */
function tree({ marks, unit, random }: TurnedPlan, root: Point, hand: 1 | -1): void {
  const q = (x: number, y: number): Point => [
    root[0] + hand * x * unit * 1.2,
    root[1] + y * unit * 1.3,
  ];
  marks.push(
    ...stroke({
      points: [q(0, 1), q(-1.5, -9), q(0.5, -17), q(-2.5, -27)],
      width: unit * 2.6,
      swell: (t) => 1.15 - 0.6 * t,
      random,
    }),
  );
  marks.push(
    ...stroke({
      points: [q(-0.5, -14), q(3, -19), q(5, -22)],
      width: unit * 1.5,
      swell: drawnAway,
      random,
    }),
  );
  for (const [x, y, size] of [
    [-2.5, -31, 7.5],
    [6, -24, 5],
    [-7.5, -20, 5],
    [2.5, -13, 3.6],
  ] as const) {
    const crown = Array.from({ length: 26 }, (_, k) =>
      polar(q(x, y), size * 1.3 * unit * (1 + 0.11 * Math.cos(k * 1.93)), (k / 26) * 6.2832),
    );
    marks.push(
      graded(crown, {
        from: 0.25,
        to: 0.7,
        turn: 0.9,
        name: `crown${hand}${Math.round(y)}${Math.round(x * 10)}`,
      }),
    );
    marks.push(...contour(smooth(crown, 52, true), unit * 1.1, random, { strokes: 3 }));
    for (let k = 0; k < 7; k++) {
      const turn = (k / 7) * Math.PI * 2 + random();
      marks.push(
        ...touch({
          root: polar(q(x, y), size * 0.2 * unit, turn),
          turn,
          long: size * 0.62 * unit,
          wide: size * 0.25 * unit,
          random,
        }),
      );
    }
  }
  marks.push(
    ...stroke({
      points: [q(-0.8, -11), q(-4.5, -15), q(-7, -17)],
      width: unit * 1.4,
      swell: drawnAway,
      random,
    }),
  );
}
