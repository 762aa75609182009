import { mainImage } from '#src/exhibition/image-region.ts';
import { openGraphImage } from '#src/images/open-graph-image.ts';
import { illustration } from './illustration.ts';
import type { PageMeta } from './types.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The picture with which a page is shared: that of the first of these objects that has one.
 * `undefined` when none has. An object with an advisory is not shown to people who have not been
 * asked, and an object that is held back is unknown here.
 */
export function socialImage(ids: readonly string[], context: ViewContext): PageMeta['image'] {
  const { objects, images } = context.exhibition;
  for (const id of ids) {
    const object = objects.get(id);
    if (object === undefined || object.facts.advisories.length > 0) continue;
    const image = mainImage(object);
    const facts = image && images.get(object.folder + image.file);
    const drawn = image && illustration(object, image, context);
    if (facts === undefined || drawn === undefined) continue;
    return { href: context.routes.file(openGraphImage(facts, image).name), alt: drawn.alt.text };
  }
  return undefined;
}
