import type { Segment } from './arrangement.ts';
import { mix, polar, type Point } from './point.ts';

/**
 * Geometry of the panel in units of the side of the guiding octagon. The plane is laid with
 * octagons, squares and 45-degree rhombs of one side; every corner of the net carries a khatam (two
 * squares turned by 45 degrees), every side a pair of parallel lines that links two khatams, every
 * octagon a rosette of sixteen.
 */
export const KHATAM = 0.25;

/** Half the side of the panel: where the corner rosettes end. */
export const HALF = Math.SQRT2 * 0.5 + 0.5 + 1 + Math.SQRT2 * 0.5 + 0.5 - KHATAM + 0.207107;

const APOTHEM = (1 + Math.SQRT2) / 2;
const TURN = Math.PI / 4;

/** Distance from the middle of a rosette to the straight sides of its frame. */
export const FRAME = APOTHEM - KHATAM;

/** Middles of the rosettes that reach into the panel: the centre, four corners, four sides. */
export const ROSETTES: readonly Point[] = [
  [0, 0],
  ...Array.from({ length: 8 }, (_, k) => polar([0, 0], 2 * APOTHEM + 1, k * TURN)),
];

/** Corners of the net: the corners of all octagons. */
export const NET: readonly Point[] = ROSETTES.flatMap((middle) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((k) =>
    polar(middle, APOTHEM / Math.cos(TURN / 2), (k + 0.5) * TURN),
  ),
).filter(
  (point, index, all) =>
    all.findIndex(([x, y]) => Math.hypot(x - point[0], y - point[1]) < 1e-6) === index,
);

/** Sides of the net: pairs of corners one unit apart. */
export function netSides(): Segment[] {
  return NET.flatMap((a, index) =>
    NET.slice(index + 1)
      .filter((b) => Math.abs(Math.hypot(a[0] - b[0], a[1] - b[1]) - 1) < 1e-6)
      .map((b): Segment => [a, b]),
  );
}

/** The outline of a khatam: the sixteen short sides that two squares leave outside each other. */
export function khatamLines(middle: Point): Segment[] {
  const notch = KHATAM / Math.cos(TURN / 2);
  const corners = Array.from({ length: 16 }, (_, k) =>
    polar(middle, k % 2 === 0 ? KHATAM * Math.SQRT2 : notch, (k * TURN) / 2),
  );
  return corners.map((corner, k): Segment => [corner, corners[(k + 1) % 16]!]);
}

/** The two lines beside a side of the net, from khatam to khatam. */
export function linkLines([a, b]: Segment): Segment[] {
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
  return [1, -1].map((hand): Segment => {
    const shift = (point: Point): Point => polar(point, KHATAM, angle + (hand * Math.PI) / 2);
    return [polar(shift(a), KHATAM, angle), polar(shift(b), -KHATAM, angle)];
  });
}

/** Radius of the circle that all lines of the rosette touch. */
export const INNER = FRAME * Math.cos((6 * Math.PI) / 16);

const STEP = Math.PI / 8;

/** Radius of the tips of the small star within the rosette. */
export const HEART = INNER / Math.cos(STEP / 2);

/**
 * The lines of a rosette: sixteen points on the circle that touches the frame, each joined to the
 * sixth after it and carried on past every second point to the frame; within the sixteen-sided
 * middle a star of sixteen, each point joined to the fifth after it; and the frame's eight sides.
 */
export function rosetteLines(middle: Point): Segment[] {
  const frame = [0, 1, 2, 3, 4, 5, 6, 7].map((k): Segment => {
    const corner = FRAME / Math.cos(TURN / 2);
    return [polar(middle, corner, (k - 0.5) * TURN), polar(middle, corner, (k + 0.5) * TURN)];
  });
  const lines = Array.from({ length: 16 }, (_, k): Segment => {
    const a = polar(middle, FRAME, k * STEP);
    const b = polar(middle, FRAME, (k + 6) * STEP);
    const carry = (from: Point, to: Point): Point => {
      const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
      return polar(to, beyond(middle, to, angle), angle);
    };
    return k % 2 === 0 ? [a, b] : [carry(b, a), carry(a, b)];
  });
  const open = HEART * Math.cos((5 * Math.PI) / 16) * Math.tan(STEP);
  const heart = Array.from({ length: 16 }, (_, k): Segment[] => {
    const a = polar(middle, HEART, (k + 0.5) * STEP);
    const b = polar(middle, HEART, (k + 5.5) * STEP);
    const half = Math.hypot(b[0] - a[0], b[1] - a[1]) / 2;
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    return [
      [a, polar(a, half - open, angle)],
      [polar(b, open - half, angle), b],
    ];
  }).flat();
  return [...frame, ...lines, ...heart];
}

/** Way from a point inside the frame to the frame, in a direction. */
function beyond(middle: Point, from: Point, angle: number): number {
  let least = 9;
  for (let k = 0; k < 8; k++) {
    const nx = Math.cos(k * TURN);
    const ny = Math.sin(k * TURN);
    const speed = Math.cos(angle) * nx + Math.sin(angle) * ny;
    if (speed < 1e-9) continue;
    least = Math.min(
      least,
      (FRAME - (from[0] - middle[0]) * nx - (from[1] - middle[1]) * ny) / speed,
    );
  }
  return least;
}

/** The part of a segment within the panel, or null. */
function withinPanel([a, b]: Segment): Segment | null {
  let start = 0;
  let end = 1;
  for (const axis of [0, 1] as const) {
    const run = b[axis] - a[axis];
    for (const side of [-1, 1]) {
      const room = HALF - side * a[axis];
      const speed = side * run;
      if (Math.abs(speed) < 1e-9) {
        if (room < -1e-7) return null;
      } else if (speed > 0) end = Math.min(end, room / speed);
      else start = Math.max(start, room / speed);
    }
  }
  if (end - start < 1e-7) return null;
  return [mix(a, b, start), mix(a, b, end)];
}

/** All lines that cut the panel into pieces, with its four sides. */
export function panelLines(): Segment[] {
  const corners: readonly Point[] = [
    [-HALF, -HALF],
    [HALF, -HALF],
    [HALF, HALF],
    [-HALF, HALF],
  ];
  const sides = corners.map((corner, k): Segment => [corner, corners[(k + 1) % 4]!]);
  const lines = [
    ...NET.flatMap(khatamLines),
    ...netSides().flatMap(linkLines),
    ...ROSETTES.flatMap(rosetteLines),
  ];
  return [
    ...sides,
    ...lines.flatMap((line) => {
      const part = withinPanel(line);
      return part ? [part] : [];
    }),
  ];
}
