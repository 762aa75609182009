import type { Coat, Light } from './glaze.ts';
import { ease, groundLight, lit, mirrored, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import type { Pixels } from './save.ts';
import type { TurnedForm } from './turned-form.ts';

/** A turned vessel on a table, seen from `tilt` radians above the table, without perspective. */
export interface VesselView {
  readonly seed: number;
  readonly form: TurnedForm;
  readonly width: number;
  readonly height: number;
  /** Pixels to one unit of the form. */
  readonly scale: number;
  /** Row of the picture on which the middle of the foot stands. */
  readonly footRow: number;
  readonly tilt: number;
  readonly gloss: number;
  readonly relief: number;
  /** Coat of the outer wall: angle from the front (radians, right positive), way up the wall. */
  readonly outside: (angle: number, along: number) => Coat;
  readonly inside: (angle: number, along: number) => Coat;
  /** Bare foot below this height. */
  readonly bareBelow: number;
  readonly bare: Readonly<Light>;
}

const SUN = [-0.5, -0.6, 0.62] as const;

/** Draws a vessel by following each ray to the wall of the turned form. */
export function drawVessel(view: VesselView): Pixels {
  const { form, width, height, scale, tilt } = view;
  const bytes = new Uint8Array(width * height * 3);
  const noise = noiseFrom(view.seed + 90);
  const cos = Math.cos(tilt);
  const sin = Math.sin(tilt);
  const reach = form.widest * 1.02;
  const shade = shadeTable(view);
  const gap = (x: number, y: number, z: number): number => form.gap(Math.hypot(x, y), z);
  for (let row = 0; row < height; row++) {
    const up = (view.footRow - row - 0.5) / scale;
    for (let column = 0; column < width; column++) {
      const across = (column + 0.5 - width / 2) / scale;
      let hit = false;
      let t = -reach - form.tall * sin;
      const end = reach + form.tall * sin;
      let x = 0;
      let y = 0;
      let z = 0;
      if (
        Math.abs(across) < reach &&
        up < form.tall * cos + reach * sin + 0.02 &&
        up > -reach * sin - 0.02
      ) {
        const freeAt = (way: number): number => {
          x = across;
          y = up * sin + way * cos;
          z = up * cos - way * sin;
          return gap(x, y, z);
        };
        for (let before = t; t < end;) {
          const free = freeAt(t);
          if (free < 0.0006) {
            t = free < 0 ? surfaceBetween(before, t, freeAt) : t;
            freeAt(t);
            hit = true;
            break;
          }
          before = t;
          t += Math.min(0.045, Math.max(0.0008, free * 0.72));
        }
      }
      const at = (row * width + column) * 3;
      if (!hit) {
        const light = groundLight(column / width, row / height, noise(column / 60, row / 60));
        const dark = shade(column, row);
        writeColour(bytes, at, [light[0] * dark, light[1] * dark, light[2] * dark]);
        continue;
      }
      const radius = Math.hypot(x, y);
      const step = 0.003;
      const slopeR = form.gap(radius + step, z) - form.gap(radius - step, z);
      const slopeZ = form.gap(radius, z + step) - form.gap(radius, z - step);
      const length = Math.hypot(slopeR, slopeZ) || 1;
      const inner = slopeR < 0;
      const angle = Math.atan2(x, -y);
      const along = form.along(z);
      const read = inner ? view.inside : view.outside;
      const coat = read(angle, along);
      const colour: Light = [coat.colour[0], coat.colour[1], coat.colour[2]];
      const relief = coat.relief;
      const finger = 0.004 / Math.max(0.2, radius);
      const bumpA =
        view.relief > 0 ? (read(angle + finger, along).relief - relief) * view.relief : 0;
      const bumpZ =
        view.relief > 0 ? (read(angle, along + 0.004).relief - relief) * view.relief : 0;
      const rings = 0.014 * noise(3, z * 34) + 0.012 * noise(angle * 3, z * 5);
      const nr = slopeR / length;
      const outX = (x / (radius || 1)) * nr - bumpA * Math.cos(angle);
      const outY = (y / (radius || 1)) * nr - bumpA * Math.sin(angle);
      const outZ = slopeZ / length - bumpZ + rings;
      const sy = outY * sin + outZ * cos;
      const sz = -outY * cos + outZ * sin;
      const norm = Math.hypot(outX, sy, sz) || 1;
      const nx = outX / norm;
      const ny = sy / norm;
      const nz = sz / norm;
      let level = lit(nx, ny, nz) * (0.9 + 0.1 * ease(0, form.tall * 0.35, z));
      level *= 0.72 + 0.28 * ease(0, 0.14, z + 0.02);
      if (inner) level *= 1 - 0.75 * ease(0, form.mouth * 1.5, form.tall - z);
      const bare = z < view.bareBelow + 0.008 * noise(angle * 4, 2) ? 1 : 0;
      const glint = mirrored(nx, ny, nz, 0.06) * view.gloss * (1 - bare) * (inner ? 0.2 : 1);
      const bounce = 0.1 * Math.max(0, -outZ) * (1 - ease(0, form.tall * 0.4, z));
      const tone = (glazed: number, clay: number): number =>
        (glazed * (1 - bare) + clay * bare) * (level + bounce) + glint;
      writeColour(bytes, at, [
        tone(colour[0], view.bare[0]),
        tone(colour[1], view.bare[1]),
        tone(colour[2], view.bare[2]),
      ]);
    }
  }
  return { width, height, bytes };
}

/** The way at which a ray enters the clay, between a way outside and a way inside. */
function surfaceBetween(outside: number, inside: number, freeAt: (way: number) => number): number {
  let near = outside;
  let far = inside;
  while (far - near > 0.0003) {
    const half = (near + far) / 2;
    if (freeAt(half) < 0) far = half;
    else near = half;
  }
  return near;
}

/** Shade of the table, worked out on a coarse grid and read between its points. */
function shadeTable(view: VesselView): (column: number, row: number) => number {
  const cell = Math.max(4, Math.round(view.width / 400));
  const across = Math.ceil(view.width / cell) + 2;
  const down = Math.ceil(view.height / cell) + 2;
  const table = new Float32Array(across * down);
  for (let j = 0; j < down; j++) {
    for (let i = 0; i < across; i++) {
      const x = (i * cell - view.width / 2) / view.scale;
      const y = (view.footRow - j * cell) / view.scale / Math.sin(view.tilt);
      table[j * across + i] = groundShade(view.form, x, y);
    }
  }
  return (column, row) => {
    const u = column / cell;
    const v = row / cell;
    const i = Math.floor(u);
    const j = Math.floor(v);
    const at = j * across + i;
    const top = table[at]! + (table[at + 1]! - table[at]!) * (u - i);
    const below = table[at + across]! + (table[at + across + 1]! - table[at + across]!) * (u - i);
    return top + (below - top) * (v - j);
  };
}

/** Share of light on the table at a place: dark where the foot touches, soft where the body shades. */
function groundShade(form: TurnedForm, x: number, y: number): number {
  let open = 1;
  for (let step = 1; step <= 160; step++) {
    const way = (step / 160) ** 1.4 * form.tall * 1.75;
    const px = x + SUN[0] * way;
    const py = y + SUN[1] * way;
    const free = form.gap(Math.hypot(px, py), SUN[2] * way);
    open = Math.min(open, ease(-0.1 - way * 0.05, 0.06 + way * 0.16, free));
  }
  const beside = Math.hypot(x, y) - form.foot;
  const touch = 1 - 0.62 * Math.exp(-Math.max(0, beside) / (form.foot * 0.13));
  const around = 1 - 0.2 * Math.exp(-Math.max(0, beside) / (form.foot * 0.7));
  return touch * around * (0.5 + 0.5 * open);
}
