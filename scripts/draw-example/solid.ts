import type { TurnedForm } from './turned-form.ts';

/** A body in space standing on its foot at the origin: x to the right, y away, z up. */
export interface Solid {
  /** About the distance of a place from the surface: negative within. */
  readonly gap: (x: number, y: number, z: number) => number;
  /** Radius and height of a cylinder that holds the body. */
  readonly reach: number;
  readonly tall: number;
}

/** A turned form as a body. `lobes` of a depth (share of the radius) swell its wall towards the rim. */
export function solidOf(
  form: TurnedForm,
  lobes: { readonly count: number; readonly depth: number; readonly from: number } | null = null,
): Solid {
  const reach = form.widest * (1.02 + (lobes?.depth ?? 0));
  if (!lobes) {
    return { gap: (x, y, z) => form.gap(Math.hypot(x, y), z), reach, tall: form.tall };
  }
  const { count, depth, from } = lobes;
  return {
    gap: (x, y, z) => {
      const radius = Math.hypot(x, y);
      const grow = Math.min(1, Math.max(0, (radius - from) / (form.widest - from)));
      const swell = Math.abs(Math.cos((Math.atan2(x, -y) * count) / 2)) - 0.6;
      return form.gap(radius * (1 - depth * grow * swell), z) * 0.9;
    },
    reach,
    tall: form.tall,
  };
}

/** Several bodies as one. */
export function joined(solids: readonly Solid[]): Solid {
  return {
    gap: (x, y, z) => Math.min(...solids.map((solid) => solid.gap(x, y, z))),
    reach: Math.max(...solids.map(({ reach }) => reach)),
    tall: Math.max(...solids.map(({ tall }) => tall)),
  };
}
