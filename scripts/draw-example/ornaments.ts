import { drawnAway, even, lifted, stroke, washed } from './brush.ts';
import { area, dot, outline, type Layer, type Mark } from './painting.ts';
import { pathOf, placed, polar, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** Where and how large an ornament stands: `turn` in radians, `size` in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly size: number;
  readonly random: Random;
}

function put(points: readonly Point[], { x, y, turn = 0, size }: Place): Point[] {
  return placed(points, { x, y, turn, scale: size });
}

/** A leaf of unit length pointing right from its stem, filled and veined. */
export function leaf(place: Place, layer: Layer = 'wash'): Mark[] {
  const { random, size } = place;
  const bend = between(random, -0.16, 0.16);
  const shape = smooth(
    put(
      [
        [0, 0],
        [0.3, -0.2 + bend * 0.4],
        [0.66, -0.17 + bend],
        [1, bend],
        [0.66, 0.17 + bend],
        [0.3, 0.2 + bend * 0.4],
      ],
      place,
    ),
    36,
    true,
  );
  const vein = put(
    [
      [0.02, 0],
      [0.5, bend * 0.6],
      [0.9, bend],
    ],
    place,
  );
  const fill =
    layer === 'wash'
      ? washed(shape, 0.36, random)
      : [area(layer, pathOf(shape), between(random, 0.55, 0.85))];
  return [
    ...fill,
    outline('line', pathOf(shape), size * 0.035, between(random, 0.6, 0.85)),
    ...stroke({ points: vein, width: size * 0.06, random }),
  ];
}

/** A peony or lotus seen from the side: a heart, rings of lobed petals, a calyx below. */
export function blossom(place: Place): Mark[] {
  const { random, size } = place;
  const marks: Mark[] = [];
  for (const [count, reach, wide] of [
    [11, 0.66, 0.25],
    [9, 0.44, 0.2],
    [6, 0.24, 0.15],
  ] as const) {
    for (let k = 0; k < count; k++) {
      const angle =
        -Math.PI / 2 +
        ((k - (count - 1) / 2) / (count - 1)) * ((count - 1) / count) * 6.283 +
        between(random, -0.05, 0.05);
      const middle = polar([0, -0.05], reach, angle);
      const lobes = smooth(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) =>
          polar(
            middle,
            wide * (1.06 - 0.16 * Math.cos((i * 6.283) / 5) + 0.12 * Math.cos((i / 10) * 6.283)),
            (i / 10) * 6.283 + angle,
          ),
        ),
        40,
        true,
      );
      const shape = put(lobes, place);
      marks.push({
        layer: 'line',
        svg: area('line', pathOf(shape), 1).svg.replace('#fff', '#000'),
      });
      marks.push({
        layer: 'wash',
        svg: area('wash', pathOf(shape), 1).svg.replace('#fff', '#000'),
      });
      marks.push(...washed(shape, between(random, 0.1, 0.22) + 0.16 * (1 - reach), random));
      marks.push(outline('line', pathOf(shape), size * 0.028, between(random, 0.6, 0.88)));
      const fold = put(
        [polar(middle, wide * 0.15, angle + 3.14), polar(middle, wide * 0.75, angle)],
        place,
      );
      marks.push(...stroke({ points: fold, width: size * 0.03, swell: drawnAway, random }));
    }
  }
  for (let k = 0; k < 7; k++) {
    const [at] = put([polar([0, -0.04], k === 0 ? 0 : 0.08, k)], place);
    marks.push(dot('line', at!, size * 0.03, 0.8));
  }
  return marks;
}

/** A small flower of round petals drawn with single touches of the brush. */
export function floret(place: Place, petals = 6): Mark[] {
  const { x, y, turn = 0, size, random } = place;
  const marks: Mark[] = [];
  for (let k = 0; k < petals; k++) {
    const angle = turn + (k / petals) * Math.PI * 2;
    marks.push(
      ...stroke({
        points: [
          polar([x, y], size * 0.22, angle),
          polar([x, y], size * 0.55, angle),
          polar([x, y], size * 0.86, angle),
        ],
        width: size * 0.46,
        swell: (t) => 0.45 + 0.55 * Math.sin(Math.PI * (0.2 + 0.72 * t)),
        random,
      }),
    );
  }
  return [...marks, dot('line', [x, y], size * 0.13, 0.8)];
}

/** A tendril that rolls up: from its root a stem that winds in by `turns`, to the left or right. */
export function spiral(place: Place, turns: number, hand: 1 | -1, width: number): Mark[] {
  return stroke({
    points: put(spiralPoints(turns, hand), place),
    width,
    swell: (t) => 1 - 0.55 * t,
    random: place.random,
  });
}

/** Points of a spiral of outer radius about 0.5 that starts at the origin heading right. */
export function spiralPoints(turns: number, hand: 1 | -1): Point[] {
  const steps = Math.ceil(turns * 14);
  return Array.from({ length: steps + 1 }, (_, k): Point => {
    const t = k / steps;
    const radius = 0.5 * (1 - 0.86 * t);
    const angle = -Math.PI / 2 + t * turns * Math.PI * 2;
    const [x, y] = polar([0, 0.5], radius, angle);
    return [x, hand * y];
  });
}

/** A plume: a bent spine with barbs on both sides, each one touch of a loaded brush. */
export function plume(place: Place, bend: number, barbs: number): Mark[] {
  const { random, size } = place;
  const spine = (t: number): Point => [t, bend * t * t];
  const marks: Mark[] = [];
  for (let k = 0; k < barbs; k++) {
    const t = 0.1 + (0.86 * k) / barbs;
    const long = (0.19 * Math.sin(Math.PI * (0.1 + 0.8 * t)) + 0.03) * between(random, 0.9, 1.12);
    const [sx, sy] = spine(t);
    const slope = Math.atan2(2 * bend * t, 1);
    for (const hand of [-1, 1]) {
      const tip = polar([sx, sy], long, slope + hand * 0.85);
      const elbow = polar([sx, sy], long * 0.5, slope + hand * 1.1);
      marks.push(
        ...stroke({
          points: put([[sx, sy], elbow, tip], place),
          width: size * between(random, 0.026, 0.038),
          swell: (s) => 0.3 + 0.7 * Math.sin(Math.PI * (0.1 + 0.75 * s)),
          random,
        }),
      );
      const [end] = put([tip], place);
      if (k % 2 === 0) marks.push(dot('line', end!, size * 0.017, 0.5));
    }
  }
  const line = put([spine(0), spine(0.35), spine(0.7), spine(1.05)], place);
  return [...marks, ...stroke({ points: line, width: size * 0.035, swell: drawnAway, random })];
}

/** A row of lappets (pointed tongues) of equal width between `left` and `right`, pointing up or down. */
export function lappets(input: {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly tip: number;
  readonly count: number;
  readonly line: number;
  readonly random: Random;
}): Mark[] {
  const { left, right, base, tip, count, line, random } = input;
  const width = (right - left) / count;
  const rise = tip - base;
  return Array.from({ length: count }, (_, k): Mark[] => {
    const middle = left + (k + 0.5) * width;
    const tongue = (share: number): Point[] =>
      smooth(
        [
          [middle - 0.48 * width * share, base],
          [middle - 0.46 * width * share, base + rise * 0.5 * share],
          [middle, base + rise * share],
          [middle + 0.46 * width * share, base + rise * 0.5 * share],
          [middle + 0.48 * width * share, base],
        ],
        40,
      );
    return [
      outline('line', pathOf(tongue(1), false), line, between(random, 0.65, 0.85)),
      area('wash', pathOf(tongue(0.78)), between(random, 0.28, 0.42)),
      area('line', pathOf(tongue(0.4)), between(random, 0.5, 0.8)),
    ];
  }).flat();
}

/** A band line all the way across, drawn while the wheel turns. */
export function band(
  left: number,
  right: number,
  y: number,
  width: number,
  random: Random,
): Mark[] {
  const points = Array.from({ length: 24 }, (_, k): Point => [
    left + ((right - left) * k) / 23,
    y + between(random, -0.03, 0.03) * width,
  ]);
  return stroke({ points, width, swell: even, strength: 0.95, random });
}

/** Touches of the brush along a line, as grass or rain. */
export function touches(
  points: readonly Point[],
  length: number,
  turn: number,
  random: Random,
): Mark[] {
  return points.flatMap(([x, y]) => {
    const angle = turn + between(random, -0.25, 0.25);
    const end = polar([x, y], length * between(random, 0.7, 1.2), angle);
    const bow = polar([x, y], length * 0.5, angle - 0.2);
    return stroke({ points: [[x, y], bow, end], width: length * 0.2, swell: lifted, random });
  });
}
