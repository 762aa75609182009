import { curve, inked } from './ink-line.ts';
import { filled, type Colour, type Touch } from './polychrome.ts';
import { polar, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** Puts a place of a letter (along 0 to 1, up 0 to 1) on the pot. */
export type Placing = (along: number, up: number) => Point;

/**
 * The alafia: the Arabic word for health and well-being, al-afiya, worn down by copying until hardly
 * anybody reads it: uprights, loops without dots and a tail that curls up. One repeat, read from its end.
 */
export function alafia(place: Placing, width: number, colour: Colour, random: Random): Touch[] {
  const shake = (): number => between(random, -0.012, 0.012);
  const draw = (points: readonly Point[], thick = 1): Touch[] =>
    curve({
      points: points.map(([x, y]) => place(x + shake() * 0.5, y + shake())),
      width: width * thick,
      random,
      colour,
      strength: 0.95,
      ends: 0.7,
      steps: points.length * 14,
    });
  const upright = (x: number, tall: number, lean = 0.012): Touch[] => [
    ...draw(
      [
        [x - 0.008, 0.09],
        [x - 0.004, tall * 0.45],
        [x + lean, tall],
      ],
      0.95,
    ),
    ...serif(place, x + lean, tall, width, colour, random),
  ];
  const knot = (x: number, y: number, wide: number, tall: number): Touch[] => {
    const ring = Array.from({ length: 24 }, (_, k) =>
      place(x + wide * Math.cos(k * 0.285), y + tall * Math.sin(k * 0.285)),
    );
    return inked({ line: ring, width: width * 0.6, random, colour, strength: 0.95, ends: 1 });
  };
  return [
    ...upright(0.945, 0.92, -0.012),
    ...draw(
      [
        [0.94, 0.1],
        [0.915, 0.05],
        [0.89, 0.09],
      ],
      0.7,
    ),
    ...upright(0.81, 0.97, -0.012),
    ...draw(
      [
        [0.812, 0.1],
        [0.76, 0.05],
        [0.66, 0.07],
        [0.58, 0.05],
        [0.535, 0.09],
      ],
      1.05,
    ),
    ...knot(0.672, 0.2, 0.036, 0.1),
    ...upright(0.535, 0.93, 0.014),
    ...knot(0.403, 0.31, 0.044, 0.12),
    ...draw(
      [
        [0.438, 0.24],
        [0.43, 0.12],
        [0.37, 0.06],
        [0.27, 0.08],
        [0.16, 0.06],
        [0.1, 0.1],
      ],
      1.05,
    ),
    ...draw(
      [
        [0.29, 0.08],
        [0.282, 0.2],
        [0.292, 0.32],
      ],
      0.85,
    ),
    ...draw(
      [
        [0.22, 0.08],
        [0.214, 0.17],
        [0.222, 0.25],
      ],
      0.8,
    ),
    ...knot(0.125, 0.19, 0.04, 0.1),
    ...draw(
      [
        [0.09, 0.14],
        [0.045, 0.34],
        [0.06, 0.6],
        [0.12, 0.82],
        [0.21, 0.9],
        [0.285, 0.78],
        [0.25, 0.64],
        [0.195, 0.68],
      ],
      0.75,
    ),
    ...leafOf(place, 0.1, 0.52, width, colour, random),
    ...leafOf(place, 0.355, 0.7, width, colour, random),
  ];
}

/** Half a leaf of two lobes that grows beside a stroke, as in foliate script. */
function leafOf(
  place: Placing,
  x: number,
  y: number,
  width: number,
  colour: Colour,
  random: Random,
): Touch[] {
  const at = place(x, y);
  const [bx, by] = place(x, y + 0.1);
  const heading = Math.atan2(by - at[1], bx - at[0]);
  return [0.9, -0.2].map((lean) => {
    const way = heading + lean;
    const shape = smooth(
      [
        at,
        polar(at, width * 1.3, way + 0.5),
        polar(at, width * 2.6, way + 0.1),
        polar(at, width * 1.4, way - 0.35),
      ],
      20,
      true,
    );
    return filled(colour, shape, between(random, 0.7, 0.9));
  });
}

/** The wedge with which the reed pen ends a stroke. */
function serif(
  place: Placing,
  x: number,
  y: number,
  width: number,
  colour: Colour,
  random: Random,
): Touch[] {
  const [px, py] = place(x, y);
  const [ax, ay] = place(x, y + 0.1);
  const heading = Math.atan2(ay - py, ax - px);
  const put = (up: number, aside: number): Point =>
    polar(polar([px, py], width * up, heading), width * aside, heading - Math.PI / 2);
  const shape = smooth(
    [
      put(-1.6, -0.4),
      put(-0.2, -0.75),
      put(1.25, -1.3),
      put(1.1, -0.5),
      put(0.45, 0.7),
      put(-0.3, 0.5),
      put(-1.6, 0.4),
    ],
    42,
    true,
  );
  return [filled(colour, shape, between(random, 0.75, 0.95))];
}

/** A crown of three points with a jewelled band, standing on the band of a dish. */
export function crown(
  place: Placing,
  width: number,
  colours: readonly [Colour, Colour],
  random: Random,
): Touch[] {
  const [line, fill] = colours;
  const wander = (x: number, y: number): Point => [
    x + between(random, -0.03, 0.03),
    y + between(random, -0.04, 0.04),
  ];
  const outline: Point[] = smooth(
    [
      wander(0.14, 0.1),
      wander(0.1, 0.4),
      wander(0.02, 0.76),
      wander(0.16, 0.6),
      wander(0.27, 0.44),
      wander(0.38, 0.62),
      wander(0.5, 0.92),
      wander(0.62, 0.62),
      wander(0.73, 0.44),
      wander(0.84, 0.6),
      wander(0.98, 0.76),
      wander(0.9, 0.4),
      wander(0.86, 0.1),
      [0.5, 0.04],
    ],
    90,
    true,
  );
  const touches: Touch[] = [
    filled(
      fill,
      outline.map(([x, y]) => place(0.5 + (x - 0.5) * 0.84, 0.15 + (y - 0.1) * 0.82)),
      between(random, 0.6, 0.85),
    ),
    ...inked({
      line: outline.map(([x, y]) => place(x, y)),
      width,
      random,
      colour: line,
      ends: 1,
      strength: 0.92,
    }),
  ];
  for (const [up, thick] of [
    [0.16, 0.7],
    [0.33, 0.9],
  ] as const)
    touches.push(
      ...inked({
        line: [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) =>
          place(0.12 + t * 0.76, up - 0.07 * Math.sin(Math.PI * t)),
        ),
        width: width * thick,
        random,
        colour: line,
        ends: 0.7,
      }),
    );
  for (const [x, y, size] of [
    [0.01, 0.9, 1],
    [0.5, 1.06, 1.15],
    [0.99, 0.9, 1],
    [0.3, 0.2, 0.7],
    [0.5, 0.18, 0.8],
    [0.7, 0.2, 0.7],
  ] as const) {
    const at = place(...wander(x, y));
    touches.push(
      filled(
        line,
        Array.from({ length: 12 }, (_, k) =>
          polar(at, width * size * between(random, 0.75, 0.95), k * 0.5236),
        ),
        0.88,
      ),
    );
  }
  return touches;
}
