import { inked } from './ink-line.ts';
import { ease } from './light.ts';
import { noiseFrom } from './noise.ts';
import type { Point } from './point.ts';
import type { Touch, Colour, Polychrome } from './polychrome.ts';
import { between, type Random } from './random.ts';

export const LUSTRE_CLAY = [0.62, 0.43, 0.3] as const;

/** Cream tin glaze, cobalt that ran a little, and lustre that turns from brown to gold in the light. */
export function lustreLook(side: number, seed: number): Polychrome {
  const noise = noiseFrom(seed + 20);
  return {
    seed,
    body: [0.83, 0.785, 0.67],
    wobble: 4,
    pooling: 0.8,
    crackle: { size: 62, strength: 0.3 },
    speckle: 0.15,
    shades: { cobalt: [3.5, 2.5, 1.05], lustre: [0.6, 1.42, 2.55] },
    sheen: (x, y) => {
      const dx = x / side - 0.5;
      const dy = y / side - 0.5;
      const turn = Math.atan2(dy, dx);
      const away = Math.hypot(dx, dy);
      const facing =
        0.75 * Math.max(0, Math.cos(turn + 2.3)) ** 4 +
        0.5 * Math.max(0, Math.cos(turn - 0.8)) ** 6;
      const patch = 0.5 + 0.6 * noise(x / 130, y / 130);
      return Math.max(
        0,
        facing * (0.3 + 0.9 * ease(0.1, 0.42, away)) * patch + 0.14 * noise(x / 40, y / 40),
      );
    },
  };
}

export type At = (share: number, angle: number) => Point;

export function circle(
  at: At,
  share: number,
  width: number,
  colour: Colour,
  random: Random,
): Touch[] {
  const start = between(random, 0, 6.28);
  const line = Array.from({ length: 200 }, (_, k) =>
    at(share + 0.0012 * Math.sin(k * 0.21), start + (k / 199) * 6.32),
  );
  return inked({ line, width, random, colour, strength: 0.92, ends: 0.7 });
}
