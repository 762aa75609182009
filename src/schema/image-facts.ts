import type { IssueValues } from '#src/issues/codes.ts';

/** The kinds of picture file that an exhibition may hold. */
export const imageFormats = ['jpeg', 'png', 'webp', 'avif', 'tiff', 'svg'] as const;

export type ImageFormat = (typeof imageFormats)[number];

/** The largest image file that content may hold, in bytes. */
export const largestImageBytes = 25 * 1024 * 1024;

/** The largest image that is decoded, in pixels; a file that declares more is not opened. */
export const largestImagePixels = 268_000_000;

/** Least and most of the longest side, in pixels, of the raster that stands for an SVG. */
const svgLongestSide = { least: 2000, most: 6400 };

/**
 * Width and height, in pixels, of the raster that stands for an SVG of this declared size: its own
 * when that is large, so that details of a large drawing are sharp, and never so large that drawing
 * it takes the memory of a build. All sizes and regions of the image are counted in it.
 */
export function svgRaster(declared: { readonly width: number; readonly height: number }): {
  readonly width: number;
  readonly height: number;
} {
  const longest = Math.max(declared.width, declared.height);
  const { least, most } = svgLongestSide;
  const factor = Math.min(Math.max(longest, least), most) / longest;
  const pixels = (side: number): number => Math.max(1, Math.round(side * factor));
  return { width: pixels(declared.width), height: pixels(declared.height) };
}

/** What the bytes of one image file say. */
export interface ImageFacts {
  /** Path below the content root, with `/` on every system. */
  readonly path: string;
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  /** Pixels, after the EXIF orientation is applied. */
  readonly width: number;
  readonly height: number;
  /** By the bytes, whatever the name ends in. */
  readonly format: ImageFormat;
  readonly hasAlpha: boolean;
  /** What in an SVG could run or fetch something, as it is written; absent when nothing does. */
  readonly active?: string;
}

/** Why an image file has no facts: an issue code with the values of its message. */
export type ImageFault = {
  readonly [Code in 'image-unreadable' | 'image-type' | 'image-large']: {
    readonly code: Code;
    readonly values: IssueValues<Code>;
  };
}['image-unreadable' | 'image-type' | 'image-large'];

/** A rectangle in pixels of the oriented source, counted from its top left corner. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Whether a file is opened as a picture, by the end of its name: the kinds that are published, and
 * those that people hand in and that are refused with a reason.
 */
export function isPictureName(path: string): boolean {
  return /\.(?:jpe?g|jpe|jfif|png|webp|avif|tiff?|svg|gif|hei[cf]|bmp|psd|jp2)$/iu.test(path);
}

/** Whether a result of reading an image is a fault. */
export function isImageFault(result: ImageFacts | ImageFault): result is ImageFault {
  return 'code' in result;
}
