import { contoured, curve, inked } from './ink-line.ts';
import { tulip, rosette, type Growing } from './iznik-flowers.ts';
import { bladeLeaf } from './iznik-leaves.ts';
import { IZNIK, bracketRim, drawIznikDish } from './iznik-ware.ts';
import { placed, polar, smooth, type Point } from './point.ts';
import type { Touch, Polychrome } from './polychrome.ts';
import { randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { vine } from './vine.ts';
import { waveAndRock } from './wave-and-rock.ts';

const LOOK: Polychrome = {
  ...IZNIK,
  seed: 1545,
  body: [0.85, 0.855, 0.83],
  pooling: 0.8,
  shades: { black: [4.6, 3.7, 1.75], cobalt: [4.0, 2.6, 0.85] },
};

/** The dish after a Chinese one: three bunches of grapes, twelve sprays in the well, waves on the rim. */
export async function drawGrapeDish(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1546);
  const centre: Point = [side / 2, side / 2];
  const line = radius * 0.0062;
  const touches = [
    ...vine(centre, radius, line, random),
    ...circles(centre, radius, line, random),
    ...sprays(centre, radius, line, random),
    ...waveAndRock({
      centre,
      radius,
      inner: 0.79,
      outer: 0.955,
      count: 16,
      line: radius * 0.0046,
      rock: 'cobalt',
      ink: 'black',
      random,
    }),
  ];
  return drawIznikDish({
    side,
    radius,
    touches,
    look: LOOK,
    seed: 47,
    well: [0.52, 0.77],
    chips: 0.22,
    rim: bracketRim(16, 0.02),
  });
}

function circles(centre: Point, radius: number, line: number, random: Random): Touch[] {
  return [0.535, 0.552].flatMap((share, k) => {
    const turn = Array.from({ length: 181 }, (_, i) =>
      polar(centre, radius * share, (i / 180) * 6.3),
    );
    return inked({ line: turn, width: line * (k === 0 ? 1.5 : 0.9), random, ends: 1 });
  });
}

/** Twelve separate flower sprays round the well, four kinds by turns. */
function sprays(centre: Point, radius: number, line: number, random: Random): Touch[] {
  const touches: Touch[] = [];
  for (let k = 0; k < 12; k++) {
    const angle = (k / 12) * 6.2832 - Math.PI / 2;
    const at = (share: number, off: number): Point => polar(centre, radius * share, angle + off);
    const [x, y] = at(0.7, 0.0);
    const place: Growing = { x, y, turn: angle, size: radius * 0.042, line: line * 0.8, random };
    touches.push(
      ...curve({
        points: [at(0.585, -0.07), at(0.62, 0.02), at(0.7, 0)],
        width: line * 1.2,
        random,
      }),
    );
    for (const [hand, share] of [
      [1, 0.61],
      [-1, 0.63],
      [1, 0.655],
    ] as const) {
      const root = at(share, 0.01);
      touches.push(
        ...bladeLeaf(
          [root, at(share + 0.02, hand * 0.075), at(share + 0.06, hand * 0.14)],
          radius * 0.022,
          place,
          hand === 1 ? 'turquoise' : 'cobalt',
        ),
      );
    }
    if (k % 3 === 2)
      touches.push(
        ...tulip(
          { ...place, x: at(0.665, 0)[0], y: at(0.665, 0)[1], size: radius * 0.09 },
          'cobalt',
          'turquoise',
          'cobalt',
        ),
      );
    else
      touches.push(
        ...rosette(
          place,
          k % 3 === 0 ? 6 : 5,
          k % 3 === 0 ? 'cobalt' : 'turquoise',
          k % 3 === 0 ? 'turquoise' : 'cobalt',
        ),
      );
    for (const hand of [-1, 1]) {
      const [bx, by] = at(0.71, hand * 0.115);
      touches.push(
        ...curve({
          points: [at(0.62, 0.01), at(0.66, hand * 0.09), [bx, by]],
          width: line * 0.9,
          random,
        }),
      );
      const bud = smooth(
        placed(
          [
            [-0.4, 0],
            [0.2, 0.5],
            [1.2, 0],
            [0.2, -0.5],
          ],
          { x: bx, y: by, turn: angle + hand * 0.2, scale: radius * 0.017 },
        ),
        24,
        true,
      );
      touches.push(...contoured({ shape: bud, colour: 'cobalt', line: line * 0.7, random }));
    }
  }
  return touches;
}
