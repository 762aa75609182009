import { DARK, IRON, STUCCO, STUCCO_LOW, WOOD, doorLeaves, mirroredAbout } from './facade-parts.ts';
import { type Relief, box, relief } from './petatillo-wall.ts';
import { type Point, pathOf, polar, smooth } from './point.ts';
import { type Random, between } from './random.ts';

/** A roll of stucco that curls in, laid along its own curve. */
function volute(at: Point, size: number, hand: 1 | -1, turn: number): Relief {
  const line = Array.from({ length: 26 }, (_, k) =>
    polar(at, size * (1 - 0.033 * k), turn + hand * k * 0.36),
  );
  const d = pathOf(line, false);
  const look = `fill="none" stroke-linecap="round" stroke-width="${(size * 0.26).toFixed(1)}"`;
  return {
    colour: `<path d="${d}" ${look} stroke="${STUCCO}"/>`,
    height: `<path d="${d}" ${look} stroke="rgb(226,226,226)"/>`,
  };
}

function rail(x: number, half: number, top: number, bottom: number): Relief[] {
  const parts: Relief[] = [];
  for (let k = -Math.floor(half / 17); k <= Math.floor(half / 17); k++) {
    parts.push(relief(box(x + k * 17 - 2.4, top, 4.8, bottom - top), IRON, 236));
    parts.push(
      relief(
        pathOf(Array.from({ length: 10 }, (_, i) => polar([x + k * 17, top + 62], 5.4, i * 0.63))),
        IRON,
        240,
      ),
    );
  }
  for (const y of [top - 5, top + 24, top + 100, bottom - 12])
    parts.push(relief(box(x - half - 4, y, half * 2 + 8, y === top - 5 ? 10 : 6), IRON, 242));
  for (const hand of [-1, 1])
    parts.push(
      relief(
        pathOf(
          Array.from({ length: 16 }, (_, i) => polar([x + hand * half, top - 17], 11, i * 0.3927)),
        ),
        '#8a6a35',
        250,
      ),
    );
  return parts;
}

/** A door to a balcony with its white frame, broken pediment and iron rail; `x` is its middle. */
export function balcony(x: number, wide: boolean, random: Random): Relief[] {
  const half = wide ? 142 : 116;
  const frame = mirroredAbout(x, [
    [0, 296],
    [30, 292],
    [54, 306],
    [70, 336],
    [104, 340],
    [138, 326],
    [172, 338],
    [186, 366],
    [180, 398],
    [half + 64, 410],
    [half + 64, 470],
    [half + 48, 486],
    [half + 48, 760],
    [half + 62, 790],
    [half + 62, 912],
  ]);
  const inner = mirroredAbout(x, [
    [0, 388],
    [half * 0.5, 392],
    [half * 0.82, 408],
    [half + 18, 440],
    [half + 18, 912],
  ]);
  const slab = half + (wide ? 210 : 118);
  return [
    relief(smooth(frame, 150, true), STUCCO_LOW, 168),
    relief(
      smooth(
        frame.map(([px, py]): Point => [x + (px - x) * 0.94, 600 + (py - 600) * 0.965]),
        150,
        true,
      ),
      STUCCO,
      184,
    ),
    volute([x - 104, 372], 27, 1, 2.4),
    volute([x + 104, 372], 27, -1, 0.74),
    volute([x - half - 36, 452], 17, -1, 0.4),
    volute([x + half + 36, 452], 17, 1, 2.74),
    relief(
      Array.from({ length: 22 }, (_, k) => polar([x, 340], 31 + (k % 2) * 5, (k / 22) * 6.2832)),
      STUCCO,
      216,
    ),
    relief(
      Array.from({ length: 20 }, (_, k) => polar([x, 340], 22, (k / 20) * 6.2832)),
      '#3e5fae',
      200,
    ),
    relief(
      Array.from({ length: 12 }, (_, k) =>
        polar([x, 340], k % 2 === 0 ? 18 : 8, (k / 12) * 6.2832),
      ),
      STUCCO,
      208,
    ),
    relief(inner, '#f0eadc', 206),
    ...doorLeaves({
      x,
      top: 424,
      bottom: 905,
      half,
      open: wide ? 0 : between(random, 0, 16),
      glass: 2,
    }),
    relief(box(x - slab, 896, slab * 2, 16), STUCCO, 246),
    relief(box(x - slab + 12, 912, slab * 2 - 24, 12), STUCCO_LOW, 226),
    relief(box(x - slab + 30, 924, slab * 2 - 60, 12), STUCCO, 206),
    ...[-1, 1].map((hand) =>
      relief(
        smooth(
          [
            [x + hand * (slab - 60), 936],
            [x + hand * (slab - 30), 936],
            [x + hand * (slab - 34), 966],
            [x + hand * (slab - 54), 1000],
            [x + hand * (slab - 66), 976],
          ],
          30,
          true,
        ),
        STUCCO,
        204,
      ),
    ),
    ...rail(x, slab - 8, 742, 896),
  ];
}

/** A window of the ground floor: frame, dark panes, an iron cage before them. */
export function groundWindow(x: number): Relief[] {
  const frame = mirroredAbout(x, [
    [0, 1028],
    [44, 1034],
    [66, 1056],
    [120, 1052],
    [158, 1070],
    [152, 1100],
    [146, 1120],
    [146, 1452],
    [166, 1476],
    [166, 1496],
  ]);
  const bars = Array.from({ length: 8 }, (_, k) =>
    relief(box(x - 98 + k * 28 - 2.6, 1104, 5.2, 356), IRON, 226),
  );
  return [
    relief(smooth(frame, 120, true), STUCCO_LOW, 164),
    relief(
      smooth(
        frame.map(([px, py]): Point => [x + (px - x) * 0.93, 1270 + (py - 1270) * 0.965]),
        120,
        true,
      ),
      STUCCO,
      180,
    ),
    relief(box(x - 118, 1098, 236, 362), '#f0eadc', 200),
    relief(box(x - 104, 1112, 208, 340), DARK, 14),
    ...[-1, 1].map((hand) => relief(box(hand > 0 ? x + 5 : x - 99, 1118, 94, 330), '#3f4a55', 26)),
    ...[1118, 1226, 1336].map((y) => relief(box(x - 100, y, 200, 8), WOOD, 44)),
    relief(box(x - 5, 1114, 10, 336), WOOD, 46),
    ...bars,
    ...[1140, 1270, 1404].map((y) => relief(box(x - 108, y, 216, 6), IRON, 232)),
    relief(box(x - 150, 1458, 300, 18), STUCCO, 240),
    relief(box(x - 132, 1476, 264, 14), STUCCO_LOW, 210),
    relief(
      Array.from({ length: 18 }, (_, k) => polar([x, 1060], 17, (k / 18) * 6.2832)),
      '#f0eadc',
      214,
    ),
  ];
}
