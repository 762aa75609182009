import type { ShareCard } from '#src/images/share-card.ts';
import type { Palette } from '#src/look/palette.ts';
import { bannerParts } from './banner-parts.ts';
import { cardPanels, type Box } from './card-panels.ts';
import { mirrored, rectangle, svgDocument } from './card-svg.ts';
import { labelParts } from './label-parts.ts';
import type { Typesetting } from './types.ts';

/** A card ready to be rendered. */
export interface CardDrawing {
  /** Everything but the picture. */
  readonly svg: string;
  /** Where the picture goes, in pixels from the left and from the top. */
  readonly picture?: Box;
}

/** Colours of one scheme, by token. */
export type CardColours = Palette['light'];

/**
 * A card as it stands on the wall of a museum: the picture, and beside it the label, which begins
 * with a stop on its line; below that, in the exhibition's colour, the exhibition. The card of the
 * exhibition itself has that colour all over and its title in all languages, at one size.
 * In a language that is read from right to left all of it is mirrored.
 */
export function cardDrawing(
  card: ShareCard,
  colours: CardColours,
  typesetting: Typesetting,
): CardDrawing {
  const { dir, exhibition } = card;
  const { wall, picture, label, banner, padding } = cardPanels(
    card.picture,
    exhibition !== undefined,
  );
  const isWhole = card.of === 'exhibition';
  const parts = [
    ...(wall ? [rectangle(mirrored(wall, dir), colours.wall)] : []),
    ...labelParts(
      card,
      { box: label, padding },
      {
        typesetting,
        ink: colours[isWhole ? 'banner-ink' : 'ink'],
        quiet: colours[isWhole ? 'banner-quiet' : 'ink-quiet'],
        line: colours[isWhole ? 'banner-hairline' : 'hairline'],
        stop: colours[isWhole ? 'banner-ink' : 'accent'],
      },
    ),
    ...(exhibition && banner
      ? bannerParts(
          exhibition,
          { box: banner, padding },
          { typesetting, dir, ground: colours.banner, ink: colours['banner-ink'] },
        )
      : []),
  ];
  const svg = svgDocument(parts, isWhole ? colours.banner : colours.ground);
  return { svg, ...(picture && { picture: mirrored(picture, dir) }) };
}
