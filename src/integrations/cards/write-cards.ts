import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import sharp from 'sharp';
import type { CardColours } from '#src/exports/cards/card-drawing.ts';
import type { FontCut } from '#src/exports/fonts/types.ts';
import type { ShareCard } from '#src/images/share-card.ts';
import {
  cachedFile,
  placeFile,
  pruneCache,
  removeOthers,
  sizeOf,
  writeWhole,
} from '#src/integrations/images/rendition-cache.ts';
import { cardFontFile, cardFonts } from './card-fonts.ts';
import { drawCard, type CardTools, type DrawnPicture } from './draw-card.ts';
import { typesettingWith } from './shape-text.ts';

/** Folder of the cards in the site. */
const cardsFolder = '_cards';

/** Pictures whose cards are drawn at the same time; more would cost memory and gain nothing. */
const picturesAtOnce = 2;

/** What the cards of a site are made from, and where they go. */
export interface CardsInput {
  /** By their address below the site's root, which stands for all that is on them. */
  readonly cards: ReadonlyMap<string, ShareCard>;
  readonly colours: CardColours;
  /** The site's fonts, and the folder where they are. */
  readonly cuts: readonly FontCut[];
  readonly fontCache: string;
  /** Folder that survives between builds, `.sojourn/cards`. */
  readonly cacheFolder: string;
  /** Root of the site; the pictures on cards are taken from its `_images/`. */
  readonly outFolder: string;
  /** Rights that go with a picture into every file, as XMP, by the picture's address. */
  readonly rights: ReadonlyMap<string, string>;
  /** Called after each card that had to be drawn. */
  readonly progress?: (step: { readonly total: number }) => void;
}

/** How many cards were drawn in this run, and how many there were already. */
export interface CardsReport {
  readonly drawn: number;
  readonly reused: number;
}

interface CardFile {
  readonly name: string;
  readonly card: ShareCard;
  /** Its place in the cache. */
  readonly file: string;
}

/**
 * Draws the cards that the cache lacks; `_cards/` of the site holds afterwards exactly those asked
 * for. A card whose picture is not there is left out: the encoding of images has reported it.
 */
export async function writeCards(input: CardsInput): Promise<CardsReport> {
  const { cards, cuts, outFolder, rights } = input;
  const cacheFolder = resolve(input.cacheFolder);
  const files = [...cards].flatMap(([name, card]): readonly CardFile[] => {
    const { picture } = card;
    if (picture !== undefined && !existsSync(join(outFolder, picture.name))) return [];
    const xmp = rights.get(picture?.name ?? '');
    return [{ name, card, file: cachedFile(cacheFolder, name, xmp) }];
  });
  const sizes = await Promise.all(files.map(({ file }) => sizeOf(file)));
  const lacking = files.filter((_, index) => sizes[index] === undefined);
  const fontsFolder = join(cacheFolder, 'fonts');
  if (lacking.length > 0) await drawLacking(lacking, fontsFolder, input);

  const folder = join(outFolder, cardsFolder);
  await mkdir(folder, { recursive: true });
  await removeOthers(folder, new Set(files.map(({ name }) => basename(name))));
  for (const { name, file } of files) await placeFile(file, join(outFolder, name));
  const fontFiles = cuts.map((cut) => cardFontFile(cut, fontsFolder));
  await pruneCache(cacheFolder, new Set([...files.map(({ file }) => file), ...fontFiles]));
  return { drawn: lacking.length, reused: files.length - lacking.length };
}

async function drawLacking(
  lacking: readonly CardFile[],
  fontsFolder: string,
  { colours, cuts, fontCache, outFolder, rights, progress }: CardsInput,
): Promise<void> {
  const fonts = await cardFonts(cuts, fontCache, fontsFolder);
  const tools: CardTools = { colours, typesetting: typesettingWith(fonts) };
  // The cards of one picture, one for each language, need it in the same size.
  const byPicture = Map.groupBy(lacking, ({ card }) => card.picture?.name);
  const queue = byPicture.entries();
  const work = async (): Promise<void> => {
    for (const [picture = '', cards] of queue) {
      const drawn = new Map<string, Promise<DrawnPicture>>();
      const xmp = rights.get(picture);
      for (const { card, file } of cards) {
        const bytes = await drawCard(card, tools, {
          xmp,
          pictureIn: ({ width, height }) => {
            const size = `${width} ${height}`;
            const known = drawn.get(size) ?? pixels(join(outFolder, picture), { width, height });
            drawn.set(size, known);
            return known;
          },
        });
        await writeWhole(file, bytes);
        progress?.({ total: lacking.length });
      }
    }
  };
  await Promise.all(Array.from({ length: picturesAtOnce }, work));
}

function pixels(
  file: string,
  size: { readonly width: number; readonly height: number },
): Promise<DrawnPicture> {
  return sharp(file)
    .resize({ ...size, fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}
