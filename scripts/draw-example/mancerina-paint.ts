import { drawnAway, even, stroke } from './brush.ts';
import { before, contour, graded, handLine, lobedLeaf, touch } from './brushwork.ts';
import { LOBES, RING } from './mancerina-form.ts';
import { type Mark, area, dot } from './painting.ts';
import { type Point, mix, pathOf, polar, smooth } from './point.ts';
import { between, randomFrom } from './random.ts';
import { type TurnedPlan, turnedLine } from './turned-plan.ts';

export function paintSaucer(plan: TurnedPlan): void {
  const { marks, at, unit, random } = plan;
  const star = Array.from({ length: 16 }, (_, k) =>
    at(k % 2 === 0 ? 0.24 : 0.13, (k * Math.PI) / 8),
  );
  marks.push(
    graded(smooth(star, 64, true), { from: 0.35, to: 0.6, turn: 1, name: 'well' }),
    ...contour(smooth(star, 64, true), unit * 1.2, random),
  );
  for (let k = 0; k < 8; k++) {
    const angle = (k * Math.PI) / 4 + Math.PI / 8;
    marks.push(
      ...touch({
        root: at(0.17, angle),
        turn: angle,
        long: 6.5 * unit,
        wide: 2.6 * unit,
        bend: 0,
        random,
      }),
      dot('line', at(0.27, angle - 0.2), unit * 0.9, 0.8),
    );
  }
  marks.push(dot('line', at(0, 0), unit * 2.2, 0.85));
  for (const [share, width] of [
    [0.4, 0.8],
    [0.42, 1.8],
    [0.785, 0.8],
  ] as const) {
    turnedLine(plan, share, width);
  }
  for (let k = 0; k < 4; k++) {
    spray(plan, (k * Math.PI) / 2 + Math.PI / 4, k);
    sprig(plan, (k * Math.PI) / 2);
  }
  const count = LOBES.count;
  for (let k = 0; k < count; k++) {
    const angle = (k / count) * Math.PI * 2 + Math.PI / 2;
    const half = Math.PI / count;
    const fan = [-1, -0.8, -0.5, 0, 0.5, 0.8, 1].map((t) =>
      at(0.955 - 0.105 * Math.sqrt(Math.max(0, 1 - t * t)), angle + t * half * 0.86),
    );
    marks.push(
      area('wash', pathOf(smooth(fan, 30)), between(random, 0.35, 0.6)),
      ...stroke({ points: fan, width: unit * 1.4, swell: even, random }),
    );
    for (const t of [-0.55, -0.2, 0.2, 0.55]) {
      marks.push(
        ...stroke({
          points: [
            at(0.95, angle + t * half),
            mix(at(0.95, angle + t * half), at(0.87, angle), 0.4),
            at(0.885, angle + t * half * 0.4),
          ],
          width: unit * 1.3,
          swell: drawnAway,
          random,
        }),
      );
    }
    marks.push(
      ...touch({
        root: at(0.935, angle + half),
        turn: angle + half + Math.PI,
        long: 7 * unit,
        wide: 2.4 * unit,
        bend: 0,
        random,
      }),
      dot('line', at(0.84, angle + half), unit * 0.9, 0.75),
      dot('line', at(0.82, angle), unit * 0.9, 0.8),
    );
  }
  turnedLine(plan, 0.965, 1.1);
  turnedLine(plan, 1.0, 3.6);
}

/** A carnation with leaves on a bent stem. */
function spray({ marks, at, unit, random }: TurnedPlan, angle: number, k: number): void {
  const bloom = at(0.6, angle);
  marks.push(
    ...stroke({
      points: [at(0.43, angle - 0.12), at(0.5, angle - 0.05), at(0.57, angle)],
      width: unit * 1.8,
      random,
    }),
  );
  for (const hand of [-1, 1] as const) {
    marks.push(
      ...lobedLeaf({
        at: at(0.46, angle - 0.08),
        turn: angle + hand * 1.0,
        size: 24 * unit,
        hand: hand === 1 ? -1 : 1,
        fill: 0.5,
        random,
      }),
      ...stroke({
        points: [
          at(0.45, angle - 0.08),
          at(0.5, angle + hand * 0.3),
          at(0.6, angle + hand * 0.42),
          at(0.67, angle + hand * 0.4),
        ],
        width: unit * 1.3,
        random,
      }),
    );
    const bud = at(0.66, angle + hand * 0.4);
    for (const lean of [-0.62, 0.62, 0])
      marks.push(
        ...touch({
          root: bud,
          turn: angle + hand * 0.2 + lean,
          long: 10 * unit,
          wide: 4.6 * unit,
          bend: lean * 0.3,
          layer: lean === 0 ? 'line' : 'wash',
          random,
        }),
      );
    for (const [share, off, lean] of [
      [0.5, 0.27, 0.9],
      [0.55, 0.36, 1.2],
      [0.58, 0.39, -0.8],
      [0.63, 0.4, 1.0],
    ] as const) {
      marks.push(
        ...touch({
          root: at(share, angle + hand * off),
          turn: angle + hand * lean,
          long: 8.5 * unit,
          wide: 3 * unit,
          bend: hand * 0.3,
          random,
        }),
      );
    }
  }
  for (let i = 0; i < 7; i++) {
    const turn = angle + ([-3, 3, -2, 2, -1, 1, 0][i] ?? 0) * 0.37;
    const q = (reach: number, off: number): Point => polar(bloom, reach * unit * 1.42, turn + off);
    const petal = smooth(
      [
        q(0, 0),
        q(7, -0.26),
        q(11.2, -0.22),
        q(10.2, -0.09),
        q(12.2, 0),
        q(10.2, 0.1),
        q(11.3, 0.22),
        q(7, 0.26),
      ],
      48,
      true,
    );
    marks.push(
      ...before(petal),
      graded(petal, { from: 0.9, to: 0.08, turn, name: `carnation${k}-${i}` }),
      ...contour(petal, unit * 1.1, random, { strokes: 2 }),
      ...stroke({
        points: [q(3, 0), q(6, 0.02), q(9, 0)],
        width: unit * 0.7,
        swell: drawnAway,
        random,
      }),
    );
  }
  const cup = smooth(
    [
      at(0.545, angle),
      at(0.57, angle - 0.07),
      at(0.62, angle - 0.06),
      at(0.635, angle),
      at(0.62, angle + 0.06),
      at(0.57, angle + 0.07),
    ],
    36,
    true,
  );
  marks.push(
    ...before(cup),
    area('wash', pathOf(cup), 0.7),
    ...contour(cup, unit * 1.1, random, { strokes: 2 }),
  );
  for (const off of [-0.03, 0, 0.03])
    marks.push(
      ...stroke({
        points: [at(0.56, angle + off * 0.5), at(0.59, angle + off), at(0.62, angle + off)],
        width: unit * 0.9,
        random,
      }),
    );
}

function sprig({ marks, at, unit, random }: TurnedPlan, angle: number): void {
  marks.push(
    ...stroke({
      points: [at(0.44, angle), at(0.56, angle + 0.02), at(0.7, angle)],
      width: unit * 1.5,
      swell: drawnAway,
      random,
    }),
  );
  for (let k = 0; k < 6; k++) {
    for (const hand of [-1, 1]) {
      marks.push(
        ...touch({
          root: at(0.46 + k * 0.043, angle),
          turn: angle + hand * (1.0 - k * 0.07),
          long: (11.5 - k * 1.1) * unit,
          wide: 3.5 * unit,
          bend: hand * 0.32,
          layer: k % 3 === 1 ? 'wash' : 'line',
          random,
        }),
      );
    }
  }
  marks.push(
    ...touch({
      root: at(0.7, angle),
      turn: angle,
      long: 7 * unit,
      wide: 4 * unit,
      bend: 0,
      random,
    }),
  );
}

export function paintRing(
  { width, height }: { readonly width: number; readonly height: number },
  step: number,
  unit: number,
): Mark[] {
  const random = randomFrom(1753);
  const marks: Mark[] = [];
  for (const [y, thick] of [
    [height - 4 * unit, 1.4],
    [height - 7 * unit, 0.7],
  ] as const) {
    marks.push(
      handLine(
        Array.from({ length: 30 }, (_, k): Point => [(width * k) / 29, y]),
        thick * unit,
        random,
      ),
    );
  }
  const top = height - (RING.top - RING.foot) * 100 * unit;
  for (let k = 0; k <= RING.windows + 2; k++) {
    const x = k * step;
    const edge = (grow: number): Point[] =>
      Array.from({ length: 13 }, (_, i): Point => {
        const share = i / 12 - 0.5;
        return [x + share * step, top + (7.5 * (2 * share) ** 2 + grow) * unit];
      });
    marks.push(
      ...stroke({ points: edge(1.4), width: unit * 2, swell: even, random }),
      ...stroke({ points: edge(4.2), width: unit * 0.8, swell: even, random }),
    );
    const ringAt = (r: number): Point[] =>
      Array.from({ length: 24 }, (_, i): Point => [
        x + Math.cos(i * 0.2618) * r * unit,
        height - 12.5 * unit + Math.sin(i * 0.2618) * r * 1.5 * unit,
      ]);
    marks.push(...contour(ringAt(6), unit * 0.9, random, { strokes: 2 }));
    for (const lean of [-0.5, 0, 0.5])
      marks.push(
        ...touch({
          root: [x + step / 2, height - 8 * unit],
          turn: -Math.PI / 2 + lean,
          long: 9 * unit,
          wide: 2.6 * unit,
          bend: lean * 0.5,
          random,
        }),
      );
  }
  return marks;
}
