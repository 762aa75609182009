import { saveJpeg, type CameraNote, type Pixels, type Saved } from './save.ts';

/** One file of the example and how it is made; `missing` says why it was left alone. */
export interface ExamplePicture {
  /** Path under `content/partners/`. */
  readonly path: string;
  readonly draw: (file: string) => Promise<Drawn>;
  /** Draws it as a JPEG of another width; left out where a piece has no pixels of its own. */
  readonly drawAt?: (file: string, width: number) => Promise<Drawn>;
  /** Whether it holds detail for tens of megapixels: a wall, a panel, a sheet. */
  readonly large?: boolean;
}

/** What was written, and why nothing was. */
export interface Drawn {
  readonly saved: readonly Saved[];
  readonly missing: string | null;
}

interface Photograph {
  readonly path: string;
  readonly draw: (side: number) => Pixels | Promise<Pixels>;
  /** Width that is drawn, and width that is kept. */
  readonly drawn: number;
  readonly kept: number;
  readonly quality?: number;
  readonly camera?: CameraNote;
  readonly large?: boolean;
}

/** A picture that is drawn in pixels and kept as a JPEG. */
export function photograph(input: Photograph): ExamplePicture {
  const { path, draw, drawn, kept, quality = 82, camera, large = false } = input;
  const keep = async (file: string, from: number, width: number): Promise<Drawn> => {
    const pixels = await draw(from);
    const note = camera ? { camera } : {};
    return { saved: [await saveJpeg({ file, pixels, width, quality, ...note })], missing: null };
  };
  return {
    path,
    large,
    draw: (file) => keep(file, drawn, kept),
    drawAt: (file, width) => keep(file, width, width),
  };
}
