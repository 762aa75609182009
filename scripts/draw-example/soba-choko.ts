import { handLine } from './brushwork.ts';
import { CUP_PATTERNS } from './cup-patterns.ts';
import type { Glaze, Light } from './glaze.ts';
import { ease, groundLight, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import type { Mark } from './painting.ts';
import { paintedSurface } from './painted-surface.ts';
import { paintedWall, plainGlaze, wheelLine } from './painted-wall.ts';
import { type Point } from './point.ts';
import { between, randomFrom } from './random.ts';
import type { Pixels } from './save.ts';
import { solidOf } from './solid.ts';
import { drawStillLife, type Piece } from './still-life.ts';
import { turnedForm } from './turned-form.ts';

/** A straight-sided cup on a low recessed foot; a unit is its height. */
const FORM = turnedForm({
  profile: [
    [0.36, 0],
    [0.365, 0.03],
    [0.37, 0.08],
    [0.405, 0.3],
    [0.455, 0.6],
    [0.51, 0.88],
    [0.535, 0.97],
    [0.54, 1.0],
  ],
  thickness: 0.035,
  floor: 0.09,
});

const GLAZE: Glaze = {
  seed: 1780,
  body: [0.775, 0.785, 0.765],
  pigments: { line: [4.3, 3.3, 1.5], wash: [3.2, 2.2, 0.9], accent: [0.75, 1.6, 3.2] },
  wobble: 3,
  pooling: 0.7,
  crackle: { size: 90, strength: 0 },
  speckle: 0.12,
};

const COUNT = CUP_PATTERNS.length;

/** Six cups in a row on a table, a little unlike each other in height, glaze and hand. */
export async function drawSobaChoko(width: number): Promise<Pixels> {
  const scale = width / 7.35;
  const random = randomFrom(1781);
  const pieces: Piece[] = [];
  for (const [index, pattern] of CUP_PATTERNS.entries()) {
    const glaze: Glaze = {
      ...GLAZE,
      seed: GLAZE.seed + index * 7,
      body: [
        0.775 + between(random, -0.02, 0.02),
        0.785 + between(random, -0.02, 0.015),
        0.765 + between(random, -0.04, 0.02),
      ],
    };
    const hand = randomFrom(1790 + index);
    const coat = await paintedWall({
      form: FORM,
      scale,
      paint: (wall) => {
        const marks: Mark[] = [];
        for (const [height, thick] of [
          [0.965, 1.5],
          [0.93, 0.8],
          [0.115, 0.8],
          [0.05, 1.4],
        ] as const) {
          marks.push(handLine(wheelLine(wall, height), thick * wall.unit, hand));
        }
        marks.push(
          ...pattern({
            left: -20,
            right: wall.width + 20,
            top: wall.rowAt(0.925),
            bottom: wall.rowAt(0.12),
            name: `cup${index}`,
            random: hand,
          }),
        );
        return [{ marks, glaze }];
      },
    });
    const plain = await plainGlaze(glaze);
    const line = await rimLine(glaze);
    pieces.push({
      solid: solidOf(FORM),
      at: [
        (index - (COUNT - 1) / 2) * 1.17 + between(random, -0.02, 0.02),
        (index % 2 === 0 ? -0.2 : 0.2) + between(random, -0.05, 0.05),
      ],
      coat: (spot) => {
        if (!spot.inner) return coat(spot);
        const wave = 0.004 * Math.sin(spot.angle * 5 + index);
        const onLine =
          Math.abs(spot.height - 0.925 + wave) < 0.011 ||
          Math.abs(spot.height - 0.965 + wave) < 0.006;
        const x = scale * spot.radius * Math.sin(spot.angle);
        const y = scale * (spot.radius * Math.cos(spot.angle) - spot.height);
        return onLine ? line(x, y) : plain(x, y);
      },
      gloss: 0.6,
      relief: 0.02,
      bareBelow: 0.02,
      bare: [0.66, 0.6, 0.52],
      floorBelow: 0.4,
    });
  }
  const height = Math.round(width * 0.33);
  return drawStillLife({ seed: 92, width, height, scale, row: height * 0.715, tilt: 0.42, pieces });
}

async function rimLine(glaze: Glaze): Promise<ReturnType<typeof plainGlaze>> {
  return plainGlaze({ ...glaze, body: [0.07, 0.11, 0.3] });
}

/** The six patterns unrolled as bands of porcelain, in the order of the cups from the top. */
export async function drawCupPatterns(width: number): Promise<Pixels> {
  const margin = width * 0.035;
  const tall = width * 0.108;
  const gap = width * 0.03;
  const height = Math.round(margin * 2 + COUNT * tall + (COUNT - 1) * gap);
  const marks: Mark[] = [];
  for (const [index, pattern] of CUP_PATTERNS.entries()) {
    const random = randomFrom(1790 + index);
    const top = margin + index * (tall + gap);
    const line = (share: number): Point[] =>
      Array.from({ length: 60 }, (_, k): Point => [
        (width * k) / 59,
        top + tall * share + Math.sin(k * 1.3 + share * 9) * width * 0.0004,
      ]);
    for (const [share, thick] of [
      [0.045, 0.0036],
      [0.075, 0.0017],
      [0.925, 0.0017],
      [0.955, 0.0036],
    ] as const) {
      marks.push(handLine(line(share), thick * width, random));
    }
    marks.push(
      ...pattern({
        left: margin - 40,
        right: width - margin + 40,
        top: top + tall * 0.085,
        bottom: top + tall * 0.915,
        name: `band${index}`,
        random,
      }),
    );
  }
  const read = await paintedSurface({
    width,
    height,
    soften: width / 520,
    paintings: [{ marks, glaze: { ...GLAZE, seed: 1799 } }],
  });
  const noise = noiseFrom(1801);
  const bytes = new Uint8Array(width * height * 3);
  const unit = width / 2600;
  const depthAt = (x: number, y: number): number => {
    const index = Math.min(
      COUNT - 1,
      Math.max(0, Math.floor((y - margin + gap / 2) / (tall + gap))),
    );
    const top = margin + index * (tall + gap);
    const rough =
      unit * (1.4 * noise(x / unit / 90, index * 7) + 0.5 * noise(x / unit / 14, y / unit / 14));
    return Math.min(x - margin, width - margin - x, y - top, top + tall - y) + rough;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const depth = depthAt(x, y);
      const cover = Math.min(1, Math.max(0, depth + 0.5));
      const ground = groundLight(x / width, y / height, noise(x / 60, y / 60));
      const cast = ease(-30 * unit, 14 * unit, depthAt(x - 11 * unit, y - 13 * unit));
      const dark = 1 - 0.5 * cast;
      const light: Light = [ground[0] * dark, ground[1] * dark, ground[2] * dark];
      if (cover > 0) {
        const { colour } = read(x, y);
        const edge = 1 - ease(0, 9 * unit, depth);
        const side = depthAt(x + 2, y + 2) - depthAt(x - 2, y - 2);
        const level =
          1.0 + 0.06 * edge * Math.sign(side) - 0.08 * (y / height) - 0.04 * (x / width);
        const gleam = 0.03 * ease(0.1, 0.9, noise(x / unit / 420, y / unit / 160) + 0.2);
        for (const channel of [0, 1, 2] as const) {
          const glazed = colour[channel] * level + gleam + edge * 0.02;
          light[channel] = light[channel] * (1 - cover) + glazed * cover;
        }
      }
      writeColour(bytes, (y * width + x) * 3, light);
    }
  }
  return { width, height, bytes };
}
