import { openSection } from './section-solid.ts';
import type { Solid } from './solid.ts';

export const LOBES = { count: 16, depth: 0.035, from: 0.62 } as const;

/** Radius of the ring that holds the cup, height of its top, number of its merlons and windows. */
export const RING = { radius: 0.32, wall: 0.026, top: 0.36, foot: 0.09, windows: 8 } as const;

export const SAUCER = openSection({
  profile: [
    [0.36, 0],
    [0.375, 0.025],
    [0.36, 0.05],
    [0.5, 0.06],
    [0.66, 0.09],
    [0.82, 0.15],
    [0.94, 0.205],
    [1.0, 0.225],
  ],
  thickness: 0.04,
  floor: 0.095,
});

/** A low wall standing on the saucer, cut into arches above and pierced by eight drops. */
export function cupRing(): Solid {
  const step = (Math.PI * 2) / RING.windows;
  return {
    reach: 0.4,
    tall: RING.top + 0.05,
    gap: (x, y, z) => {
      const radius = Math.hypot(x, y);
      const angle = Math.atan2(x, -y);
      const flare = RING.radius + 0.05 * Math.max(0, (z - 0.12) / 0.24) ** 2;
      const along = ((angle / step) % 1) + 1.5;
      const share = (along % 1) - 0.5;
      const edge = RING.top - 0.075 * (2 * share) ** 2;
      const body = Math.max(Math.abs(radius - flare) - RING.wall, z - edge, RING.foot - 0.02 - z);
      const across = share * step * RING.radius;
      const drop = Math.hypot(across, (z - 0.215) * 0.62) - 0.042 + 0.16 * Math.max(0, z - 0.215);
      return Math.max(body, -drop) * 0.8 - 0.006;
    },
  };
}
