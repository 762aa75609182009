import type { EntryImage } from '#src/exhibition/image-region.ts';
import { textFor, type ResolvedText } from '#src/exhibition/translate.ts';
import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { proseText } from '#src/prose/prose-text.ts';
import type { ProseComponent, ProseNode } from '#src/prose/tree.ts';
import { illustration } from './illustration.ts';
import { blockLanguage, phrase } from './phrase.ts';
import { picturePart } from './picture-part.ts';
import { proseBlocks } from './prose-blocks.ts';
import type { GalleryPicture, Illustration, Walk, WalkStep } from './types.ts';
import type { ViewContext } from './view-context.ts';
import { closerIllustration } from './zoom.ts';

/** The widest that a detail is drawn, in image pixels for dense screens. */
const detailWidth = 1440;

/** The named details of an object's images, with their names in the reader's language. */
export interface ObjectDetails {
  /** Where an image has several: the image with its details. */
  readonly walks: readonly Walk[];
  /** Those that are the only one of their image. */
  readonly single: readonly GalleryPicture[];
}

/**
 * The named details of an object. Each is reached by its id (`detail-central-star`); on a page that
 * warns of its pictures none is, since an address would open what its reader may not wish to see.
 */
export function objectDetails(object: ExhibitionObject, context: ViewContext): ObjectDetails {
  const shown = textFor(object.texts, context.locale);
  if (shown === undefined) return { walks: [], single: [] };
  const found = object.facts.images.map((image) => ({
    image,
    steps: steps({ object, image, shown }, context),
  }));
  return {
    walks: found.flatMap(({ image, steps: several }) => {
      const whole = several.length > 1 && closerIllustration(object, image, context);
      return whole ? [{ whole: withoutWords(whole), steps: several }] : [];
    }),
    single: found.flatMap(({ steps: [only, ...others] }) =>
      only === undefined || others.length > 0 ? [] : [galleryPicture(only)],
    ),
  };
}

function galleryPicture({ id, name, crop }: WalkStep): GalleryPicture {
  return { ...crop, ...(name && { caption: name }), ...(id && { id }) };
}

/** What is said of the picture stands above, where it is shown first. */
function withoutWords({ caption: _caption, long: _long, ...whole }: Illustration): Illustration {
  return whole;
}

interface Described {
  readonly object: ExhibitionObject;
  readonly image: EntryImage;
  readonly shown: ResolvedText;
}

function steps(described: Described, context: ViewContext): readonly WalkStep[] {
  const { object, image, shown } = described;
  const facts = context.exhibition.images.get(object.folder + image.file);
  if (facts === undefined || !image.derivativesAllowed) return [];
  return image.regions.flatMap(({ id, ...region }) => {
    const name = shown.text.front.regions[id];
    const alt = { text: name ?? '', lang: shown.tag };
    const options = { region, alt, largest: detailWidth };
    const crop = name && illustration(object, image, context, options);
    if (!crop) return [];
    const open = object.facts.advisories.length === 0;
    return [
      {
        ...(open && { id: `detail-${id}` }),
        name: phrase(name, shown.tag, context),
        part: picturePart(region, facts),
        crop,
        words: wordsOf(id, described, context),
      },
    ];
  });
}

/** What the object's own text says where it shows a detail: the words alone. */
function wordsOf(
  region: string,
  { object, image, shown }: Described,
  context: ViewContext,
): WalkStep['words'] {
  const said = allComponents(shown.text.body).find(
    ({ name, props }) =>
      name === 'Detail' && props['region'] === region && props['image'] === image.id,
  );
  if (said === undefined) return [];
  const text = proseText(said.children).replaceAll('\n', ' ');
  const attributes = { ...blockLanguage(shown.tag, context) };
  const paragraph = { kind: 'element', tag: 'p', attributes, children: [{ kind: 'text', text }] };
  return proseBlocks([paragraph as ProseNode], { entry: object, shown, context });
}

function allComponents(nodes: readonly ProseNode[]): readonly ProseComponent[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return [...(node.kind === 'component' ? [node] : []), ...allComponents(node.children)];
  });
}
