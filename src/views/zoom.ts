import type { EntryImage } from '#src/exhibition/image-region.ts';
import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { pictureRenditions } from '#src/images/renditions.ts';
import { illustration } from './illustration.ts';
import { phrase } from './phrase.ts';
import { picturePart } from './picture-part.ts';
import type { Illustration, Zoom } from './types.ts';
import type { ViewContext } from './view-context.ts';

/**
 * What is needed to look closer at an image; `undefined` where its record does not ask for it, its
 * owner shows it only whole, or it is not published.
 */
export function zoomOf(
  entry: AnyContribution,
  image: EntryImage,
  context: ViewContext,
): Zoom | undefined {
  const facts = context.exhibition.images.get(entry.folder + image.file);
  if (facts === undefined || !image.zoom || !image.derivativesAllowed) return undefined;
  const shown = textFor(entry.texts, context.locale);
  const { maxPublishSize, derivativesAllowed } = image;
  const renditions = pictureRenditions(facts, { maxPublishSize, derivativesAllowed });
  return {
    title: phrase(shown?.text.title ?? entry.id, shown?.tag, context),
    levels: renditions
      .filter(({ format }) => format === 'webp')
      .map(({ name, width, height }) => ({ url: context.routes.file(name), width, height })),
    details: image.regions.flatMap(({ id, ...region }) => {
      const name = shown?.text.front.regions[id];
      if (name === undefined) return [];
      return [{ name: phrase(name, shown?.tag, context), ...picturePart(region, facts) }];
    }),
  };
}

/** An image of an entry that one may look closer at; `undefined` when it is not published. */
export function closerIllustration(
  entry: AnyContribution,
  image: EntryImage,
  context: ViewContext,
): Illustration | undefined {
  const drawn = illustration(entry, image, context);
  const zoom = zoomOf(entry, image, context);
  return drawn && { ...drawn, ...(zoom && { zoom }) };
}
