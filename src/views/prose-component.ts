import type { ProseSegment } from '#src/prose/prose-segments.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import { inlineComponent } from './prose-inline.ts';
import { namedPicture, regionPicture } from './prose-picture.ts';
import { blockLanguage, phrase } from './phrase.ts';
import { recording } from './recording.ts';
import type { Illustration, PhraseLink, ProseBlock } from './types.ts';
import type { ProsePlace } from './prose-place.ts';

type Component = Extract<ProseSegment, { readonly kind: 'component' }>;

/**
 * What a component of contributed prose shows in this edition. Inline components become HTML; what
 * names something that is held back shows its words without it, or nothing (`undefined`).
 */
export function proseComponent(
  component: Component,
  place: ProsePlace,
  inner: (children: readonly ProseSegment[]) => readonly ProseBlock[],
): ProseBlock | undefined {
  const { name, props, children } = component;
  const { context, shown } = place;
  const words = inner(children);
  const prop = (key: string): string => String(props[key] ?? '');
  switch (name) {
    case 'Figure': {
      const found = namedPicture(pictureName(prop('object'), prop('image')), place);
      if (found === undefined) return wordsAlone(words);
      const caption = plainWords(words);
      const { illustration, link } = found;
      return {
        kind: 'figure',
        illustration: caption === '' ? illustration : withCaption(illustration, caption, place),
        ...(link && { link }),
      };
    }
    case 'Detail': {
      const found = regionPicture(
        pictureName(prop('object'), prop('image')),
        prop('region'),
        plainWords(words),
        place,
      );
      if (found === undefined) return wordsAlone(words);
      const { illustration, link } = found;
      return { kind: 'detail', illustration, words, ...(link && { of: link }) };
    }
    case 'Gallery': {
      const names = Array.isArray(props['images']) ? props['images'].map(String) : [];
      const illustrations = names.flatMap((picture) => {
        const found = namedPicture(picture, place);
        return found === undefined ? [] : [found.illustration];
      });
      return illustrations.length === 0 ? wordsAlone(words) : { kind: 'gallery', illustrations };
    }
    case 'Compare': {
      const sides = [prop('left'), prop('right')].flatMap((picture) => {
        const found = namedPicture(picture, place);
        return found === undefined ? [] : [side(found)];
      });
      return sides.length === 0 ? wordsAlone(words) : { kind: 'compare', sides, words };
    }
    case 'Quotation':
      return {
        kind: 'quotation',
        words,
        speaker: phrase(prop('speaker'), shown.tag, context),
        ...(props['source'] !== undefined && {
          source: phrase(prop('source'), shown.tag, context),
        }),
        ...(props['lang'] !== undefined && blockLanguage(prop('lang'), context)),
      };
    case 'Audio':
    case 'Video': {
      const found = recording(prop('id'), place);
      return found && { kind: 'recording', recording: found };
    }
    case 'Question':
      return { kind: 'question', id: prop('id'), words };
    case 'Note':
      return { kind: 'note', words };
    case 'Advisory': {
      const title = context.strings.t(`advisory.${prop('kind')}` as StringKey);
      return { kind: 'advisory', title, words };
    }
    case 'Footnotes':
      return { kind: 'html', html: footnotes(children, place) };
    default: {
      const html = inlineComponent(
        name,
        prop(name === 'Term' ? 'id' : 'to'),
        plainHtml(words),
        place,
      );
      return { kind: 'html', html };
    }
  }
}

function side(found: { readonly illustration: Illustration; readonly link?: PhraseLink }) {
  const { illustration, link } = found;
  return link === undefined ? { illustration } : { illustration, link };
}

/** `fez/star-panel/front` from its two halves; an image of the entry itself has no object. */
function pictureName(object: string, image: string): string {
  return object === '' ? image : `${object}/${image}`;
}

function withCaption(illustration: Illustration, caption: string, place: ProsePlace): Illustration {
  return { ...illustration, caption: phrase(caption, place.shown.tag, place.context) };
}

/** Words whose picture is not shown stay readable. */
function wordsAlone(words: readonly ProseBlock[]): ProseBlock | undefined {
  const html = plainHtml(words);
  return html === '' ? undefined : { kind: 'html', html };
}

function plainHtml(blocks: readonly ProseBlock[]): string {
  return blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('');
}

/** The words of blocks without their markup, as an attribute or a caption takes them. */
function plainWords(blocks: readonly ProseBlock[]): string {
  return plainHtml(blocks)
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();
}

function footnotes(
  children: readonly ProseSegment[],
  { context, idPrefix = '' }: ProsePlace,
): string {
  const { strings } = context;
  const items = children.flatMap((note) => {
    if (note.kind !== 'component') return [];
    const number = Number(note.props['number']);
    const words = note.children.map((part) => (part.kind === 'html' ? part.html : '')).join('');
    const count = Math.max(1, Number(note.props['references'] ?? 1));
    const back = Array.from({ length: count }, (_, index) => {
      const suffix = index === 0 ? '' : `-${index + 1}`;
      const label = strings.t('footnotes.back');
      return ` <a href="#${idPrefix}fnref-${number}${suffix}" aria-label="${label}">↩</a>`;
    });
    return [`<li id="${idPrefix}fn-${number}">${words}${back.join('')}</li>`];
  });
  const heading = strings.t('footnotes.label');
  return `<section class="footnotes" aria-labelledby="${idPrefix}footnotes"><h2 id="${idPrefix}footnotes">${heading}</h2><ol>${items.join('')}</ol></section>`;
}
