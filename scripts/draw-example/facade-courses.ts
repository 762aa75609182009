import { STUCCO, STUCCO_LOW, mirroredAbout } from './facade-parts.ts';
import { type Relief, box, relief } from './petatillo-wall.ts';
import { type Point, polar, smooth } from './point.ts';
import { type Random, between } from './random.ts';

/** Cornice and parapet with urns against the sky, bands between the floors, stone at the foot, the pavement. */
export function courseLines(width: number): Relief[] {
  const parts: Relief[] = [relief(box(0, 0, width, 150), '#b9cbd8', 0)];
  for (let x = 0; x <= width; x += 400) {
    const urn = mirroredAbout(x, [
      [0, 18],
      [7, 34],
      [5, 48],
      [20, 62],
      [26, 82],
      [12, 104],
      [20, 122],
      [34, 130],
      [34, 150],
    ]);
    parts.push(relief(smooth(urn, 90, true), STUCCO, 236));
    const crest = [
      [x + 40, 150],
      [x + 80, 128],
      [x + 140, 126],
      [x + 200, 96],
      [x + 260, 126],
      [x + 320, 128],
      [x + 360, 150],
    ].map(([px, py]): Point => [px!, py!]);
    parts.push(relief([...smooth(crest, 60), [x + 360, 160], [x + 40, 160]], STUCCO_LOW, 190));
    parts.push(
      relief(
        Array.from({ length: 20 }, (_, k) => polar([x + 200, 130], 13, (k / 20) * 6.2832)),
        '#3e5fae',
        206,
      ),
    );
  }
  for (const [y, tall, out, colour] of [
    [146, 16, 252, STUCCO],
    [162, 14, 236, STUCCO_LOW],
    [176, 16, 220, STUCCO],
    [192, 26, 190, STUCCO_LOW],
    [218, 12, 206, STUCCO],
    [230, 8, 176, STUCCO_LOW],
    [944, 12, 196, STUCCO],
    [956, 16, 210, STUCCO],
    [972, 10, 184, STUCCO_LOW],
    [1560, 18, 190, '#9a948b'],
  ] as const) {
    parts.push(relief(box(0, y, width, tall), colour, out));
  }
  for (let x = 12; x < width; x += 40) parts.push(relief(box(x, 196, 20, 20), STUCCO, 214));
  parts.push(relief(box(0, 1576, width, 132), '#5f5b55', 130));
  for (let k = 0; k * 180 < width + 180; k++) {
    const tone = ['#87827a', '#8f8a81', '#7e7972', '#938d84'][(k * 7) % 4]!;
    parts.push(
      relief(box(k * 180 + 1.5, 1578, 177, 60), tone, 168),
      relief(box(k * 180 - 88.5, 1640, 177, 66), ['#8b867d', '#817c75', '#928c83'][k % 3]!, 172),
    );
  }
  parts.push(relief(box(0, 1706, width, 94), '#6f6b65', 60));
  for (let k = 0; k * 230 < width; k++)
    parts.push(
      relief(
        box(k * 230 + 2, 1709, 226, 54),
        ['#a29c93', '#979188', '#a8a298', '#9c968c'][(k * 5) % 4]!,
        76,
      ),
    );
  parts.push(relief(box(0, 1766, width, 34), '#5d5954', 30));
  for (let k = 0; k * 46 < width; k++)
    parts.push(
      relief(
        smooth(
          [
            [k * 46 + 3, 1772],
            [k * 46 + 42, 1770],
            [k * 46 + 44, 1800],
            [k * 46 + 2, 1800],
          ],
          20,
          true,
        ),
        ['#75706a', '#6a665f', '#7d7871'][k % 3]!,
        44,
      ),
    );
  return parts;
}

/** A pot on the floor of a balcony with a geranium in it, seen through the rail. */
export function pottedPlant(x: number, kind: number, random: Random): Relief[] {
  const green = ['#4f6b3c', '#5c7a45', '#3f5a34', '#6b8850'];
  const leaves = Array.from({ length: 46 }, (): Relief => {
    const angle = between(random, -3.3, 0.16);
    const reach = between(random, 6, 46);
    const at: Point = [x + Math.cos(angle) * reach * 1.05, 832 + Math.sin(angle) * reach * 1.25];
    const size = between(random, 7, 13);
    return relief(
      smooth(
        Array.from({ length: 7 }, (_, k) =>
          polar(at, size * between(random, 0.7, 1.1), (k / 7) * 6.2832),
        ),
        18,
        true,
      ),
      green[Math.floor(random() * 4)]!,
      between(random, 196, 238),
    );
  });
  const flowers = Array.from({ length: kind === 3 ? 4 : 9 }, (): Relief => {
    const at: Point = [x + between(random, -40, 40), 790 + between(random, -24, 26)];
    return relief(
      smooth(
        Array.from({ length: 6 }, (_, k) => polar(at, between(random, 4, 8), k * 1.047)),
        16,
        true,
      ),
      kind % 2 === 0 ? '#b8483c' : '#d98a86',
      244,
    );
  });
  return [
    relief(
      [
        [x - 25, 838],
        [x + 25, 838],
        [x + 18, 896],
        [x - 18, 896],
      ],
      '#a8613f',
      196,
    ),
    relief(box(x - 28, 832, 56, 12), '#b46c48', 212),
    ...leaves,
    ...flowers,
  ];
}
