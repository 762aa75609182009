import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { lifted, stroke } from './brush.ts';
import { PIGMENTS, coatReader, type Glaze } from './glaze.ts';
import { writeColour } from './light.ts';
import { paintMap, type Mark } from './painting.ts';
import { distance, placed, polar, smooth, type Point } from './point.ts';
import { randomFrom } from './random.ts';
import { saveJpeg, type Saved } from './save.ts';
import { isInstalled } from './workshop-sound.ts';

const WIDTH = 960;
const HEIGHT = 720;
const RATE = 24;
const SECONDS = 10;

const GLAZE: Glaze = {
  seed: 99,
  body: [0.8, 0.81, 0.79],
  pigments: { line: PIGMENTS.cobalt, wash: PIGMENTS.softCobalt, accent: PIGMENTS.iron },
  wobble: 1.5,
  pooling: 0.8,
  crackle: { size: 90, strength: 0 },
  speckle: 0,
};

/** The strokes in the order of the hand: three arcs of a wave, its curl, two lines below, spray. */
const STROKES: readonly { readonly points: readonly Point[]; readonly width: number }[] = [
  {
    points: smooth(
      [
        [120, 560],
        [220, 430],
        [330, 270],
        [480, 180],
        [640, 200],
        [720, 310],
        [690, 400],
        [610, 410],
        [590, 350],
      ],
      90,
    ),
    width: 26,
  },
  {
    points: smooth(
      [
        [200, 575],
        [290, 450],
        [390, 320],
        [500, 260],
        [590, 275],
      ],
      60,
    ),
    width: 15,
  },
  {
    points: smooth(
      [
        [290, 585],
        [370, 480],
        [450, 390],
        [530, 345],
      ],
      50,
    ),
    width: 12,
  },
  {
    points: smooth(
      [
        [400, 590],
        [470, 510],
        [560, 470],
        [680, 500],
        [820, 580],
      ],
      60,
    ),
    width: 18,
  },
  {
    points: smooth(
      [
        [90, 620],
        [300, 606],
        [560, 622],
        [860, 608],
      ],
      60,
    ),
    width: 12,
  },
  ...[-2.5, -2.0, -1.5, -0.9, -0.2].map((angle) => {
    const at = polar([650, 270], 165, angle);
    return { points: smooth([at, polar(at, 9, angle), polar(at, 20, angle + 0.2)], 10), width: 17 };
  }),
];

/** Marks on the white at a share of the film, and the tip of the brush (null while it is lifted). */
function stateAt(share: number): { readonly marks: Mark[]; readonly tip: Point | null } {
  const lengths = STROKES.map(
    ({ points }) => distance(points[0]!, points[points.length - 1]!) + 120,
  );
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let left = Math.min(1, Math.max(0, (share - 0.05) / 0.82)) * whole;
  const marks: Mark[] = [];
  let tip: Point | null = null;
  STROKES.forEach(({ points, width }, index) => {
    const length = lengths[index]!;
    const drawn = Math.min(1, Math.max(0, left / (length - 70)));
    left -= length;
    if (drawn <= 0) return;
    const count = Math.max(2, Math.ceil(points.length * drawn));
    const full = (t: number): number => lifted(t * drawn);
    marks.push(
      ...stroke({
        points: points.slice(0, count),
        width,
        swell: full,
        strength: 1,
        random: randomFrom(40 + index),
      }),
    );
    if (drawn < 1) tip = points[count - 1]!;
  });
  return { marks, tip };
}

async function frame(share: number): Promise<Buffer> {
  const { marks, tip } = stateAt(share);
  const map = await paintMap({ width: WIDTH, height: HEIGHT, marks, soften: 5 });
  const read = coatReader(map, GLAZE);
  const bytes = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const level = 1.06 - 0.12 * (x / WIDTH) - 0.08 * (y / HEIGHT);
      const { colour } = read(x, y);
      writeColour(bytes, (y * WIDTH + x) * 3, [
        colour[0] * level,
        colour[1] * level,
        colour[2] * level,
      ]);
    }
  }
  const picture = sharp(bytes, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
  return (tip ? picture.composite([{ input: Buffer.from(brushSvg(tip)) }]) : picture)
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** The brush itself, leaning to the right, and its shadow. */
function brushSvg([x, y]: Point): string {
  const d = (points: readonly Point[]): string => {
    const moved = placed(points, { x, y });
    return `M${moved.map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`).join('L')}Z`;
  };
  const hair = smooth(
    [
      [0, 0],
      [-2, -16],
      [2, -38],
      [14, -60],
      [27, -53],
      [24, -34],
      [12, -14],
    ],
    40,
    true,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><defs><filter id="soft"><feGaussianBlur stdDeviation="9"/></filter></defs>
<path d="${d([
    [6, 4],
    [150, -70],
    [420, -190],
    [424, -176],
    [160, -54],
  ])}" fill="#3c4048" fill-opacity="0.3" filter="url(#soft)"/>
<path d="${d([
    [13, -58],
    [28, -52],
    [250, -520],
    [232, -528],
  ])}" fill="#b98f56"/><path d="${d([
    [20, -55],
    [28, -52],
    [250, -520],
    [241, -524],
  ])}" fill="#8d6a3c"/>
<path d="${d([
    [11, -56],
    [29, -48],
    [37, -66],
    [20, -75],
  ])}" fill="#3a2f28"/>
<path d="${d(hair)}" fill="#2a2d3a"/><path d="${d([
    [0, 0],
    [-2, -14],
    [2, -26],
    [12, -22],
    [9, -12],
  ])}" fill="#16255e"/></svg>`;
}

/** Writes the poster, and the film with ffmpeg; returns the reason when the film cannot be made. */
export async function writeBrushFilm(
  film: string,
  poster: string,
): Promise<{ readonly saved: Saved; readonly missing: string | null }> {
  const last = await frame(1);
  const saved = await saveJpeg({
    file: poster,
    pixels: { width: WIDTH, height: HEIGHT, bytes: last },
    width: WIDTH,
  });
  if (!isInstalled('ffmpeg')) {
    return { saved, missing: 'ffmpeg is not installed; the committed brush.mp4 stays as it is.' };
  }
  mkdirSync(dirname(film), { recursive: true });
  const source = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-s',
    `${WIDTH}x${HEIGHT}`,
    '-r',
    String(RATE),
    '-i',
    '-',
  ];
  const target = [
    '-an',
    '-c:v',
    'libx264',
    '-preset',
    'slow',
    '-crf',
    '26',
    '-pix_fmt',
    'yuv420p',
    '-threads',
    '1',
    '-movflags',
    '+faststart',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:v',
    '+bitexact',
    film,
  ];
  const run = spawn('ffmpeg', ['-y', '-v', 'error', ...source, ...target], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => run.on('close', resolve));
  for (let k = 0; k < RATE * SECONDS; k++) {
    const pixels = await frame(k / (RATE * SECONDS - 1));
    if (!run.stdin.write(pixels)) await new Promise((resolve) => run.stdin.once('drain', resolve));
  }
  run.stdin.end();
  return { saved, missing: (await ended) === 0 ? null : 'ffmpeg could not write the film.' };
}
