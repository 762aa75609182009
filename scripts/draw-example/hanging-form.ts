import sharp from 'sharp';

import type { Coat, Light } from './glaze.ts';
import { ease, groundLight, lit, mirrored, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import { read } from './painting.ts';
import type { Pixels } from './save.ts';

/** A closed form that hangs before a wall, seen straight on. Lengths are pixels. */
export interface HangingForm {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly top: number;
  readonly tall: number;
  /** Half breadth at a share of the way from the top (0) to the bottom (1). */
  readonly half: (share: number) => number;
  /** Coat at an angle from the front (right positive) and a share of the way down. */
  readonly coat: (angle: number, share: number) => Coat;
  readonly gloss: number;
  /** Cord and tassel: SVG with an opaque drawing on nothing. */
  readonly cords: string;
}

/** Draws the form, its cords and the soft shadow that they throw on the wall. */
export async function drawHangingForm(form: HangingForm): Promise<Pixels> {
  const { width, height, top, tall, half, seed, gloss } = form;
  const bytes = new Uint8Array(width * height * 3);
  const noise = noiseFrom(seed);
  const cords = await sharp(Buffer.from(form.cords)).ensureAlpha().raw().toBuffer();
  const silhouette = Array.from({ length: 121 }, (_, k) => {
    const share = k / 120;
    return [half(share), top + share * tall] as const;
  });
  const right = silhouette.map(([reach, y]) => `${(width / 2 + reach).toFixed(1)} ${y.toFixed(1)}`);
  const left = silhouette
    .map(([reach, y]) => `${(width / 2 - reach).toFixed(1)} ${y.toFixed(1)}`)
    .toReversed();
  const shade = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/><path d="M${[...right, ...left].join('L')}Z" fill="#fff"/></svg>`;
  const raw = { width, height, channels: 1 as const };
  const shadow = await sharp(
    await sharp(Buffer.from(shade)).removeAlpha().extractChannel(0).raw().toBuffer(),
    { raw },
  )
    .blur(width / 32)
    .extractChannel(0)
    .raw()
    .toBuffer();
  const dx = width * 0.06;
  const dy = width * 0.05;
  for (let y = 0; y < height; y++) {
    const share = (y + 0.5 - top) / tall;
    const inside = share > 0 && share < 1;
    const reach = inside ? half(share) : 0;
    const slope = inside
      ? (half(Math.min(1, share + 0.004)) - half(Math.max(0, share - 0.004))) / (0.008 * tall)
      : 0;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const across = x + 0.5 - width / 2;
      const dark = 1 - 0.5 * read(shadow, width, height, Math.max(0, x - dx), Math.max(0, y - dy));
      const wall = groundLight(x / width, y / height, noise(x / 60, y / 60));
      let light: Light = [wall[0] * dark, wall[1] * dark, wall[2] * dark];
      const cover = inside ? Math.min(1, Math.max(0, reach - Math.abs(across) + 0.5)) : 0;
      if (cover > 0) {
        const side = Math.max(-0.9995, Math.min(0.9995, across / reach));
        const angle = Math.asin(side);
        const { colour, relief } = form.coat(angle, share);
        const r = colour[0];
        const g = colour[1];
        const b = colour[2];
        const bumpX = (form.coat(angle + 1.6 / reach, share).relief - relief) * 0.05;
        const lump = 0.02 * noise(x / 70, y / 70);
        const front = Math.cos(angle);
        const length = Math.hypot(1, slope);
        const nx = side / length - bumpX + lump;
        const ny = slope / length + lump;
        const nz = front / length;
        const norm = Math.hypot(nx, ny, nz) || 1;
        const level = lit(nx / norm, ny / norm, nz / norm) * (0.8 + 0.2 * ease(0, 0.35, nz / norm));
        const glint = mirrored(nx / norm, ny / norm, nz / norm, 0.06) * gloss;
        const bounce = 0.07 * Math.max(0, -ny / norm);
        const seen = [r, g, b].map((channel) => channel * (level + bounce) + glint);
        light = light.map(
          (behind, channel) => behind * (1 - cover) + seen[channel]! * cover,
        ) as Light;
      }
      const cordAt = (y * width + x) * 4;
      const cord = cords[cordAt + 3]! / 255;
      if (cord > 0)
        light = light.map((behind, channel) => {
          const thread = (cords[cordAt + channel]! / 255) ** 2.2;
          return behind * (1 - cord) + thread * cord;
        }) as Light;
      writeColour(bytes, at, light);
    }
  }
  return { width, height, bytes };
}
