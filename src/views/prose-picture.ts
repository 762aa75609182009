import { findImage, regionPixels, type OwnedImage } from '#src/exhibition/image-region.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { illustration, type IllustrationOptions } from './illustration.ts';
import { phrase } from './phrase.ts';
import type { ProsePlace } from './prose-place.ts';
import type { Illustration, PhraseLink } from './types.ts';

interface Found {
  readonly illustration: Illustration;
  /** The object that the image belongs to, when it is another entry than the text's own. */
  readonly link?: PhraseLink;
}

/** The widest that a picture in running text is drawn, in image pixels for dense screens. */
const proseWidth = 1440;

/** A picture by its name: `front`, `fez/star-panel` or `fez/star-panel/front`. */
export function namedPicture(name: string, place: ProsePlace): Found | undefined {
  const found = imageOf(name, place);
  return found && drawn(found, place, {});
}

/** A part of a picture, by four numbers or by the id of a region of the image. */
export function regionPicture(
  name: string,
  region: string,
  alt: string,
  place: ProsePlace,
): Found | undefined {
  const found = imageOf(name, place);
  const facts = found && place.context.exhibition.images.get(found.owner.folder + found.image.file);
  const pixels = facts && regionPixels(region, found.image, facts);
  return found && drawn(found, place, pixels ? { region: pixels, alt } : {});
}

function drawn(
  { owner, image }: OwnedImage,
  place: ProsePlace,
  options: IllustrationOptions,
): Found | undefined {
  const text = owner.texts.byLocale.get(place.shown.tag);
  const made = illustration(owner, image, place.context, {
    largest: proseWidth,
    ...(text && { text }),
    ...options,
  });
  if (made === undefined) return undefined;
  const link = owner === place.entry ? undefined : objectLink(owner, place);
  return { illustration: made, ...(link && { link }) };
}

function imageOf(name: string, { entry, context }: ProsePlace): OwnedImage | undefined {
  const [partner = '', object, image] = name.split('/');
  const own = entry.kind === 'partner' || entry.kind === 'venue' ? undefined : entry;
  const named = object === undefined ? { image: partner } : { of: `${partner}/${object}`, image };
  return findImage(own, named, context.exhibition);
}

function objectLink(owner: OwnedImage['owner'], { context }: ProsePlace): PhraseLink | undefined {
  if (owner.kind !== 'object') return undefined;
  const shown = textFor(owner.texts, context.locale);
  const href = context.routes.page('object', owner.id, context.locale.tag);
  return shown && { ...phrase(shown.text.title, shown.tag, context), href };
}
