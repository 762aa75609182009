import { proseText } from '#src/prose/prose-text.ts';
import type { ProseSegment } from '#src/prose/prose-segments.ts';
import type { AdvisoryKind } from '#src/schema/rights.ts';
import { footnotes } from './prose-footnotes.ts';
import { inlineComponent } from './prose-inline.ts';
import { namedPicture, regionPicture, type FoundPicture } from './prose-picture.ts';
import { blockLanguage, phrase } from './phrase.ts';
import { recording } from './recording.ts';
import type { Illustration, PhraseLink, ProseBlock } from './types.ts';
import type { ProsePlace } from './prose-place.ts';

/** A component of contributed prose, with the segments between its tags. */
export type Component = Extract<ProseSegment, { readonly kind: 'component' }>;

/** Draws the segments between a component's tags. */
export type Inner = (children: readonly ProseSegment[]) => readonly ProseBlock[];

/**
 * What a component of contributed prose shows in this edition. Inline components become HTML; what
 * names something that is held back shows its words without it, or nothing. Pictures of an entry
 * with advisories stand behind them.
 */
export function proseComponent(
  component: Component,
  place: ProsePlace,
  inner: Inner,
): readonly ProseBlock[] {
  const { name, props, children } = component;
  const { context, shown, idPrefix = '' } = place;
  const prop = (key: string): string => String(props[key] ?? '');
  switch (name) {
    case 'Figure':
    case 'Detail':
    case 'Gallery':
    case 'Compare':
      return pictures(component, place, inner(children));
    case 'Quotation': {
      const source = props['source'] && phrase(prop('source'), shown.tag, context);
      const quotation = {
        kind: 'quotation',
        words: inner(children),
        speaker: phrase(prop('speaker'), shown.tag, context),
        ...(source && { source }),
        ...(props['lang'] !== undefined && blockLanguage(prop('lang'), context)),
      } as const;
      return [quotation];
    }
    case 'Audio':
    case 'Video': {
      const found = recording(prop('id'), place);
      const words = inner(children);
      return found === undefined ? words : [{ kind: 'recording', recording: found, words }];
    }
    case 'Question':
      return [{ kind: 'question', id: idPrefix + prop('id'), words: inner(children) }];
    case 'Note':
      return [{ kind: 'note', words: inner(children) }];
    case 'Advisory': {
      const title = context.strings.t(`advisory.${prop('kind') as AdvisoryKind}`);
      return [{ kind: 'advisory', title, words: inner(children) }];
    }
    case 'Footnotes': {
      const html = footnotes(children, place, (note) => htmlOf(inner(note)));
      return [{ kind: 'html', html }];
    }
    default: {
      const target = prop(name === 'Term' ? 'id' : 'to');
      const html = inlineComponent({ name, target, words: htmlOf(inner(children)) }, place);
      return [{ kind: 'html', html }];
    }
  }
}

function pictures(
  { name, props, nodes }: Component,
  place: ProsePlace,
  words: readonly ProseBlock[],
): readonly ProseBlock[] {
  const found = foundPictures(name, props, { place, words: () => proseText(nodes) });
  const [first] = found;
  // Words whose picture is not shown stay readable.
  if (first === undefined) return words;
  const advisories = found.flatMap((picture) => picture.advisories);
  const block = pictureBlock(name, [first, ...found.slice(1)], words);
  return advisories.length === 0 ? [block] : [{ kind: 'gate', advisories, blocks: [block] }];
}

function foundPictures(
  name: string,
  props: Component['props'],
  { place, words }: { readonly place: ProsePlace; readonly words: () => string },
): readonly FoundPicture[] {
  const named = (value: unknown): readonly FoundPicture[] =>
    listed(namedPicture(String(value ?? ''), place));
  if (name === 'Gallery') return [props['images'] ?? []].flat().flatMap(named);
  if (name === 'Compare') return [props['left'], props['right']].flatMap(named);
  const picture = pictureName(props);
  if (name === 'Figure') return named(picture);
  const region = String(props['region'] ?? '');
  return listed(regionPicture(picture, { region, words: words() }, place));
}

/** The picture that `image` and `object` name; one of the entry itself has no object before it. */
export function pictureName(props: Component['props']): string {
  return [props['object'] ?? [], props['image']].flat().join('/');
}

function listed<Item>(item: Item | undefined): readonly Item[] {
  return item === undefined ? [] : [item];
}

function pictureBlock(
  name: string,
  found: readonly [FoundPicture, ...FoundPicture[]],
  words: readonly ProseBlock[],
): ProseBlock {
  const [{ illustration, link }] = found;
  if (name === 'Gallery') {
    return { kind: 'gallery', illustrations: found.map((one) => one.illustration), words };
  }
  if (name === 'Compare') return { kind: 'compare', sides: found.map(side), words };
  if (name === 'Detail') return { kind: 'detail', illustration, words, ...(link && { of: link }) };
  const { caption, ...uncaptioned } = illustration;
  const shown = words.length === 0 && caption !== undefined ? illustration : uncaptioned;
  return { kind: 'figure', illustration: shown, words, ...(link && { link }) };
}

function side({ illustration, link }: FoundPicture): {
  readonly illustration: Illustration;
  readonly link?: PhraseLink;
} {
  return { illustration, ...(link && { link }) };
}

/** The HTML of words that hold no blocks. */
function htmlOf(words: readonly ProseBlock[]): string {
  return words.map((block) => (block.kind === 'html' ? block.html : '')).join('');
}
