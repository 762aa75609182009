import { mainImage } from '#src/exhibition/image-region.ts';
import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { pictureRenditions } from '#src/images/renditions.ts';
import type { CardPicture } from '#src/images/share-card.ts';
import { coverOwners, type CoverOwner } from './cover.ts';
import { illustration } from './illustration.ts';
import type { ViewContext } from './view-context.ts';

/** A picture and its words, which may be empty. */
export interface ShownPicture {
  readonly picture: CardPicture;
  readonly alt: string;
}

/** Whose pictures may be on the card of a story or lesson; nobody's when it has an advisory. */
export function cardOwners(entry: AnyContribution, context: ViewContext): readonly CoverOwner[] {
  return entry.facts.advisories.length > 0 ? [] : coverOwners(entry, context);
}

/**
 * The first picture that may be shown where nobody has asked for it: not that of an entry with an
 * advisory, whose readers are asked before, and none that its owner allows in no other work.
 * `undefined` when there is no such picture. What is held back is unknown here.
 */
export function cardPicture(
  owners: readonly CoverOwner[],
  context: ViewContext,
): ShownPicture | undefined {
  for (const { entry, image: id } of owners) {
    if (entry === undefined || entry.facts.advisories.length > 0) continue;
    const image = entry.facts.images.find((one) => one.id === id) ?? mainImage(entry);
    if (image === undefined || !image.derivativesAllowed) continue;
    const facts = context.exhibition.images.get(entry.folder + image.file);
    const drawn = illustration(entry, image, context);
    if (facts === undefined || drawn === undefined) continue;
    const { maxPublishSize } = image;
    const jpeg = pictureRenditions(facts, { maxPublishSize }).find(
      ({ format }) => format === 'jpeg',
    );
    if (jpeg === undefined) continue;
    const { name, width, height } = jpeg;
    return { picture: { name, width, height }, alt: drawn.alt.text };
  }
  return undefined;
}
