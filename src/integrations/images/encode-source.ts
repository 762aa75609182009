import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import sharp, { type OutputInfo, type Sharp, type SharpOptions } from 'sharp';
import { publishedSize } from '#src/images/published-size.ts';
import { renditionSettings } from '#src/images/rendition-settings.ts';
import type { Rendition } from '#src/images/renditions.ts';
import { imageFailure } from '#src/reading/image-failure.ts';
import { largestImagePixels, type ImageFacts, type Region } from '#src/schema/image-facts.ts';

interface Pixels {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

// Damage stops a file; an oddity that every viewer passes over does not.
const opening: SharpOptions = {
  failOn: 'error',
  limitInputPixels: largestImagePixels,
  sequentialRead: true,
};

/**
 * Encodes files of one source and gives each to `write` as soon as it is there. Every part
 * of the picture is decoded once, upright and in sRGB, at the largest size that any site may
 * publish, and all widths are made from that: a rendition's pixels depend on its name alone.
 * Only pixels pass on, so no metadata of the source can reach a file. Comes back with the reason
 * when the source is damaged or is not the file of `facts`, else with `undefined`. Rejects when
 * `write` does or `signal` aborts.
 */
export async function encodeSource(task: {
  readonly file: string;
  readonly facts: ImageFacts;
  /** What to encode, each with the file that it is for. */
  readonly files: ReadonlyMap<Rendition, string>;
  readonly xmp?: string | undefined;
  readonly write: (target: string, bytes: Buffer) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}): Promise<string | undefined> {
  const { file, facts, files, xmp, write, signal } = task;
  const digest = await attempt(sha256Of(file), file);
  if ('reason' in digest) return digest.reason;
  if (digest.value !== facts.sha256) return 'The file has changed since it was checked.';
  // An SVG is drawn once for all its parts: drawing a large one takes longer than all the rest.
  const drawing = facts.format === 'svg' ? await attempt(drawn(file, facts), file) : undefined;
  if (drawing && 'reason' in drawing) return drawing.reason;
  const open = (): Sharp =>
    drawing
      ? sharp(drawing.value.data, rawInput(drawing.value.info))
      : sharp(file, { ...opening, autoOrient: true });
  const parts = Map.groupBy(files, ([{ region }]) => JSON.stringify(region));
  for (const part of parts.values()) {
    signal?.throwIfAborted();
    const pixels = await attempt(decoded(open(), facts, part[0]?.[0].region), file);
    if ('reason' in pixels) return pixels.reason;
    for (const [rendition, target] of part) {
      signal?.throwIfAborted();
      const bytes = await attempt(encoded(pixels.value, rendition, xmp), file);
      if ('reason' in bytes) return bytes.reason;
      await write(target, bytes.value);
    }
  }
  return undefined;
}

/** What a promise comes to, with a failure as a value that does not show this machine's folders. */
async function attempt<T>(
  work: Promise<T>,
  file: string,
): Promise<{ readonly value: T } | { readonly reason: string }> {
  try {
    return { value: await work };
  } catch (error) {
    return { reason: imageFailure(error, file) };
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function decoded(source: Sharp, facts: ImageFacts, region?: Region): Promise<Pixels> {
  if (region) {
    const { x, y, width, height } = region;
    source.extract({ left: x, top: y, width, height });
  }
  return source
    .resize({ ...publishedSize(facts, region, {}), fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** An SVG as pixels. It is read from memory, where it has no folder to take other files from. */
async function drawn(file: string, facts: ImageFacts): Promise<Pixels> {
  const bytes = await readFile(file);
  const { width, height } = await sharp(bytes, opening).metadata();
  const larger = Math.max(facts.width, facts.height) / Math.max(width, height);
  return sharp(bytes, { ...opening, density: Math.min(100_000, 72 * larger) })
    .resize({ width: facts.width, height: facts.height, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

function encoded(pixels: Pixels, rendition: Rendition, xmp: string | undefined): Promise<Buffer> {
  const { width, height, format } = rendition;
  const image = sharp(pixels.data, rawInput(pixels.info)).resize({
    width,
    height,
    fit: 'fill',
  });
  if (format === 'jpeg') image.flatten({ background: renditionSettings.jpegBackground });
  if (xmp !== undefined) image.withXmp(xmp);
  return image.toFormat(format, renditionSettings[format]).toBuffer();
}

function rawInput({ width, height, channels }: OutputInfo): SharpOptions {
  return { raw: { width, height, channels } };
}
