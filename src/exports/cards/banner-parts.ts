import type { CardWords } from '#src/images/share-card.ts';
import type { Box } from './card-panels.ts';
import { mirrored, rectangle, setText } from './card-svg.ts';
import { cutWords, fitWords } from './fit-words.ts';
import type { Typesetting } from './types.ts';

const sizes = [40, 36, 32, 28, 25, 22];

/** The field of full colour with the title of the exhibition, in the middle of its height. */
export function bannerParts(
  title: CardWords,
  { box, padding }: { readonly box: Box; readonly padding: number },
  look: {
    readonly typesetting: Typesetting;
    readonly dir: 'ltr' | 'rtl';
    readonly ground: string;
    readonly ink: string;
  },
): readonly string[] {
  const { typesetting, dir, ground, ink } = look;
  const width = box.width - 2 * padding;
  const room = { role: 'display', width, height: box.height - 20, sizes } as const;
  const set = fitWords([title], room, typesetting) ?? cutWords(title, room, typesetting);
  const field = rectangle(mirrored(box, dir), ground);
  if (set === undefined) return [field];
  const at = { x: box.x + padding, y: box.y + (box.height - set.height) / 2 };
  return [field, setText(set, at, { dir, fill: ink, shape: typesetting.shape })];
}
