import { createHash } from 'node:crypto';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { lookOf } from '#src/exhibition/shown-look.ts';
import type { FontCut } from '#src/exports/fonts/types.ts';
import { makePalette } from '#src/look/palette.ts';
import type { PreparedCards } from '#src/reading/prepared-site.ts';

/** What the cards of an edition have in common: colours of the light scheme, typefaces, fonts. */
export function preparedCards(
  exhibition: PublishedExhibition,
  cuts: readonly FontCut[],
): PreparedCards {
  const look = lookOf(exhibition, exhibition.edition.venue);
  const colours = makePalette(look).palette.light;
  const shared = JSON.stringify([colours, look.typefaces]);
  const design = createHash('sha256').update(shared).digest('hex').slice(0, 12);
  return { design, colours, cuts, wanted: new Map() };
}
