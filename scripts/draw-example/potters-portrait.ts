import sharp from 'sharp';

import type { Light } from './glaze.ts';
import { ease, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import { potteryYard } from './pottery-yard.ts';
import type { Pixels } from './save.ts';

/** Shares of the sheet taken by the card round the picture. */
const CARD = { side: 0.075, top: 0.07, foot: 0.12 } as const;

/**
 * Three potters before the door of their kiln: a drawing in soft crayon after a family photograph,
 * mounted on card. The faces are tone, without features.
 */
export async function drawPottersPortrait(width: number): Promise<Pixels> {
  const height = Math.round(width * 0.8);
  const bytes = new Uint8Array(width * height * 3);
  const left = width * CARD.side;
  const right = width * (1 - CARD.side);
  const top = height * CARD.top;
  const foot = height * (1 - CARD.foot);
  const scene = await sharp(Buffer.from(potteryYard({ width, height, left, top, right, foot })), {
    unlimited: true,
  })
    .removeAlpha()
    .extractChannel(0)
    .raw()
    .toBuffer();
  const raw = { width, height, channels: 1 as const };
  const blurred = async (by: number): Promise<Buffer> =>
    sharp(scene, { raw }).blur(by).extractChannel(0).raw().toBuffer();
  const near = await blurred(width / 900);
  const soft = await blurred(width / 190);
  const noise = noiseFrom(1905);
  const unit = width / 2400;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x / unit;
      const v = y / unit;
      const grain = noise(u / 3.2, v / 3.2);
      const tooth = 0.6 * grain + 0.4 * noise(u / 1.7 + 9, v / 1.7);
      const broad = noise(u / 300, v / 300);
      const edge =
        Math.min(x - left, right - x, y - top, foot - y) / unit + 1.6 * noise(u / 40, v / 40);
      const card =
        0.78 +
        0.02 * broad +
        0.012 * grain -
        0.06 * ease(240, 0, Math.min(x, y, width - x, height - y) / unit);
      let light: Light = [card, card * 0.9, card * 0.73];
      if (edge < 0) {
        const line = Math.abs(edge + 34);
        const press = 1 - 0.3 * ease(3.4, 1.2, line) - 0.16 * ease(2.4, 0.8, Math.abs(edge + 46));
        const fox =
          ease(0.82, 1.05, noise(u / 31 + 30, v / 37) + 0.12 * noise(u / 9, v / 9)) * 0.16;
        light = [
          light[0] * press * (1 - fox * 0.4),
          light[1] * press * (1 - fox * 0.8),
          light[2] * press * (1 - fox),
        ];
        writeColour(bytes, (y * width + x) * 3, light);
        continue;
      }
      const at = y * width + x;
      const focus = ease(0.2, 0.62, Math.hypot((x / width - 0.5) * 1.1, (y / height - 0.5) * 1.0));
      const tone =
        ((near[at]! * (0.72 - 0.5 * focus) + soft[at]! * (0.28 + 0.5 * focus)) / 255) ** 1.05;
      const dark = 1 - tone;
      const stroke = (angle: number, pitch: number, seed: number): number => {
        const along = u * Math.cos(angle) + v * Math.sin(angle);
        const across = -u * Math.sin(angle) + v * Math.cos(angle);
        const bend = 5 * noise(along / 160 + seed, across / 60);
        const wave = Math.sin(((across + bend) / pitch) * 6.2832);
        return wave * (0.6 + 0.4 * noise(along / 90 + seed, across / 5 + seed));
      };
      const first = stroke(-0.85, 8.4, 3) * ease(0.12, 0.5, dark);
      const second = stroke(0.35, 9.6, 17) * ease(0.45, 0.8, dark);
      const crayon =
        dark +
        (first * 0.075 + second * 0.055) * (0.5 + dark) +
        tooth * (0.05 + 0.09 * dark * (1 - dark) * 4 * 0.5);
      const vignette =
        0.17 * ease(0.42, 0.8, Math.hypot(x / width - 0.5, (y / height - 0.47) * 1.05));
      const fade =
        0.13 * ease(0.3, 1, noise(u / 500 + 4, v / 420)) +
        0.1 * ease(120, 0, edge) * (0.5 + 0.5 * broad);
      const pressed = crayon + 0.3 * crayon * (crayon - 0.36);
      let level = Math.min(1, Math.max(0, 0.02 + pressed * 1.1 * (1 - fade) + vignette * 0.5));
      const scratch = Math.abs(u - 1716 - 14 * noise(v / 300, 2) - 0.03 * v);
      if (scratch < 1.5 && noise(v / 130, 40) > -0.1) level *= 0.72;
      const crease = Math.abs(u + v * 0.9 - 740 - 10 * noise(u / 60, 8));
      if (x - left < 330 * unit && y - top < 330 * unit) level *= 1 - 0.3 * ease(3.5, 0.8, crease);
      const paper: Light = [0.81, 0.7, 0.52];
      const ink: Light = [0.045, 0.022, 0.011];
      const silver = 0.06 * ease(0.6, 0.95, level) * ease(150, 10, edge) * (0.6 + 0.4 * broad);
      light = [0, 1, 2].map((channel) => {
        const curveOf = [1, 1.16, 1.42][channel]!;
        const share = 1 - (1 - level) ** curveOf;
        return paper[channel]! * (1 - share) + ink[channel]! * share + silver;
      }) as Light;
      const lip = 1 - 0.25 * ease(5, 0, edge);
      writeColour(bytes, at * 3, [light[0] * lip, light[1] * lip, light[2] * lip]);
    }
  }
  return { width, height, bytes };
}
