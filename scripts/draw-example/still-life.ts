import type { Coat, Light } from './glaze.ts';
import { KEY, ease, groundLight, lit, mirrored, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import { cellNumber } from './random.ts';
import type { Pixels } from './save.ts';
import type { Solid } from './solid.ts';

/** Where a ray met a piece, seen from the piece's own foot: `angle` 0 in front, right positive. */
export interface Spot {
  readonly angle: number;
  readonly radius: number;
  readonly height: number;
  /** Whether the surface faces the axis: the inside of a bowl. */
  readonly inner: boolean;
}

/** One piece of pottery and the place of its foot on the table: x to the right, y away. */
export interface Piece {
  readonly solid: Solid;
  readonly at: readonly [x: number, y: number];
  readonly coat: (spot: Spot) => Coat;
  readonly gloss: number;
  /** How far laid-on pigment stands up from the glaze. */
  readonly relief: number;
  /** Bare clay below this height, and its colour. */
  readonly bareBelow: number;
  readonly bare: Readonly<Light>;
  /** Level surfaces below this height count as the inside: the floor of an open bowl. */
  readonly floorBelow?: number;
}

/** Pieces on a table, seen from `tilt` radians above it (half pi: straight from above), without perspective. */
export interface StillLife {
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  /** Pixels to one unit. */
  readonly scale: number;
  /** Row of the picture on which the middle of the table lies. */
  readonly row: number;
  readonly tilt: number;
  readonly pieces: readonly Piece[];
}

type Place = readonly [x: number, y: number, z: number];

/** Photographs the pieces with the shadows they cast on themselves, on each other and on the table. */
export function drawStillLife(scene: StillLife): Pixels {
  const { width, height, scale, tilt, pieces } = scene;
  const bytes = new Uint8Array(width * height * 3);
  const noise = noiseFrom(scene.seed + 90);
  const cos = Math.cos(tilt);
  const sin = Math.sin(tilt);
  const sun: Place = [KEY[0], KEY[1] * sin - KEY[2] * cos, KEY[1] * cos + KEY[2] * sin];
  const shade = tableShade(scene, sun);
  for (let row = 0; row < height; row++) {
    const up = (scene.row - row - 0.5) / scale;
    const near = pieces.filter(
      ({ solid, at }) =>
        up > (at[1] - solid.reach) * sin - 0.02 &&
        up < (at[1] + solid.reach) * sin + solid.tall * cos + 0.02,
    );
    for (let column = 0; column < width; column++) {
      const across = (column + 0.5 - width / 2) / scale;
      const hit = meet({ near, across, up, cos, sin });
      const at = (row * width + column) * 3;
      if (!hit) {
        const light = groundLight(column / width, row / height, noise(column / 60, row / 60));
        const dark = shade(column, row);
        writeColour(bytes, at, [light[0] * dark, light[1] * dark, light[2] * dark]);
        continue;
      }
      writeColour(bytes, at, seen({ hit, scene, sun, cos, sin, noise }));
    }
  }
  return { width, height, bytes };
}

interface Hit {
  readonly piece: Piece;
  readonly place: Place;
}

/** The first piece on a ray, or null when the ray reaches the table. */
function meet(ray: {
  readonly near: readonly Piece[];
  readonly across: number;
  readonly up: number;
  readonly cos: number;
  readonly sin: number;
}): Hit | null {
  const { near, across, up, cos, sin } = ray;
  const candidates = near.filter(({ solid, at }) => Math.abs(across - at[0]) < solid.reach);
  let best: Hit | null = null;
  let nearest = Infinity;
  for (const piece of candidates) {
    const { solid, at } = piece;
    const x = across - at[0];
    const gapAt = (way: number): number =>
      solid.gap(x, up * sin + way * cos - at[1], up * cos - way * sin);
    let t = (at[1] - solid.reach) * cos - solid.tall * sin - 0.01;
    const end = Math.min(nearest, (at[1] + solid.reach) * cos + 0.02, (up * cos) / sin);
    let before = t;
    while (t < end) {
      const free = gapAt(t);
      if (free < 0.0006) {
        const inside = free < 0 ? surfaceBetween(before, t, gapAt) : t;
        nearest = inside;
        best = { piece, place: [across, up * sin + inside * cos, up * cos - inside * sin] };
        break;
      }
      before = t;
      t += Math.min(0.05, Math.max(0.0008, free * 0.7));
    }
  }
  return best;
}

/** The way at which a ray enters the clay, between a way outside and a way inside. */
function surfaceBetween(outside: number, inside: number, gapAt: (way: number) => number): number {
  let near = outside;
  let far = inside;
  while (far - near > 0.0003) {
    const half = (near + far) / 2;
    if (gapAt(half) < 0) far = half;
    else near = half;
  }
  return far;
}

/** Light of the surface at a hit: its coat, its slope, the shadows and reflections on it. */
function seen(input: {
  readonly hit: Hit;
  readonly scene: StillLife;
  readonly sun: Place;
  readonly cos: number;
  readonly sin: number;
  readonly noise: (x: number, y: number) => number;
}): Light {
  const { hit, scene, sun, cos, sin, noise } = input;
  const { piece, place } = hit;
  const { solid } = piece;
  const x = place[0] - piece.at[0];
  const y = place[1] - piece.at[1];
  const z = place[2];
  const step = 0.0025;
  let nx = solid.gap(x + step, y, z) - solid.gap(x - step, y, z);
  let ny = solid.gap(x, y + step, z) - solid.gap(x, y - step, z);
  let nz = solid.gap(x, y, z + step) - solid.gap(x, y, z - step);
  const long = Math.hypot(nx, ny, nz) || 1;
  nx /= long;
  ny /= long;
  nz /= long;
  const radius = Math.hypot(x, y);
  const angle = Math.atan2(x, -y);
  const inner = nx * x + ny * y < -0.02 * radius || (nz > 0.75 && z < (piece.floorBelow ?? 0));
  const coat = piece.coat({ angle, radius, height: z, inner });
  const colour: Light = [coat.colour[0], coat.colour[1], coat.colour[2]];
  if (piece.relief > 0) {
    const relief = coat.relief;
    const finger = 0.004 / Math.max(0.15, radius);
    const round =
      (piece.coat({ angle: angle + finger, radius, height: z, inner }).relief - relief) *
      piece.relief;
    const flat = Math.abs(nz) > 0.7;
    const nextSpot = flat
      ? { angle, radius: radius + 0.004, height: z, inner }
      : { angle, radius, height: z + 0.004, inner };
    const away = (piece.coat(nextSpot).relief - relief) * piece.relief;
    nx -= round * Math.cos(angle) + (flat ? away * Math.sin(angle) : 0);
    ny -= round * Math.sin(angle) - (flat ? away * Math.cos(angle) : 0);
    nz -= flat ? 0 : away;
  }
  nz += 0.012 * noise(3, z * 34) + 0.012 * noise(angle * 3, z * 5) + 0.01 * noise(radius * 24, 7);
  const norm = Math.hypot(nx, ny, nz) || 1;
  nx /= norm;
  ny /= norm;
  nz /= norm;
  const vy = ny * sin + nz * cos;
  const vz = -ny * cos + nz * sin;
  const start: Place = [place[0] + nx * 0.02, place[1] + ny * 0.02, z + nz * 0.02];
  const open = sunlight(scene.pieces, start, sun);
  let free = 0;
  for (const reach of [0.05, 0.16, 0.4]) {
    free +=
      Math.min(
        1,
        Math.max(
          0,
          gapOf(scene.pieces, [place[0] + nx * reach, place[1] + ny * reach, z + nz * reach]) /
            reach,
        ),
      ) / 3;
  }
  const key = Math.max(0, nx * sun[0] + ny * sun[1] + nz * sun[2]);
  const around = 0.42 + 0.58 * free;
  const floor = 0.78 + 0.22 * ease(0, 0.22, z + Math.max(0, nz) * 0.3);
  const level = (lit(nx, vy, vz) - 0.72 * key) * around * floor + 0.72 * key * open;
  const bare = z < piece.bareBelow + 0.008 * noise(angle * 4, 2) ? 1 : 0;
  const shine = piece.gloss * (1 - bare) * (0.25 + 0.75 * open);
  const glint =
    mirrored(nx, vy, vz, 0.06) * shine * (inner ? 0.55 : 1) +
    0.1 * piece.gloss * (1 - bare) * free * (1 - Math.max(0, vz)) ** 4;
  const bounce = 0.1 * Math.max(0, -nz) * (1 - ease(0, solid.tall * 0.4, z));
  const tone = (glazed: number, clay: number): number =>
    (glazed * (1 - bare) + clay * bare) * (level + bounce) + glint;
  return [
    tone(colour[0], piece.bare[0]),
    tone(colour[1], piece.bare[1]),
    tone(colour[2], piece.bare[2]),
  ];
}

function gapOf(pieces: readonly Piece[], [x, y, z]: Place): number {
  let least = Infinity;
  for (const { solid, at } of pieces) {
    const far = Math.max(Math.hypot(x - at[0], y - at[1]) - solid.reach, z - solid.tall);
    if (far > 0.5) least = Math.min(least, far);
    else least = Math.min(least, solid.gap(x - at[0], y - at[1], z));
  }
  return least;
}

/** Share of the key light that reaches a place, with the soft edge of a window's light. */
function sunlight(pieces: readonly Piece[], [x, y, z]: Place, sun: Place, start = 0.012): number {
  const top = Math.max(...pieces.map(({ solid }) => solid.tall));
  let open = 1;
  let way = start;
  for (let step = 0; step < 40 && open > 0.02; step++) {
    const height = z + sun[2] * way;
    if (height > top + 0.02) break;
    const free = gapOf(pieces, [x + sun[0] * way, y + sun[1] * way, height]);
    open = Math.min(open, ease(-0.02 - way * 0.06, 0.012 + way * 0.13, free));
    way += Math.max(0.016, Math.min(0.12, free * 0.7));
  }
  return open;
}

/** Shade of the table, worked out on a coarse grid and read between its points. */
function tableShade(scene: StillLife, sun: Place): (column: number, row: number) => number {
  const { width, height, scale, pieces } = scene;
  const cell = Math.max(3, Math.round(width / 700));
  const across = Math.ceil(width / cell) + 2;
  const down = Math.ceil(height / cell) + 2;
  const table = new Float32Array(across * down);
  for (let j = 0; j < down; j++) {
    for (let i = 0; i < across; i++) {
      const x = (i * cell - width / 2) / scale;
      const y = (scene.row - j * cell) / scale / Math.sin(scene.tilt);
      const close = gapOf(pieces, [x, y, 0.012]);
      const above = gapOf(pieces, [x, y, 0.16]);
      const touch = 1 - 0.5 * Math.exp(-Math.max(0, close) / 0.035);
      const round = 1 - 0.3 * Math.exp(-Math.max(0, above) / 0.16);
      table[j * across + i] =
        touch *
        round *
        (0.52 + 0.48 * sunlight(pieces, [x, y, 0.001], sun, 0.012 + 0.05 * cellNumber(i, j, 5)));
    }
  }
  const soft = softened(softened(table, across, down), across, down);
  return (column, row) => {
    const i = Math.floor(column / cell);
    const j = Math.floor(row / cell);
    const u = column / cell - i;
    const at = j * across + i;
    const top = soft[at]! + (soft[at + 1]! - soft[at]!) * u;
    const below = soft[at + across]! + (soft[at + across + 1]! - soft[at + across]!) * u;
    return top + (below - top) * (row / cell - j);
  };
}

/** The mean of each value and its neighbours two cells around, which takes out the steps of the march. */
function softened(table: Float32Array, across: number, down: number): Float32Array {
  return table.map((_, at) => {
    const i = at % across;
    const j = (at - i) / across;
    let sum = 0;
    let count = 0;
    for (let dj = -2; dj <= 2; dj++) {
      for (let di = -2; di <= 2; di++) {
        if (i + di < 0 || i + di >= across || j + dj < 0 || j + dj >= down) continue;
        sum += table[at + dj * across + di]!;
        count++;
      }
    }
    return sum / count;
  });
}
