import { distance, type Point } from './point.ts';

/** A straight line between two points. */
export type Segment = readonly [Point, Point];

const CLOSE = 1e-6;

/** Where two segments meet, ends included; null when they do not or run along each other. */
export function meeting([a, b]: Segment, [c, d]: Segment): Point | null {
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const cross = rx * sy - ry * sx;
  if (Math.abs(cross) < 1e-12) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  if (t < -CLOSE || t > 1 + CLOSE || u < -CLOSE || u > 1 + CLOSE) return null;
  return [a[0] + rx * t, a[1] + ry * t];
}

/**
 * Returns the pieces into which lines cut the plane: every bounded face as a polygon. Lines that
 * run along each other are merged; loose ends are dropped.
 */
export function facesOf(segments: readonly Segment[]): Point[][] {
  const points: Point[] = [];
  const cells = new Map<string, number[]>();
  const nodeOf = ([x, y]: Point): number => {
    const cx = Math.round(x * 1e4);
    const cy = Math.round(y * 1e4);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const index of cells.get(`${cx + dx},${cy + dy}`) ?? []) {
          if (distance(points[index]!, [x, y]) < 5e-5) return index;
        }
      }
    }
    points.push([x, y]);
    const key = `${cx},${cy}`;
    cells.set(key, [...(cells.get(key) ?? []), points.length - 1]);
    return points.length - 1;
  };
  const links = new Map<number, Set<number>>();
  const link = (a: number, b: number): void => {
    links.set(a, (links.get(a) ?? new Set()).add(b));
    links.set(b, (links.get(b) ?? new Set()).add(a));
  };
  for (const one of segments) {
    const [start, end] = one;
    const length = distance(start, end) || 1;
    const along = (p: Point): number =>
      ((p[0] - start[0]) * (end[0] - start[0]) + (p[1] - start[1]) * (end[1] - start[1])) / length;
    const off = (p: Point): number =>
      Math.abs((p[0] - start[0]) * (end[1] - start[1]) - (p[1] - start[1]) * (end[0] - start[0])) /
      length;
    const cuts: Point[] = [start, end];
    for (const other of segments) {
      if (other === one) continue;
      const at = meeting(one, other);
      if (at) cuts.push(at);
      for (const tip of other) {
        if (off(tip) < 1e-5 && along(tip) > 0 && along(tip) < length) cuts.push(tip);
      }
    }
    cuts.sort((p, q) => along(p) - along(q));
    const nodes = cuts.map(nodeOf);
    for (let i = 1; i < nodes.length; i++) {
      if (nodes[i] !== nodes[i - 1]) link(nodes[i - 1]!, nodes[i]!);
    }
  }
  dropLooseEnds(links);
  return walkFaces(points, links);
}

function dropLooseEnds(links: Map<number, Set<number>>): void {
  const loose = [...links].filter(([, near]) => near.size < 2).map(([node]) => node);
  while (loose.length > 0) {
    const node = loose.pop()!;
    for (const other of links.get(node) ?? []) {
      const near = links.get(other);
      near?.delete(node);
      if (near && near.size === 1) loose.push(other);
    }
    links.delete(node);
  }
}

function walkFaces(points: readonly Point[], links: ReadonlyMap<number, Set<number>>): Point[][] {
  const sorted = new Map<number, number[]>();
  for (const [node, near] of links) {
    const [x, y] = points[node]!;
    const angle = (other: number): number =>
      Math.atan2(points[other]![1] - y, points[other]![0] - x);
    sorted.set(
      node,
      [...near].toSorted((a, b) => angle(a) - angle(b)),
    );
  }
  const walked = new Set<string>();
  const faces: Point[][] = [];
  for (const [first, near] of sorted) {
    for (const second of near) {
      if (walked.has(`${first}>${second}`)) continue;
      const face: Point[] = [];
      let from = first;
      let to = second;
      while (!walked.has(`${from}>${to}`)) {
        walked.add(`${from}>${to}`);
        face.push(points[from]!);
        const around = sorted.get(to)!;
        const next = around[(around.indexOf(from) + 1) % around.length]!;
        from = to;
        to = next;
      }
      if (signedArea(face) < -1e-7) faces.push(face);
    }
  }
  return faces;
}

/** Area of a polygon; the sign tells the way round. */
export function signedArea(polygon: readonly Point[]): number {
  let sum = 0;
  polygon.forEach(([x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length]!;
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

/** Middle of the corners of a polygon. */
export function middleOf(polygon: readonly Point[]): Point {
  const sum = polygon.reduce<Point>(([sx, sy], [x, y]) => [sx + x, sy + y], [0, 0]);
  return [sum[0] / polygon.length, sum[1] / polygon.length];
}
