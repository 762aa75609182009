import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';

/** Pixels in rows from the upper left, three bytes (RGB) or four (RGB and opacity) each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** What a camera would have written into a photograph; never a place. */
export interface CameraNote {
  readonly turned: boolean;
}

/** What was written: path, size of the upright picture in pixels, bytes. */
export interface Saved {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/**
 * Writes a JPEG of at most `width` pixels across. With a camera note it carries a Display P3
 * profile and Exif; `turned` stores it lying on its side with orientation 6.
 */
export async function saveJpeg(input: {
  readonly file: string;
  readonly pixels: Pixels;
  readonly width: number;
  readonly quality?: number;
  readonly camera?: CameraNote;
}): Promise<Saved> {
  const { file, pixels, width, quality = 82, camera } = input;
  const raw = { width: pixels.width, height: pixels.height, channels: 3 as const };
  const fitted = await sharp(pixels.bytes, { raw, limitInputPixels: false })
    .resize({ width, withoutEnlargement: true, kernel: 'lanczos3' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const upright = { width: fitted.info.width, height: fitted.info.height };
  let image = sharp(fitted.data, { raw: { ...upright, channels: 3 } });
  if (camera?.turned) image = image.rotate(270);
  if (camera) {
    // withMetadata sets an sRGB profile, so the wider one is named after it.
    if (camera.turned) image = image.withMetadata({ orientation: 6 });
    image = image
      .withIccProfile('p3')
      .withExif({ IFD0: { Make: 'Blue Roads', Model: 'Copy stand 2', Software: 'draw-example' } });
  }
  const bytes = await image.jpeg({ quality, mozjpeg: true }).toBuffer();
  return write(file, bytes, upright);
}

/** Writes a PNG of a drawing, with opacity, in at most 128 colours. */
export async function savePng(file: string, svg: string, width: number): Promise<Saved> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 96 })
    .resize({ width })
    .png({ palette: true, colours: 128, effort: 8 })
    .toBuffer({ resolveWithObject: true });
  return write(file, data, info);
}

/** Writes a cutout, four bytes a pixel, as a PNG of at most 128 colours with opacity. */
export async function saveCutout(file: string, pixels: Pixels): Promise<Saved> {
  const raw = { width: pixels.width, height: pixels.height, channels: 4 as const };
  const { data, info } = await sharp(pixels.bytes, { raw })
    .png({ palette: true, colours: 128, dither: 0.6, effort: 9 })
    .toBuffer({ resolveWithObject: true });
  return write(file, data, info);
}

/** Writes an SVG as it is. */
export async function saveSvg(file: string, svg: string): Promise<Saved> {
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  return write(file, Buffer.from(svg), { width, height });
}

async function write(
  file: string,
  bytes: Uint8Array,
  size: { readonly width: number; readonly height: number },
): Promise<Saved> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return { file, width: size.width, height: size.height, bytes: (await stat(file)).size };
}
