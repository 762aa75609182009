import { curve, inked } from './ink-line.ts';
import { rosette, touch, type Growing } from './iznik-flowers.ts';
import { bladeLeaf } from './iznik-leaves.ts';
import { drawIznikDish } from './iznik-ware.ts';
import { polar, type Point } from './point.ts';
import type { Touch } from './polychrome.ts';
import { between, randomFrom } from './random.ts';
import { RED_TULIP_LOOK } from './red-tulip-dish.ts';
import type { Pixels } from './save.ts';

/** The back: quick leaf sprays between blue lines, a glazed foot ring, pinholes and a hanging hole. */
export async function drawRedTulipDishBack(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1577);
  const centre: Point = [side / 2, side / 2];
  const at = (share: number, angle: number): Point => polar(centre, share * radius, angle);
  const line = radius * 0.0065;
  const touches: Touch[] = [];
  for (let k = 0; k < 12; k++) {
    const angle = (k / 12) * 6.2832 + between(random, -0.03, 0.03);
    const [x, y] = at(0.72, angle);
    if (k % 2 === 0) {
      const place: Growing = { x, y, turn: angle, size: radius * 0.075, line, random };
      touches.push(...rosette(place, 6, 'cobalt', 'green'));
      for (const hand of [-1, 1])
        touches.push(
          ...curve({
            points: [
              at(0.72, angle + hand * 0.1),
              at(0.685, angle + hand * 0.15),
              at(0.72, angle + hand * 0.2),
              at(0.765, angle + hand * 0.22),
              at(0.77, angle + hand * 0.175),
            ],
            width: line * 2.4,
            random,
            colour: 'cobalt',
            ends: 0.2,
          }),
        );
    } else {
      const place: Growing = { x, y, turn: angle, size: radius * 0.1, line, random };
      for (const hand of [-1, 0, 1])
        touches.push(
          ...bladeLeaf(
            [
              at(0.6, angle),
              at(0.7, angle + hand * 0.05),
              at(hand === 0 ? 0.86 : 0.8, angle + hand * 0.13),
            ],
            radius * 0.04,
            place,
            hand === 0 ? 'cobalt' : 'green',
          ),
        );
    }
  }
  for (const [share, width] of [
    [0.505, 1.4],
    [0.53, 0.8],
    [0.935, 1.2],
    [0.955, 0.8],
  ] as const) {
    const turn = Array.from({ length: 181 }, (_, i) =>
      at(share + 0.001 * Math.sin(i * 0.3), (i / 180) * 6.3),
    );
    touches.push(
      ...inked({ line: turn, width: line * width * 1.3, random, colour: 'cobalt', ends: 1 }),
    );
  }
  for (const [share, width, strength] of [
    [0.445, 0.03, 0.34],
    [0.43, 0.012, 0.5],
  ] as const)
    touches.push({
      colour: 'scar',
      svg: `<circle cx="${centre[0]}" cy="${centre[1]}" r="${share * radius}" fill="none" stroke="#fff" stroke-width="${width * radius}" stroke-opacity="${strength}"/>`,
    });
  for (const [share, angle] of [
    [0.3, 0.5],
    [0.28, 2.6],
    [0.31, 4.7],
  ] as const)
    touches.push(
      touch('scar', at(share, angle), radius * 0.011, 0.8),
      touch('scar', at(share, angle), radius * 0.022, 0.25),
    );
  for (const turn of [4.3, 4.56])
    touches.push(
      touch('scar', at(0.4445, turn), radius * 0.013, 1),
      touch('black', at(0.4445, turn), radius * 0.0095, 1),
    );
  const flaw = [at(0.1, 3.4), at(0.17, 3.1), at(0.24, 3.2), at(0.33, 3.05)];
  touches.push(
    ...curve({ points: flaw, width: line * 0.6, random, colour: 'scar', strength: 0.7 }),
  );
  return drawIznikDish({
    side,
    radius,
    touches,
    look: { ...RED_TULIP_LOOK, seed: 1578, speckle: 0.15 },
    seed: 43,
    well: [0.4, 0.45],
    relief: 0.06,
    chips: 0.2,
    height: [
      [0, 0.19],
      [0.39, 0.19],
      [0.425, 0.26],
      [0.462, 0.26],
      [0.5, 0.19],
      [0.8, 0.08],
      [0.99, 0.0],
      [1.02, -0.05],
    ],
  });
}
