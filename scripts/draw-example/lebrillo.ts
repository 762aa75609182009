import { type Glaze, PIGMENTS } from './glaze.ts';
import { paintFloor } from './lebrillo-floor.ts';
import { paintLip, paintWall } from './lebrillo-wall.ts';
import { paintedSurface } from './painted-surface.ts';
import { plainGlaze } from './painted-wall.ts';
import { type Point, polar } from './point.ts';
import { randomFrom } from './random.ts';
import type { Pixels } from './save.ts';
import { openSection, sectionSolid } from './section-solid.ts';
import { drawStillLife } from './still-life.ts';
import type { TurnedPlan } from './turned-plan.ts';

/** A wide basin with a flat floor, flaring wall and rolled lip; a unit is about 27 cm. */
const SECTION = openSection({
  profile: [
    [0.57, 0],
    [0.6, 0.02],
    [0.67, 0.11],
    [0.77, 0.26],
    [0.85, 0.375],
    [0.905, 0.43],
    [0.97, 0.462],
    [1.03, 0.475],
    [1.06, 0.49],
  ],
  thickness: 0.055,
  floor: 0.06,
});

const GLAZE: Glaze = {
  seed: 1700,
  body: [0.8, 0.765, 0.66],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.cobalt, accent: [0.6, 1.1, 1.7] },
  wobble: 6,
  pooling: 0.95,
  crackle: { size: 66, strength: 0.34 },
  speckle: 0.17,
};

/** The basin from above the edge of a table: a hare among plants, on the wall eight sprays under swags. */
export async function drawLebrillo(width: number): Promise<Pixels> {
  const scale = width * 0.415;
  const side = Math.ceil(scale * 2.16);
  const middle: Point = [side / 2, side / 2];
  const plan: TurnedPlan = {
    marks: [],
    at: (share, angle) => polar(middle, share * scale, angle),
    unit: scale / 100,
    random: randomFrom(1702),
  };
  paintFloor(plan);
  paintWall(plan);
  paintLip(plan);
  const read = await paintedSurface({
    width: side,
    height: side,
    soften: width / 250,
    paintings: [{ marks: plan.marks, glaze: GLAZE }],
  });
  const plain = await plainGlaze(GLAZE);
  const height = Math.round(width * 0.84);
  return drawStillLife({
    seed: 71,
    width,
    height,
    scale,
    row: height * 0.622,
    tilt: 0.93,
    pieces: [
      {
        solid: sectionSolid(SECTION),
        at: [0, 0],
        coat: ({ angle, radius, height: z, inner }) => {
          const x = radius * scale * Math.sin(angle);
          const y = radius * scale * Math.cos(angle);
          return inner || z > 0.47 ? read(middle[0] + x, middle[1] + y) : plain(x, y - z * scale);
        },
        gloss: 0.45,
        relief: 0.3,
        floorBelow: 0.6,
        bareBelow: 0.05,
        bare: [0.53, 0.36, 0.25],
      },
    ],
  });
}
