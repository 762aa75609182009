import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import {
  imageFormats,
  largestImageBytes,
  largestImagePixels,
  svgRaster,
  type ImageFacts,
  type ImageFault,
  type ImageFormat,
} from '#src/schema/image-facts.ts';
import { svgActivity } from '#src/images/svg-activity.ts';
import { imageFailure } from './image-failure.ts';
import { looksCutShort } from './image-cut-short.ts';

/** The endings that a file of each kind may have. */
const extensions: Readonly<Record<ImageFormat, readonly string[]>> = {
  jpeg: ['.jpg', '.jpeg', '.jpe', '.jfif'],
  png: ['.png'],
  webp: ['.webp'],
  avif: ['.avif'],
  tiff: ['.tif', '.tiff'],
  svg: ['.svg'],
};

const mebibyte = 1024 * 1024;

/**
 * What the bytes of one image file say, or why they say nothing: `image-large` above 25 MB,
 * `image-type` when the name ends in another kind's extension, `image-unreadable` for everything
 * else: absent, not an image, of a kind that is not published, damaged, or too many pixels.
 */
export async function readImage(
  contentRoot: string,
  path: string,
): Promise<ImageFacts | ImageFault> {
  const file = join(contentRoot, path);
  try {
    const { size } = await stat(file);
    if (size > largestImageBytes) return tooLarge(size);
    const bytes = await readFile(file);
    const metadata = await sharp(bytes, { limitInputPixels: largestImagePixels }).metadata();
    const format = formatOf(metadata);
    if (format === undefined) return unreadable(`${kindOf(metadata)} ≠ ${imageFormats.join(', ')}`);
    const extension = extname(path);
    if (!extensions[format].includes(extension.toLowerCase())) {
      return { code: 'image-type', values: { extension, actual: format } };
    }
    if (looksCutShort(bytes, format)) await decodeAll(bytes);
    const active = format === 'svg' ? svgActivity(bytes.toString('utf8')) : undefined;
    return {
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      ...pixelSize(metadata, format),
      format,
      hasAlpha: metadata.hasAlpha,
      ...(active !== undefined && { active }),
    };
  } catch (error) {
    return unreadable(imageFailure(error, file));
  }
}

function tooLarge(bytes: number): ImageFault {
  const megabytes = (bytes / mebibyte).toFixed(1);
  return {
    code: 'image-large',
    values: { megabytes, limit: String(largestImageBytes / mebibyte) },
  };
}

function unreadable(reason: string): ImageFault {
  return { code: 'image-unreadable', values: { reason } };
}

function formatOf(metadata: Metadata): ImageFormat | undefined {
  return imageFormats.find((format) => format === kindOf(metadata));
}

/** The kind of file; `heif` is a container, of AVIF and of what telephones write. */
function kindOf({ format, compression }: Metadata): string {
  if (format !== 'heif') return format;
  return compression === 'av1' ? 'avif' : 'heic';
}

function pixelSize(
  { autoOrient: { width, height } }: Metadata,
  format: ImageFormat,
): { width: number; height: number } {
  return format === 'svg' ? svgRaster({ width, height }) : { width, height };
}

/** Rejects when the picture is damaged. The smallest size costs the least memory. */
async function decodeAll(bytes: Buffer): Promise<void> {
  await sharp(bytes, {
    failOn: 'error',
    limitInputPixels: largestImagePixels,
    sequentialRead: true,
  })
    .resize({ width: 8, height: 8, fit: 'fill' })
    .raw()
    .toBuffer();
}
