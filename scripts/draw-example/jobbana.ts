import { handLine } from './brushwork.ts';
import { type Glaze, PIGMENTS } from './glaze.ts';
import { arch, shoulder } from './jobbana-belly.ts';
import { paintedLid } from './jobbana-lid.ts';
import type { Painting } from './painted-surface.ts';
import { type WallPlan, paintedWall, wheelLine } from './painted-wall.ts';
import type { Mark } from './painting.ts';
import { type Point, pathOf } from './point.ts';
import { randomFrom } from './random.ts';
import type { Pixels } from './save.ts';
import { solidOf } from './solid.ts';
import { drawStillLife } from './still-life.ts';
import { turnedForm } from './turned-form.ts';

/** Profile of the jar alone, foot to rim; a unit is 12.5 cm. */
export const JOBBANA_BODY: readonly Point[] = [
  [0.5, 0],
  [0.515, 0.04],
  [0.475, 0.09],
  [0.66, 0.2],
  [0.87, 0.4],
  [0.94, 0.6],
  [0.89, 0.79],
  [0.74, 0.93],
  [0.66, 0.985],
  [0.65, 1.02],
];

/** Profile of the lid from its edge to the top of the knob, at its height on the jar. */
export const JOBBANA_LID: readonly Point[] = [
  [0.73, 1.03],
  [0.755, 1.045],
  [0.745, 1.075],
  [0.66, 1.15],
  [0.47, 1.25],
  [0.27, 1.32],
  [0.13, 1.355],
  [0.105, 1.395],
  [0.17, 1.45],
  [0.2, 1.51],
  [0.15, 1.575],
  [0.06, 1.615],
  [0.02, 1.62],
];

/** Height at which the jar ends and the lid begins. */
const LID_FROM = 1.027;

const FORM = turnedForm({
  profile: [...JOBBANA_BODY, ...JOBBANA_LID],
  thickness: 0.05,
  floor: 1.6,
});

const GLAZE: Glaze = {
  seed: 1866,
  body: [0.79, 0.75, 0.63],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.cobalt, accent: [2.0, 2.9, 3.3] },
  wobble: 5,
  pooling: 0.9,
  crackle: { size: 56, strength: 0.45 },
  speckle: 0.18,
};

const COLOURS: Glaze = {
  ...GLAZE,
  seed: 1867,
  wobble: 7,
  pigments: { line: PIGMENTS.manganese, wash: [2.5, 0.95, 2.1], accent: [0.1, 0.42, 2.5] },
};

/** The lidded jar: arches with palmettes round the belly, leaves rayed over the lid. */
export async function drawJobbana(width: number): Promise<Pixels> {
  const scale = width * 0.4;
  const body = await paintedWall({ form: FORM, scale, paint: paintJar });
  const lid = await paintedLid(scale, GLAZE, COLOURS);
  const height = Math.round(width * 0.92);
  const tilt = 0.34;
  return drawStillLife({
    seed: 81,
    width,
    height,
    scale,
    row: height * 0.845,
    tilt,
    pieces: [
      {
        solid: solidOf(FORM),
        at: [0, 0],
        coat: (spot) => (spot.height > LID_FROM ? lid(spot) : body(spot)),
        gloss: 0.5,
        relief: 0.12,
        bareBelow: 0.035,
        bare: [0.5, 0.34, 0.22],
      },
    ],
  });
}

function paintJar(wall: WallPlan): readonly Painting[] {
  const random = randomFrom(1868);
  const blue: Mark[] = [];
  const colours: Mark[] = [];
  const { unit } = wall;
  for (const [height, thick] of [
    [0.115, 2.2],
    [0.17, 1.0],
    [0.785, 1.0],
    [0.81, 2.2],
    [0.945, 2.0],
  ] as const) {
    blue.push(handLine(wheelLine(wall, height), thick * unit, random));
  }
  seam(wall, blue);
  for (let k = -4; k <= 4; k++)
    arch(wall, { blue, colours, angle: (k * Math.PI) / 6, odd: k % 2 !== 0, random });
  shoulder(wall, { blue, colours, random });
  return [
    { marks: blue, glaze: GLAZE },
    { marks: colours, glaze: COLOURS },
  ];
}

/** The dark line where the lid sits in its gallery. */
function seam(wall: WallPlan, blue: Mark[]): void {
  const line = wheelLine(wall, 1.024);
  blue.push({
    layer: 'accent',
    svg: `<path d="${pathOf(line, false)}" fill="none" stroke="#fff" stroke-width="${(1.3 * wall.unit).toFixed(1)}"/>`,
  });
}
