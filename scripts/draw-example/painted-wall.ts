import type { Coat, Glaze } from './glaze.ts';
import type { Point } from './point.ts';
import { paintedSurface, type CoatReader, type Painting } from './painted-surface.ts';
import { rolledOut, type Wall } from './pot.ts';
import type { Spot } from './still-life.ts';
import type { TurnedForm } from './turned-form.ts';

/** A rolled-out wall with a way to find the pixel of an angle (0 in front) and a height of the form. */
export interface WallPlan extends Wall {
  readonly at: (angle: number, height: number) => Point;
  /** Pixels to a hundredth of the widest radius. */
  readonly unit: number;
}

/** Paints the outside of a form and returns its coat by place; the inside is plain glaze. */
export async function paintedWall(input: {
  readonly form: TurnedForm;
  readonly scale: number;
  readonly paint: (wall: WallPlan) => readonly Painting[];
}): Promise<(spot: Spot) => Coat> {
  const { form, scale } = input;
  const wall = rolledOut(form, scale);
  const plan: WallPlan = {
    ...wall,
    unit: wall.perRadian / 100,
    at: (angle, height) => [wall.width / 2 + angle * wall.perRadian, wall.rowAt(height)],
  };
  const paintings = input.paint(plan);
  const read = await paintedSurface({
    width: wall.width,
    height: wall.height,
    soften: scale / 130,
    paintings,
  });
  const first = paintings[0];
  if (!first) throw new Error('A painted wall needs at least one painting.');
  const plain = await plainGlaze(first.glaze);
  return ({ angle, radius, height, inner }) => {
    if (inner) {
      return plain(radius * scale * Math.sin(angle), (radius * Math.cos(angle) - height) * scale);
    }
    const [x, y] = plan.at(angle, height);
    return read(x, y);
  };
}

/** A glaze with nothing painted under it. */
export function plainGlaze(glaze: Glaze): Promise<CoatReader> {
  return paintedSurface({
    width: 16,
    height: 16,
    soften: 1,
    paintings: [{ marks: [], glaze: { ...glaze, seed: glaze.seed + 40 } }],
  });
}

/** A horizontal line round the pot at a height, steady and a little uneven. */
export function wheelLine(wall: WallPlan, height: number): Point[] {
  return Array.from({ length: 40 }, (_, k): Point => [
    (wall.width * k) / 39,
    wall.rowAt(height) + Math.sin(k * 1.7 + height * 40) * 0.12 * wall.unit,
  ]);
}
