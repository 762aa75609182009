import type { CardWords, ShareCard } from '#src/images/share-card.ts';
import type { Box } from './card-panels.ts';
import { setText, stopOnLine } from './card-svg.ts';
import { cutWords, fitWords, type SetWords, type WordsRoom } from './fit-words.ts';
import type { Typesetting } from './types.ts';

const titleSizes = [128, 116, 104, 92, 82, 74, 66, 60, 54, 48, 44, 40, 36, 32];
/** Below this the titles in all languages are no longer a composition: one of them stands alone. */
const smallestOfMany = 40;
/** Of what stands at the foot: on the card of the exhibition all its partners do. */
const footSizes = { page: [26, 23, 20], exhibition: [21, 19] };
const [kindSize, gap] = [26, 22];
/** Largest title beside a picture. */
const besidePicture = 76;

/** Colours of a label, and what its words are set with. */
export interface LabelLook {
  readonly typesetting: Typesetting;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly stop: string;
}

/**
 * A stop on its line, the kind of thing, the title as large as it can be; at the foot the partners,
 * who are all named at one size, and the labels of communities. What has no face is left out.
 */
export function labelParts(
  card: ShareCard,
  { box, padding }: { readonly box: Box; readonly padding: number },
  { typesetting, ink, quiet, line, stop }: LabelLook,
): readonly string[] {
  const { dir, picture } = card;
  const x = box.x + padding;
  const width = box.width - 2 * padding;
  const parts: string[] = [];
  const text = (words: SetWords | undefined, y: number, fill: string): void => {
    if (words !== undefined)
      parts.push(setText(words, { x, y }, { dir, fill, shape: typesetting.shape }));
  };
  const stopAt = box.y + Math.round(padding * 0.9);
  parts.push(stopOnLine({ ...box, y: stopAt }, padding + 11, { dir, line, stop }));

  const small = { role: 'text', width, height: 48, sizes: [kindSize] } as const;
  const kind = card.kind && cutWords(card.kind, small, typesetting);
  const top = stopAt + gap + 6;
  text(kind, top, quiet);

  let foot = box.y + box.height - Math.round(padding * 0.7);
  for (const [words, fill] of [
    [card.labels, quiet],
    [card.by, card.of === 'exhibition' ? quiet : ink],
  ] as const) {
    const room = {
      role: 'text',
      width,
      height: box.height * 0.27,
      sizes: footSizes[card.of],
    } as const;
    const set =
      words && (fitWords([words], room, typesetting) ?? cutWords(words, room, typesetting));
    foot -= set?.height ?? 0;
    text(set, foot, fill);
  }

  const titleTop = top + (kind?.height ?? 0) + (kind ? 6 : 14);
  const room = {
    role: 'display',
    width,
    height: foot - titleTop - gap,
    sizes: titleSizes.filter((size) => picture === undefined || size <= besidePicture),
  } as const;
  // Without a face for the title the card still says whose it is.
  const { titles, exhibition } = card;
  const title =
    titleIn(titles, room, typesetting) ?? (exhibition && titleIn([exhibition], room, typesetting));
  text(title, titleTop, ink);
  return parts;
}

function titleIn(
  titles: readonly CardWords[],
  room: WordsRoom,
  typesetting: Typesetting,
): SetWords | undefined {
  const together = { ...room, sizes: room.sizes.filter((size) => size >= smallestOfMany) };
  const many = titles.length > 1 ? fitWords(titles, together, typesetting) : undefined;
  if (many !== undefined) return many;
  const [own] = titles;
  return own && (fitWords([own], room, typesetting) ?? cutWords(own, room, typesetting));
}
