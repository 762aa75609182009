import {
  DARK,
  IRON,
  STONE,
  STUCCO,
  STUCCO_LOW,
  WOOD,
  WOOD_DARK,
  doorLeaves,
} from './facade-parts.ts';
import { type Relief, box, relief } from './petatillo-wall.ts';
import { type Point, polar } from './point.ts';

/** The great door: grey stone pillars, a round arch, two leaves studded with iron. */
export function portal(x: number): Relief[] {
  const arch = (radius: number, spring: number, bottom: number): Point[] => [
    [x - radius, bottom],
    ...Array.from({ length: 25 }, (_, k) =>
      polar([x, spring], radius, Math.PI + (k / 24) * Math.PI),
    ),
    [x + radius, bottom],
  ];
  const studs: Relief[] = [];
  for (const hand of [-1, 1]) {
    for (let row = 0; row < 9; row++) {
      for (let column = 0; column < 5; column++) {
        studs.push(
          relief(
            Array.from({ length: 10 }, (_, k) =>
              polar([x + hand * (26 + column * 38), 1236 + row * 52], 5, k * 0.628),
            ),
            '#6d5a45',
            92,
          ),
        );
      }
    }
  }
  const blocks: Relief[] = [];
  for (const hand of [-1, 1]) {
    for (let row = 0; row < 9; row++) {
      const y = 1040 + row * 74;
      blocks.push(
        relief(
          box(hand > 0 ? x + 232 : x - 322, y + 2, 90, 70),
          row % 2 === 0 ? '#989289' : STONE,
          212 + (row % 3) * 4,
        ),
      );
    }
    blocks.push(
      relief(box(hand > 0 ? x + 220 : x - 334, 1600, 114, 106), '#86817a', 232),
      relief(box(hand > 0 ? x + 222 : x - 332, 1030, 110, 34), '#a09a90', 236),
    );
  }
  const stones = Array.from({ length: 13 }, (_, k): Relief => {
    const from = Math.PI + ((k + 0.04) / 13) * Math.PI;
    const to = Math.PI + ((k + 0.96) / 13) * Math.PI;
    const out = k === 6 ? 262 : 244;
    return relief(
      [
        polar([x, 1246], 200, from),
        polar([x, 1246], out, from),
        polar([x, 1246], out, to),
        polar([x, 1246], 200, to),
      ],
      k % 2 === 0 ? '#9d978d' : '#918b82',
      k === 6 ? 226 : 205,
    );
  });
  return [
    relief(box(x - 340, 1010, 680, 696), '#7f7a73', 170),
    ...blocks,
    relief(box(x - 360, 984, 720, 18), '#a39d93', 246),
    relief(box(x - 344, 1002, 688, 16), STONE, 230),
    ...stones,
    relief(arch(200, 1246, 1706), DARK, 8),
    relief(arch(190, 1250, 1706), WOOD, 40),
    relief(box(x - 3, 1062, 6, 644), DARK, 20),
    relief(box(x - 190, 1200, 380, 20), WOOD_DARK, 56),
    ...studs,
    relief(box(x + 30, 1300, 128, 406), WOOD_DARK, 34),
    relief(box(x + 36, 1306, 116, 400), '#64452e', 46),
    ...[-1, 1].map((hand) =>
      relief(
        Array.from({ length: 20 }, (_, k) => polar([x + hand * 46, 1420], 19, (k / 20) * 6.2832)),
        '#a5813f',
        118,
      ),
    ),
    ...[-1, 1].map((hand) =>
      relief(
        Array.from({ length: 20 }, (_, k) => polar([x + hand * 46, 1424], 11, (k / 20) * 6.2832)),
        WOOD_DARK,
        60,
      ),
    ),
    relief(box(x - 250, 1704, 500, 16), '#a19b92', 120),
  ];
}

/** A plain door of a shop, one leaf ajar. */
export function shopDoor(x: number): Relief[] {
  return [
    relief(box(x - 190, 1046, 380, 660), STUCCO_LOW, 166),
    relief(box(x - 174, 1062, 348, 644), STUCCO, 184),
    relief(box(x - 206, 1034, 412, 20), STUCCO, 226),
    ...doorLeaves({ x, top: 1096, bottom: 1704, half: 146, open: 0, glass: 0 }),
    relief(box(x + 3, 1100, 60, 604), DARK, 10),
    relief(box(x - 162, 1704, 324, 14), '#a19b92', 120),
  ];
}

/** A lantern on a bracket of iron. */
export function lantern(x: number, y: number): Relief[] {
  return [
    relief(box(x - 4, y - 70, 8, 34), IRON, 220),
    relief(
      [
        [x - 28, y - 36],
        [x, y - 62],
        [x + 28, y - 36],
      ],
      IRON,
      240,
    ),
    relief(
      [
        [x - 24, y - 34],
        [x + 24, y - 34],
        [x + 15, y + 34],
        [x - 15, y + 34],
      ],
      '#d8c792',
      236,
    ),
    ...[-1, 0, 1].map((hand) =>
      relief(
        [
          [x + hand * 22 - 2, y - 34],
          [x + hand * 22 + 2, y - 34],
          [x + hand * 14 + 2, y + 34],
          [x + hand * 14 - 2, y + 34],
        ],
        IRON,
        244,
      ),
    ),
    relief(box(x - 17, y + 34, 34, 9), IRON, 242),
  ];
}
