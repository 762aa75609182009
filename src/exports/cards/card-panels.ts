import { cardSettings } from '#src/images/card-settings.ts';
import type { CardPicture } from '#src/images/share-card.ts';

/** A part of a card, in pixels, counted from the side at which the page's language begins. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a card is divided. */
export interface CardPanels {
  /** Where the picture hangs. */
  readonly wall?: Box;
  /** The picture itself, whole. */
  readonly picture?: Box;
  /** Title and what belongs to it. */
  readonly label: Box;
  /** Title of the exhibition. */
  readonly banner?: Box;
  /** Between the edge of a panel and its words. */
  readonly padding: number;
}

const { width, height } = cardSettings;
const margin = 46;
/** A picture that is this much wider than high hangs above its label. */
const panorama = 2.1;

/**
 * Panels that meet without gaps: the wall at the beginning with the label beside it, or above it
 * for a panorama. The wall is as wide as its picture needs, within limits. No picture is enlarged.
 */
export function cardPanels(
  picture: Pick<CardPicture, 'width' | 'height'> | undefined,
  hasBanner: boolean,
): CardPanels {
  if (picture === undefined) {
    const banner = { x: 0, y: height - 112, width, height: 112 };
    const label = { x: 0, y: 0, width, height: hasBanner ? banner.y : height };
    return { label, ...(hasBanner && { banner }), padding: 80 };
  }
  if (picture.width / picture.height > panorama) return below(picture, hasBanner);
  const hung = inside(picture, { width: 590, height: height - 2 * margin });
  const wall = { x: 0, y: 0, width: Math.max(430, hung.width + 2 * margin), height };
  const rest = { x: wall.width, width: width - wall.width };
  const banner = { ...rest, y: height - 104, height: 104 };
  const label = { ...rest, y: 0, height: hasBanner ? banner.y : height };
  return {
    wall,
    picture: centred(hung, wall),
    label,
    ...(hasBanner && { banner }),
    padding: 52,
  };
}

function below(picture: Pick<CardPicture, 'width' | 'height'>, hasBanner: boolean): CardPanels {
  const hung = inside(picture, { width: width - 2 * margin, height: 270 });
  const wall = { x: 0, y: 0, width, height: Math.max(250, hung.height + 2 * 34) };
  const rest = { y: wall.height, height: height - wall.height };
  const banner = { ...rest, x: width - 350, width: 350 };
  const label = { ...rest, x: 0, width: hasBanner ? banner.x : width };
  return {
    wall,
    picture: centred(hung, wall),
    label,
    ...(hasBanner && { banner }),
    padding: 46,
  };
}

/** A size in whole pixels with the shape of `own`, no larger than it and than its room. */
function inside(
  own: Pick<Box, 'width' | 'height'>,
  room: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'width' | 'height'> {
  const factor = Math.min(1, room.width / own.width, room.height / own.height);
  return {
    width: Math.max(1, Math.round(own.width * factor)),
    height: Math.max(1, Math.round(own.height * factor)),
  };
}

function centred(size: Pick<Box, 'width' | 'height'>, room: Box): Box {
  return {
    ...size,
    x: room.x + Math.round((room.width - size.width) / 2),
    y: room.y + Math.round((room.height - size.height) / 2),
  };
}
