import { parseRegion } from '#src/prose/region.ts';
import type { ImageFacts, Region } from '#src/schema/image-facts.ts';
import type { AnyContribution } from './rules/rule.ts';
import type { Exhibition } from './types.ts';

export type EntryImage = AnyContribution['facts']['images'][number];

/** An image together with the entry whose folder it is in. */
export interface OwnedImage {
  readonly owner: AnyContribution;
  readonly image: EntryImage;
}

/**
 * The image that a text means: of the object `of`, else of the text's own entry; a perspective may
 * also name images of the object that it is about. Without a name: the owner's main image.
 */
export function findImage(
  entry: AnyContribution | undefined,
  named: { readonly of?: string | undefined; readonly image?: string | undefined },
  exhibition: Pick<Exhibition, 'objects'>,
): OwnedImage | undefined {
  const about = entry?.kind === 'perspective' ? exhibition.objects.get(entry.object) : undefined;
  const owners = named.of === undefined ? [entry, about] : [exhibition.objects.get(named.of)];
  for (const owner of owners) {
    if (owner === undefined) continue;
    const image =
      named.image === undefined
        ? mainImage(owner)
        : owner.facts.images.find(({ id }) => id === named.image);
    if (image !== undefined) return { owner, image };
  }
  return undefined;
}

/** The image that stands for an entry: the first one of a main view, else the first one. */
export function mainImage({ facts }: AnyContribution): EntryImage | undefined {
  return facts.images.find(({ role }) => role === 'main') ?? facts.images[0];
}

/**
 * A region as pixels of the upright image: by its id in `regions:` of the image, or as IIIF writes
 * it (`120,80,400,300`, `pct:10,20,30,40`). Cut to the image; `undefined` when it is neither.
 */
export function regionPixels(
  region: string,
  image: EntryImage,
  size: Pick<ImageFacts, 'width' | 'height'>,
): Region | undefined {
  const named = image.regions.find(({ id }) => id === region);
  const written = named ? { ...named, unit: 'pixel' as const } : parseRegion(region);
  if (written === undefined) return undefined;
  const [across, down] =
    written.unit === 'percent' ? [size.width / 100, size.height / 100] : [1, 1];
  const x = Math.min(Math.round(written.x * across), size.width - 1);
  const y = Math.min(Math.round(written.y * down), size.height - 1);
  return {
    x,
    y,
    width: Math.max(1, Math.min(Math.floor(written.width * across), size.width - x)),
    height: Math.max(1, Math.min(Math.floor(written.height * down), size.height - y)),
  };
}
