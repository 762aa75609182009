import { contoured, curve, inset } from './ink-line.ts';
import type { Growing } from './iznik-flowers.ts';
import { filled, type Colour, type Touch } from './polychrome.ts';
import { placed, polar, smooth, type Point } from './point.ts';
import { between } from './random.ts';

/** Colours of a hatayi from the outside in. */
export interface HatayiColours {
  readonly outer: Colour;
  readonly fan: Colour;
  readonly heart: Colour;
  readonly seed: Colour;
}

/** A petal with a lobed edge and a hooked tip from `root` along `angle`; bends to `hand`. */
function lobedPetal(
  root: Point,
  long: number,
  wide: number,
  angle: number,
  hand: number,
  lobes: number,
): Point[] {
  const side = (dir: number): Point[] =>
    Array.from({ length: lobes }, (_, lobe): Point[] => {
      const at = (p: number, swell: number): Point => {
        const t = (lobe + p) / lobes;
        const body = Math.sin(Math.PI * Math.min(0.97, 0.1 + t * 0.86) ** 0.8) ** 0.75;
        return [t * long, dir * wide * body * swell];
      };
      return [at(0.12, 0.88), at(0.5, 1.12), at(0.84, 1.16), at(1, 0.84)];
    }).flat();
  const flat = smooth(
    [[0, 0], ...side(1).slice(0, -1), [long * 1.14, 0], ...side(-1).toReversed().slice(1)],
    96,
    true,
  );
  const bent = flat.map(([x, y]): Point => {
    const turn = (hand * 0.75 * x) / long;
    return [
      x * Math.cos(turn * 0.5) - y * Math.sin(turn),
      x * Math.sin(turn * 0.5) + y * Math.cos(turn),
    ];
  });
  return placed(bent, { x: root[0], y: root[1], turn: angle });
}

/** A shape drawn towards a point: the part of a petal where the brush was set down a second time. */
function drawnTowards(shape: readonly Point[], at: Point, share: number): Point[] {
  const middle = shape.reduce<Point>(
    ([x, y], [px, py]) => [x + px / shape.length, y + py / shape.length],
    [0, 0],
  );
  const rest: Point = [
    middle[0] + (at[0] - middle[0]) * 0.22,
    middle[1] + (at[1] - middle[1]) * 0.22,
  ];
  return shape.map(([x, y]): Point => [
    rest[0] + (x - middle[0]) * share,
    rest[1] + (y - middle[1]) * share,
  ]);
}

/** The hatayi: a lotus seen in section, lobed petals about a fan of smaller ones, a seed in its heart. */
export function hatayi(place: Growing, colours: HatayiColours): Touch[] {
  const { x, y, turn, size, line, random } = place;
  const put = (points: readonly Point[]): Point[] => placed(points, { x, y, turn, scale: size });
  const marks: Touch[] = [];
  const petal = (
    shape: readonly Point[],
    colour: Colour | null,
    rim: number,
    strength = 0.84,
  ): void => {
    const outer = put(shape);
    marks.push(
      ...contoured({
        shape: outer,
        inner: inset(outer, line * rim),
        colour,
        strength,
        line,
        random,
      }),
    );
    if (colour && rim > 1.1)
      marks.push(filled(colour, drawnTowards(outer, put([middle])[0]!, 0.62), 0.26));
  };
  const middle: Point = [0.42, 0];
  const vein = (from: Point, to: Point): void => {
    marks.push(
      ...curve({ points: put([from, to]), width: line * 0.85, random, strength: 0.6, ends: 0.1 }),
    );
  };
  petal(lobedPetal(polar(middle, 0.1, 0), 0.6, 0.16, 0, 0, 3), colours.outer, 1.4);
  for (const [angle, long, wide] of [
    [0.52, 0.56, 0.15],
    [1.02, 0.56, 0.15],
    [1.55, 0.55, 0.15],
    [2.1, 0.56, 0.15],
  ] as const)
    for (const hand of [1, -1]) {
      const root = polar(middle, 0.1, hand * angle);
      petal(
        lobedPetal(root, long * between(random, 0.96, 1.04), wide, hand * angle, hand * 0.42, 3),
        colours.outer,
        1.4,
      );
      vein(polar(middle, 0.34, hand * angle), polar(middle, 0.54, hand * (angle + 0.12)));
    }
  for (let k = 0; k < 7; k++) {
    const spread = [3, -3, 2, -2, 1, -1, 0][k]!;
    const angle = spread * 0.6;
    const tip = smooth(
      [
        polar(middle, 0.12, angle),
        polar(middle, 0.24, angle - 0.36),
        polar(middle, 0.38, angle - 0.27),
        polar(middle, 0.46, angle),
        polar(middle, 0.38, angle + 0.27),
        polar(middle, 0.24, angle + 0.36),
      ],
      36,
      true,
    );
    petal(tip, colours.fan, 1.2, 0.8);
    vein(polar(middle, 0.28, angle), polar(middle, 0.4, angle));
  }
  for (const hand of [1, -1]) {
    const curl = smooth(
      [
        [0.06, 0],
        [0.02, hand * 0.13],
        [0.1, hand * 0.29],
        [0.24, hand * 0.33],
        [0.33, hand * 0.25],
        [0.27, hand * 0.18],
        [0.22, hand * 0.22],
        [0.15, hand * 0.15],
        [0.2, hand * 0.05],
      ],
      48,
      true,
    );
    petal(curl, colours.seed, 1.1);
  }
  const drop = smooth(
    [
      [0.14, 0],
      [0.22, 0.13],
      [0.38, 0.18],
      [0.53, 0.12],
      [0.67, 0],
      [0.53, -0.12],
      [0.38, -0.18],
      [0.22, -0.13],
    ],
    60,
    true,
  );
  petal(drop, colours.heart, 1.5, 0.95);
  const core = smooth(
    [
      [0.23, 0],
      [0.3, 0.07],
      [0.41, 0.085],
      [0.54, 0],
      [0.41, -0.085],
      [0.3, -0.07],
    ],
    40,
    true,
  );
  petal(core, null, 1);
  for (const [u, v] of [
    [0.33, 0.03],
    [0.33, -0.03],
    [0.42, 0],
  ] as const) {
    const [px, py] = put([[u, v]])[0]!;
    const seed = Array.from({ length: 12 }, (_, k) => polar([px, py], size * 0.022, k * 0.5236));
    marks.push(...contoured({ shape: seed, colour: colours.seed, line: line * 0.5, random }));
  }
  return marks;
}
