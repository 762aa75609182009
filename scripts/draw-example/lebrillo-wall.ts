import { drawnAway, even, stroke } from './brush.ts';
import { contour, lobedLeaf, touch } from './brushwork.ts';
import { area, dot } from './painting.ts';
import { type Point, pathOf, polar, smooth } from './point.ts';
import { between } from './random.ts';
import { type TurnedPlan, turnedLine } from './turned-plan.ts';

export function paintWall(plan: TurnedPlan): void {
  const { marks, at, unit, random } = plan;
  const count = 8;
  const step = (Math.PI * 2) / count;
  for (let k = 0; k < count; k++) {
    const angle = k * step + Math.PI / 8 + between(random, -0.015, 0.015);
    const root = at(0.56, angle);
    marks.push(
      ...stroke({
        points: [root, at(0.64, angle + 0.02), at(0.74, angle - 0.01)],
        width: unit * 1.6,
        random,
      }),
    );
    const bloom = at(0.735, angle);
    for (let i = 0; i < 9; i++) {
      const turn = angle + (i / 9) * Math.PI * 2;
      marks.push(
        ...touch({
          root: polar(bloom, unit * 2.2, turn),
          turn,
          long: 6.4 * unit,
          wide: 4 * unit,
          bend: 0.12,
          layer: i % 2 === 0 ? 'line' : 'wash',
          strength: 0.95,
          random,
        }),
      );
    }
    marks.push(
      ...contour(
        Array.from({ length: 18 }, (_, i) => polar(bloom, unit * 1.7, (i / 18) * 6.2832)),
        unit * 0.8,
        random,
        { strokes: 1 },
      ),
      dot('line', bloom, unit * 0.8, 0.85),
    );
    for (const hand of [-1, 1] as const) {
      marks.push(
        ...lobedLeaf({
          at: at(0.585, angle + hand * 0.012),
          turn: angle + hand * 0.7,
          size: 19 * unit,
          hand: hand === 1 ? -1 : 1,
          fill: 0.5,
          random,
        }),
        ...stroke({
          points: [
            at(0.64, angle),
            at(0.69, angle + hand * 0.1),
            at(0.755, angle + hand * 0.15),
            at(0.79, angle + hand * 0.11),
          ],
          width: unit * 1.2,
          swell: drawnAway,
          random,
        }),
      );
      for (const [share, off, lean] of [
        [0.69, 0.1, 0.9],
        [0.725, 0.135, 1.2],
        [0.76, 0.15, 0.4],
      ] as const) {
        marks.push(
          ...touch({
            root: at(share, angle + hand * off),
            turn: angle + hand * lean,
            long: 6 * unit,
            wide: 2.2 * unit,
            bend: hand * 0.3,
            random,
          }),
        );
      }
    }
    swag(plan, angle + step / 2, step);
  }
}

/** A hanging swag between two sprays, with a tassel. */
function swag({ marks, at, unit, random }: TurnedPlan, angle: number, step: number): void {
  const half = step * 0.4;
  const curve = (drop: number, wide: number): Point[] =>
    [-1, -0.75, -0.45, -0.15, 0.15, 0.45, 0.75, 1].map((t) =>
      at(0.872 - drop * (1 - t * t), angle + t * half * wide),
    );
  const outer = smooth(curve(0.115, 1), 48);
  const inner = smooth(curve(0.05, 0.84), 48);
  const band = [...outer, ...inner.toReversed()];
  marks.push(area('wash', pathOf(band), between(random, 0.4, 0.6)));
  marks.push(
    ...stroke({ points: curve(0.115, 1), width: unit * 1.5, swell: even, random }),
    ...stroke({ points: curve(0.05, 0.84), width: unit * 1.1, swell: even, random }),
  );
  for (const t of [-0.7, -0.42, -0.14, 0.14, 0.42, 0.7]) {
    const low = at(0.872 - 0.11 * (1 - t * t), angle + t * half * 0.98);
    const high = at(0.872 - 0.055 * (1 - t * t), angle + t * half * 0.84);
    marks.push(
      ...stroke({
        points: [low, [(low[0] + high[0]) / 2 + unit * 0.6, (low[1] + high[1]) / 2], high],
        width: unit * 1.5,
        swell: drawnAway,
        random,
      }),
    );
  }
  for (const lean of [-0.3, 0, 0.3]) {
    marks.push(
      ...touch({
        root: at(0.75, angle),
        turn: angle + Math.PI + lean,
        long: 8.5 * unit,
        wide: 2.5 * unit,
        bend: lean * 0.6,
        random,
      }),
    );
  }
  marks.push(
    dot('line', at(0.752, angle), unit * 1.5, 0.85),
    dot('line', at(0.6, angle), unit * 1.1, 0.8),
    dot('line', at(0.58, angle - 0.05), unit * 0.8, 0.75),
    dot('line', at(0.58, angle + 0.05), unit * 0.8, 0.75),
  );
}

export function paintLip(plan: TurnedPlan): void {
  const { marks, at, unit, random } = plan;
  turnedLine(plan, 0.885, 2.2);
  turnedLine(plan, 0.91, 0.9);
  const count = 56;
  for (let k = 0; k < count; k++) {
    const angle = (k / count) * Math.PI * 2;
    const half = Math.PI / count;
    const arc = [-1, -0.6, 0, 0.6, 1].map((t) =>
      at(1.0 - 0.068 * Math.sqrt(Math.max(0, 1 - t * t)), angle + t * half),
    );
    marks.push(...stroke({ points: arc, width: unit * 1.3, swell: even, random }));
    marks.push(
      ...touch({
        root: at(0.998, angle),
        turn: angle + Math.PI,
        long: 4.2 * unit,
        wide: 2.5 * unit,
        bend: 0.1,
        random,
      }),
    );
    marks.push(dot('line', at(0.93, angle + half), unit * 0.75, 0.75));
  }
  turnedLine(plan, 1.008, 1.2);
  turnedLine(plan, 1.045, 3);
}
