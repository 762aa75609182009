import { drawnAway, even, stroke } from './brush.ts';
import { contour, graded, touch } from './brushwork.ts';
import { type Mark, area, dot } from './painting.ts';
import { type Point, pathOf, polar, smooth } from './point.ts';
import { between } from './random.ts';
import { type TurnedPlan, turnedLine } from './turned-plan.ts';

/** Blue and brown marks, and over them the green (`wash`) and yellow (`accent`) ones. */
export interface Brushes extends TurnedPlan {
  readonly colours: Mark[];
}

export function paintWall(brushes: Brushes): void {
  const { random } = brushes;
  for (let k = 0; k < 8; k++) {
    const angle = (k / 8) * Math.PI * 2 + between(random, -0.012, 0.012);
    paintAlmond(brushes, angle, k % 2 === 0 ? 'wash' : 'accent', k);
    paintTree(brushes, angle + Math.PI / 8);
  }
  turnedLine(brushes, 0.805, 1.5);
}

function paintAlmond(
  { marks, colours, at, unit, random }: Brushes,
  angle: number,
  fill: 'wash' | 'accent',
  k: number,
): void {
  const almond = (low: number, high: number, half: number): Point[] => {
    const side = (hand: number): Point[] =>
      [0, 0.12, 0.3, 0.5, 0.68, 0.84, 1].map((t) =>
        at(
          low + (high - low) * t,
          angle + (hand * half * Math.sin(Math.PI * t ** 0.82) ** 0.85) / (0.55 + 0.45 * t),
        ),
      );
    const [right, left] = [side(1), side(-1)];
    return smooth([...right, ...left.slice(1, -1).toReversed()], 96, true);
  };
  const outer = almond(0.428, 0.792, 0.222);
  const middle = almond(0.455, 0.754, 0.168);
  const inner = almond(0.485, 0.705, 0.102);
  colours.push(
    graded(outer, { from: 0.4, to: 0.75, turn: angle, name: `almond-${k}`, layer: fill }),
  );
  colours.push({ layer: fill, svg: `<path d="${pathOf(middle)}" fill="#000"/>` });
  colours.push(
    area(fill === 'wash' ? 'accent' : 'wash', pathOf(inner), between(random, 0.45, 0.65)),
  );
  marks.push(
    ...contour(outer, unit * 1.5, random),
    ...contour(middle, unit * 0.9, random),
    ...contour(inner, unit * 1.1, random),
  );
  for (let i = 0; i < 7; i++) {
    const share = 0.505 + i * 0.024;
    for (const hand of [-1, 1]) {
      marks.push(
        ...touch({
          root: at(share, angle + hand * 0.006),
          turn: angle + hand * 0.7,
          long: unit * (2 + 3.6 * Math.sin(Math.PI * ((i + 1) / 8.4))),
          wide: unit * 1.5,
          bend: hand * 0.25,
          random,
        }),
      );
    }
  }
  marks.push(
    ...stroke({
      points: [at(0.49, angle), at(0.6, angle), at(0.695, angle)],
      width: unit * 1.1,
      layer: 'accent',
      swell: drawnAway,
      random,
    }),
  );
  for (let i = 0; i < 9; i++) {
    for (const hand of [-1, 1]) {
      const t = (i + 0.7) / 9.6;
      const share = 0.47 + 0.265 * t;
      const off = (0.132 * Math.sin(Math.PI * t ** 0.86) ** 0.85) / (0.55 + 0.45 * t);
      marks.push(
        dot(
          'accent',
          at(share, angle + hand * (off + 0.008)),
          unit * 0.62,
          between(random, 0.55, 0.85),
        ),
      );
    }
  }
}

/** A stem with tiers of leaves between two almonds, under an arch filled with scales. */
function paintTree({ marks, colours, at, unit, random }: Brushes, angle: number): void {
  marks.push(
    ...stroke({
      points: [at(0.42, angle), at(0.5, angle + 0.012), at(0.58, angle - 0.008), at(0.66, angle)],
      width: unit * 1.5,
      random,
    }),
  );
  for (const [share, long, lean] of [
    [0.432, 5.5, 1.1],
    [0.465, 7, 1.0],
    [0.51, 8, 0.85],
    [0.56, 8.6, 0.7],
    [0.605, 8, 0.62],
  ] as const) {
    for (const hand of [-1, 1]) {
      marks.push(
        ...touch({
          root: at(share, angle),
          turn: angle + hand * lean,
          long: long * unit,
          wide: unit * 2.7,
          bend: hand * 0.35,
          layer: share === 0.51 ? 'wash' : 'line',
          strength: 0.95,
          random,
        }),
      );
    }
  }
  for (const [share, off, colour] of [
    [0.705, 0.17, 'accent'],
    [0.705, -0.17, 'accent'],
    [0.64, 0.08, 'wash'],
    [0.64, -0.08, 'wash'],
  ] as const) {
    colours.push(dot(colour, at(share, angle + off), unit * 1.35, 0.75));
    marks.push(
      ...contour(
        Array.from({ length: 16 }, (_, i) => polar(at(share, angle + off), unit * 1.5, i * 0.3927)),
        unit * 0.55,
        random,
        { strokes: 1 },
      ),
    );
  }
  const bloom = at(0.676, angle);
  for (let i = 0; i < 8; i++) {
    const turn = (i / 8) * Math.PI * 2 + angle;
    marks.push(
      ...touch({
        root: polar(bloom, unit * 1.3, turn),
        turn,
        long: unit * 3.9,
        wide: unit * 2.4,
        bend: 0,
        random,
      }),
    );
  }
  colours.push(dot('accent', bloom, unit * 1.6, 0.8));
  marks.push(dot('accent', bloom, unit * 0.6, 0.8));
  for (const [row, share] of [0.735, 0.754, 0.773, 0.792].entries()) {
    const count = 2 + row * 2;
    const spread = 0.095 + row * 0.105;
    for (let i = 0; i < count; i++) {
      const off = ((i - (count - 1) / 2) / count) * spread;
      const half = spread / count / 2;
      const arc = [-1, -0.5, 0, 0.5, 1].map((t) =>
        at(share - 0.019 * Math.sqrt(Math.max(0, 1 - t * t)), angle + off + t * half),
      );
      marks.push(...stroke({ points: arc, width: unit * 0.8, swell: even, random }));
      marks.push(dot('line', at(share - 0.006, angle + off), unit * 0.55, 0.65));
    }
  }
}
