/** A point of a drawing: x to the right, y downwards, in pixels unless a function says otherwise. */
export type Point = readonly [x: number, y: number];

/** The point at `angle` (radians, 0 to the right, clockwise on the picture) and `radius`. */
export function polar(centre: Point, radius: number, angle: number): Point {
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
}

/** The point a share `t` of the way from `a` to `b`. */
export function mix(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Distance of two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** A curve through all `points` (Catmull-Rom), as about `count` points evenly spread by index. */
export function smooth(points: readonly Point[], count: number, closed = false): Point[] {
  const size = points.length;
  const spans = closed ? size : size - 1;
  const at = (index: number): Point =>
    closed ? points[(index + size) % size]! : points[Math.min(size - 1, Math.max(0, index))]!;
  const curve: Point[] = [];
  for (let step = 0; step <= count; step++) {
    const place = (step / count) * spans;
    const index = Math.min(spans - 1, Math.floor(place));
    const t = place - index;
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const axis = (i: 0 | 1): number =>
      0.5 *
      (2 * b[i] +
        (c[i] - a[i]) * t +
        (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t +
        (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t * t * t);
    curve.push([axis(0), axis(1)]);
  }
  return curve;
}

/** The `d` attribute of a straight-sided path through `points`. */
export function pathOf(points: readonly Point[], closed = true): string {
  const steps = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${steps.join('L')}${closed ? 'Z' : ''}`;
}

/** Maps points by moving, turning (radians) and scaling them about the origin first. */
export function placed(
  points: readonly Point[],
  at: { readonly x: number; readonly y: number; readonly turn?: number; readonly scale?: number },
): Point[] {
  const { x, y, turn = 0, scale = 1 } = at;
  const cos = Math.cos(turn) * scale;
  const sin = Math.sin(turn) * scale;
  return points.map(([px, py]) => [x + px * cos - py * sin, y + px * sin + py * cos]);
}

/** Points written as pairs with commas between: `0 0, 12 5`. */
export function pointsFrom(pairs: string): Point[] {
  return pairs.split(',').map((pair): Point => {
    const [x, y] = pair.trim().split(' ').map(Number);
    return [x!, y!];
  });
}
