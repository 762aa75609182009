import sharp, { type OutputInfo } from 'sharp';
import { cardDrawing, type CardColours } from '#src/exports/cards/card-drawing.ts';
import type { Box } from '#src/exports/cards/card-panels.ts';
import type { Typesetting } from '#src/exports/cards/types.ts';
import { cardSettings } from '#src/images/card-settings.ts';
import type { ShareCard } from '#src/images/share-card.ts';

/** What all cards of a site are drawn with. */
export interface CardTools {
  readonly colours: CardColours;
  readonly typesetting: Typesetting;
}

/** Pixels of a picture in the size in which a card shows it. */
export interface DrawnPicture {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/**
 * The file of a card: PNG for one of words alone, else JPEG.
 *
 * @param from.pictureIn the pixels of its picture at a size, when it has one
 * @param from.xmp rights that the file carries with the picture
 */
export async function drawCard(
  card: ShareCard,
  { colours, typesetting }: CardTools,
  from: {
    readonly pictureIn: (box: Box) => Promise<DrawnPicture>;
    readonly xmp?: string | undefined;
  },
): Promise<Buffer> {
  const { svg, picture } = cardDrawing(card, colours, typesetting);
  const image = sharp(Buffer.from(svg)).removeAlpha();
  if (picture === undefined) return image.png(cardSettings.png).toBuffer();
  const { data, info } = await from.pictureIn(picture);
  const raw = { width: info.width, height: info.height, channels: info.channels };
  image.composite([{ input: data, raw, left: picture.x, top: picture.y }]);
  if (from.xmp !== undefined) image.withXmp(from.xmp);
  return image.jpeg(cardSettings.jpeg).toBuffer();
}
