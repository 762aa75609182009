import { drawnAway, stroke } from './brush.ts';
import { drawDish, heightThrough } from './dish.ts';
import { FEZ_CLAY, FEZ_GLAZE } from './fez-dish.ts';
import { coatReader, type Glaze } from './glaze.ts';
import { dot, paintMap, ring, type Mark } from './painting.ts';
import { polar, type Point } from './point.ts';
import { between, randomFrom } from './random.ts';
import type { Pixels } from './save.ts';

/** The back: glaze poured and dripped, plain brush rings, a bare foot with three marks of the kiln. */
export async function drawFezDishBack(side: number): Promise<Pixels> {
  const radius = side * 0.44;
  const random = randomFrom(77);
  const centre: Point = [side / 2, side / 2];
  const marks: Mark[] = [];
  for (const share of [0.62, 0.86]) {
    const start = between(random, 0, 6);
    const points = Array.from({ length: 30 }, (_, k) =>
      polar(centre, radius * share * (1 + 0.006 * Math.sin(k)), start + (k / 29) * 6.4),
    );
    marks.push(...stroke({ points, width: radius * 0.024, swell: (t) => 1 - 0.5 * t, random }));
  }
  for (let k = 0; k < 12; k++) {
    const angle = (k / 12) * 6.283 + between(random, -0.04, 0.04);
    marks.push(
      ...stroke({
        points: [
          polar(centre, radius * 0.68, angle - 0.06),
          polar(centre, radius * 0.75, angle + 0.03),
          polar(centre, radius * 0.81, angle - 0.02),
        ],
        width: radius * 0.034,
        swell: drawnAway,
        random,
      }),
    );
  }
  const foot = [0.34, 0.42].map((share) =>
    ring('accent', centre, share * radius, radius * 0.006, 0.5),
  );
  const bare = ring('accent', centre, 0.38 * radius, radius * 0.075, 0.62);
  const scars = [0, 1, 2].map((k) =>
    dot('accent', polar(centre, radius * 0.2, k * 2.1 + 0.4), radius * 0.016, 0.75),
  );
  const map = await paintMap({
    width: side,
    height: side,
    marks: [...marks, bare, ...foot, ...scars],
    soften: side / 260,
  });
  const height = heightThrough([
    [0, 0.2],
    [0.3, 0.2],
    [0.345, 0.26],
    [0.41, 0.26],
    [0.46, 0.19],
    [0.99, 0.0],
    [1.02, -0.06],
  ]);
  const glaze: Glaze = {
    ...FEZ_GLAZE,
    seed: 72,
    speckle: 0.24,
    pigments: { ...FEZ_GLAZE.pigments, accent: [0.55, 1.0, 1.5] },
  };
  const dish = {
    seed: 6,
    side,
    radius,
    height,
    gloss: 0.36,
    chips: 0.2,
    edge: FEZ_CLAY,
    unevenness: 0.006,
    relief: 0.1,
  };
  return { width: side, height: side, bytes: drawDish(dish, coatReader(map, glaze)) };
}
