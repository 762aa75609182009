import { even, stroke } from './brush.ts';
import { before, contour } from './brushwork.ts';
import type { Chart } from './map-chart.ts';
import { hills } from './map-marks.ts';
import { PROVINCES } from './map-of-japan.ts';
import { NAMES, SIGNS } from './map-signs.ts';
import { type Mark, area, clipped, dot } from './painting.ts';
import { type Point, mix, pathOf, polar } from './point.ts';
import { type Random, between } from './random.ts';

/** A land left white with a bold coast, a pale second line in the sea, and its provinces. */
export function island(
  land: readonly Point[],
  chart: Chart,
  index: number,
  unit: number,
  random: Random,
): Mark[] {
  const marks: Mark[] = [
    {
      layer: 'line',
      svg: `<path d="${pathOf(land)}" fill="none" stroke="#000" stroke-width="${(unit * 3.4).toFixed(1)}"/>`,
    },
    ...before(land),
  ];
  if (index < 3) {
    const borders = PROVINCES.flatMap((province, k) => borderOf(province, k, chart, unit, random));
    marks.push(...clipped(borders, land, `land${index}`));
  } else if (index < 11) {
    const middle = land.reduce<Point>(
      ([x, y], [px, py]) => [x + px / land.length, y + py / land.length],
      [0, 0],
    );
    marks.push(dot('line', middle, unit * 0.5, 0.8));
  } else {
    for (const [east, north] of [
      [140.9, 42.9],
      [141.5, 42.9],
      [142.4, 43.1],
    ] as const) {
      marks.push(...hills(chart([east, north]), unit * 1.2, random));
    }
  }
  marks.push(
    ...contour(land, unit * (index < 3 || index === 11 ? 1.15 : 0.8), random, {
      strokes: index < 3 ? 9 : 2,
    }),
  );
  return marks;
}

/** The cell of a province among its neighbours: some washed, all with a thin border and a seat. */
function borderOf(
  province: Point,
  index: number,
  chart: Chart,
  unit: number,
  random: Random,
): Mark[] {
  const at = chart(province);
  let cell: Point[] = [
    [at[0] - unit * 30, at[1] - unit * 30],
    [at[0] + unit * 30, at[1] - unit * 30],
    [at[0] + unit * 30, at[1] + unit * 30],
    [at[0] - unit * 30, at[1] + unit * 30],
  ];
  for (const other of PROVINCES) {
    if (other === province) continue;
    const [ox, oy] = chart(other);
    const side = ([x, y]: Point): number =>
      (x - (at[0] + ox) / 2) * (ox - at[0]) + (y - (at[1] + oy) / 2) * (oy - at[1]);
    cell = cell.flatMap((point, k): Point[] => {
      const next = cell[(k + 1) % cell.length]!;
      const a = side(point);
      const b = side(next);
      const kept = a <= 0 ? [point] : [];
      return a * b < 0 ? [...kept, mix(point, next, a / (a - b))] : kept;
    });
  }
  if (cell.length < 3) return [];
  const marks: Mark[] = [];
  if (index % 3 === 1) marks.push(area('wash', pathOf(cell), between(random, 0.1, 0.2)));
  cell.forEach((corner, k) => {
    const next = cell[(k + 1) % cell.length]!;
    const bend = between(random, -0.5, 0.5) * unit;
    const half = mix(corner, next, 0.5);
    marks.push(
      ...stroke({
        points: [corner, [half[0] + bend, half[1] + bend], next],
        width: unit * 0.42,
        swell: even,
        strength: 0.85,
        random,
      }),
    );
  });
  if (!NAMES.some(([, east, north]) => Math.hypot(east - province[0], north - province[1]) < 0.3)) {
    const seat = Array.from({ length: 14 }, (_, k) => polar(at, unit * 0.72, (k / 14) * 6.2832));
    marks.push(...contour(seat, unit * 0.34, random, { strokes: 1 }));
    if (index % 4 === 0) marks.push(dot('line', at, unit * 0.3, 0.9));
  }
  return marks;
}

export function sign(name: string, [x, y]: Point, size: number, random: Random): Mark[] {
  return (SIGNS[name] ?? []).flatMap((points) =>
    stroke({
      points: points.map(([px, py]): Point => [x + (px - 0.5) * size, y + (py - 0.5) * size]),
      width: size * 0.15,
      swell: (t) => 1.05 - 0.45 * Math.sin(Math.PI * t),
      random,
    }),
  );
}

export function names(chart: Chart, unit: number, random: Random): Mark[] {
  return NAMES.flatMap(([name, east, north]) =>
    sign(name, chart([east, north]), unit * 4.1, random),
  );
}
