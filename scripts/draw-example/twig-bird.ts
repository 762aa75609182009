import { drawnAway, lifted, stroke, washed } from './brush.ts';
import { area, dot, outline, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import type { Random } from './random.ts';

/** A bird on a twig that looks back at the shield. */
export function bird([x, y]: Point, hand: number, unit: number, random: Random): Mark[] {
  const p = (a: number, b: number): Point => [x - hand * a * unit, y + b * unit];
  const body = smooth(
    [
      p(13, -9),
      p(9, -13),
      p(5, -11),
      p(2, -4),
      p(-6, 1),
      p(-17, 8),
      p(-19, 11),
      p(-9, 8),
      p(2, 8),
      p(8, 3),
      p(10, -5),
    ],
    80,
    true,
  );
  const wing = smooth([p(3, -3), p(-2, -1), p(-12, 5), p(-4, 6), p(3, 4), p(6, 0)], 44, true);
  return [
    ...stroke({ points: [p(20, 16), p(6, 12), p(-10, 14), p(-20, 20)], width: unit * 1.6, random }),
    ...[
      [14, 14, 0.8],
      [-6, 13, 2.2],
      [-15, 17, 1.9],
    ].flatMap(([a, b, lean]) =>
      stroke({
        points: [
          p(a!, b!),
          polar(p(a!, b!), 4 * unit, lean!),
          polar(p(a!, b!), 8 * unit, lean! + 0.2),
        ],
        width: unit * 3,
        swell: lifted,
        random,
      }),
    ),
    ...washed(body, 0.28, random),
    outline('line', pathOf(body), unit * 1.15, 0.8),
    ...washed(wing, 0.5, random),
    outline('line', pathOf(wing), unit * 0.9, 0.75),
    ...stroke({
      points: [p(1, 1), p(-5, 3), p(-10, 5)],
      width: unit * 1.2,
      swell: drawnAway,
      random,
    }),
    ...stroke({
      points: [p(12.5, -9.5), p(15, -9), p(17.4, -7.4)],
      width: unit * 2.2,
      swell: drawnAway,
      random,
    }),
    dot('line', p(9.5, -9.6), unit * 1, 0.9),
    ...stroke({ points: [p(3, 8), p(4, 10.5), p(5, 12.6)], width: unit * 1, random }),
    ...stroke({ points: [p(0, 8), p(0, 10.5), p(0.6, 12.8)], width: unit * 1, random }),
    area('accent', pathOf(smooth([p(5, -6), p(3, -1), p(6, 2), p(8, -2)], 24, true)), 0.6),
  ];
}
