import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { pictureOf } from '#src/images/renditions.ts';
import type { Region } from '#src/schema/image-facts.ts';
import type { Text } from '#src/exhibition/types.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { mapPhrase, phrase } from './phrase.ts';
import { rightsNote } from './rights-note.ts';
import type { Illustration } from './types.ts';
import type { ViewContext } from './view-context.ts';

type Image = AnyContribution['facts']['images'][number];

/** What part of an image is meant, and how large it is drawn at most. */
export interface IllustrationOptions {
  readonly region?: Region;
  readonly largest?: number;
  /** Words that stand for a detail instead of those of the whole image. */
  readonly alt?: string;
  /** The text whose image words are used; the one for the page's reader when absent. */
  readonly text?: Text;
}

/**
 * One image of an entry with its words for the reader; `undefined` when its file is not published.
 * Image words come from the same text as the title beside it, so that they are in one language.
 */
export function illustration(
  entry: AnyContribution,
  image: Image,
  context: ViewContext,
  options: IllustrationOptions = {},
): Illustration | undefined {
  const facts = context.exhibition.images.get(entry.folder + image.file);
  if (facts === undefined) return undefined;
  const region = image.derivativesAllowed ? options.region : undefined;
  const picture = pictureOf(facts, {
    region,
    largest: options.largest,
    maxPublishSize: image.maxPublishSize,
    derivativesAllowed: image.derivativesAllowed,
    address: context.routes.file,
  });
  const text = options.text ?? textFor(entry.texts, context.locale)?.text;
  const words = text?.front.images[image.id];
  const say = (said: string) => phrase(said, text?.locale, context);
  const decorative = words?.alt === 'decorative';
  const alt = options.alt ?? (decorative ? '' : (words?.alt ?? ''));
  const ownCredit = 'creditLine' in entry.facts ? entry.facts.creditLine : undefined;
  const credit = mapPhrase(image.credit ?? ownCredit, context);
  const rights = image.rights ?? ('rights' in entry.facts ? entry.facts.rights : undefined);
  return {
    picture,
    alt: say(alt),
    ...(words?.caption && { caption: say(words.caption) }),
    ...(words?.long && { long: say(words.long) }),
    ...(credit && { credit }),
    ...(rights && { rights: rightsNote(rights, context) }),
  };
}

/** The image that stands for an entry in lists; `undefined` when it has none that is published. */
export function mainIllustration(
  entry: AnyContribution,
  context: ViewContext,
  options: IllustrationOptions = {},
): Illustration | undefined {
  const { images } = entry.facts;
  const main = images.find(({ role }) => role === 'main') ?? images[0];
  return main && illustration(entry, main, context, options);
}
