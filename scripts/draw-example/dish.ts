import type { Coat, Light } from './glaze.ts';
import { ease, groundLight, lit, mirrored, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';

/** A dish seen straight from above or from behind. Lengths are pixels of the picture. */
export interface Dish {
  readonly seed: number;
  readonly side: number;
  readonly radius: number;
  /** Height of the surface at a share of the radius, in shares of the radius; towards the viewer. */
  readonly height: (share: number) => number;
  readonly gloss: number;
  readonly chips: number;
  /** Colour of the bare edge that shows at the rim. */
  readonly edge: Readonly<Light>;
  readonly unevenness: number;
  readonly relief: number;
  /** Share of the radius at which the rim lies in a direction (radians); 1 all round when left out. */
  readonly rim?: (turn: number) => number;
}

/** Returns the pixels (RGB bytes, `side` x `side`) of a dish whose coat is read at picture pixels. */
export function drawDish(dish: Dish, coatAt: (x: number, y: number) => Coat): Uint8Array {
  const { side, radius, seed } = dish;
  const out = new Uint8Array(side * side * 3);
  const noise = noiseFrom(seed + 50);
  const middle = side / 2;
  const shadow = [radius * 0.05, radius * 0.075] as const;
  const slopes = new Float32Array(2050);
  for (let i = 0; i < slopes.length; i++) {
    const share = i / 2000;
    slopes[i] = (dish.height(share + 0.004) - dish.height(share - 0.004)) / 0.008;
  }
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dx = x + 0.5 - middle;
      const dy = y + 0.5 - middle;
      const away = Math.hypot(dx, dy);
      const turn = Math.atan2(dy, dx);
      const wave = noise(Math.cos(turn) * 1.5 + 9, Math.sin(turn) * 1.5 + 9);
      const nick = noise(turn * 9 + 40, 3.3) - (1.15 - dish.chips);
      const lobe = dish.rim ? dish.rim(turn) : 1;
      const limit =
        radius * lobe * (1 + dish.unevenness * wave) - Math.max(0, nick) * radius * 0.07;
      const cover = Math.min(1, Math.max(0, limit - away + 0.5));
      const at = (y * side + x) * 3;
      let light: Light = [0, 0, 0];
      if (cover < 1) {
        light = groundLight(x / side, y / side, noise(x / 60, y / 60));
        const cast = Math.hypot(dx - shadow[0], dy - shadow[1]) / radius;
        const near = Math.hypot(dx - shadow[0] * 0.3, dy - shadow[1] * 0.3) / radius;
        const dark =
          (1 - 0.5 * (1 - ease(0.93, 1.13, cast))) * (1 - 0.42 * (1 - ease(0.98, 1.035, near)));
        light = [light[0] * dark, light[1] * dark, light[2] * dark];
      }
      if (cover > 0) {
        const share = away / limit;
        const slope = slopes[Math.min(2049, Math.round(share * 2000))]!;
        const coat = coatAt(x, y);
        const [r, g, b] = coat.colour;
        const relief = coat.relief;
        const bumpX = (coatAt(x + 2, y).relief - relief) * dish.relief;
        const bumpY = (coatAt(x, y + 2).relief - relief) * dish.relief;
        const lump = 0.016;
        const lumpX = noise(x / 55, y / 55) * lump;
        const lumpY = noise(x / 55 + 20, y / 55 + 20) * lump;
        const nx = -slope * (dx / (away || 1)) - bumpX + lumpX;
        const ny = slope * (dy / (away || 1)) + bumpY + lumpY;
        const length = Math.hypot(nx, ny, 1);
        const level = lit(nx / length, ny / length, 1 / length) * 1.02;
        const glint = mirrored(nx / length, ny / length, 1 / length, 0.07) * dish.gloss;
        const bare =
          ease(0.9915, 0.9965, share) * 0.75 + (nick > -0.06 ? ease(0.965, 0.99, share) : 0);
        const rub = Math.min(1, bare * (0.75 + 0.4 * noise(x / 40, y / 40)));
        const shade = level * (1 - 0.22 * ease(0.985, 1, share));
        const tone = (glazed: number, edge: number): number =>
          (glazed * (1 - rub) + edge * rub) * shade + glint * (1 - rub);
        const seen: Light = [tone(r, dish.edge[0]), tone(g, dish.edge[1]), tone(b, dish.edge[2])];
        light = [
          light[0] * (1 - cover) + seen[0] * cover,
          light[1] * (1 - cover) + seen[1] * cover,
          light[2] * (1 - cover) + seen[2] * cover,
        ];
      }
      writeColour(out, at, light);
    }
  }
  return out;
}

/** A surface height through given pairs of [share of the radius, height], rounded between them. */
export function heightThrough(
  knots: readonly (readonly [number, number])[],
): (share: number) => number {
  return (share) => {
    const last = knots.length - 1;
    let index = 0;
    while (index < last - 1 && share > knots[index + 1]![0]) index++;
    const a = knots[index]!;
    const b = knots[index + 1]!;
    return a[1] + (b[1] - a[1]) * ease(a[0], b[0], share);
  };
}
