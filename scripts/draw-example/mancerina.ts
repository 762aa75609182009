import { type Coat, type Glaze, PIGMENTS } from './glaze.ts';
import { LOBES, RING, SAUCER, cupRing } from './mancerina-form.ts';
import { paintRing, paintSaucer } from './mancerina-paint.ts';
import { paintedSurface } from './painted-surface.ts';
import { plainGlaze } from './painted-wall.ts';
import { type Point, polar } from './point.ts';
import { randomFrom } from './random.ts';
import type { Pixels } from './save.ts';
import { scallop, sectionSolid } from './section-solid.ts';
import { type Solid, joined } from './solid.ts';
import { type Spot, type StillLife, drawStillLife } from './still-life.ts';
import type { TurnedPlan } from './turned-plan.ts';

const GLAZE: Glaze = {
  seed: 1750,
  body: [0.8, 0.77, 0.675],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.cobalt, accent: [0.6, 1.1, 1.7] },
  wobble: 4,
  pooling: 0.9,
  crackle: { size: 52, strength: 0.3 },
  speckle: 0.15,
};

async function mancerina(scale: number): Promise<{ solid: Solid; coat: (spot: Spot) => Coat }> {
  const side = Math.ceil(scale * 2.16);
  const middle: Point = [side / 2, side / 2];
  const plan: TurnedPlan = {
    marks: [],
    at: (share, angle) => polar(middle, share * scale, angle),
    unit: scale / 100,
    random: randomFrom(1752),
  };
  paintSaucer(plan);
  const read = await paintedSurface({
    width: side,
    height: side,
    soften: scale / 110,
    paintings: [{ marks: plan.marks, glaze: GLAZE }],
  });
  const round = Math.ceil(scale * Math.PI * 0.7);
  const strip = { width: Math.ceil(round * 1.25), height: Math.ceil(scale * 0.34) };
  const wall = await paintedSurface({
    ...strip,
    soften: scale / 110,
    paintings: [
      { marks: paintRing(strip, round / RING.windows, plan.unit), glaze: { ...GLAZE, seed: 1751 } },
    ],
  });
  const plain = await plainGlaze(GLAZE);
  const coat = ({ angle, radius, height, inner }: Spot): Coat => {
    const onRing =
      height > RING.foot + 0.018 && radius < 0.43 && Math.abs(radius - RING.radius) < 0.1;
    if (onRing) {
      const x = (((angle / (Math.PI * 2) + 1.5) % 1) + 0.125) * round;
      if (inner) return plain(x, height * scale);
      return wall(x, strip.height - (height - RING.foot) * scale);
    }
    const grown = radius * scallop({ radius, angle, ...LOBES, rim: 1.0 });
    return read(
      middle[0] + grown * scale * Math.sin(angle),
      middle[1] + grown * scale * Math.cos(angle),
    );
  };
  return { solid: joined([sectionSolid(SAUCER, LOBES), cupRing()]), coat };
}

function sceneOf(
  input: { solid: Solid; coat: (spot: Spot) => Coat },
  view: Omit<StillLife, 'pieces' | 'seed'>,
): Pixels {
  return drawStillLife({
    ...view,
    seed: 75,
    pieces: [
      {
        ...input,
        at: [0, 0],
        gloss: 0.4,
        relief: 0.16,
        floorBelow: 0.5,
        bareBelow: 0.02,
        bare: [0.53, 0.36, 0.25],
      },
    ],
  });
}

/** The mancerina as it stands on a table: the ring for the cup rises from the painted saucer. */
export async function drawMancerina(width: number): Promise<Pixels> {
  const scale = width * 0.43;
  const height = Math.round(width * 0.72);
  return sceneOf(await mancerina(scale), { width, height, scale, row: height * 0.595, tilt: 0.62 });
}

/** The mancerina from straight above: four sprays round the empty ring. */
export async function drawMancerinaAbove(width: number): Promise<Pixels> {
  const scale = width * 0.435;
  return sceneOf(await mancerina(scale), {
    width,
    height: width,
    scale,
    row: width * 0.5,
    tilt: 1.5,
  });
}
