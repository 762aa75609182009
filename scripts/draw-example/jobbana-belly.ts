import { drawnAway, even, stroke } from './brush.ts';
import { contour, graded, touch } from './brushwork.ts';
import type { WallPlan } from './painted-wall.ts';
import { type Mark, area, dot } from './painting.ts';
import { type Point, pathOf, polar, smooth } from './point.ts';
import { type Random, between } from './random.ts';

interface Brushes {
  readonly blue: Mark[];
  readonly colours: Mark[];
  readonly random: Random;
}

export function arch(
  { at, unit }: WallPlan,
  input: Brushes & { readonly angle: number; readonly odd: boolean },
): void {
  const { blue, colours, angle, odd, random } = input;
  const half = Math.PI / 12;
  const q = (x: number, z: number): Point => at(angle + x * half, z);
  const horseshoe = (grow: number): Point[] =>
    smooth(
      [
        q(-0.62 * grow, 0.17),
        q(-0.62 * grow, 0.4),
        q(-0.84 * grow, 0.52),
        q(-0.72 * grow, 0.66),
        q(-0.36 * grow, 0.735 * (0.97 + 0.03 * grow)),
        q(0, 0.78 * (0.97 + 0.03 * grow)),
        q(0.36 * grow, 0.735 * (0.97 + 0.03 * grow)),
        q(0.72 * grow, 0.66),
        q(0.84 * grow, 0.52),
        q(0.62 * grow, 0.4),
        q(0.62 * grow, 0.17),
      ],
      60,
    );
  const outer = horseshoe(1);
  const inner = horseshoe(0.78);
  colours.push(
    area(
      odd ? 'accent' : 'wash',
      pathOf([...outer, ...inner.toReversed()]),
      between(random, 0.5, 0.7),
    ),
  );
  blue.push(
    ...stroke({
      points: outer.filter((_, k) => k % 5 === 0),
      width: unit * 1.5,
      swell: even,
      random,
    }),
    ...stroke({
      points: inner.filter((_, k) => k % 5 === 0),
      width: unit * 0.9,
      swell: even,
      random,
    }),
  );
  const bud = smooth(
    [q(0, 0.3), q(-0.34, 0.42), q(-0.28, 0.54), q(0, 0.68), q(0.28, 0.54), q(0.34, 0.42)],
    48,
    true,
  );
  colours.push(
    graded(bud, {
      from: 0.3,
      to: 0.7,
      turn: 1.5,
      name: `bud-${Math.round(angle * 100)}`,
      layer: odd ? 'wash' : 'accent',
    }),
  );
  blue.push(...contour(bud, unit * 1.2, random, { strokes: 2 }));
  blue.push(
    ...stroke({
      points: [q(0, 0.18), q(0.04, 0.3), q(0, 0.5), q(0, 0.63)],
      width: unit * 1.2,
      swell: drawnAway,
      random,
    }),
  );
  for (const [z, long, lean] of [
    [0.33, 7, 0.8],
    [0.38, 8, 0.75],
    [0.43, 7.6, 0.7],
    [0.48, 6.6, 0.6],
    [0.53, 5, 0.5],
  ] as const) {
    for (const hand of [-1, 1]) {
      blue.push(
        ...touch({
          root: q(0, z),
          turn: -Math.PI / 2 + hand * lean,
          long: long * unit,
          wide: 2.1 * unit,
          bend: hand * 0.3,
          random,
        }),
      );
    }
  }
  spandrel({ at, unit }, { blue, colours, angle: angle + half, random });
  for (const hand of [-1, 1]) {
    blue.push(
      ...touch({
        root: q(hand * 0.05, 0.2),
        turn: -Math.PI / 2 + hand * 1.05,
        long: 13 * unit,
        wide: 4.4 * unit,
        bend: hand * 0.4,
        random,
      }),
      ...touch({
        root: q(hand * 0.03, 0.26),
        turn: -Math.PI / 2 + hand * 0.6,
        long: 11 * unit,
        wide: 3.4 * unit,
        bend: hand * 0.3,
        layer: 'wash',
        random,
      }),
      ...touch({
        root: q(hand * 0.42, 0.64),
        turn: -Math.PI / 2 - hand * 0.5,
        long: 8 * unit,
        wide: 2 * unit,
        bend: hand * 0.4,
        random,
      }),
      ...touch({
        root: q(hand * 0.5, 0.48),
        turn: -Math.PI / 2 + hand * 0.1,
        long: 9 * unit,
        wide: 2.2 * unit,
        bend: -hand * 0.3,
        layer: 'wash',
        random,
      }),
    );
  }
}

/** A column with a flower between two arches, and scales that hang over it. */
function spandrel(
  { at, unit }: Pick<WallPlan, 'at' | 'unit'>,
  { blue, colours, angle, random }: Brushes & { readonly angle: number },
): void {
  blue.push(
    ...stroke({
      points: [at(angle, 0.18), at(angle, 0.3), at(angle, 0.42)],
      width: unit * 1.6,
      random,
    }),
  );
  for (const [z, long] of [
    [0.2, 8],
    [0.25, 7.4],
    [0.3, 6.4],
    [0.35, 5],
  ] as const) {
    for (const hand of [-1, 1]) {
      blue.push(
        ...touch({
          root: at(angle, z),
          turn: -Math.PI / 2 + hand * 0.62,
          long: long * unit,
          wide: 2.1 * unit,
          bend: hand * 0.35,
          random,
        }),
      );
    }
  }
  const bloom = at(angle, 0.47);
  for (let k = 0; k < 7; k++) {
    const turn = (k / 7) * Math.PI * 2 - Math.PI / 2;
    blue.push(
      ...touch({
        root: polar(bloom, unit * 1.1, turn),
        turn,
        long: 3.6 * unit,
        wide: 2.3 * unit,
        bend: 0,
        random,
      }),
    );
  }
  colours.push(dot('accent', bloom, unit * 1.5, 0.8));
  for (const [row, z] of [0.635, 0.672, 0.71, 0.748].entries()) {
    const count = row + 1;
    const wide = 0.052;
    for (let i = 0; i < count; i++) {
      const middle = angle + (i - (count - 1) / 2) * wide;
      const arc = [-1, -0.5, 0, 0.5, 1].map((t) =>
        at(middle + (t * wide) / 2, z - 0.036 * Math.sqrt(Math.max(0, 1 - t * t))),
      );
      blue.push(...stroke({ points: arc, width: unit * 0.9, swell: even, random }));
      blue.push(
        dot(i % 2 === row % 2 ? 'line' : 'accent', at(middle, z - 0.012), unit * 0.8, 0.75),
      );
    }
  }
}

/** A checked net under the neck and a row of touches below the arches. */
export function shoulder({ at, unit }: WallPlan, { blue, colours, random }: Brushes): void {
  const count = 60;
  const step = (Math.PI * 2) / count;
  for (let k = -18; k <= 18; k++) {
    const angle = k * step;
    const lozenge = [
      at(angle, 0.82),
      at(angle + step / 2, 0.877),
      at(angle, 0.935),
      at(angle - step / 2, 0.877),
    ];
    if (k % 3 === 0) colours.push(area('accent', pathOf(lozenge), between(random, 0.5, 0.75)));
    else if (k % 3 === 1) blue.push(area('wash', pathOf(lozenge), between(random, 0.5, 0.8)));
    blue.push(
      ...stroke({
        points: [lozenge[0]!, lozenge[1]!, lozenge[2]!],
        width: unit * 0.8,
        swell: even,
        random,
      }),
      ...stroke({
        points: [lozenge[0]!, lozenge[3]!, lozenge[2]!],
        width: unit * 0.8,
        swell: even,
        random,
      }),
      ...touch({ root: at(angle, 0.125), turn: -1.2, long: 3.4 * unit, wide: 1.3 * unit, random }),
    );
  }
}
