import { mainImage, type EntryImage } from '#src/exhibition/image-region.ts';
import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { textFor, type Wording } from '#src/exhibition/translate.ts';
import type { Text } from '#src/exhibition/types.ts';
import { pictureOf } from '#src/images/renditions.ts';
import type { Region } from '#src/schema/image-facts.ts';
import { creditOf } from './credit.ts';
import { phrase } from './phrase.ts';
import type { Illustration } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** What part of an image is meant, and how large it is drawn at most. */
export interface IllustrationOptions {
  readonly region?: Region;
  readonly largest?: number;
  /** Words that stand for a detail instead of those of the whole image. */
  readonly alt?: Wording;
  /** The text whose image words are used; the one for the page's reader when absent. */
  readonly text?: Text;
}

/**
 * One image of an entry with its words for the reader; `undefined` when its file is not published.
 * Image words come from the same text as the title beside it, so that they are in one language; a
 * text that has none borrows them from the entry's other texts, since words in another language
 * are better than a picture that nobody can hear.
 */
export function illustration(
  entry: AnyContribution,
  image: EntryImage,
  context: ViewContext,
  options: IllustrationOptions = {},
): Illustration | undefined {
  const facts = context.exhibition.images.get(entry.folder + image.file);
  if (facts === undefined) return undefined;
  const { maxPublishSize, derivativesAllowed } = image;
  const { region, largest } = options;
  const address = context.routes.file;
  const picture = pictureOf(facts, {
    region,
    largest,
    maxPublishSize,
    derivativesAllowed,
    address,
  });
  const text = textWithWords(entry, image.id, options.text, context);
  const words = text?.front.images[image.id];
  const say = (said: string) => phrase(said, text?.locale, context);
  const alt = words === undefined || words.alt === 'decorative' ? '' : words.alt;
  return {
    picture,
    alt: options.alt ? phrase(options.alt.text, options.alt.lang, context) : say(alt),
    // Caption and description speak of the whole image.
    ...(words?.caption && !region && { caption: say(words.caption) }),
    ...(words?.long && !region && { long: say(words.long) }),
    ...creditOf(image, entry, context),
  };
}

function textWithWords(
  { texts }: AnyContribution,
  image: string,
  preferred: Text | undefined,
  { locale }: ViewContext,
): Text | undefined {
  const first = preferred ?? textFor(texts, locale)?.text;
  if (first?.front.images[image] !== undefined) return first;
  const others = [...locale.fallback, texts.source ?? ''].map((tag) => texts.byLocale.get(tag));
  return [...others, ...texts.byLocale.values()].find(
    (text) => text?.front.images[image] !== undefined,
  );
}

/** The image that stands for an entry in lists; `undefined` when it has none that is published. */
export function mainIllustration(
  entry: AnyContribution,
  context: ViewContext,
  options: IllustrationOptions = {},
): Illustration | undefined {
  const main = mainImage(entry);
  return main && illustration(entry, main, context, options);
}
