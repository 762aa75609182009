import { drawnAway, even, stroke } from './brush.ts';
import { PIGMENTS, coatReader, type Glaze, type Light } from './glaze.ts';
import { ease, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import { floret, leaf } from './ornaments.ts';
import { area, dot, outline, paintMap, type Mark } from './painting.ts';
import { mix, pathOf, polar, smooth, type Point } from './point.ts';
import { between, cellNumber, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';

const COLUMNS = 8;
const ROWS = 6;
const MARGIN = 0.16;

/** The tile that broke in three and was put back a quarter turn round: counted from the upper left, from 0. */
export const MENDED = { column: 5, row: 4 } as const;

const GLAZE: Glaze = {
  seed: 611,
  body: [0.8, 0.76, 0.65],
  pigments: { line: PIGMENTS.cobalt, wash: PIGMENTS.softCobalt, accent: PIGMENTS.honey },
  wobble: 5,
  pooling: 0.9,
  crackle: { size: 46, strength: 0.55 },
  speckle: 0.15,
};

/** Side of one tile in pixels for a picture of a width. */
export function tileSide(width: number): number {
  return width / (COLUMNS + 2 * MARGIN);
}

/** The panel of six rows of eight tiles, each painted by hand and set by hand in lime mortar. */
export async function drawKitchenTiles(width: number): Promise<Pixels> {
  const tile = tileSide(width);
  const height = Math.round(tile * (ROWS + 2 * MARGIN));
  const random = randomFrom(1790);
  const marks: Mark[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const middle: Point = [(column + 0.5 + MARGIN) * tile, (row + 0.5 + MARGIN) * tile];
      const turn = column === MENDED.column && row === MENDED.row ? Math.PI / 2 : 0;
      const jitter = between(random, -0.02, 0.02);
      marks.push(
        ...((row + column) % 2 === 0 ? starFlower : vase)(middle, tile, turn + jitter, random),
      );
      marks.push(...corners(middle, tile, random));
    }
  }
  const map = await paintMap({ width, height, marks, soften: tile / 52 });
  return { width, height, bytes: lightTiles(width, height, tile, coatReader(map, GLAZE)) };
}

function around([x, y]: Point, tile: number, turn: number): (a: number, b: number) => Point {
  return (a, b) => polar([x, y], Math.hypot(a, b) * tile, Math.atan2(b, a) + turn);
}

function starFlower(middle: Point, tile: number, turn: number, random: Random): Mark[] {
  const q = around(middle, tile, turn);
  const marks: Mark[] = [];
  for (let k = 0; k < 8; k++) {
    const angle = (k / 8) * Math.PI * 2;
    const r = (radius: number, off: number): Point =>
      q(radius * Math.cos(angle + off), radius * Math.sin(angle + off));
    const petal = smooth([r(0.06, 0), r(0.17, -0.36), r(0.26, 0), r(0.17, 0.36)], 24, true);
    marks.push(
      area('wash', pathOf(petal), between(random, 0.2, 0.5)),
      outline('line', pathOf(petal), tile * 0.012, between(random, 0.5, 0.85)),
    );
    marks.push(
      ...stroke({ points: [r(0.08, 0), r(0.15, 0.02), r(0.21, 0)], width: tile * 0.024, random }),
    );
    marks.push(
      ...stroke({
        points: [r(0.31, -0.16), r(0.335, 0), r(0.31, 0.16)],
        width: tile * 0.022,
        random,
      }),
    );
  }
  return [
    ...marks,
    dot('accent', middle, tile * 0.055, 0.7),
    dot('line', middle, tile * 0.022, 0.7),
  ];
}

function vase(middle: Point, tile: number, turn: number, random: Random): Mark[] {
  const q = around(middle, tile, turn);
  const pot = smooth(
    [
      q(-0.05, 0.08),
      q(-0.13, 0.16),
      q(-0.07, 0.28),
      q(-0.1, 0.31),
      q(0.1, 0.31),
      q(0.07, 0.28),
      q(0.13, 0.16),
      q(0.05, 0.08),
    ],
    50,
    true,
  );
  const marks: Mark[] = [
    area('wash', pathOf(pot), between(random, 0.3, 0.5)),
    outline('line', pathOf(pot), tile * 0.013, 0.75),
  ];
  marks.push(
    ...stroke({ points: [q(-0.11, 0.17), q(0, 0.2), q(0.11, 0.17)], width: tile * 0.02, random }),
  );
  for (const [lean, rise] of [
    [0, -0.25],
    [-0.2, -0.14],
    [0.2, -0.14],
  ] as const) {
    marks.push(
      ...stroke({
        points: [q(lean * 0.1, 0.09), q(lean * 0.75, -0.02), q(lean, rise + 0.06)],
        width: tile * 0.02,
        random,
      }),
    );
    const [x, y] = q(lean, rise);
    marks.push(
      ...floret({ x, y, size: tile * between(random, 0.075, 0.09), random }, lean === 0 ? 7 : 6),
      dot('accent', [x, y], tile * 0.022, 0.65),
    );
  }
  for (const [a, b, lean] of [
    [-0.08, 0.02, 3.5],
    [0.08, 0.02, -0.36],
    [-0.03, -0.08, -2.3],
    [0.03, -0.1, -0.8],
  ] as const) {
    const [x, y] = q(a, b);
    marks.push(
      ...leaf(
        { x, y, turn: turn + lean, size: tile * 0.13, random },
        random() < 0.5 ? 'line' : 'wash',
      ),
    );
  }
  return marks;
}

/** Quarter rosettes: four neighbouring tiles complete one. */
function corners(middle: Point, tile: number, random: Random): Mark[] {
  return [0, 1, 2, 3].flatMap((k): Mark[] => {
    const turn = (k * Math.PI) / 2;
    const corner = polar(
      middle,
      tile * Math.SQRT1_2 * between(random, 0.99, 1.005),
      turn + Math.PI / 4,
    );
    const inward = turn + Math.PI / 4 + Math.PI;
    const arc = (radius: number): Point[] =>
      [-0.76, -0.4, 0, 0.4, 0.76].map((t) => polar(corner, tile * radius, inward + t));
    const fan = [-0.52, 0, 0.52].flatMap((t) =>
      stroke({
        points: [
          polar(corner, tile * 0.07, inward + t),
          mix(corner, polar(corner, tile * 0.26, inward + t), 0.6),
          polar(corner, tile * 0.19, inward + t),
        ],
        width: tile * 0.055,
        swell: drawnAway,
        random,
      }),
    );
    return [
      area('line', `${pathOf([corner, ...arc(0.062)])}`, between(random, 0.5, 0.75)),
      ...fan,
      ...stroke({ points: arc(0.225), width: tile * 0.017, swell: even, random }),
      ...[-0.5, 0, 0.5].map((t) =>
        dot(
          'line',
          polar(corner, tile * 0.262, inward + t),
          tile * 0.012,
          between(random, 0.5, 0.8),
        ),
      ),
    ];
  });
}

/** Lays light, mortar, wear and the cracks of the mended tile over the painted panel. */
function lightTiles(
  width: number,
  height: number,
  tile: number,
  coat: (x: number, y: number) => { readonly colour: Light; readonly relief: number },
): Uint8Array {
  const bytes = new Uint8Array(width * height * 3);
  const noise = noiseFrom(640);
  const unit = tile / 400;
  const mended: Point = [(MENDED.column + 0.5 + MARGIN) * tile, (MENDED.row + 0.5 + MARGIN) * tile];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / tile - MARGIN);
      const row = Math.floor(y / tile - MARGIN);
      const within = column >= 0 && row >= 0 && column < COLUMNS && row < ROWS;
      const own = (salt: number): number => cellNumber(column, row, salt) * 2 - 1;
      const u = x / unit;
      const v = y / unit;
      const slant = own(3) * 0.012;
      const fx = (x / tile - MARGIN - column - 0.5 + own(1) * 0.004) * 2;
      const fy = (y / tile - MARGIN - row - 0.5 + own(2) * 0.004) * 2;
      const rx = fx + fy * slant;
      const ry = fy - fx * slant;
      const rough = 0.012 * noise(u / 60, v / 60) + 0.006 * noise(u / 14, v / 14);
      const side = 0.966 + own(4) * 0.008 - Math.max(Math.abs(rx), Math.abs(ry)) + rough;
      const nick = Math.max(0, noise(u / 52 + 70, v / 52) - 0.62) * 0.12 * ease(0.16, 0, side);
      const depth = within ? (side - nick) * tile * 0.5 : -9;
      const cover = Math.min(1, Math.max(0, depth / (unit * 2.4)));
      const dust = 1 + 0.13 * noise(u / 45, v / 45) + 0.09 * noise(u / 9, v / 9);
      const bed: Light = [0.43 * dust, 0.39 * dust, 0.32 * dust];
      const fall = 1.05 - 0.14 * (x / width) - 0.1 * (y / height);
      const drop = 1 - 0.28 * ease(-14 * unit, 0, depth) * (cover < 1 ? 1 : 0);
      if (cover <= 0) {
        writeColour(bytes, (y * width + x) * 3, [
          bed[0] * drop * fall,
          bed[1] * drop * fall,
          bed[2] * drop * fall,
        ]);
        continue;
      }
      const { colour, relief } = coat(x, y);
      const tone = 1 + own(5) * 0.07;
      const warm = own(6) * 0.05;
      const edge = 1 - ease(0, unit * 11, depth);
      const bevel = edge * (Math.abs(rx) > Math.abs(ry) ? -Math.sign(rx) : -Math.sign(ry)) * 0.1;
      const tilt = own(7) * 0.04 + own(8) * 0.03 * rx + own(9) * 0.03 * ry;
      const gleam =
        0.075 *
        ease(
          0.15,
          0.9,
          noise(u / 300 + own(7) * 9, v / 300) * 0.5 + tilt * 10 - 0.5 * (rx + ry) * own(8) + 0.25,
        );
      const hearth = ease(0.62, 1, y / height) * ease(0.5, 0.1, Math.abs(x / width - 0.42));
      const scrub =
        noise(u / 110 + 5, v / 110 + 8) * 0.6 +
        noise(u / 24, v / 24) * 0.3 +
        hearth * 0.5 +
        own(10) * 0.1;
      let bare =
        ease(0.95, 1.06, scrub) * 0.85 + edge * ease(0.25, 0.7, noise(u / 30 + 12, v / 30)) * 0.9;
      let crack = 0;
      if (Math.abs(x - mended[0]) < tile / 2 && Math.abs(y - mended[1]) < tile / 2) {
        const across = Math.abs(ry - 0.34 * rx + 0.1 + 0.05 * noise(u / 40, v / 40));
        const down =
          ry > 0.34 * rx - 0.1 ? Math.abs(rx - 0.32 + 0.3 * ry + 0.05 * noise(v / 40, 3)) : 9;
        const line = Math.min(across, down);
        crack = 1 - ease(0.012, 0.026, line);
        bare = Math.max(bare, (1 - ease(0.03, 0.075, line + 0.03 * noise(u / 20, v / 20))) * 0.9);
      }
      bare = Math.min(1, Math.max(0, bare));
      const grit = 1 + 0.14 * noise(u / 12, v / 12);
      const clay: Light = [0.56 * grit, 0.34 * grit, 0.21 * grit];
      const plaster: Light = [0.63 * grit, 0.58 * grit, 0.48 * grit];
      const shade = (0.98 + tilt + bevel + 0.05 * (relief - 0.2) * noise(u / 8, v / 8)) * fall;
      const light: Light = [0, 0, 0];
      for (const channel of [0, 1, 2] as const) {
        const stain =
          channel === 2
            ? 1 - warm - 0.12 * hearth
            : channel === 0
              ? 1 + warm * 0.5
              : 1 - 0.03 * hearth;
        const glazed = colour[channel] * tone * stain * shade + gleam;
        const seen = glazed * (1 - bare) + clay[channel] * shade * bare;
        const joined = seen * (1 - crack) + plaster[channel] * shade * 0.94 * crack;
        light[channel] = bed[channel] * fall * drop * (1 - cover) + joined * cover;
      }
      writeColour(bytes, (y * width + x) * 3, light);
    }
  }
  return bytes;
}
