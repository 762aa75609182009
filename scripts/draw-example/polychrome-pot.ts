import type { Light } from './glaze.ts';
import { polychromeCoat, type Polychrome, type Touch } from './polychrome.ts';
import { rolledOut, type Wall } from './pot.ts';
import type { Pixels } from './save.ts';
import type { TurnedForm } from './turned-form.ts';
import { drawVessel } from './vessel.ts';

/** Paints the rolled-out wall of a pot outside and inside in many colours and photographs it. */
export async function drawPolychromePot(input: {
  readonly form: TurnedForm;
  readonly outside: (wall: Wall) => Touch[];
  readonly inside: (wall: Wall) => Touch[];
  readonly look: Polychrome;
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
  const { form, look, scale, height, tilt } = input;
  const wall = rolledOut(form, scale);
  const size = { width: wall.width, height: wall.height, soften: scale / 130, look };
  const outer = await polychromeCoat({ ...size, touches: input.outside(wall) });
  const inner = await polychromeCoat({ ...size, touches: input.inside(wall) });
  const x = (angle: number): number => wall.width / 2 + angle * wall.perRadian;
  const y = (along: number): number => wall.height - along * scale;
  const shown = form.tall * Math.cos(tilt) + (form.mouth - form.foot) * Math.sin(tilt);
  return drawVessel({
    ...input,
    footRow: height / 2 + (shown * scale) / 2,
    outside: (angle, along) => outer(x(angle), y(along)),
    inside: (angle, along) => inner(x(Math.sign(angle) * (Math.PI - Math.abs(angle))), y(along)),
  });
}
