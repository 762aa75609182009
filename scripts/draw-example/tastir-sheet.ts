import sharp from 'sharp';

import type { Light } from './glaze.ts';
import { ease, groundLight, writeColour } from './light.ts';
import { noiseFrom, type Noise } from './noise.ts';
import { dot, moved, paintMap, read, type PaintMap } from './painting.ts';
import { randomFrom } from './random.ts';
import type { Pixels } from './save.ts';
import { tastirDrawing } from './tastir-drawing.ts';

/** The sheet in units: the picture is 2600 wide and 1950 high. */
const UNITS = { width: 2600, height: 1950 } as const;

/** Folds of the sheet: three upright, one across. */
const FOLDS = { upright: [733, 1305, 1880], across: [978] } as const;

/** The part of the picture that is cut out as the torn corner, in units. */
const CORNER = { left: 1560, top: 1230, width: 1000, height: 690 } as const;

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The paper's own colour, also beyond its edge. */
  readonly paper: Uint8Array;
  /** Share of paper at each pixel, 0 to 255. */
  readonly cover: Uint8Array;
}

/** How far a place lies within the torn edge of the sheet; units. */
function edgeFrom(noise: Noise): (x: number, y: number) => number {
  return (x, y) => {
    const rough = (a: number, b: number): number =>
      9 * noise(a / 210, b) + 3.5 * noise(a / 26, b) + 1.3 * noise(a / 7, b);
    const sides = Math.min(
      x - 118 + rough(y, 3),
      UNITS.width - 122 - x + rough(y, 13) * 1.4,
      y - 108 + rough(x, 23),
      UNITS.height - 112 - y + rough(x, 33) * 1.5,
    );
    const along = x * 0.62 - y * 0.78;
    const torn =
      (2455 - x) * 0.74 +
      (1640 - y) * 0.67 +
      2 +
      44 * noise(along / 150, 43) +
      17 * noise(along / 34, 44) +
      5 * noise(along / 9, 45);
    const nibble = Math.hypot(x - 112, (y - 620) * 0.8) - 62 - 14 * noise(y / 40, 51);
    const foldTear = (fold: number, top: boolean): number =>
      Math.abs(x - fold + 9 * noise(y / 30, 61)) -
      Math.min(0, (top ? 178 - y : y - 1768) * 0.6) -
      Math.max(0, (top ? 178 - y : y - 1768) * 0.1);
    const wormhole = Math.hypot(x - 1310 - 6 * noise(y / 9, 7), y - 980 - 6 * noise(x / 9, 8)) - 8;
    return Math.min(sides, torn, nibble, foldTear(1880, true), foldTear(733, false), wormhole);
  };
}

async function drawSheet(width: number): Promise<Sheet> {
  const scale = width / UNITS.width;
  const height = Math.round(UNITS.height * scale);
  const { marks, holes } = tastirDrawing(randomFrom(1905));
  const grow = `scale(${scale})`;
  const map = await paintMap({ width, height, marks: moved(marks, grow), soften: 5 * scale });
  const pricked = await paintMap({
    width,
    height,
    marks: moved(
      holes.map((hole, k) => dot('line', hole, 3.1 + (k % 3) * 0.55)),
      grow,
    ),
    soften: 4.2 * scale,
  });
  const paper = new Uint8Array(width * height * 3);
  const cover = new Uint8Array(width * height);
  const noise = noiseFrom(1907);
  const edge = edgeFrom(noise);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = column / scale;
      const y = row / scale;
      const inside = edge(x, y);
      const pixel = row * width + column;
      cover[pixel] = 255 * Math.min(1, Math.max(0, inside * scale + 0.5));
      if (inside < -3) continue;
      writeColour(
        paper,
        pixel * 3,
        paperAt({ x, y, column, row, inside, scale, noise, map, pricked }),
      );
    }
  }
  return { width, height, paper, cover };
}

/** Light of one place of the paper with its ink, scored lines, holes, folds and stains. */
function paperAt(input: {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  readonly row: number;
  readonly inside: number;
  readonly scale: number;
  readonly noise: Noise;
  readonly map: PaintMap;
  readonly pricked: PaintMap;
}): Light {
  const { x, y, column, row, inside, scale, noise, map, pricked } = input;
  const at = (bytes: Uint8Array | undefined, dx = 0, dy = 0): number =>
    bytes ? read(bytes, map.width, map.height, column + dx, row + dy) : 0;
  const laid =
    0.012 * Math.sin(y * 1.05 + 0.7 * noise(x / 300, y / 90)) +
    0.012 * Math.exp(-((((x + 40) % 92) - 46) ** 2) / 6);
  const fibre =
    0.02 * noise(x / 4, y / 9) + 0.022 * noise(x / 60, y / 60) + 0.035 * noise(x / 400, y / 400);
  let slope = 0.03 * noise(x / 340 + 4, y / 340) + 0.018 * noise(x / 110, y / 110);
  let rubbed = 0;
  let crease = 0;
  const wander = 2.4 * noise(x / 90 + y / 90, 3);
  for (const [k, fold] of FOLDS.upright.entries()) {
    const off = x - fold + wander;
    slope += (k % 2 === 0 ? 1 : -1) * 0.085 * Math.sign(off) * Math.exp(-Math.abs(off) / 120);
    crease += 0.3 * Math.exp(-((off / 1.5) ** 2)) * (k % 2 === 0 ? 1 : -0.6);
    rubbed += Math.exp(-Math.abs(off) / 5);
  }
  for (const fold of FOLDS.across) {
    const off = y - fold + wander;
    slope += 0.075 * Math.sign(off) * Math.exp(-Math.abs(off) / 120);
    crease += 0.3 * Math.exp(-((off / 1.5) ** 2));
    rubbed += Math.exp(-Math.abs(off) / 5);
  }
  const scored =
    at(map.layers.accent?.thickness, -1.2 * scale, -1.2 * scale) -
    at(map.layers.accent?.thickness, 1.2 * scale, 1.2 * scale);
  const rim =
    at(pricked.layers.line?.softened, -2 * scale, -2 * scale) -
    at(pricked.layers.line?.softened, 2 * scale, 2 * scale);
  const hole = at(pricked.layers.line?.thickness);
  const age = Math.exp(-Math.max(0, inside + 26 * noise(x / 130, y / 130)) / 70);
  const tide = Math.hypot(x - 330, (y - 1880) * 1.15) + 46 * noise(x / 120, y / 120);
  const stain =
    0.1 * ease(560, 540, tide) * ease(180, 540, tide) +
    0.13 * Math.exp(-(((tide - 548) / 7) ** 2)) +
    0.05 * ease(560, 300, tide);
  const fox =
    ease(0.86, 1.15, noise(x / 38 + 9, y / 38)) * 0.3 +
    ease(0.95, 1.2, noise(x / 9 + 5, y / 9)) * 0.24;
  const thumb =
    0.12 *
    Math.exp(-(((x - 1480) / 70) ** 2 + ((y - 1500) / 95) ** 2)) *
    (1 + 0.5 * Math.sin(Math.hypot(x - 1470, (y - 1560) * 0.8) / 4.5));
  const fresh = ease(7, 1, inside + 2 * noise(x / 8, y / 8));
  const level =
    (0.83 + laid + fibre - slope * 0.62 - crease * 0.32 - scored * 0.1 - rim * 0.5) *
    (1 - 0.17 * age);
  const brown = stain + fox * 0.5 + age * 0.34 + thumb + rubbed * 0.07;
  const load = 0.86 + 0.2 * noise(x / 17, y / 17) + 0.16 * noise(x / 150, y / 150);
  const wear = 1 - 0.62 * Math.min(1, rubbed) * (0.55 + 0.45 * noise(x / 12, y / 12));
  const line = at(map.layers.line?.thickness);
  const halo = Math.max(0, at(map.layers.line?.softened) - line) * 0.22;
  const washed = at(map.layers.wash?.thickness);
  const pool = washed * (1 + 0.9 * (1 - at(map.layers.wash?.softened)));
  const ink = (line * 1.0 + halo) * load * wear;
  const wash = pool * (0.3 + 0.16 * noise(x / 70, y / 70) + 0.07 * noise(x / 9, y / 9)) * wear;
  const takes = [1.75, 2.65, 3.9] as const;
  const washTakes = [0.75, 1.35, 2.3] as const;
  const base = [0.93, 0.85, 0.685] as const;
  const light: Light = [0, 0, 0];
  for (const channel of [0, 1, 2] as const) {
    const yellowed = Math.exp(-brown * [0.55, 1.0, 1.75][channel]!);
    const glazed =
      base[channel] *
      level *
      yellowed *
      Math.exp(-ink * takes[channel] - wash * washTakes[channel]);
    const torn = glazed + (0.9 * [0.95, 0.9, 0.8][channel]! - glazed) * fresh * 0.5;
    light[channel] = torn * (1 - hole * 0.86);
  }
  return light;
}

/** The sheet on a grey table, `width` pixels wide. */
export async function drawTastirSheet(width: number): Promise<Pixels> {
  const sheet = await drawSheet(width);
  const { height } = sheet;
  const scale = width / UNITS.width;
  const raw = { width, height, channels: 1 as const };
  const soft = async (reach: number): Promise<Buffer> =>
    sharp(sheet.cover, { raw })
      .blur(reach * scale)
      .extractChannel(0)
      .raw()
      .toBuffer();
  const [near, far] = [await soft(5), await soft(22)];
  const noise = noiseFrom(1908);
  const bytes = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const pixel = row * width + column;
      const cover = sheet.cover[pixel]! / 255;
      const ground = groundLight(
        column / width,
        row / height,
        noise(column / scale / 50, row / scale / 50),
      );
      const dark =
        (1 - 0.5 * read(near, width, height, column - 5 * scale, row - 6 * scale)) *
        (1 - 0.3 * read(far, width, height, column - 16 * scale, row - 20 * scale));
      const light: Light = [0, 0, 0];
      for (const channel of [0, 1, 2] as const) {
        const paper = (sheet.paper[pixel * 3 + channel]! / 255) ** 2.2;
        light[channel] = ground[channel] * 0.62 * dark * (1 - cover) + paper * cover;
      }
      writeColour(bytes, pixel * 3, light);
    }
  }
  return { width, height, bytes };
}

/** The torn lower corner cut out of the sheet: four bytes a pixel, clear beyond the paper. */
export async function drawTastirCorner(width: number): Promise<Pixels> {
  const sheet = await drawSheet(Math.round((width / CORNER.width) * UNITS.width));
  const scale = sheet.width / UNITS.width;
  const left = Math.round(CORNER.left * scale);
  const top = Math.round(CORNER.top * scale);
  const height = Math.round(CORNER.height * scale);
  const bytes = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = (row + top) * sheet.width + column + left;
      const to = (row * width + column) * 4;
      bytes.set(sheet.paper.subarray(from * 3, from * 3 + 3), to);
      bytes[to + 3] = sheet.cover[from]!;
    }
  }
  return { width, height, bytes };
}
