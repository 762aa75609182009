import { coatReader, type Coat, type Glaze } from './glaze.ts';
import { paintMap, type Mark } from './painting.ts';

/** Reads the coat at a place of a painted surface; the coat object is reused between calls. */
export type CoatReader = (x: number, y: number) => Coat;

/** Marks in up to three pigments and the glaze they lie in. */
export interface Painting {
  readonly marks: readonly Mark[];
  readonly glaze: Glaze;
}

/**
 * Paints one surface in several sets of three pigments: the first painting carries the white glaze
 * with its crackle, the others lie over it as coloured films. `soften` is the reach of pooling.
 */
export async function paintedSurface(input: {
  readonly width: number;
  readonly height: number;
  readonly soften: number;
  readonly paintings: readonly Painting[];
}): Promise<CoatReader> {
  const { width, height, soften, paintings } = input;
  const readers = await Promise.all(
    paintings.map(async ({ marks, glaze }, index): Promise<CoatReader> => {
      const map = await paintMap({ width, height, marks, soften });
      if (index === 0) return coatReader(map, glaze);
      const film = {
        ...glaze,
        body: [1, 1, 1] as const,
        speckle: 0,
        crackle: { size: 9, strength: 0 },
      };
      return coatReader(map, film);
    }),
  );
  const [base, ...films] = readers;
  if (!base) throw new Error('A painted surface needs at least one painting.');
  return (x, y) => {
    const coat = base(x, y);
    for (const film of films) {
      const over = film(x, y);
      coat.colour[0] *= over.colour[0];
      coat.colour[1] *= over.colour[1];
      coat.colour[2] *= over.colour[2];
      coat.relief += over.relief;
    }
    return coat;
  };
}
