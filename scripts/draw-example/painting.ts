import sharp from 'sharp';

import { pathOf, type Point } from './point.ts';

/** One thing a brush leaves: `line` is the dark outline, `wash` the thin fill, `accent` a second colour. */
export interface Mark {
  readonly layer: Layer;
  readonly svg: string;
}

export type Layer = 'line' | 'wash' | 'accent';

/** How much pigment lies where: per layer one byte per pixel, 0 none, 255 full. Empty layers are null. */
export interface PaintMap {
  readonly width: number;
  readonly height: number;
  readonly layers: Readonly<Record<Layer, Pigment | null>>;
}

/** A layer of pigment and the same layer softened, from which pooling at edges is worked out. */
export interface Pigment {
  readonly thickness: Uint8Array;
  readonly softened: Uint8Array;
}

/** A filled area with `strength` 0 to 1 of pigment. Overlapping marks add up and never pass 1. */
export function area(layer: Layer, d: string, strength = 1): Mark {
  return { layer, svg: `<path d="${d}" fill="#fff" fill-opacity="${strength.toFixed(3)}"/>` };
}

/** A line of even width with round ends. */
export function outline(layer: Layer, d: string, width: number, strength = 1): Mark {
  const look = `fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round"`;
  return {
    layer,
    svg: `<path d="${d}" ${look} stroke-width="${width.toFixed(1)}" stroke-opacity="${strength.toFixed(3)}"/>`,
  };
}

/** Wipes all pigment laid before within the area. */
export function reserve(d: string): Mark[] {
  const layers: readonly Layer[] = ['line', 'wash', 'accent'];
  return layers.map((layer) => ({ layer, svg: `<path d="${d}" fill="#000"/>` }));
}

/** A disc. */
export function dot(layer: Layer, at: Point, radius: number, strength = 1): Mark {
  const [x, y] = at;
  return {
    layer,
    svg: `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="#fff" fill-opacity="${strength.toFixed(3)}"/>`,
  };
}

/** A ring line of even width. */
export function ring(layer: Layer, at: Point, radius: number, width: number, strength = 1): Mark {
  const [x, y] = at;
  return {
    layer,
    svg: `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="none" stroke="#fff" stroke-width="${width.toFixed(1)}" stroke-opacity="${strength.toFixed(3)}"/>`,
  };
}

/** Marks moved together by an SVG transform. */
export function moved(marks: readonly Mark[], transform: string): Mark[] {
  return marks.map(({ layer, svg }) => ({
    layer,
    svg: `<g transform="${transform}">${svg}</g>`,
  }));
}

/** Marks shown only inside a closed shape. `name` is unique within one painting. */
export function clipped(marks: readonly Mark[], shape: readonly Point[], name: string): Mark[] {
  const clip = `<clipPath id="${name}"><path d="${pathOf(shape)}"/></clipPath>`;
  const layers: readonly Layer[] = ['line', 'wash', 'accent'];
  return layers.flatMap((layer) => {
    const inside = marks.filter((mark) => mark.layer === layer).map((mark) => mark.svg);
    if (inside.length === 0) return [];
    return [{ layer, svg: `${clip}<g clip-path="url(#${name})">${inside.join('')}</g>` }];
  });
}

/** Renders marks to pigment maps; `soften` is the reach of pooling in pixels. */
export async function paintMap(input: {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly soften: number;
}): Promise<PaintMap> {
  const { width, height, marks, soften } = input;
  const render = async (layer: Layer): Promise<Pigment | null> => {
    const body = marks.filter((mark) => mark.layer === layer).map((mark) => mark.svg);
    if (body.length === 0) return null;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/>${body.join('')}</svg>`;
    const raw = { width, height, channels: 1 as const };
    const grey = await sharp(Buffer.from(svg), { unlimited: true })
      .removeAlpha()
      .extractChannel(0)
      .raw()
      .toBuffer();
    const soft = await sharp(grey, { raw }).blur(soften).extractChannel(0).raw().toBuffer();
    return { thickness: new Uint8Array(grey), softened: new Uint8Array(soft) };
  };
  return {
    width,
    height,
    layers: {
      line: await render('line'),
      wash: await render('wash'),
      accent: await render('accent'),
    },
  };
}

/** The byte map read between pixels, as 0 to 1; 0 outside. */
export function read(map: Uint8Array, width: number, height: number, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column >= width - 1 || row >= height - 1) return 0;
  const fx = x - column;
  const fy = y - row;
  const at = row * width + column;
  const top = map[at]! * (1 - fx) + map[at + 1]! * fx;
  const bottom = map[at + width]! * (1 - fx) + map[at + width + 1]! * fx;
  return (top * (1 - fy) + bottom * fy) / 255;
}
