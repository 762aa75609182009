import { facesOf, middleOf, signedArea } from './arrangement.ts';
import type { Light } from './glaze.ts';
import { ease, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import { distance, type Point } from './point.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { FRAME, HALF, NET, ROSETTES, panelLines } from './star-panel-geometry.ts';

type Colour = 'cobalt' | 'white' | 'black' | 'honey' | 'green' | 'clay';

const GLAZES: Readonly<Record<Colour, readonly Readonly<Light>[]>> = {
  cobalt: [
    [0.018, 0.06, 0.3],
    [0.03, 0.095, 0.39],
    [0.012, 0.04, 0.2],
    [0.045, 0.13, 0.43],
  ],
  white: [
    [0.77, 0.73, 0.62],
    [0.72, 0.68, 0.56],
    [0.8, 0.77, 0.68],
    [0.74, 0.66, 0.5],
  ],
  black: [
    [0.03, 0.024, 0.02],
    [0.05, 0.036, 0.028],
  ],
  honey: [
    [0.55, 0.27, 0.045],
    [0.47, 0.2, 0.03],
    [0.62, 0.34, 0.07],
  ],
  green: [
    [0.03, 0.16, 0.075],
    [0.05, 0.22, 0.1],
    [0.022, 0.115, 0.05],
  ],
  clay: [
    [0.47, 0.26, 0.15],
    [0.52, 0.31, 0.19],
  ],
};

const JOINT: Light = [0.44, 0.39, 0.31];

/** One hand-cut piece: its corners in pixels and how it came out of kiln and wall. */
interface Piece {
  readonly corners: readonly Point[];
  readonly colour: Readonly<Light>;
  readonly clay: Readonly<Light>;
  readonly tilt: Point;
  readonly gloss: number;
  readonly wear: number;
  readonly bare: number;
}

/** Colour of a piece by its place in the geometry. */
function colourOf(face: readonly Point[]): Colour {
  const middle = middleOf(face);
  const size = Math.abs(signedArea(face));
  const rosette = ROSETTES.find((at) => distance(at, middle) < FRAME * 1.02);
  if (rosette) {
    const share = distance(rosette, middle) / FRAME;
    if (share < 0.15) return 'cobalt';
    if (size < 0.0075) return share < 0.3 ? 'white' : share < 0.345 ? 'honey' : 'black';
    if (share < 0.47) return 'honey';
    if (share < 0.56) return 'white';
    return share < 0.8 ? 'cobalt' : share < 1.001 ? 'white' : 'green';
  }
  if (NET.some((at) => distance(at, middle) < 0.04)) return 'cobalt';
  if (Math.abs(size - 0.25) < 0.01) return 'green';
  if (size < 0.056) return 'honey';
  if (size < 0.065) return 'black';
  return size < 0.14 ? 'green' : 'white';
}

/** Share of wear at a place of the panel (units of the geometry): high in the lower left corner. */
function wearAt([x, y]: Point): number {
  const corner = Math.hypot((x + HALF) * 0.9, HALF - y);
  return 1.3 - corner / 1.75;
}

/** Cuts and glazes every piece; positions in pixels. */
function cutPieces(scale: number, middle: number, random: Random): Piece[] {
  return facesOf(panelLines())
    .filter((face) => Math.abs(signedArea(face)) > 0.0009)
    .map((face): Piece => {
      const kind = colourOf(face);
      const wear = wearAt(middleOf(face)) + between(random, -0.3, 0.25);
      const lost = wear > 0.93 && random() < 0.55;
      const glazes = GLAZES[lost ? 'clay' : kind];
      const base = glazes[Math.floor(random() ** 1.4 * glazes.length)]!;
      const lift = between(random, 0.84, 1.16);
      const small = Math.sqrt(Math.abs(signedArea(face)));
      const slack = Math.min(0.006, small * 0.02);
      const shift: Point = [between(random, -slack, slack), between(random, -slack, slack)];
      const clay = GLAZES.clay[Math.floor(random() * 2)]!;
      return {
        corners: face.map(([x, y]): Point => [
          middle + (x + shift[0] + between(random, -slack, slack) * 0.6) * scale,
          middle + (y + shift[1] + between(random, -slack, slack) * 0.6) * scale,
        ]),
        colour: [base[0] * lift, base[1] * lift, base[2] * lift],
        clay,
        tilt: [between(random, -0.035, 0.035), between(random, -0.035, 0.035)],
        gloss: lost ? 0 : between(random, 0.5, 1),
        wear: Math.max(0, wear),
        bare: lost ? 1 : 0,
      };
    });
}

/** Distance of a point into a polygon (positive inside), in the unit of its corners. */
function depthIn(corners: readonly Point[], x: number, y: number): number {
  let nearest = Infinity;
  let inside = false;
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const [ax, ay] = corners[i]!;
    const [bx, by] = corners[j]!;
    const ex = bx - ax;
    const ey = by - ay;
    const wx = x - ax;
    const wy = y - ay;
    const t = Math.min(1, Math.max(0, (wx * ex + wy * ey) / (ex * ex + ey * ey || 1)));
    const dx = wx - ex * t;
    const dy = wy - ey * t;
    nearest = Math.min(nearest, dx * dx + dy * dy);
    if (ay > y !== by > y && x < ax + (ex * (y - ay)) / (ey || 1)) inside = !inside;
  }
  const depth = Math.sqrt(nearest);
  return inside ? depth : -depth;
}

/** The four strips around the panel: black and white lozenges between honey bands, as pieces. */
function borderPieces(scale: number, middle: number, random: Random): Piece[] {
  const inner = HALF + 0.05;
  const strip = (from: number, to: number, count: number, pick: (k: number) => Colour): Piece[] =>
    [0, 1, 2, 3].flatMap((side) =>
      Array.from({ length: count }, (_, k): Piece => {
        const spread = (r: number, t: number): Point => [-to + (from + to) * t, -r];
        const square = [
          spread(from, k / count),
          spread(from, (k + 1) / count),
          spread(to, (k + 1) / count),
          spread(to, k / count),
        ];
        const glazes = GLAZES[pick(k)];
        const base = glazes[Math.floor(random() * glazes.length)]!;
        const lift = between(random, 0.85, 1.12);
        const turned = square.map(([x, y]): Point =>
          side === 0 ? [x, y] : side === 1 ? [-y, x] : side === 2 ? [-x, -y] : [y, -x],
        );
        return {
          corners: turned.map(([x, y]): Point => [middle + x * scale, middle + y * scale]),
          colour: [base[0] * lift, base[1] * lift, base[2] * lift],
          clay: GLAZES.clay[0]!,
          tilt: [between(random, -0.03, 0.03), between(random, -0.03, 0.03)],
          gloss: between(random, 0.5, 1),
          wear: Math.max(0, wearAt(middleOf(turned)) + between(random, -0.25, 0.2)),
          bare: 0,
        };
      }),
    );
  return [
    ...strip(inner, inner + 0.12, 29, () => 'honey'),
    ...strip(inner + 0.14, inner + 0.34, 36, (k) => (k % 2 === 0 ? 'black' : 'white')),
    ...strip(inner + 0.36, inner + 0.48, 25, () => 'cobalt'),
  ];
}

/** The star panel, `side` pixels square: mortar bed first, then every piece laid on it. */
export function drawStarPanel(side: number): Pixels {
  const random = randomFrom(1357);
  const noise = noiseFrom(21);
  const scale = side / (2 * (HALF + 0.62));
  const middle = side / 2;
  const bytes = new Uint8Array(side * side * 3);
  const grain = 4900 / side;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const level =
        1 +
        0.16 * noise((x * grain) / 120, (y * grain) / 120) +
        0.1 * noise((x * grain) / 14, (y * grain) / 14);
      writeColour(bytes, (y * side + x) * 3, [
        JOINT[0] * level,
        JOINT[1] * level,
        JOINT[2] * level,
      ]);
    }
  }
  const pieces = [...cutPieces(scale, middle, random), ...borderPieces(scale, middle, random)];
  for (const piece of pieces) layPiece({ piece, bytes, side, grain, noise });
  return { width: side, height: side, bytes };
}

function layPiece(input: {
  readonly piece: Piece;
  readonly bytes: Uint8Array;
  readonly side: number;
  readonly grain: number;
  readonly noise: (x: number, y: number) => number;
}): void {
  const { piece, bytes, side, grain, noise } = input;
  const xs = piece.corners.map(([x]) => x);
  const ys = piece.corners.map(([, y]) => y);
  const size = Math.sqrt(Math.abs(signedArea(piece.corners)));
  const joint = Math.min(5 / grain, size * 0.035 + 1);
  const [seedX, seedY] = piece.corners[0]!;
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const right = Math.min(side - 1, Math.ceil(Math.max(...xs)));
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const bottom = Math.min(side - 1, Math.ceil(Math.max(...ys)));
  const soft = 5.5 / grain;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const u = x * grain;
      const v = y * grain;
      const raw = depthIn(piece.corners, x + 0.5, y + 0.5);
      if (raw < joint * 0.4) continue;
      const chip = Math.max(0, noise(u / 34 + 9, v / 34) - 0.5 + piece.wear * 0.28) * 16;
      const depth = raw - joint + (0.9 * noise(u / 30, v / 30)) / grain;
      const cover = Math.min(1, Math.max(0, depth + 0.5));
      if (cover <= 0) continue;
      const edge = 1 - ease(0, soft, depth);
      const bevelX = (depthIn(piece.corners, x + 2.5, y + 0.5) - raw) * 0.5 * edge;
      const bevelY = (depthIn(piece.corners, x + 0.5, y + 2.5) - raw) * 0.5 * edge;
      const wave = noise(u / 210 + seedX, v / 210 + seedY);
      const fine = noise(u / 40 + seedY, v / 40);
      const slope = piece.tilt[0] + piece.tilt[1] + 0.03 * wave;
      const shade = 0.97 + slope * 1.6 + (bevelX + bevelY) * 0.34;
      const across = (x - left) / (right - left + 1) + (y - top) / (bottom - top + 1);
      const streak = ease(
        0.25,
        0.9,
        wave + 0.5 * fine * wave + 14 * slope - 0.8 * Math.abs(across - 0.8),
      );
      const gleam = piece.gloss * (0.01 + 0.085 * streak);
      const worn = noise(u / 75 + 4, v / 75 + 8) * 0.55 + noise(u / 19, v / 19) * 0.2;
      const gone = Math.max(
        piece.bare,
        ease(0.86, 0.93, worn * 0.62 + piece.wear * 0.72),
        1 - ease(0, 2.5 / grain + 0.5, depth - chip / grain + 1.2),
      );
      const pit = noise(u / 6.5 + 2, v / 6.5) > 1.04 ? 0.55 : 1;
      const tone = (1 + 0.12 * wave + 0.06 * fine) * pit;
      const grit = noise(u / 9 + 31, v / 9 + 7);
      const clay = 1 + 0.2 * fine + 0.12 * wave + 0.2 * grit - 0.12 * piece.bare;
      const at = (y * side + x) * 3;
      const light: Light = [0, 0, 0];
      for (const channel of [0, 1, 2] as const) {
        const glazed = piece.colour[channel] * tone * shade + gleam;
        const seen = glazed * (1 - gone) + piece.clay[channel] * clay * shade * 0.92 * gone;
        const behind = (bytes[at + channel]! / 255) ** 2.2;
        light[channel] = behind * (1 - cover) + seen * cover;
      }
      writeColour(bytes, at, light);
    }
  }
}
