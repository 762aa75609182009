import { smooth, type Point } from './point.ts';
import type { Solid } from './solid.ts';

/** Cells of the table of distances to a unit. */
const CELLS = 260;

/**
 * A body turned from a section: a closed outline as [radius, height], whose distances are worked out
 * once on a grid. `lobes` swell it between `from` and its rim into so many scallops.
 */
export function sectionSolid(
  outline: readonly Point[],
  lobes: { readonly count: number; readonly depth: number; readonly from: number } | null = null,
): Solid {
  const reach = Math.max(...outline.map(([r]) => r));
  const tall = Math.max(...outline.map(([, z]) => z));
  const margin = 0.14;
  const across = Math.ceil((reach + margin) * CELLS) + 2;
  const up = Math.ceil((tall + margin * 2) * CELLS) + 2;
  const table = new Float32Array(across * up);
  for (let j = 0; j < up; j++) {
    for (let i = 0; i < across; i++)
      table[j * across + i] = signed(outline, i / CELLS, j / CELLS - margin);
  }
  const gap = (r: number, z: number): number => {
    const u = Math.min(across - 1.001, Math.max(0, r * CELLS));
    const v = Math.min(up - 1.001, Math.max(0, (z + margin) * CELLS));
    const i = Math.floor(u);
    const j = Math.floor(v);
    const at = j * across + i;
    const low = table[at]! + (table[at + 1]! - table[at]!) * (u - i);
    const high = table[at + across]! + (table[at + across + 1]! - table[at + across]!) * (u - i);
    const beyond = Math.hypot(r - u / CELLS, z + margin - v / CELLS);
    return low + (high - low) * (v - j) + beyond;
  };
  if (!lobes)
    return { gap: (x, y, z) => gap(Math.hypot(x, y), z), reach: reach * 1.01, tall: tall + 0.01 };
  const { count, depth, from } = lobes;
  return {
    gap: (x, y, z) => {
      const radius = Math.hypot(x, y);
      return (
        gap(
          radius * scallop({ radius, angle: Math.atan2(x, -y), count, depth, from, rim: reach }),
          z,
        ) * 0.85
      );
    },
    reach: reach * (1.01 + depth),
    tall: tall + 0.01,
  };
}

/** By how much a place is drawn in before the plain section is looked up. */
export function scallop(input: {
  readonly radius: number;
  readonly angle: number;
  readonly count: number;
  readonly depth: number;
  readonly from: number;
  readonly rim: number;
}): number {
  const { radius, angle, count, depth, from, rim } = input;
  const grow = Math.min(1, Math.max(0, (radius - from) / (rim - from)));
  const swell = Math.sqrt(Math.abs(Math.cos((angle * count) / 2)) + 0.02) - 0.72;
  return 1 - depth * grow * grow * swell;
}

/** The outline of an open vessel: outside from foot to lip, a round lip, the inside down to the floor. */
export function openSection(input: {
  readonly profile: readonly Point[];
  readonly thickness: number;
  readonly floor: number;
}): Point[] {
  const { profile, thickness, floor } = input;
  const outer = smooth(profile, 140);
  const inner = outer
    .map(([r, z], k): Point => {
      const [r0, z0] = outer[Math.max(0, k - 1)]!;
      const [r1, z1] = outer[Math.min(outer.length - 1, k + 1)]!;
      const long = Math.hypot(r1 - r0, z1 - z0) || 1;
      return [r - (thickness * (z1 - z0)) / long, z + (thickness * (r1 - r0)) / long];
    })
    .filter(([, z]) => z > floor);
  const a = outer[outer.length - 1]!;
  const b = inner[inner.length - 1]!;
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const turn = Math.atan2(a[1] - middle[1], a[0] - middle[0]);
  const lip = Array.from({ length: 7 }, (_, k): Point => [
    middle[0] + (thickness / 2) * Math.cos(turn + ((k + 1) / 8) * Math.PI),
    middle[1] + (thickness / 2) * Math.sin(turn + ((k + 1) / 8) * Math.PI),
  ]);
  const [lowest] = inner;
  return [
    [0, 0],
    ...outer,
    ...lip,
    ...inner.toReversed(),
    [(lowest ?? a)[0] - 0.02, floor],
    [0, floor],
  ];
}

function signed(outline: readonly Point[], x: number, y: number): number {
  let nearest = Infinity;
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [ax, ay] = outline[i]!;
    const [bx, by] = outline[j]!;
    const ex = bx - ax;
    const ey = by - ay;
    if (ay > y !== by > y && x < ax + (ex * (y - ay)) / (ey || 1)) inside = !inside;
    if (ax === 0 && bx === 0) continue;
    const t = Math.min(1, Math.max(0, ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey || 1)));
    nearest = Math.min(nearest, (x - ax - ex * t) ** 2 + (y - ay - ey * t) ** 2);
  }
  return inside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
}
