import { alafia, crown } from './alafia.ts';
import { drawDish, heightThrough } from './dish.ts';
import { curve, inked } from './ink-line.ts';
import { bryony, dots, sprig } from './lustre-filling.ts';
import { LUSTRE_CLAY, lustreLook, circle, type At } from './lustre-ware.ts';
import { polar, smooth, type Point } from './point.ts';
import { filled, polychromeCoat, type Touch, type Colour } from './polychrome.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';

/** The dish of Manises: a band of alafias, a band of crowns, a flower of eight, gold between. */
export async function drawAlafiaDish(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1435);
  const at: At = (share, angle) => polar([side / 2, side / 2], share * radius, angle);
  const thin = radius * 0.0062;
  const touches = [
    ...rings(at, thin, random),
    ...middle(at, radius, thin, random),
    ...letters(at, radius, random),
    ...crowns(at, radius, thin, random),
  ];
  const coat = await polychromeCoat({
    width: side,
    height: side,
    touches,
    soften: side / 230,
    look: lustreLook(side, 1440),
  });
  const dish = {
    seed: 71,
    side,
    radius,
    height: heightThrough([
      [0, 0.01],
      [0.3, 0],
      [0.4, 0.02],
      [0.655, 0.17],
      [0.7, 0.185],
      [0.985, 0.24],
      [1.02, 0.2],
    ]),
    gloss: 0.34,
    chips: 0.23,
    edge: LUSTRE_CLAY,
    unevenness: 0.007,
    relief: 0.05,
  };
  return { width: side, height: side, bytes: drawDish(dish, coat) };
}

function rings(at: At, thin: number, random: Random): Touch[] {
  const shares: readonly (readonly [number, number, Colour])[] = [
    [0.335, 2.4, 'cobalt'],
    [0.362, 1, 'lustre'],
    [0.655, 2.4, 'cobalt'],
    [0.63, 1, 'lustre'],
    [0.68, 1, 'lustre'],
    [0.695, 0.8, 'lustre'],
    [0.935, 1, 'lustre'],
    [0.958, 2.2, 'cobalt'],
    [0.978, 1, 'lustre'],
  ];
  return shares.flatMap(([share, width, colour]) =>
    circle(at, share, thin * width, colour, random),
  );
}

/** A flower of eight cobalt petals with gold veins within a ring of gold leaves. */
function middle(at: At, radius: number, thin: number, random: Random): Touch[] {
  const touches: Touch[] = [];
  for (let k = 0; k < 8; k++) {
    const angle = (k / 8) * 6.2832 + between(random, -0.02, 0.02);
    const petal = smooth(
      [
        at(0.07, angle),
        at(0.13, angle - 0.3),
        at(0.2, angle - 0.26),
        at(0.27, angle),
        at(0.2, angle + 0.26),
        at(0.13, angle + 0.3),
      ],
      48,
      true,
    );
    touches.push(
      filled('cobalt', petal, between(random, 0.5, 0.75)),
      ...inked({
        line: [...petal, petal[0]!],
        width: thin * 1.3,
        random,
        colour: 'cobalt',
        ends: 1,
      }),
    );
    const leaf = smooth(
      [at(0.1, angle), at(0.15, angle - 0.1), at(0.215, angle), at(0.15, angle + 0.1)],
      30,
      true,
    );
    touches.push(
      { colour: 'ground', svg: filled('ground', leaf).svg },
      filled('lustre', leaf, 0.55),
    );
    touches.push(
      ...curve({
        points: [at(0.11, angle), at(0.2, angle)],
        width: thin * 0.8,
        random,
        colour: 'lustre',
      }),
    );
    const gap = angle + Math.PI / 8;
    touches.push(
      ...bryony(at(0.19, gap), gap, radius * 0.13, thin, k % 2 === 0 ? 1 : -1, random),
      ...dots(at, 0.31, angle, thin * 0.9),
    );
  }
  const heart = Array.from({ length: 30 }, (_, k) => at(0.06, k * 0.2094));
  return [
    ...touches,
    filled('lustre', heart, 0.85),
    ...inked({ line: [...heart, heart[0]!], width: thin * 1.5, random, colour: 'cobalt', ends: 1 }),
  ];
}

/** The band in the well: nine alafias between gold tendrils. */
function letters(at: At, radius: number, random: Random): Touch[] {
  const count = 9;
  const step = (Math.PI * 2) / count;
  const thin = radius * 0.0062;
  const touches: Touch[] = [];
  for (let k = 0; k < count; k++) {
    const start = k * step - Math.PI / 2 - step / 2;
    const placing = (along: number, up: number): Point =>
      at(0.383 + up * 0.222, start + along * step * 0.97);
    for (const [along, up, long] of [
      [0.45, 0.6, 0.046],
      [0.45, 0.9, 0.05],
      [0.165, 0.46, 0.032],
      [0.335, 0.5, 0.036],
      [0.67, 0.45, 0.052],
      [0.6, 0.7, 0.046],
      [0.725, 0.72, 0.046],
      [0.67, 0.94, 0.05],
      [0.875, 0.4, 0.036],
      [0.875, 0.7, 0.034],
      [0.3, 0.96, 0.03],
      [0.01, 0.28, 0.03],
      [0.03, 0.88, 0.044],
    ] as const) {
      const [x, y] = placing(along, up);
      touches.push(...sprig([x, y], start + along * step, radius * long, thin, random));
    }
    touches.push(...alafia(placing, radius * 0.0185, 'cobalt', random));
  }
  return touches;
}

/** The rim: crowns in cobalt and gold by turns with fern leaves. */
function crowns(at: At, radius: number, thin: number, random: Random): Touch[] {
  const count = 14;
  const step = (Math.PI * 2) / count;
  const touches: Touch[] = [];
  for (let k = 0; k < count; k++) {
    const start = k * step - Math.PI / 2;
    const placing = (along: number, up: number): Point =>
      at(0.725 + up * 0.19, start + (along - 0.5) * step * 0.46);
    touches.push(...crown(placing, thin * 1.7, ['cobalt', 'lustre'], random));
    const gap = start + step / 2;
    for (let barb = 0; barb < 9; barb++)
      for (const hand of [-1, 1]) {
        const share = 0.72 + barb * 0.02;
        const spread = 0.05 * Math.sin(((barb + 1.6) / 11) * Math.PI);
        const shape = smooth(
          [
            at(share, gap),
            at(share + 0.012, gap + hand * spread * 0.7),
            at(share + 0.03, gap + hand * spread),
            at(share + 0.022, gap + hand * spread * 0.4),
          ],
          16,
          true,
        );
        touches.push(filled('lustre', shape, between(random, 0.6, 0.95)));
      }
    touches.push(
      ...curve({
        points: [at(0.705, gap), at(0.8, gap + 0.004), at(0.915, gap)],
        width: thin * 0.9,
        random,
        colour: 'lustre',
      }),
    );
    for (const hand of [-1, 1]) {
      touches.push(
        ...bryony(at(0.73, gap + hand * 0.05), gap + hand * 0.5, radius * 0.09, thin, hand, random),
      );
      touches.push(...sprig(at(0.85, gap + hand * 0.095), gap, radius * 0.032, thin, random));
    }
    for (const hand of [-1, 1])
      touches.push(
        ...dots(at, 0.905, gap + hand * 0.075, thin * 0.8),
        ...dots(at, 0.73, gap + hand * 0.08, thin * 0.8),
      );
  }
  return touches;
}
