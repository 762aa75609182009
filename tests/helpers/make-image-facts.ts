import { createHash } from 'node:crypto';
import type { ImageFacts } from '#src/schema/image-facts.ts';

/** Facts of a JPEG of 1600 by 1200 pixels; another path is another picture. */
export function makeImageFacts(made: Partial<ImageFacts> & { readonly path: string }): ImageFacts {
  return {
    sha256: createHash('sha256').update(made.path).digest('hex'),
    bytes: 400_000,
    width: 1600,
    height: 1200,
    format: 'jpeg',
    hasAlpha: false,
    ...made,
  };
}
