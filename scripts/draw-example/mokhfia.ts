import { even, stroke } from './brush.ts';
import { contour, touch } from './brushwork.ts';
import { type Glaze, PIGMENTS } from './glaze.ts';
import { paintStar } from './mokhfia-star.ts';
import { type Brushes, paintWall } from './mokhfia-wall.ts';
import { paintedSurface } from './painted-surface.ts';
import { area, dot } from './painting.ts';
import { type Point, pathOf, polar, smooth } from './point.ts';
import { between, randomFrom } from './random.ts';
import type { Pixels } from './save.ts';
import { solidOf } from './solid.ts';
import { drawStillLife } from './still-life.ts';
import { turnedForm } from './turned-form.ts';
import { turnedLine } from './turned-plan.ts';

const FORM = turnedForm({
  profile: [
    [0.34, 0],
    [0.35, 0.05],
    [0.33, 0.09],
    [0.46, 0.13],
    [0.66, 0.24],
    [0.83, 0.4],
    [0.94, 0.54],
    [1.0, 0.62],
    [1.03, 0.65],
  ],
  thickness: 0.05,
  floor: 0.12,
});

const GLAZE: Glaze = {
  seed: 1788,
  body: [0.79, 0.745, 0.61],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.cobalt, accent: [2.0, 2.9, 3.3] },
  wobble: 5,
  pooling: 0.9,
  crackle: { size: 54, strength: 0.5 },
  speckle: 0.2,
};

const COLOURS: Glaze = {
  ...GLAZE,
  seed: 1789,
  wobble: 7,
  pooling: 0.8,
  pigments: { line: PIGMENTS.manganese, wash: [2.5, 0.95, 2.1], accent: [0.1, 0.42, 2.5] },
};

/** The deep bowl seen from above: an eight-point star, eight almonds and a scaled rim in four colours. */
export async function drawMokhfia(side: number): Promise<Pixels> {
  const scale = side * 0.435;
  const plan = Math.ceil(scale * 2.12);
  const middle: Point = [plan / 2, plan / 2];
  const brushes: Brushes = {
    marks: [],
    colours: [],
    at: (share, angle) => polar(middle, share * scale, angle),
    unit: scale / 100,
    random: randomFrom(1791),
  };
  paintStar(brushes);
  paintWall(brushes);
  paintRim(brushes);
  const read = await paintedSurface({
    width: plan,
    height: plan,
    soften: side / 250,
    paintings: [
      { marks: brushes.marks, glaze: GLAZE },
      { marks: brushes.colours, glaze: COLOURS },
    ],
  });
  const bare = await paintedSurface({
    width: 64,
    height: 64,
    soften: 2,
    paintings: [{ marks: [], glaze: { ...GLAZE, seed: 1790 } }],
  });
  return drawStillLife({
    seed: 77,
    width: side,
    height: Math.round(side * 0.94),
    scale,
    row: side * 0.56,
    tilt: 1.2,
    pieces: [
      {
        solid: solidOf(FORM),
        at: [0, 0],
        coat: ({ angle, radius, height, inner }) =>
          inner || height > FORM.tall - 0.03
            ? read(
                middle[0] + radius * scale * Math.sin(angle),
                middle[1] + radius * scale * Math.cos(angle),
              )
            : bare(angle * 400, height * scale),
        gloss: 0.5,
        relief: 0.08,
        floorBelow: 0.4,
        bareBelow: 0.03,
        bare: [0.5, 0.34, 0.22],
      },
    ],
  });
}

function paintRim(brushes: Brushes): void {
  const { marks, colours, at, unit, random } = brushes;
  const count = 32;
  for (let k = 0; k < count; k++) {
    const angle = (k / count) * Math.PI * 2 + between(random, -0.006, 0.006);
    const half = Math.PI / count;
    const lozenge = [
      at(0.817, angle),
      at(0.838, angle + half * 0.8),
      at(0.859, angle),
      at(0.838, angle - half * 0.8),
    ];
    if (k % 2 === 0) colours.push(area('accent', pathOf(lozenge), between(random, 0.5, 0.75)));
    else marks.push(area('wash', pathOf(lozenge), between(random, 0.5, 0.8)));
    marks.push(...contour(smooth(lozenge, 24, true), unit * 0.7, random, { strokes: 2 }));
    marks.push(dot('accent', at(0.838, angle + half), unit * 0.7, 0.7));
    const arch = (low: number, reach: number, wide: number): Point[] =>
      [-1, -0.92, -0.7, -0.4, 0, 0.4, 0.7, 0.92, 1].map((t) =>
        at(low + reach * Math.sqrt(Math.max(0, 1 - t * t)), angle + t * half * wide),
      );
    marks.push(
      ...stroke({ points: arch(0.883, 0.088, 0.95), width: unit * 1.4, swell: even, random }),
    );
    colours.push(
      area(
        k % 2 === 0 ? 'wash' : 'accent',
        pathOf(arch(0.884, 0.064, 0.68)),
        between(random, 0.5, 0.8),
      ),
    );
    marks.push(
      ...stroke({ points: arch(0.884, 0.064, 0.68), width: unit * 0.7, swell: even, random }),
    );
    for (const off of [-0.5, 0, 0.5]) {
      marks.push(
        ...touch({
          root: at(0.886, angle + off * half * 0.5),
          turn: angle + off * 0.5,
          long: unit * 4.4,
          wide: unit * 1.1,
          bend: 0,
          layer: 'accent',
          random,
        }),
      );
    }
    marks.push(dot('line', at(0.966, angle + half), unit * 1.15, between(random, 0.7, 0.9)));
  }
  turnedLine(brushes, 0.87, 0.8);
  turnedLine(brushes, 0.881, 1.5);
  turnedLine(brushes, 0.995, 2.6);
}
