import { drawnAway, even, stroke } from './brush.ts';
import { before, contour, graded, handLine, touch } from './brushwork.ts';
import { type Glaze, PIGMENTS } from './glaze.ts';
import type { Painting } from './painted-surface.ts';
import { type WallPlan, paintedWall, wheelLine } from './painted-wall.ts';
import { type Mark, area, dot } from './painting.ts';
import { peonyScroll } from './peony-scroll.ts';
import { type Point, pathOf, polar, smooth } from './point.ts';
import { type Random, randomFrom } from './random.ts';
import type { Pixels } from './save.ts';
import { solidOf } from './solid.ts';
import { drawStillLife } from './still-life.ts';
import { turnedForm } from './turned-form.ts';

/** The jar for ointments: a spreading foot, a plump body, a neck with a lip to tie a cover under. */
const FORM = turnedForm({
  profile: [
    [0.47, 0],
    [0.48, 0.04],
    [0.42, 0.11],
    [0.385, 0.19],
    [0.45, 0.33],
    [0.565, 0.56],
    [0.63, 0.84],
    [0.625, 1.08],
    [0.57, 1.3],
    [0.46, 1.44],
    [0.4, 1.5],
    [0.385, 1.57],
    [0.44, 1.66],
    [0.465, 1.7],
  ],
  thickness: 0.045,
  floor: 0.2,
});

const GLAZE: Glaze = {
  seed: 1668,
  body: [0.765, 0.79, 0.785],
  pigments: { line: [4.1, 3.2, 1.55], wash: [3.0, 2.15, 0.95], accent: PIGMENTS.iron },
  wobble: 4,
  pooling: 0.75,
  crackle: { size: 90, strength: 0 },
  speckle: 0.14,
};

/** The export jar: a peony scroll round the body, cloud collars above and below. */
export async function drawDeshimaJar(width: number): Promise<Pixels> {
  const scale = width * 0.585;
  const coat = await paintedWall({ form: FORM, scale, paint: paintJar });
  const height = Math.round(width * 1.26);
  return drawStillLife({
    seed: 67,
    width,
    height,
    scale,
    row: height * 0.87,
    tilt: 0.2,
    pieces: [
      {
        solid: solidOf(FORM),
        at: [0, 0],
        coat,
        gloss: 0.62,
        relief: 0.02,
        bareBelow: 0.03,
        bare: [0.62, 0.53, 0.43],
      },
    ],
  });
}

function paintJar(wall: WallPlan): readonly Painting[] {
  const random = randomFrom(1669);
  const marks: Mark[] = [];
  const { unit } = wall;
  for (const [height, thick] of [
    [0.05, 2],
    [0.13, 0.9],
    [0.4, 0.9],
    [0.425, 1.6],
    [1.215, 1.6],
    [1.24, 0.8],
    [1.47, 1.5],
    [1.49, 0.7],
    [1.61, 0.7],
    [1.68, 2.2],
  ] as const) {
    marks.push(handLine(wheelLine(wall, height), thick * unit, random));
  }
  peonyScroll(wall, marks, random);
  cloudCollar(wall, marks, random);
  footLappets(wall, marks, random);
  for (let k = -22; k <= 22; k++) {
    const [x, y] = wall.at(k * 0.085, 1.5);
    marks.push(
      ...touch({
        root: [x, y],
        turn: -Math.PI / 2 + 0.25,
        long: 12 * unit,
        wide: 3.4 * unit,
        bend: 0.2,
        random,
      }),
    );
  }
  marks.push(
    dot('accent', wall.at(0.52, 0.5), unit * 0.9, 0.7),
    dot('accent', wall.at(-0.81, 1.18), unit * 0.7, 0.6),
    dot('accent', wall.at(-0.2, 0.3), unit * 0.55, 0.7),
  );
  return [{ marks, glaze: GLAZE }];
}

/** Six hanging clouds on the shoulder, each with a flower, dark between them. */
function cloudCollar(wall: WallPlan, marks: Mark[], random: Random): void {
  const { at, unit } = wall;
  const step = Math.PI / 3;
  const ground = [...wheelLine(wall, 1.245), ...wheelLine(wall, 1.465).toReversed()];
  marks.push({ layer: 'wash', svg: area('wash', pathOf(ground), 0.78).svg });
  for (let k = -3; k <= 3; k++) {
    const angle = k * step;
    const q = (x: number, z: number): Point => at(angle + x * step, z);
    const cloud = smooth(
      [
        q(-0.46, 1.463),
        q(-0.44, 1.41),
        q(-0.38, 1.345),
        q(-0.26, 1.335),
        q(-0.2, 1.36),
        q(-0.14, 1.3),
        q(0, 1.262),
        q(0.14, 1.3),
        q(0.2, 1.36),
        q(0.26, 1.335),
        q(0.38, 1.345),
        q(0.44, 1.41),
        q(0.46, 1.463),
      ],
      90,
      true,
    );
    marks.push(...before(cloud), ...contour(cloud, unit * 1.4, random));
    const bloom = q(0, 1.365);
    for (let i = 0; i < 6; i++) {
      const turn = (i / 6) * Math.PI * 2 + 0.3;
      marks.push(
        ...touch({
          root: polar(bloom, unit * 1.8, turn),
          turn,
          long: 8 * unit,
          wide: 6 * unit,
          bend: 0,
          random,
        }),
      );
    }
    marks.push(dot('line', bloom, unit * 1.4, 0.85));
    for (const hand of [-1, 1]) {
      marks.push(
        ...stroke({
          points: [q(hand * 0.07, 1.37), q(hand * 0.16, 1.4), q(hand * 0.27, 1.385)],
          width: unit * 1.1,
          swell: drawnAway,
          random,
        }),
        ...touch({
          root: q(hand * 0.17, 1.4),
          turn: hand > 0 ? -0.5 : Math.PI + 0.5,
          long: 14 * unit,
          wide: 4.6 * unit,
          bend: hand * 0.3,
          layer: 'wash',
          random,
        }),
        ...touch({
          root: q(hand * 0.26, 1.39),
          turn: hand > 0 ? 0.7 : Math.PI - 0.7,
          long: 12 * unit,
          wide: 4 * unit,
          bend: hand * 0.3,
          random,
        }),
      );
    }
  }
}

function footLappets({ at, unit }: WallPlan, marks: Mark[], random: Random): void {
  const count = 22;
  const step = (Math.PI * 2) / count;
  for (let k = -7; k <= 7; k++) {
    const q = (x: number, z: number): Point => at((k + x) * step, z);
    const panel = smooth(
      [
        q(-0.46, 0.15),
        q(-0.45, 0.3),
        q(-0.3, 0.37),
        q(0, 0.392),
        q(0.3, 0.37),
        q(0.45, 0.3),
        q(0.46, 0.15),
      ],
      50,
    );
    const tongue = smooth(
      [q(-0.22, 0.15), q(-0.24, 0.27), q(0, 0.335), q(0.24, 0.27), q(0.22, 0.15)],
      40,
    );
    marks.push(
      ...stroke({
        points: panel.filter((_, i) => i % 5 === 0),
        width: unit * 1.1,
        swell: even,
        random,
      }),
      graded(tongue, { from: 0.25, to: 0.75, turn: Math.PI / 2, name: `lappet${k + 8}` }),
      ...contour(tongue, unit * 0.6, random, { strokes: 2 }),
      ...touch({
        root: at(k * step, 0.065),
        turn: -Math.PI / 2,
        long: 7 * unit,
        wide: 5 * unit,
        bend: 0,
        random,
      }),
    );
  }
}
