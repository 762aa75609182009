import type { ImageFacts, Region } from '#src/schema/image-facts.ts';
import { publishedSize, scaled, type PublishLimits, type Size } from './published-size.ts';
import { renditionSettings } from './rendition-settings.ts';
import { renditionName, type Rendition } from './renditions.ts';

export interface OpenGraphOptions extends PublishLimits {
  /** The point that must stay visible, as fractions of width and height from the top left. */
  readonly focal?: { readonly x: number; readonly y: number } | undefined;
}

/**
 * The JPEG that stands for a page where it is linked (Open Graph, ogp.me): 1200 by 630 pixels, or
 * smaller in the same shape when the source or its owner's limit is smaller. It is cropped around
 * the focal point, else around what draws the eye; a picture that may not be cropped comes whole,
 * in its own shape.
 */
export function openGraphImage(facts: ImageFacts, options: OpenGraphOptions = {}): Rendition {
  const { width, height } = renditionSettings.openGraph;
  const whole = publishedSize(facts, undefined, options);
  if (options.derivativesAllowed === false) {
    const fitting = Math.min(1, width / whole.width, height / whole.height);
    return jpeg(facts, fitting === 1 ? whole : scaled(whole, fitting), {});
  }
  const shape = width / height;
  const widest = Math.min(facts.width, facts.height * shape);
  const crop = { width: Math.round(widest), height: Math.max(1, Math.round(widest / shape)) };
  const size = scaled(crop, Math.min(1, whole.width / facts.width, width / crop.width));
  if (options.focal === undefined) return jpeg(facts, size, { crop: 'attention' });
  const region = {
    ...crop,
    x: startOf(options.focal.x * facts.width, crop.width, facts.width),
    y: startOf(options.focal.y * facts.height, crop.height, facts.height),
  };
  return jpeg(facts, size, { region });
}

/** The address of `openGraphImage` below the site's root. */
export function openGraphName(facts: ImageFacts, options: OpenGraphOptions = {}): string {
  return openGraphImage(facts, options).name;
}

function jpeg(
  facts: ImageFacts,
  size: Size,
  part: { readonly region?: Region; readonly crop?: 'attention' },
): Rendition {
  const name = renditionName({
    sha256: facts.sha256,
    region: part.region,
    crop: part.crop && size,
    width: size.width,
    format: 'jpeg',
  });
  return { name, format: 'jpeg', ...size, ...part };
}

/** Where a stretch of `length` starts that has `centre` in its middle and stays below `limit`. */
function startOf(centre: number, length: number, limit: number): number {
  return Math.round(Math.min(Math.max(centre - length / 2, 0), limit - length));
}
