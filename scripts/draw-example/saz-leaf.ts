import { contoured, curve, inked, normalsOf, ribbon } from './ink-line.ts';
import { filled, wiped, type Colour, type Touch } from './polychrome.ts';
import { polar, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** A long serrated leaf that follows a spine from its stem to its tip. */
export interface SazLeaf {
  readonly spine: readonly Point[];
  /** Greatest breadth, in pixels. */
  readonly width: number;
  /** Teeth on each side. */
  readonly teeth: number;
  readonly colour: Colour;
  /** Colour of the rib, or null for white with a spray of small flowers. */
  readonly rib: Colour | null;
  readonly line: number;
  readonly strength?: number;
  readonly random: Random;
}

/** Breadth of the leaf along its way, 0 to 1: full in the lower third, then a long point. */
function breadth(t: number): number {
  return Math.sin(Math.PI * Math.min(1, t) ** 0.66) ** 0.85;
}

/** One edge from the stem to the tip: every tooth swells forward and hooks, then falls back. */
function edge(input: {
  readonly spine: readonly Point[];
  readonly normals: readonly Point[];
  readonly hand: 1 | -1;
  readonly half: number;
  readonly cuts: readonly number[];
  readonly inward: number;
}): Point[] {
  const { spine, normals, hand, half, cuts, inward } = input;
  const last = spine.length - 1;
  const at = (t: number, offset: number): Point => {
    const place = Math.min(last - 0.001, Math.max(0, t * last));
    const index = Math.floor(place);
    const share = place - index;
    const mix = (axis: 0 | 1): number =>
      spine[index]![axis] * (1 - share) +
      spine[index + 1]![axis] * share +
      hand * normals[index]![axis] * Math.max(0, offset);
    return [mix(0), mix(1)];
  };
  const points: Point[] = [];
  for (let tooth = 0; tooth < cuts.length - 1; tooth++) {
    const from = cuts[tooth]!;
    const to = cuts[tooth + 1]!;
    const long = to - from;
    const deep = 0.36 * Math.min(1, 0.35 + breadth((from + to) / 2));
    for (let step = 0; step <= 9; step++) {
      const p = step / 9;
      const t = from + long * (p + 0.2 * p ** 3);
      const swell = 1 - deep + deep * Math.sin((p * Math.PI) / 2) ** 0.75 + 0.09 * p ** 6;
      points.push(at(t, half * breadth(t) * swell - inward * (1 - 0.5 * p)));
    }
    if (tooth < cuts.length - 2)
      points.push(at(to - long * 0.06, half * breadth(to) * (1 - deep * 1.05) - inward));
  }
  return points;
}

/** The leaf: white slip within the contour, a wash that keeps clear of it, a rib, veins to the notches. */
export function sazLeaf(leaf: SazLeaf): Touch[] {
  const { width, teeth, colour, rib, line, strength = 0.82, random } = leaf;
  const spine = smooth(leaf.spine, 150);
  const normals = normalsOf(spine);
  const cutsOf = (): number[] =>
    Array.from({ length: teeth + 1 }, (_, k) =>
      k === 0 || k === teeth
        ? (k / teeth) * 0.985 + 0.015
        : 0.015 + 0.97 * (k / teeth + between(random, -0.12, 0.12) / teeth) ** 0.92,
    );
  const left = cutsOf();
  const right = cutsOf();
  const outline = (inward: number): Point[] => [
    ...edge({ spine, normals, hand: 1, half: width * 0.53, cuts: left, inward }),
    ...edge({ spine, normals, hand: -1, half: width * 0.47, cuts: right, inward }).toReversed(),
  ];
  const body = spine.slice(4, 138);
  const ribHalf = (t: number): number =>
    (width * 0.1 * breadth(0.04 + t * 0.9) + line * 0.2) *
    Math.min(1, 0.15 + t * 9, 0.12 + (1 - t) * 5);
  const ribShape = ribbon(body, ribHalf);
  const touches: Touch[] = [
    ...contoured({
      shape: outline(0),
      inner: outline(line * 1.5),
      colour,
      strength,
      line,
      random,
    }),
    filled(
      colour,
      ribbon(spine.slice(10, 110), (t) => width * 0.23 * breadth(0.1 + t * 0.7)),
      0.2,
    ),
  ];
  for (const [hand, cuts] of [
    [1, left],
    [-1, right],
  ] as const) {
    for (const t of cuts.slice(1, -1)) {
      const root = spine[Math.round(Math.max(0, t - 0.1) * 150)]!;
      const way = Math.round(t * 150);
      const reach = hand * width * 0.36 * breadth(t);
      const tip: Point = [
        spine[way]![0] + normals[way]![0] * reach,
        spine[way]![1] + normals[way]![1] * reach,
      ];
      const bow: Point = [
        (root[0] * 0.5 + tip[0] * 0.5) * 0.72 + spine[Math.round((t - 0.03) * 150)]![0] * 0.28,
        (root[1] * 0.5 + tip[1] * 0.5) * 0.72 + spine[Math.round((t - 0.03) * 150)]![1] * 0.28,
      ];
      touches.push(
        ...curve({ points: [root, bow, tip], width: line * 0.7, random, strength: 0.6, ends: 0.2 }),
      );
    }
  }
  touches.push(wiped(ribShape));
  if (rib)
    touches.push(
      filled(
        rib,
        ribbon(body, (t) => Math.max(0, ribHalf(t) - line * 0.7)),
        0.85,
      ),
    );
  else touches.push(...spray(body, ribHalf, random));
  return [
    ...touches,
    ...inked({ line: [...ribShape, ribShape[0]!], width: line * 0.62, random, strength: 0.75 }),
  ];
}

/** A row of small blossoms along a white rib. */
function spray(body: readonly Point[], half: (t: number) => number, random: Random): Touch[] {
  const touches: Touch[] = [];
  let way = 12;
  while (way < body.length - 22) {
    const t = way / body.length;
    const size = half(t) * 0.72;
    const [x, y] = body[way]!;
    if (size > 2)
      for (let petal = 0; petal < 5; petal++) {
        const middle = polar([x, y], size * 0.55, petal * 1.257 + way);
        const ringShape = Array.from({ length: 9 }, (_, k) =>
          polar(middle, size * 0.42, k * 0.698),
        );
        touches.push(filled('cobalt', ringShape, between(random, 0.65, 0.9)));
      }
    const next = body[Math.min(body.length - 1, way + 8)]!;
    const step = Math.hypot(next[0] - x, next[1] - y) / 8 || 1;
    way += Math.max(5, Math.round((size * 3.1) / step));
  }
  return touches;
}
