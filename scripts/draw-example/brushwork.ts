import { drawnAway, lifted, stroke } from './brush.ts';
import { area, outline, type Layer, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** A closed shape outlined in a few strokes that swell and thin, as a painter turns the pot. */
export function contour(
  shape: readonly Point[],
  width: number,
  random: Random,
  look: { readonly strokes?: number; readonly layer?: Layer; readonly strength?: number } = {},
): Mark[] {
  const { strokes = 3, layer = 'line', strength = 1 } = look;
  const size = shape.length;
  const start = Math.floor(random() * size);
  return Array.from({ length: strokes }, (_, k) => {
    const from = Math.round((k * size) / strokes);
    const to = Math.round(((k + 1) * size) / strokes) + 1;
    const points = Array.from(
      { length: to - from },
      (_step, i) => shape[(start + from + i) % size]!,
    );
    const heavy = between(random, 0.3, 0.7);
    return stroke({
      points,
      width: width * between(random, 0.85, 1.15),
      layer,
      strength,
      swell: (t) =>
        0.5 +
        0.5 *
          Math.sin(Math.PI * Math.min(1, t / (2 * heavy) + (t > heavy ? (t - heavy) * 0.3 : 0))) **
            0.8,
      random,
    });
  }).flat();
}

/** A wash that darkens towards one side (`turn`, radians), as pigment settles on a tilted pot. */
export function graded(
  shape: readonly Point[],
  look: {
    readonly from: number;
    readonly to: number;
    readonly turn: number;
    readonly name: string;
    readonly layer?: Layer;
  },
): Mark {
  const { from, to, turn, name, layer = 'wash' } = look;
  const c = Math.cos(turn) / 2;
  const s = Math.sin(turn) / 2;
  const stop = (offset: number, strength: number): string =>
    `<stop offset="${offset}" stop-color="#fff" stop-opacity="${strength.toFixed(3)}"/>`;
  return {
    layer,
    svg: `<linearGradient id="${name}" x1="${(0.5 - c).toFixed(3)}" y1="${(0.5 - s).toFixed(3)}" x2="${(0.5 + c).toFixed(3)}" y2="${(0.5 + s).toFixed(3)}">${stop(0, from)}${stop(0.45, from + (to - from) * 0.3)}${stop(1, to)}</linearGradient><path d="${pathOf(shape)}" fill="url(#${name})"/>`,
  };
}

/** Wipes what lies under a shape in the layers of line and wash, so that a form stands before another. */
export function before(shape: readonly Point[]): Mark[] {
  return (['line', 'wash', 'accent'] as const).map((layer) => ({
    layer,
    svg: `<path d="${pathOf(shape)}" fill="#000"/>`,
  }));
}

/** One pressed touch of a loaded brush from a root: a leaf or petal without an outline, with streaks of hair. */
export function touch(input: {
  readonly root: Point;
  readonly turn: number;
  readonly long: number;
  readonly wide: number;
  readonly bend?: number;
  readonly layer?: Layer;
  readonly strength?: number;
  readonly random: Random;
}): Mark[] {
  const { root, turn, long, wide, bend = 0.2, layer = 'line', strength = 0.95, random } = input;
  const reach = long * between(random, 0.92, 1.08);
  const half = wide * between(random, 0.42, 0.56);
  const side = (t: number, hand: number, share: number): Point => {
    const [x, y] = polar(root, reach * t, turn - bend + bend * 1.6 * t);
    const across = turn - bend + bend * 2.4 * t + (hand * Math.PI) / 2;
    return polar([x, y], half * share, across);
  };
  const shape = (grow: number): Point[] =>
    smooth(
      [
        root,
        side(0.3, 1, 0.62 * grow),
        side(0.6, 1, grow),
        side(0.86, 1, 0.66 * grow),
        polar(root, reach, turn + bend * 0.6),
        side(0.86, -1, 0.62 * grow),
        side(0.6, -1, 0.96 * grow),
        side(0.3, -1, 0.58 * grow),
      ],
      40,
      true,
    );
  return [
    area(layer, pathOf(shape(1)), strength * between(random, 0.55, 0.88)),
    area(layer, pathOf(shape(0.62)), strength * between(random, 0.12, 0.34)),
  ];
}

/** Points of a stem that winds along `count` half waves from `a` to `b`, `rise` pixels to each side. */
export function windingStem(a: Point, b: Point, count: number, rise: number): Point[] {
  const steps = count * 8;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const nx = -(b[1] - a[1]) / length;
  const ny = (b[0] - a[0]) / length;
  return Array.from({ length: steps + 1 }, (_, k): Point => {
    const t = k / steps;
    const off = rise * Math.sin(t * count * Math.PI);
    return [a[0] + (b[0] - a[0]) * t + nx * off, a[1] + (b[1] - a[1]) * t + ny * off];
  });
}

/** A feathered leaf of the scroll kind: a curved spine, lobes along its outer side, a vein. */
export function lobedLeaf(input: {
  readonly at: Point;
  readonly turn: number;
  readonly size: number;
  readonly hand: 1 | -1;
  readonly fill: number;
  readonly lobes?: number;
  readonly random: Random;
}): Mark[] {
  const { at, turn, size, hand, fill, lobes = 4, random } = input;
  const q = (x: number, y: number): Point =>
    polar(at, Math.hypot(x, y) * size, Math.atan2(y * hand, x) + turn);
  const outer: Point[] = [q(0, 0)];
  for (let k = 0; k < lobes; k++) {
    const t = (k + 0.15) / lobes;
    const swell = 0.3 * Math.sin(Math.PI * (0.18 + 0.78 * t));
    const curve = -0.35 * t * t;
    outer.push(q(t * 0.96 + 0.02, curve - swell * 0.55));
    outer.push(q(t * 0.96 + 0.13, curve - swell * 1.12));
    outer.push(q(t * 0.96 + 0.2, curve - swell * 0.72));
  }
  const tip = q(1.06, -0.42);
  const lower = [q(0.82, -0.16), q(0.55, 0.02), q(0.28, 0.05)];
  const shape = smooth([...outer, tip, ...lower], 84, true);
  const vein = [q(0.03, -0.02), q(0.4, -0.08), q(0.75, -0.2), q(0.95, -0.36)];
  return [
    area('wash', pathOf(shape), fill * between(random, 0.85, 1.15)),
    ...contour(shape, size * 0.055, random, { strokes: 2 }),
    ...stroke({ points: vein, width: size * 0.05, swell: drawnAway, random }),
    ...Array.from({ length: lobes - 1 }, (_, k) => {
      const t = (k + 0.6) / lobes;
      return stroke({
        points: [q(t * 0.8, -0.1 * t - 0.03), q(t * 0.9 + 0.1, -0.14 - 0.2 * t)],
        width: size * 0.03,
        swell: drawnAway,
        random,
      });
    }).flat(),
  ];
}

/** Fine parallel lines across a shape's box, to be clipped by the caller: quick shading with the brush tip. */
export function hatching(
  from: Point,
  to: Point,
  input: {
    readonly count: number;
    readonly long: number;
    readonly turn: number;
    readonly width: number;
    readonly random: Random;
  },
): Mark[] {
  const { count, long, turn, width, random } = input;
  return Array.from({ length: count }, (_, k) => {
    const t = (k + 0.5) / count;
    const at: Point = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    const reach = long * between(random, 0.85, 1.1) * 0.5;
    return stroke({
      points: [
        polar(at, -reach, turn),
        polar(at, reach * 0.1, turn + 0.05),
        polar(at, reach, turn),
      ],
      width,
      swell: lifted,
      strength: 0.9,
      random,
    });
  }).flat();
}

/** An even line along points with a little of the hand's unsteadiness. */
export function handLine(
  points: readonly Point[],
  width: number,
  random: Random,
  layer: Layer = 'line',
): Mark {
  const shaken = points.map(([x, y]): Point => [
    x + between(random, -0.12, 0.12) * width,
    y + between(random, -0.12, 0.12) * width,
  ]);
  return outline(
    layer,
    pathOf(shaken, false),
    width * between(random, 0.85, 1.12),
    between(random, 0.68, 0.92),
  );
}
