import { drawnAway, stroke } from './brush.ts';
import { PIGMENTS, type Glaze } from './glaze.ts';
import { band, floret } from './ornaments.ts';
import { area, dot, outline, type Mark } from './painting.ts';
import { pathOf, type Point } from './point.ts';
import { drawPot, type Wall } from './pot.ts';
import { between, randomFrom } from './random.ts';
import type { Pixels } from './save.ts';
import { turnedForm } from './turned-form.ts';

/** Profile of the inkwell: a drum with a domed shoulder and a narrow well. */
const FORM = turnedForm({
  profile: [
    [0.86, 0],
    [0.87, 0.05],
    [0.84, 0.1],
    [0.82, 0.25],
    [0.83, 0.62],
    [0.82, 0.8],
    [0.7, 0.93],
    [0.5, 1.0],
    [0.34, 1.05],
    [0.28, 1.12],
    [0.3, 1.19],
    [0.34, 1.23],
  ],
  thickness: 0.06,
  floor: 0.7,
});

const GLAZE: Glaze = {
  seed: 1880,
  body: [0.79, 0.75, 0.63],
  pigments: { line: PIGMENTS.cobalt, wash: PIGMENTS.copper, accent: PIGMENTS.honey },
  wobble: 6,
  pooling: 0.8,
  crackle: { size: 60, strength: 0.4 },
  speckle: 0.2,
};

/** The inkwell: a ring of eight-point stars in blue, green and honey under a rayed shoulder. */
export function drawInkwell(width: number): Promise<Pixels> {
  return drawPot({
    form: FORM,
    paint: paintWall,
    glaze: GLAZE,
    seed: 61,
    width,
    height: Math.round(width * 0.86),
    scale: width * 0.4,
    tilt: 0.42,
    gloss: 0.5,
    relief: 0.15,
    bareBelow: 0.04,
    bare: [0.5, 0.34, 0.22],
  });
}

function paintWall({ width, rowAt, perRadian }: Wall): Mark[] {
  const random = randomFrom(1881);
  const unit = perRadian / 100;
  const middle = width / 2;
  const marks: Mark[] = [];
  for (const [height, thick] of [
    [1.215, 4],
    [1.05, 2.4],
    [0.79, 2.6],
    [0.76, 1.2],
    [0.17, 1.2],
    [0.13, 2.8],
  ] as const) {
    marks.push(...band(0, width, rowAt(height), thick * unit, random));
  }
  const step = (Math.PI * 2 * perRadian) / 16;
  const y = (rowAt(0.76) + rowAt(0.17)) / 2;
  for (let k = -5; k <= 5; k++) {
    const x = middle + k * step;
    const size = 17 * unit * between(random, 0.96, 1.04);
    const star = Array.from({ length: 16 }, (_, i): Point => {
      const radius = i % 2 === 0 ? size : size * 0.765;
      return [x + radius * Math.cos((i * Math.PI) / 8), y + radius * Math.sin((i * Math.PI) / 8)];
    });
    marks.push(area(k % 2 === 0 ? 'wash' : 'accent', pathOf(star), between(random, 0.5, 0.75)));
    marks.push(outline('line', pathOf(star), 2.4 * unit, 0.8));
    marks.push(...floret({ x, y, size: 9 * unit, random }, 8));
    for (const hand of [-1, 1]) {
      const foot: Point = [x + step / 2, y + hand * 24 * unit];
      marks.push(
        ...stroke({
          points: [foot, [x + step / 2, y + hand * 12 * unit], [x + step / 2, y + hand * 5 * unit]],
          width: 5 * unit,
          swell: drawnAway,
          random,
        }),
      );
      marks.push(
        ...stroke({
          points: [
            [x, y + hand * 26 * unit],
            [x + step * 0.2, y + hand * 21 * unit],
            [x + step * 0.42, y + hand * 25 * unit],
          ],
          width: 2.4 * unit,
          random,
        }),
      );
      marks.push(
        ...stroke({
          points: [
            [x, y + hand * 26 * unit],
            [x - step * 0.2, y + hand * 21 * unit],
            [x - step * 0.42, y + hand * 25 * unit],
          ],
          width: 2.4 * unit,
          random,
        }),
      );
    }
  }
  for (let k = -11; k <= 11; k++) {
    const x = middle + (k * step) / 2;
    marks.push(
      ...stroke({
        points: [
          [x, rowAt(1.035)],
          [x, rowAt(0.94)],
          [x, rowAt(0.83)],
        ],
        width: 6 * unit,
        swell: drawnAway,
        random,
      }),
    );
    marks.push(dot(k % 2 === 0 ? 'accent' : 'wash', [x + step / 4, rowAt(0.85)], 2.6 * unit, 0.7));
    marks.push(dot('line', [x, rowAt(1.13)], 2.4 * unit, 0.7));
  }
  return marks;
}
