import type { ImageFacts, Region } from '#src/schema/image-facts.ts';
import { renditionSettings } from './rendition-settings.ts';

/** What the owner of a picture allows. */
export interface PublishLimits {
  /** Longest edge, in pixels, of the whole picture as published. Absent: no limit. */
  readonly maxPublishSize?: number | undefined;
  /** `false`: the picture is only shown whole, never cropped. */
  readonly derivativesAllowed?: boolean | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The part of the picture that is shown: whole pixels inside the source. `undefined` for the whole
 * picture, which is also what comes back for a region that covers it, that lies outside it, or
 * that may not be cut out.
 */
export function shownRegion(
  facts: ImageFacts,
  region: Region | undefined,
  limits: PublishLimits,
): Region | undefined {
  if (region === undefined || limits.derivativesAllowed === false) return undefined;
  const left = clamp(Math.round(region.x), facts.width);
  const top = clamp(Math.round(region.y), facts.height);
  const width = clamp(Math.round(region.x + region.width), facts.width) - left;
  const height = clamp(Math.round(region.y + region.height), facts.height) - top;
  if (!(width > 0 && height > 0)) return undefined;
  if (width === facts.width && height === facts.height) return undefined;
  return { x: left, y: top, width, height };
}

/**
 * The largest size in which a part of the picture (or all of it) is published. A picture that is
 * limited as a whole is limited in its details too: they are shown at the same scale.
 */
export function publishedSize(
  facts: ImageFacts,
  region: Region | undefined,
  limits: PublishLimits,
): Size {
  const part = region ?? facts;
  const allowed = (limits.maxPublishSize ?? Infinity) / Math.max(facts.width, facts.height);
  const widest = (renditionSettings.widths.at(-1) ?? part.width) / part.width;
  const area = Math.sqrt(renditionSettings.largestArea / (part.width * part.height));
  return scaled(part, Math.min(1, allowed, widest, area));
}

/** A size times a factor, in whole pixels and never empty. */
export function scaled(size: Size, factor: number): Size {
  // The small term keeps a width that is whole but for the rounding of the factor.
  return atWidth(size, Math.max(1, Math.floor(size.width * factor + 1e-6)));
}

/** A shape at a width: one width always has one height, whatever led to it. */
export function atWidth(shape: Size, width: number): Size {
  return { width, height: Math.max(1, Math.round((shape.height * width) / shape.width)) };
}

function clamp(value: number, limit: number): number {
  return Math.min(Math.max(value, 0), limit);
}
