import { coatReader, type Glaze, type Light } from './glaze.ts';
import { paintMap, type Mark } from './painting.ts';
import type { Pixels } from './save.ts';
import type { TurnedForm } from './turned-form.ts';
import { drawVessel } from './vessel.ts';

/** The wall of a pot rolled out flat: pixels of the front half and a little more. */
export interface Wall {
  readonly width: number;
  readonly height: number;
  /** Pixels to a radian, so that the middle of the front is `width / 2`. */
  readonly perRadian: number;
  /** Pixels from the rim (0) down to the foot (`height`) for a height of the form. */
  readonly rowAt: (height: number) => number;
}

/** How far round the pot the rolled-out wall reaches to each side, in radians. */
const REACH = 1.75;

/** Rolls out the wall of a form at `scale` pixels to a unit. */
export function rolledOut(form: TurnedForm, scale: number): Wall {
  const height = Math.round(form.wall * scale);
  const perRadian = form.widest * scale;
  return {
    width: Math.round(perRadian * 2 * REACH),
    height,
    perRadian,
    rowAt: (at) => height - form.along(at) * scale,
  };
}

/** Paints the rolled-out wall, lays it round the form and photographs the pot. */
export async function drawPot(input: {
  readonly form: TurnedForm;
  readonly paint: (wall: Wall) => Mark[];
  readonly glaze: Glaze;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly tilt: number;
  readonly gloss: number;
  readonly relief: number;
  readonly bareBelow: number;
  readonly bare: Readonly<Light>;
}): Promise<Pixels> {
  const { form, glaze, scale, height, tilt } = input;
  const wall = rolledOut(form, scale);
  const soften = scale / 130;
  const map = await paintMap({
    width: wall.width,
    height: wall.height,
    marks: input.paint(wall),
    soften,
  });
  const read = coatReader(map, glaze);
  const plain = coatReader({ ...map, layers: { line: null, wash: null, accent: null } }, glaze);
  const x = (angle: number): number => wall.width / 2 + angle * wall.perRadian;
  const y = (along: number): number => wall.height - along * scale;
  const shown = form.tall * Math.cos(tilt) + (form.mouth - form.foot) * Math.sin(tilt);
  return drawVessel({
    ...input,
    footRow: height / 2 + (shown * scale) / 2,
    outside: (angle, along) => read(x(angle), y(along)),
    inside: (angle, along) => plain(x(Math.sign(angle) * (Math.PI - Math.abs(angle))), y(along)),
  });
}
