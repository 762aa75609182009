import sharp from 'sharp';

import type { Coat, Light } from './glaze.ts';
import { crackleFrom, noiseFrom } from './noise.ts';
import { read, type Mark } from './painting.ts';
import { pathOf, type Point } from './point.ts';

/** The colours of a palette of many pigments; `ground` wipes what was painted before. */
export type Colour =
  | 'black'
  | 'cobalt'
  | 'turquoise'
  | 'sage'
  | 'green'
  | 'bole'
  | 'manganese'
  | 'yellow'
  | 'lustre'
  | 'scar'
  | 'ground';

/** One thing that a brush leaves in one colour of many; white in `svg` stands for full strength. */
export interface Touch {
  readonly colour: Colour;
  readonly svg: string;
}

/** What a full layer takes out of the light, per channel; an opaque colour covers instead. */
export const ABSORBED: Readonly<Record<Exclude<Colour, 'ground'>, Readonly<Light>>> = {
  black: [4.1, 4.0, 3.6],
  cobalt: [4.1, 2.7, 0.85],
  turquoise: [2.5, 0.42, 0.5],
  sage: [1.15, 0.72, 1.45],
  green: [2.35, 0.95, 1.95],
  bole: [0.5, 2.35, 3.4],
  manganese: [1.25, 1.95, 1.2],
  yellow: [0.06, 0.38, 2.5],
  lustre: [0.55, 1.2, 2.7],
  scar: [0.4, 0.85, 1.4],
};

/** How a painted and glazed surface looks; lengths in pixels of the painting. */
export interface Polychrome {
  readonly seed: number;
  readonly body: Readonly<Light>;
  readonly wobble: number;
  readonly pooling: number;
  readonly crackle: { readonly size: number; readonly strength: number };
  readonly speckle: number;
  /** Own shades of pigments, where they differ from {@link ABSORBED}. */
  readonly shades?: Partial<Record<Colour, Readonly<Light>>>;
  /** Share of gold light that a lustre throws back at a place. */
  readonly sheen?: (x: number, y: number) => number;
}

/** Marks of the brush in one colour. */
export function tinted(colour: Colour, marks: readonly Mark[]): Touch[] {
  return marks.map(({ svg }) => ({ colour, svg }));
}

/** A closed shape filled evenly. */
export function filled(colour: Colour, shape: readonly Point[], strength = 1): Touch {
  return {
    colour,
    svg: `<path d="${pathOf(shape)}" fill="#fff" fill-opacity="${strength.toFixed(2)}"/>`,
  };
}

/** Wipes what was painted within a shape, so that white slip shows. */
export function wiped(shape: readonly Point[]): Touch {
  return { colour: 'ground', svg: `<path d="${pathOf(shape)}" fill="#fff"/>` };
}

/** Touches shown only inside a closed shape; `name` is unique within one painting. */
export function within(touches: readonly Touch[], shape: readonly Point[], name: string): Touch[] {
  return touches.map(({ colour, svg }, index) => ({
    colour,
    svg: `<clipPath id="${name}${index}"><path d="${pathOf(shape)}"/></clipPath><g clip-path="url(#${name}${index})">${svg}</g>`,
  }));
}

/** Touches moved together by an SVG transform. */
export function shifted(touches: readonly Touch[], transform: string): Touch[] {
  return touches.map(({ colour, svg }) => ({
    colour,
    svg: `<g transform="${transform}">${svg}</g>`,
  }));
}

interface Film {
  readonly colour: Colour;
  readonly thick: Uint8Array;
  readonly soft: Uint8Array;
  readonly takes: Readonly<Light>;
}

async function filmsOf(input: {
  readonly width: number;
  readonly height: number;
  readonly touches: readonly Touch[];
  readonly soften: number;
  readonly look: Polychrome;
}): Promise<Film[]> {
  const { width, height, touches, soften, look } = input;
  const colours = [...new Set(touches.map(({ colour }) => colour))];
  const films: Film[] = [];
  for (const colour of colours) {
    if (colour === 'ground') continue;
    const body = touches.flatMap((touch) => {
      if (touch.colour === colour) return [touch.svg];
      return touch.colour === 'ground' ? [touch.svg.replaceAll('#fff', '#000')] : [];
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/>${body.join('')}</svg>`;
    const raw = { width, height, channels: 1 as const };
    const thick = await sharp(Buffer.from(svg), { unlimited: true })
      .removeAlpha()
      .extractChannel(0)
      .raw()
      .toBuffer();
    const reach = colour === 'bole' ? Math.max(0.6, soften * 0.45) : soften;
    const soft = await sharp(thick, { raw }).blur(reach).extractChannel(0).raw().toBuffer();
    const takes = look.shades?.[colour] ?? ABSORBED[colour];
    films.push({ colour, thick, soft, takes });
  }
  return films;
}

/**
 * Paints touches of many colours under or in a glaze and returns a reader of the coat. Bole lies on
 * the slip in relief; lustre throws light back. The coat object is reused between calls.
 */
export async function polychromeCoat(input: {
  readonly width: number;
  readonly height: number;
  readonly touches: readonly Touch[];
  readonly soften: number;
  readonly look: Polychrome;
}): Promise<(x: number, y: number) => Coat> {
  const { width, height, look, soften } = input;
  const films = await filmsOf(input);
  const broad = noiseFrom(look.seed);
  const crackle = crackleFrom(look.seed + 3);
  const coat: Coat = { colour: [0, 0, 0], relief: 0 };
  const depth: Light = [0, 0, 0];
  const { size, strength } = look.crackle;
  return (x, y) => {
    const slow = broad(x / 250, y / 250);
    const quick = broad(x / 24 + 17, y / 24 + 5);
    const drag = broad((x + y * 0.6) / 46 + 3, (y - x * 0.6) / 7);
    const wx = x + look.wobble * broad(x / 80 + 31, y / 80);
    const wy = y + look.wobble * broad(x / 80, y / 80 + 31);
    const tone = 1 + 0.035 * slow + 0.016 * quick;
    let cover = 0;
    let gold = 0;
    let shade = 0;
    let edge = 0;
    coat.relief = 0;
    depth[0] = depth[1] = depth[2] = 0;
    for (const { colour, thick, soft, takes } of films) {
      const full = read(thick, width, height, wx, wy);
      const spread = read(soft, width, height, wx, wy);
      if (full === 0 && spread === 0) continue;
      if (colour === 'bole') {
        cover = full * (1.06 + 0.24 * spread) * (1 + 0.08 * quick);
        const cast = read(soft, width, height, wx - soften * 0.75, wy - soften * 0.85);
        shade = Math.max(0, cast - full) * 0.4;
        const step = soften * 0.34;
        edge =
          read(soft, width, height, wx + step, wy + step) -
          read(soft, width, height, wx - step, wy - step);
        coat.relief += spread * 5 + 0.3 * full * quick;
      } else {
        const pooled = full * (1 + look.pooling * (1 - spread) * 1.5 - look.pooling * 0.4);
        const bleed = Math.max(0, spread - full) * (colour === 'black' ? 0.03 : 0.1);
        const streak = Math.max(
          0.3,
          1 + (colour === 'black' ? 0.3 : 0.46) * (quick * 0.6 + slow * 0.6 + drag * 0.4),
        );
        const lies = (pooled + bleed) * streak;
        depth[0] += takes[0] * lies;
        depth[1] += takes[1] * lies;
        depth[2] += takes[2] * lies;
        coat.relief += full * 0.16 + spread * 0.14;
        if (colour === 'lustre') gold = lies;
      }
    }
    let dirt = 0;
    if (strength > 0) {
      const gap = crackle((x + 14 * quick) / size + slow * 0.5, (y + 14 * slow) / size);
      const line = 1 - Math.min(1, gap * size * 0.42);
      if (line > 0) dirt = line * strength * (0.5 + 0.5 * slow);
    }
    const speck = broad(x / 5.3 + 3, y / 5.3 + 11) - 1.02 + look.speckle;
    if (speck > 0) dirt += 0.5 * Math.min(1, speck * 6);
    const over = Math.min(1, Math.max(0, cover));
    const red = look.shades?.bole ?? ABSORBED.bole;
    const shine = gold > 0.02 && look.sheen ? look.sheen(x, y) * Math.min(1, gold * 1.3) : 0;
    for (const channel of [0, 1, 2] as const) {
      const glazed = look.body[channel] * tone * (1 - shade) * Math.exp(-depth[channel]);
      const bole =
        0.86 *
          Math.exp(-red[channel] * (0.9 + 0.16 * quick + 0.1 * slow + 0.12 * drag)) *
          Math.exp(-depth[channel] * 0.7) *
          (1 + 0.62 * edge) +
        Math.max(0, edge) * 0.07;
      const stain = 1 - dirt * [0.38, 0.5, 0.6][channel]!;
      coat.colour[channel] =
        (glazed * (1 - over) + bole * over) * stain + shine * [0.5, 0.34, 0.12][channel]!;
    }
    return coat;
  };
}
