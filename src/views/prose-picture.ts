import { findImage, regionPixels, type OwnedImage } from '#src/exhibition/image-region.ts';
import { advisoryNotes } from './advisory-notes.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { illustration, type IllustrationOptions } from './illustration.ts';
import { phrase } from './phrase.ts';
import { picturePart, type PicturePart } from './picture-part.ts';
import type { ProsePlace } from './prose-place.ts';
import type { AdvisoryNote, Illustration, Phrase, PhraseLink } from './types.ts';
import { zoomOf } from './zoom.ts';

/** A picture that a text places. */
export interface FoundPicture {
  readonly illustration: Illustration;
  /** The object that the image belongs to, when it is another entry than the text's own. */
  readonly link?: PhraseLink;
  /** Those of the entry that the image belongs to. */
  readonly advisories: readonly AdvisoryNote[];
}

/** A part that was cut out of a picture. */
export interface FoundPart extends FoundPicture {
  readonly image: OwnedImage;
  readonly part: PicturePart;
  /** As the text of the image's entry names it. */
  readonly name?: Phrase;
}

/** The widest that a picture in running text is drawn, in image pixels for dense screens. */
const proseWidth = 1440;

/** A picture by its name: `front`, `fez/star-panel` or `fez/star-panel/front`. */
export function namedPicture(name: string, place: ProsePlace): FoundPicture | undefined {
  const found = imageOf(name, place);
  return found && drawn(found, place, {});
}

/** All of the picture that a part was cut out of, as large as it is published. */
export function wholePicture({ image }: FoundPart, place: ProsePlace): FoundPicture | undefined {
  return drawn(image, place, { largest: Infinity });
}

/**
 * A part of a picture. Where it lies outside of the image, or may not be cut out, the whole image.
 *
 * @param region four numbers, or the id of a region of the image
 * @param words what the text says of it, which stands for the alternative text
 */
export function regionPicture(
  name: string,
  { region, words }: { readonly region: string; readonly words: string },
  place: ProsePlace,
): FoundPicture | FoundPart | undefined {
  const found = imageOf(name, place);
  const facts = found && place.context.exhibition.images.get(found.owner.folder + found.image.file);
  const mayBeCut = found?.image.derivativesAllowed === true;
  const pixels = facts && mayBeCut ? regionPixels(region, found.image, facts) : undefined;
  if (found === undefined || facts === undefined || pixels === undefined) {
    return found && drawn(found, place, {});
  }
  const alt = { text: words, lang: place.shown.tag };
  const cut = drawn(found, place, { region: pixels, alt });
  const partName = regionName(found, region, place);
  const part = picturePart(pixels, facts);
  return cut && { ...cut, image: found, part, ...(partName && { name: partName }) };
}

function regionName(
  { owner }: OwnedImage,
  region: string,
  { shown, context }: ProsePlace,
): Phrase | undefined {
  const text = owner.texts.byLocale.get(shown.tag) ?? textFor(owner.texts, context.locale)?.text;
  const name = text?.front.regions[region];
  return name === undefined ? undefined : phrase(name, text?.locale, context);
}

function drawn(
  { owner, image }: OwnedImage,
  place: ProsePlace,
  options: IllustrationOptions,
): FoundPicture | undefined {
  const { context, entry, shown } = place;
  // Words about a picture are in the language of the text around it, where there are any.
  const text = owner.texts.byLocale.get(shown.tag);
  const made = illustration(owner, image, context, {
    largest: proseWidth,
    ...(text && { text }),
    ...options,
  });
  if (made === undefined) return undefined;
  const link = owner === entry ? undefined : objectLink(owner, place);
  const advisories = advisoryNotes(owner.facts.advisories, context);
  const zoom = options.region === undefined ? zoomOf(owner, image, context) : undefined;
  const closer = { ...made, ...(zoom && { zoom }) };
  return { illustration: closer, advisories, ...(link && { link }) };
}

function imageOf(name: string, { entry, context }: ProsePlace): OwnedImage | undefined {
  const own = entry.kind === 'partner' || entry.kind === 'venue' ? undefined : entry;
  const [first = '', object, image] = name.split('/');
  const named = object === undefined ? { image: first } : { of: `${first}/${object}`, image };
  return findImage(own, named, context.exhibition);
}

function objectLink(owner: OwnedImage['owner'], { context }: ProsePlace): PhraseLink | undefined {
  if (owner.kind !== 'object') return undefined;
  const shown = textFor(owner.texts, context.locale);
  const href = context.routes.page('object', owner.id, context.locale.tag);
  return shown && { ...phrase(shown.text.title, shown.tag, context), href };
}
