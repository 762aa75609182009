import { crackleFrom, noiseFrom } from './noise.ts';
import { read, type Layer, type PaintMap } from './painting.ts';

/** Linear light, red green blue, 0 to 1 and over for glints. */
export type Light = [red: number, green: number, blue: number];

/** What a full layer of a pigment takes out of the light (Beer-Lambert, per channel). */
export const PIGMENTS = {
  cobalt: [4.3, 3.05, 1.02],
  deepCobalt: [4.9, 3.9, 1.7],
  softCobalt: [3.5, 2.35, 0.85],
  manganese: [2.9, 3.7, 3.3],
  iron: [0.75, 1.6, 3.2],
  honey: [0.25, 0.95, 3.2],
  copper: [2.6, 1.0, 1.9],
} as const satisfies Record<string, Light>;

/** How a glaze looks and ages; lengths in pixels of the paint map. */
export interface Glaze {
  readonly seed: number;
  readonly body: Readonly<Light>;
  readonly pigments: Readonly<Record<Layer, Readonly<Light>>>;
  readonly wobble: number;
  readonly pooling: number;
  readonly crackle: { readonly size: number; readonly strength: number };
  readonly speckle: number;
}

/** What lies at one place of a glazed surface; `relief` is the thickness of pigment. */
export interface Coat {
  readonly colour: Light;
  relief: number;
}

/** Returns a reader of the coat at a place of the map. The coat object is reused between calls. */
export function coatReader(map: PaintMap, glaze: Glaze): (x: number, y: number) => Coat {
  const broad = noiseFrom(glaze.seed);
  const crackle = crackleFrom(glaze.seed + 3);
  const coat: Coat = { colour: [0, 0, 0], relief: 0 };
  const layers = (['wash', 'line', 'accent'] as const).flatMap((layer) => {
    const pigment = map.layers[layer];
    return pigment ? [{ layer, pigment, takes: glaze.pigments[layer] }] : [];
  });
  const { size, strength } = glaze.crackle;
  return (x, y) => {
    const slow = broad(x / 260, y / 260);
    const quick = broad(x / 26 + 17, y / 26 + 5);
    const wx = x + glaze.wobble * broad(x / 90 + 31, y / 90);
    const wy = y + glaze.wobble * broad(x / 90, y / 90 + 31);
    const tone = 1 + 0.05 * slow + 0.022 * quick;
    const [r, g, b] = glaze.body;
    let depthR = 0;
    let depthG = 0;
    let depthB = 0;
    coat.relief = 0;
    for (const { layer, pigment, takes } of layers) {
      const thick = read(pigment.thickness, map.width, map.height, wx, wy);
      const soft = read(pigment.softened, map.width, map.height, wx, wy);
      const pooled = thick * (1 + glaze.pooling * (1 - soft) * 1.6 - glaze.pooling * 0.4);
      const bleed = Math.max(0, soft - thick) * 0.09;
      const streak = 1 + (layer === 'wash' ? 0.42 : 0.36) * (quick * 0.8 + slow * 0.6);
      const depth = (pooled + bleed) * Math.max(0.25, streak);
      depthR += takes[0] * depth;
      depthG += takes[1] * depth;
      depthB += takes[2] * depth;
      coat.relief += soft * 0.6 + thick * 0.4;
    }
    let dirt = 0;
    if (strength > 0) {
      const gap = crackle((x + 14 * quick) / size + slow * 0.5, (y + 14 * slow) / size);
      const line = 1 - Math.min(1, gap * size * 0.42);
      if (line > 0) dirt = line * strength * (0.55 + 0.45 * slow);
    }
    if (glaze.speckle > 0) {
      const speck = broad(x / 5.3 + 3, y / 5.3 + 11);
      if (speck > 1.02 - glaze.speckle)
        dirt += 0.5 * Math.min(1, (speck - 1.02 + glaze.speckle) * 6);
    }
    coat.colour[0] = r * tone * Math.exp(-depthR) * (1 - dirt * 0.42);
    coat.colour[1] = g * tone * Math.exp(-depthG) * (1 - dirt * 0.55);
    coat.colour[2] = b * (tone - 0.02 * slow) * Math.exp(-depthB) * (1 - dirt * 0.66);
    return coat;
  };
}
