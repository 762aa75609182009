import { drawnAway, even, stroke } from './brush.ts';
import { drawDish, heightThrough } from './dish.ts';
import { PIGMENTS, coatReader, type Glaze } from './glaze.ts';
import { greatWave } from './great-wave.ts';
import { area, clipped, paintMap, reserve, ring, type Mark } from './painting.ts';
import { pathOf, polar, type Point } from './point.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';

const GLAZE: Glaze = {
  seed: 1700,
  body: [0.8, 0.815, 0.8],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.softCobalt, accent: PIGMENTS.iron },
  wobble: 3,
  pooling: 0.55,
  crackle: { size: 90, strength: 0 },
  speckle: 0.05,
};

/** The wave dish: seigaiha in rows, a great wave that breaks over them, plovers, an iron-brown lip. */
export async function drawWaveDish(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const random = randomFrom(1698);
  const centre: Point = [side / 2, side / 2];
  const disc = Array.from({ length: 120 }, (_, k) =>
    polar(centre, radius * 0.715, (k / 120) * 6.2832),
  );
  const marks = [
    ...clipped(
      [...seigaiha(centre, radius, random), ...greatWave(centre, radius, random)],
      disc,
      'well',
    ),
    ...border(centre, radius, random),
  ];
  const map = await paintMap({ width: side, height: side, marks, soften: side / 300 });
  const height = heightThrough([
    [0, 0],
    [0.62, 0.015],
    [0.78, 0.11],
    [0.86, 0.13],
    [0.985, 0.17],
    [1.02, 0.14],
  ]);
  const dish = {
    seed: 25,
    side,
    radius,
    height,
    gloss: 0.62,
    chips: 0,
    edge: [0.2, 0.1, 0.05] as const,
    unevenness: 0.0025,
    relief: 0.03,
  };
  return { width: side, height: side, bytes: drawDish(dish, coatReader(map, GLAZE)) };
}

/** Rows of overlapping circles, each row half hidden by the next; four lines to a wave. */
function seigaiha(centre: Point, radius: number, random: Random): Mark[] {
  const size = radius * 0.108;
  const marks: Mark[] = [];
  const top = centre[1] - radius * 0.02;
  for (let row = 0; row < 16; row++) {
    const y = top + row * size * 0.5;
    for (let column = -9; column <= 9; column++) {
      const x = centre[0] + (column + (row % 2) * 0.5) * size * 2;
      if (Math.hypot(x - centre[0], y - centre[1]) > radius * 0.85) continue;
      const circle = (r: number): Point[] =>
        Array.from({ length: 40 }, (_, k) => polar([x, y], size * r, (k / 40) * 6.2832));
      const arc = (r: number): Point[] =>
        Array.from({ length: 15 }, (_, k) =>
          polar([x, y], size * r, -Math.PI + (k / 14) * Math.PI),
        );
      marks.push(
        ...reserve(pathOf(circle(1))),
        area('wash', pathOf(circle(1)), between(random, 0.2, 0.32)),
      );
      marks.push(
        ...reserve(pathOf(circle(0.82))),
        area('wash', pathOf(circle(0.42)), between(random, 0.3, 0.5)),
      );
      for (const [r, width] of [
        [0.985, 0.062],
        [0.78, 0.045],
        [0.6, 0.04],
        [0.42, 0.045],
      ] as const) {
        marks.push(
          ...stroke({
            points: arc(r),
            width: size * width * 1.15,
            swell: even,
            strength: between(random, 0.85, 1.1),
            random,
          }),
        );
      }
    }
  }
  return marks;
}

/** The rim: a fine key of combed lines, scrolls in reserve, and the brown lip. */
function border(centre: Point, radius: number, random: Random): Mark[] {
  const at = (share: number, angle: number): Point => polar(centre, share * radius, angle);
  const marks: Mark[] = [];
  for (const [share, width] of [
    [0.722, 0.009],
    [0.742, 0.004],
    [0.945, 0.004],
    [0.962, 0.008],
  ] as const) {
    marks.push(ring('line', centre, share * radius, width * radius, 0.75));
  }
  const count = 18;
  for (let k = 0; k < count; k++) {
    const angle = (k / count) * Math.PI * 2;
    const hand = k % 2 === 0 ? 1 : -1;
    const wave = Array.from({ length: 9 }, (_, i) =>
      at(
        0.843 + hand * 0.052 * Math.sin((i / 8) * Math.PI),
        angle + (i / 8) * ((Math.PI * 2) / count),
      ),
    );
    marks.push(...stroke({ points: wave, width: radius * 0.012, swell: even, random }));
    const curl = Array.from({ length: 22 }, (_, i) => {
      const t = i / 21;
      return polar(
        at(0.843 - hand * 0.008, angle + Math.PI / count),
        radius * 0.047 * (1 - 0.85 * t),
        angle + hand * (t * 8.4 + 1.2),
      );
    });
    marks.push(...stroke({ points: curl, width: radius * 0.011, random }));
    for (const off of [0.25, 0.5, 0.75]) {
      const foot = at(
        0.843 + hand * 0.052 * Math.sin(off * Math.PI),
        angle + off * ((Math.PI * 2) / count),
      );
      marks.push(
        ...stroke({
          points: [
            foot,
            polar(foot, radius * 0.022, angle + (hand > 0 ? 0.5 : 2.6)),
            polar(foot, radius * 0.034, angle + (hand > 0 ? 1.0 : 2.1)),
          ],
          width: radius * 0.018,
          swell: drawnAway,
          random,
        }),
      );
    }
    marks.push(
      area(
        'wash',
        pathOf([...wave, at(0.945, angle + (Math.PI * 2) / count), at(0.945, angle)]),
        0.3,
      ),
    );
  }
  return [...marks, ring('accent', centre, radius * 0.992, radius * 0.02, 0.85)];
}
