import { before, contour } from './brushwork.ts';
import { type Chart, shaken } from './map-chart.ts';
import { sign } from './map-lands.ts';
import { hills, pine } from './map-marks.ts';
import { type Mark, area, outline } from './painting.ts';
import { type Point, pathOf } from './point.ts';
import type { Random } from './random.ts';

/** Two lands that no ship has seen: one of small people to the south-east, a long shore to the north-west. */
export function edgeLands(chart: Chart, unit: number, random: Random): Mark[] {
  const small = shaken(
    (
      [
        [141.2, 31.5],
        [142.0, 31.9],
        [142.9, 32.6],
        [143.5, 33.4],
        [143.1, 34.1],
        [142.4, 33.7],
        [141.6, 33.6],
        [140.9, 32.8],
        [140.7, 32.1],
      ] as const
    ).map(chart),
    unit,
    random,
  );
  const shore = shaken(
    (
      [
        [126, 37.2],
        [127.6, 36.9],
        [128.4, 36.5],
        [129.3, 37.3],
        [129.1, 38.6],
        [130.2, 39.8],
        [131.6, 40.7],
        [133.3, 41.5],
        [134.2, 42.4],
        [133, 46],
        [126, 46],
      ] as const
    ).map(chart),
    unit,
    random,
  );
  const marks: Mark[] = [];
  for (const land of [small, shore]) {
    marks.push(
      {
        layer: 'line',
        svg: `<path d="${pathOf(land)}" fill="none" stroke="#000" stroke-width="${(unit * 3.4).toFixed(1)}"/>`,
      },
      ...before(land),
      area('wash', pathOf(land), 0.07),
      ...contour(land, unit * 1.15, random, { strokes: 5 }),
    );
  }
  for (const [east, north, size] of [
    [141.5, 32.75, 1.2],
    [142.9, 33.55, 1.3],
    [128.3, 38.4, 1.4],
    [129.9, 41.0, 1.7],
    [131.6, 41.9, 1.4],
  ] as const) {
    marks.push(...hills(chart([east, north]), unit * size, random));
  }
  for (const [east, north] of [
    [141.25, 32.2],
    [142.55, 32.75],
    [143.0, 33.05],
    [128.9, 39.5],
    [130.9, 41.3],
    [132.6, 42.2],
  ] as const) {
    marks.push(...pine(chart([east, north]), unit, random));
  }
  const label = chart([142.05, 33.0]);
  const frame: Point[] = [
    [label[0] - 2.9 * unit, label[1] - 4.8 * unit],
    [label[0] + 2.9 * unit, label[1] - 4.8 * unit],
    [label[0] + 2.9 * unit, label[1] + 4.8 * unit],
    [label[0] - 2.9 * unit, label[1] + 4.8 * unit],
  ];
  marks.push(
    ...before(frame),
    outline('line', pathOf(frame), unit * 0.55, 0.85),
    ...sign('小', [label[0], label[1] - 2.2 * unit], unit * 4, random),
    ...sign('人', [label[0], label[1] + 2.3 * unit], unit * 4, random),
  );
  return marks;
}
