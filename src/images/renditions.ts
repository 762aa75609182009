import type { ImageFacts, Region } from '#src/schema/image-facts.ts';
import {
  atWidth,
  publishedSize,
  shownRegion,
  type PublishLimits,
  type Size,
} from './published-size.ts';
import {
  renditionSettings,
  renditionSettingsVersion,
  type RenditionFormat,
} from './rendition-settings.ts';

/** One published file. */
export interface Rendition extends Size {
  /** Address below the site's root: `_images/...`. */
  readonly name: string;
  readonly format: RenditionFormat;
  /** The part of the source that it shows; absent for all of it. */
  readonly region?: Region;
}

/** What decides the renditions of an image at one place of the site. */
export interface PictureOptions extends PublishLimits {
  /** A detail instead of the whole picture. */
  readonly region?: Region | undefined;
  /** The widest, in image pixels, that it is ever drawn here. Absent: as wide as is published. */
  readonly largest?: number | undefined;
}

/** A `<picture>`: sources for browsers that choose, and a JPEG for the others. */
export interface Picture {
  /** Pixels of the largest rendition: the shape to reserve. */
  readonly width: number;
  readonly height: number;
  readonly src: string;
  readonly sources: readonly {
    readonly type: 'image/avif' | 'image/webp' | 'image/jpeg';
    readonly srcset: string;
  }[];
}

/**
 * The address of one rendition below the site's root. It is made of the source's digest, the
 * settings' version, the part shown and the width, so equal names mean equal pixels:
 * `_images/3fa20c5d9e1b7a684c2f-1x2y3z4-r120.80.400.300-960.avif`.
 */
export function renditionName(parts: {
  readonly sha256: string;
  readonly region?: Region | undefined;
  readonly width: number;
  readonly format: RenditionFormat;
}): string {
  const { sha256, region, width, format } = parts;
  const shown = region && `r${region.x}.${region.y}.${region.width}.${region.height}`;
  const stem = [sha256.slice(0, 20), renditionSettingsVersion, shown, String(width)];
  return `_images/${stem.filter(Boolean).join('-')}.${format === 'jpeg' ? 'jpg' : format}`;
}

/**
 * The files that an image needs at one place: AVIF and WebP in every width, narrowest first, and
 * one JPEG. Nothing is enlarged; the owner's limits hold for the whole and for details.
 */
export function pictureRenditions(facts: ImageFacts, options: PictureOptions = {}): Rendition[] {
  const region = shownRegion(facts, options.region, options);
  const full = publishedSize(facts, region, options);
  const widths = drawnWidths(full.width, options.largest);
  const fallback = widths.findLast((width) => width <= renditionSettings.fallbackWidth);
  const rendition = (format: RenditionFormat, width: number): Rendition => ({
    name: renditionName({ sha256: facts.sha256, region, width, format }),
    format,
    ...atWidth(region ?? facts, width),
    ...(region && { region }),
  });
  return [
    ...widths.map((width) => rendition('avif', width)),
    ...widths.map((width) => rendition('webp', width)),
    rendition('jpeg', fallback ?? widths[0] ?? full.width),
  ];
}

/**
 * What a `<picture>` shows. `address` turns a name below the site's root into the address that is
 * written; without it the names themselves are written.
 */
export function pictureOf(
  facts: ImageFacts,
  options: PictureOptions & { readonly address?: ((name: string) => string) | undefined } = {},
): Picture {
  const { address = (name) => name } = options;
  const renditions = pictureRenditions(facts, options);
  const srcset = (format: RenditionFormat): string =>
    renditions
      .filter((rendition) => rendition.format === format)
      .map((rendition) => `${address(rendition.name)} ${rendition.width}w`)
      .join(', ');
  const widest = renditions.reduce((a, b) => (b.width > a.width ? b : a));
  const fallback = renditions.findLast((rendition) => rendition.format === 'jpeg');
  return {
    width: widest.width,
    height: widest.height,
    src: address((fallback ?? widest).name),
    sources: [
      { type: 'image/avif', srcset: srcset('avif') },
      { type: 'image/webp', srcset: srcset('webp') },
    ],
  };
}

/** The settings' widths up to the one that covers `largest`, the picture's own width as the last. */
function drawnWidths(own: number, largest = Infinity): number[] {
  const narrower = renditionSettings.widths.filter(
    (width) => width < own * renditionSettings.nearLast,
  );
  const all = [...narrower, own];
  const enough = all.findIndex((width) => width >= largest);
  return enough === -1 ? all : all.slice(0, enough + 1);
}
