import { drawDish, heightThrough } from './dish.ts';
import { inked } from './ink-line.ts';
import { LUSTRE_CLAY, lustreLook, circle, type At } from './lustre-ware.ts';
import { polar, smooth } from './point.ts';
import { filled, polychromeCoat, type Touch } from './polychrome.ts';
import { between, randomFrom } from './random.ts';
import type { Pixels } from './save.ts';

/** The back: rings and feathered strokes of gold laid quickly on the turning wheel, three scars. */
export async function drawAlafiaDishBack(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1436);
  const at: At = (share, angle) => polar([side / 2, side / 2], share * radius, angle);
  const thin = radius * 0.007;
  const touches: Touch[] = [];
  for (const [share, width] of [
    [0.965, 2.6],
    [0.925, 1],
    [0.72, 1],
    [0.7, 2.4],
    [0.47, 1],
    [0.45, 2.2],
    [0.285, 1.6],
  ] as const)
    touches.push(...circle(at, share, thin * width, 'lustre', random));
  for (const [from, to, count] of [
    [0.74, 0.91, 44],
    [0.49, 0.68, 30],
  ] as const)
    for (let k = 0; k < count; k++) {
      const angle = (k / count) * 6.2832 + between(random, -0.015, 0.015);
      const lean = between(random, 0.12, 0.17);
      const shape = smooth(
        [
          at(from, angle),
          at((from + to) / 2, angle + lean * 0.3),
          at(to, angle + lean),
          at((from + to) / 2 + 0.01, angle + lean * 0.75),
        ],
        24,
        true,
      );
      touches.push(filled('lustre', shape, between(random, 0.5, 1)));
    }
  const coil = Array.from({ length: 150 }, (_, k) => at(0.225 * (1 - k / 152), k * 0.14));
  touches.push(...inked({ line: coil, width: thin * 2, random, colour: 'lustre', ends: 0.4 }));
  for (const [share, angle] of [
    [0.36, 0.4],
    [0.37, 2.5],
    [0.35, 4.6],
  ] as const) {
    const rough = Array.from({ length: 14 }, (_, k) =>
      polar(at(share, angle), radius * 0.02 * between(random, 0.7, 1.2), k * 0.4488),
    );
    touches.push(
      { colour: 'ground', svg: filled('ground', rough).svg },
      filled('scar', rough, 0.95),
    );
  }
  const coat = await polychromeCoat({
    width: side,
    height: side,
    touches,
    soften: side / 230,
    look: { ...lustreLook(side, 1441), speckle: 0.22 },
  });
  const dish = {
    seed: 71,
    side,
    radius,
    height: heightThrough([
      [0, 0.14],
      [0.26, 0.16],
      [0.4, 0.2],
      [0.47, 0.18],
      [0.72, 0.05],
      [0.99, 0],
      [1.02, -0.05],
    ]),
    gloss: 0.3,
    chips: 0.23,
    edge: LUSTRE_CLAY,
    unevenness: 0.007,
    relief: 0.05,
  };
  return { width: side, height: side, bytes: drawDish(dish, coat) };
}
