import { drawnAway, stroke } from './brush.ts';
import { PIGMENTS, type Glaze } from './glaze.ts';
import { shield } from './invented-arms.ts';
import { butterfly, fern } from './mariposas.ts';
import { band, floret } from './ornaments.ts';
import { area, dot, outline, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { drawPot, type Wall } from './pot.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { turnedForm } from './turned-form.ts';
import { bird } from './twig-bird.ts';

const FORM = turnedForm({
  profile: [
    [0.53, 0],
    [0.54, 0.05],
    [0.5, 0.11],
    [0.52, 0.16],
    [0.6, 0.26],
    [0.615, 0.4],
    [0.56, 0.72],
    [0.535, 1.02],
    [0.56, 1.36],
    [0.615, 1.66],
    [0.59, 1.8],
    [0.47, 1.89],
    [0.445, 1.97],
    [0.47, 2.06],
    [0.5, 2.1],
  ],
  thickness: 0.055,
  floor: 0.1,
});

const GLAZE: Glaze = {
  seed: 1605,
  body: [0.81, 0.775, 0.685],
  pigments: { line: [4.4, 3.5, 1.9], wash: PIGMENTS.cobalt, accent: [0.14, 0.78, 3.0] },
  wobble: 6,
  pooling: 0.9,
  crackle: { size: 66, strength: 0.34 },
  speckle: 0.17,
};

/** The apothecary jar of a convent: a shield between straps, ferns and birds of blue, orange touches. */
export function drawCoatOfArmsJar(width: number): Promise<Pixels> {
  return drawPot({
    form: FORM,
    paint: paintWall,
    glaze: GLAZE,
    seed: 91,
    width,
    height: Math.round(width * 1.36),
    scale: width * 0.545,
    tilt: 0.17,
    gloss: 0.42,
    relief: 0.3,
    bareBelow: 0.03,
    bare: [0.62, 0.44, 0.31],
  });
}

function paintWall(wall: Wall): Mark[] {
  const random = randomFrom(1606);
  const { width, rowAt, perRadian } = wall;
  const unit = perRadian / 100;
  const middle = width / 2;
  const marks: Mark[] = [];
  for (const [height, thick] of [
    [2.085, 4.4],
    [1.885, 3],
    [1.71, 2.8],
    [1.685, 1.2],
    [0.335, 1.2],
    [0.31, 2.8],
    [0.13, 3],
    [0.075, 1.4],
  ] as const)
    marks.push(...band(0, width, rowAt(height), thick * unit, random));
  for (let x = 0, k = 0; x < width; x += 15 * unit, k++) {
    marks.push(
      ...leafTouch(x, rowAt(1.73), rowAt(1.865), unit, random),
      dot('accent', [x + 7.5 * unit, rowAt(1.75)], 1.9 * unit, 0.75),
    );
    marks.push(
      ...leafTouch(x, rowAt(0.285), rowAt(0.165), unit, random),
      dot('accent', [x + 7.5 * unit, rowAt(0.265)], 1.9 * unit, 0.75),
    );
    marks.push(
      ...stroke({
        points: [
          [x, rowAt(1.93)],
          [x + 4 * unit, rowAt(1.98)],
          [x + 9 * unit, rowAt(2.04)],
        ],
        width: 3.6 * unit,
        swell: drawnAway,
        random,
      }),
    );
  }
  const place = (side: number, height: number): Point => [middle + side * unit, rowAt(height)];
  for (const hand of [-1, 1]) {
    for (const [side, height, turn, size, bend, pairs] of [
      [79, 0.385, -1.72, 82, -0.16, 12],
      [96, 0.375, -1.38, 62, 0.2, 10],
      [62, 0.37, -2.0, 34, -0.2, 8],
      [112, 0.375, -1.15, 40, 0.25, 8],
      [134, 0.385, -1.75, 96, -0.12, 13],
      [86, 1.37, -1.5, 34, 0.2, 8],
      [74, 1.36, -1.95, 26, -0.2, 7],
      [132, 1.3, -1.5, 44, 0.15, 9],
    ] as const) {
      const [x, y] = place(hand * side, height);
      const way = hand === 1 ? turn : -Math.PI - turn;
      marks.push(...fern({ x, y, turn: way, size: size * unit, random }, hand * bend, pairs));
    }
    marks.push(...bird(place(hand * 84, 1.16), hand, unit * 1.35, random));
    const [bx, by] = place(hand * 116, 1.46);
    marks.push(...butterfly({ x: bx, y: by, turn: -1.57 + hand * 0.5, size: 19 * unit, random }));
    for (const [side, height, size] of [
      [58, 1.6, 6],
      [99, 1.6, 5.4],
      [112, 1.22, 6],
      [66, 0.86, 5],
      [104, 0.86, 6.4],
      [140, 1.1, 6],
      [58, 0.62, 4.6],
    ] as const) {
      const [x, y] = place(hand * side, height);
      marks.push(
        ...floret({ x, y, size: size * unit, random }, 6),
        dot('accent', [x, y], size * unit * 0.34, 0.8),
      );
    }
    for (const [side, height] of [
      [72, 1.62],
      [66, 1.02],
      [62, 0.74],
      [118, 0.98],
      [100, 1.34],
      [92, 0.98],
      [128, 1.62],
    ] as const)
      for (let k = 0; k < 3; k++)
        marks.push(
          dot(
            'line',
            polar(place(hand * side, height), 2.6 * unit, k * 2.09 + side),
            1.3 * unit,
            0.75,
          ),
        );
  }
  return [...marks, ...shield(place, unit, random)];
}

function leafTouch(x: number, from: number, to: number, unit: number, random: Random): Mark[] {
  const shape = smooth(
    [
      [x - 5.6 * unit, from],
      [x - 4.4 * unit, from + (to - from) * 0.6],
      [x, to],
      [x + 4.4 * unit, from + (to - from) * 0.6],
      [x + 5.6 * unit, from],
    ],
    36,
  );
  return [
    area('wash', pathOf(shape), between(random, 0.24, 0.4)),
    outline('line', pathOf(shape, false), unit * 1.1, 0.75),
    ...stroke({
      points: [
        [x, from],
        [x, from + (to - from) * 0.4],
        [x, from + (to - from) * 0.75],
      ],
      width: unit * 2,
      swell: drawnAway,
      random,
    }),
  ];
}
