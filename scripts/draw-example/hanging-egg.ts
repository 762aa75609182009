import { cordsOf } from './egg-cords.ts';
import { cross, spray, type Put } from './egg-motifs.ts';
import { drawHangingForm } from './hanging-form.ts';
import { contoured, inked } from './ink-line.ts';
import { touch } from './iznik-flowers.ts';
import { polar, smooth, type Point } from './point.ts';
import { polychromeCoat, type Touch, type Colour, type Polychrome } from './polychrome.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';

const LOOK: Polychrome = {
  seed: 1740,
  body: [0.86, 0.84, 0.77],
  wobble: 3,
  pooling: 0.7,
  crackle: { size: 52, strength: 0.22 },
  speckle: 0.12,
  shades: { green: [1.9, 0.75, 1.9], yellow: [0.05, 0.4, 2.3], bole: [0.45, 1.9, 2.9] },
};

/** Half breadth of the egg, in shares of its height. */
const half = (share: number): number =>
  0.385 * Math.sqrt(Math.max(0, 1 - (2 * share - 1) ** 2)) * (1 + 0.16 * (share - 0.5) * 1.2);

/** The hanging ornament of Kutahya: crosses and flowers in yellow, blue, green and red on white. */
export async function drawHangingEgg(width: number): Promise<Pixels> {
  const height = Math.round(width * 1.3);
  const tall = height * 0.6;
  const top = height * 0.185;
  const random = randomFrom(1741);
  const mapHeight = Math.round(tall * 1.15);
  const perRadian = tall * 0.4;
  const mapWidth = Math.round(perRadian * 3.6);
  const touches = paint({ width: mapWidth, height: mapHeight, perRadian, random });
  const coat = await polychromeCoat({
    width: mapWidth,
    height: mapHeight,
    touches,
    soften: tall / 240,
    look: LOOK,
  });
  return drawHangingForm({
    width,
    height,
    seed: 66,
    top,
    tall,
    half: (share) => half(share) * tall,
    coat: (angle, share) => coat(mapWidth / 2 + angle * perRadian, wayDown(share) * mapHeight),
    gloss: 0.5,
    cords: cordsOf(width, height, top, tall, random),
  });
}

/** Way along the meridian to a share of the height, 0 to 1, from a table. */
const WAY = (() => {
  const table = [0];
  for (let k = 1; k <= 400; k++) {
    const step = Math.hypot(1 / 400, half(k / 400) - half((k - 1) / 400));
    table.push(table[k - 1]! + step);
  }
  return table.map((way) => way / table[400]!);
})();

function wayDown(share: number): number {
  const place = Math.min(399.99, Math.max(0, share * 400));
  const index = Math.floor(place);
  return WAY[index]! + (WAY[index + 1]! - WAY[index]!) * (place - index);
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly perRadian: number;
  readonly random: Random;
}

/** Paints the shell rolled out flat; motifs are spread sideways where the egg is narrower. */
function paint({ width, height, perRadian, random }: Sheet): Touch[] {
  const shareAt = (way: number): number => WAY.findIndex((value) => value >= way) / 400;
  const lay = (angle: number, way: number) => {
    const spread = 0.4 / Math.max(0.05, half(shareAt(way)));
    return (x: number, y: number): Point => [
      width / 2 + angle * perRadian + x * height * spread,
      way * height + y * height,
    ];
  };
  const line = height * 0.0033;
  const step = (Math.PI * 2) / 8;
  const touches: Touch[] = [];
  const row = (way: number, thick: number, colour: Colour): void => {
    const points = Array.from({ length: 70 }, (_, k): Point => [
      (k / 69) * width,
      way * height + between(random, -0.1, 0.1) * line,
    ]);
    touches.push(...inked({ line: points, width: thick * line, random, colour, ends: 1 }));
  };
  const tongue = (angle: number, way: number, wide: number, tall: number, colour: Colour): void => {
    const put = lay(angle, way);
    const shape = (share: number): Point[] =>
      smooth(
        [
          put(-wide * share, 0),
          put(-wide * share * 0.9, tall * 0.45 * share),
          put(0, tall * share),
          put(wide * share * 0.9, tall * 0.45 * share),
          put(wide * share, 0),
        ],
        30,
      );
    touches.push(
      ...contoured({ shape: shape(1), inner: shape(0.86), colour, strength: 0.8, line, random }),
    );
    const [x, y] = put(0, tall * 0.3);
    touches.push(touch('black', [x, y], line * 1.6, 0.8));
  };
  for (let k = -5; k <= 5; k++) {
    tongue((k * step) / 1, 0.1, 0.05, 0.1, k % 2 === 0 ? 'yellow' : 'cobalt');
    tongue(((k + 0.5) * step) / 1, 0.1, 0.036, 0.062, 'green');
    tongue(k * step, 0.905, 0.05, -0.1, k % 2 === 0 ? 'cobalt' : 'yellow');
    tongue((k + 0.5) * step, 0.905, 0.036, -0.062, 'green');
  }
  for (const [way, thick, colour] of [
    [0.098, 3, 'cobalt'],
    [0.09, 1, 'black'],
    [0.225, 1.1, 'black'],
    [0.262, 1.1, 'black'],
    [0.235, 1, 'cobalt'],
    [0.252, 1, 'cobalt'],
    [0.745, 1.1, 'black'],
    [0.782, 1.1, 'black'],
    [0.755, 1, 'cobalt'],
    [0.772, 1, 'cobalt'],
    [0.907, 3, 'cobalt'],
    [0.915, 1, 'black'],
  ] as const)
    row(way, thick, colour);
  for (let x = 0; x < width; x += height * 0.02) {
    touches.push(
      touch(
        Math.round(x / (height * 0.02)) % 2 === 0 ? 'bole' : 'yellow',
        [x, height * 0.2435],
        line * 1.9,
        0.9,
      ),
    );
    touches.push(
      touch(
        Math.round(x / (height * 0.02)) % 2 === 0 ? 'yellow' : 'bole',
        [x, height * 0.7635],
        line * 1.9,
        0.9,
      ),
    );
  }
  for (let k = -3; k <= 3; k++) {
    const put = lay(k * step * 1.06, 0.5);
    const larger: Put = (x, y) => put(x * 1.2, y * 1.14 - 0.004);
    if (k % 2 === 0) touches.push(...cross(larger, height, line, random));
    else touches.push(...spray(larger, height * 1.15, line, random));
    const between2 = lay((k + 0.5) * step * 1.06, 0.5);
    for (const y of [-0.21, -0.14, 0.045]) {
      touches.push(touch('bole', between2(0, y), line * 1.7));
      for (let d = 0; d < 4; d++)
        touches.push(
          touch('cobalt', polar(between2(0, y), line * 4.4, d * 1.5708 + 0.785), line * 1.1),
        );
    }
  }
  return touches;
}
