import { meeting, type Segment } from './arrangement.ts';
import { mix, polar, type Point } from './point.ts';

/** The lines of a rosette of parallel-sided petals about a point. */
export interface Rosette {
  readonly centre: Point;
  readonly radius: number;
  readonly petals: number;
  /** Petal tips, one on each axis. */
  readonly tips: readonly Point[];
  /** Sides and tips of the petals. */
  readonly petalLines: readonly Segment[];
  /** Outline of the star within the petals. */
  readonly star: readonly Point[];
  /** Long guide lines beside each axis, out of which petals and star are taken. */
  readonly guides: readonly Segment[];
  /** Outline of one petal, by its number. */
  readonly petal: (index: number) => readonly Point[];
}

/**
 * Builds a rosette: guides run on both sides of every axis at one distance; neighbours cross at
 * `waist` (share of the radius), which gives the points of the inner star and the feet of the petals.
 */
export function rosette(input: {
  readonly centre: Point;
  readonly radius: number;
  readonly petals: number;
  readonly waist: number;
  /** Half the angle of a petal's tip, radians. */
  readonly tip: number;
}): Rosette {
  const { centre, radius, petals, waist, tip } = input;
  const step = (Math.PI * 2) / petals;
  const off = waist * Math.sin(step / 2);
  const shoulder = 1 - off / Math.tan(tip);
  const axis = (k: number): number => k * step - Math.PI / 2;
  const beside = (k: number, along: number, side: number): Point =>
    polar(centre, Math.hypot(along, off) * radius, axis(k) + Math.atan2(side * off, along));
  const foot = (k: number): Point => polar(centre, waist * radius, axis(k) + step / 2);
  const numbers = Array.from({ length: petals }, (_, k) => k);
  const tips = numbers.map((k) => polar(centre, radius, axis(k)));
  const well = off / Math.sin(step);
  return {
    centre,
    radius,
    petals,
    tips,
    petalLines: numbers.flatMap((k): Segment[] => [
      [foot(k), beside(k, shoulder, 1)],
      [foot(k - 1), beside(k, shoulder, -1)],
      [beside(k, shoulder, 1), tips[k]!],
      [beside(k, shoulder, -1), tips[k]!],
    ]),
    star: numbers.flatMap((k) => [polar(centre, well * radius, axis(k)), foot(k)]),
    guides: numbers.flatMap((k): Segment[] => [
      [beside(k, -shoulder, 1), beside(k, shoulder, 1)],
      [beside(k, -shoulder, -1), beside(k, shoulder, -1)],
    ]),
    petal: (k) => [
      polar(centre, well * radius, axis(k)),
      foot(k),
      beside(k, shoulder, 1),
      tips[k % petals]!,
      beside(k, shoulder, -1),
      foot(k - 1),
    ],
  };
}

/** The tip lines of a rosette drawn on until they meet each other or the frame round it. */
export function drawnOn(rose: Rosette, frame: readonly Segment[]): Segment[] {
  const rays = rose.petalLines
    .filter(([, end]) => rose.tips.includes(end) && !frame.some((side) => liesOn(side, end)))
    .map(([from, tip]): Segment => [tip, mix(from, tip, 12)]);
  return rays.flatMap((ray): Segment[] => {
    const [tip] = ray;
    const ends = [...frame, ...rays.filter((other) => other[0] !== tip)]
      .map((line) => meeting(ray, line))
      .filter((at) => at !== null)
      .map((at) => ({ at, way: Math.hypot(at[0] - tip[0], at[1] - tip[1]) }))
      .filter(({ way }) => way > rose.radius * 0.02)
      .toSorted((a, b) => a.way - b.way);
    const end = ends[0];
    return end ? [[tip, end.at]] : [];
  });
}

function liesOn([a, b]: Segment, at: Point): boolean {
  const off = (b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0]);
  return Math.abs(off) / Math.hypot(b[0] - a[0], b[1] - a[1]) < 0.5;
}

/** The four sides of a square about a point. */
export function squareSides([x, y]: Point, half: number): Segment[] {
  const corners: Point[] = [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ];
  return corners.map((corner, k): Segment => [corner, corners[(k + 1) % 4]!]);
}
