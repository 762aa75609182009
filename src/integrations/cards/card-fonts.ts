import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import type { CardFace } from '#src/exports/cards/types.ts';
import type { FontCut } from '#src/exports/fonts/types.ts';
import { writeWhole } from '#src/integrations/images/rendition-cache.ts';

/** A face with its font: not compressed, at one weight. */
export interface CardFont extends CardFace {
  readonly font: Buffer;
}

/** Where the font of a cut is kept for cards. */
export function cardFontFile({ fileName }: FontCut, cacheFolder: string): string {
  return join(cacheFolder, `${basename(fileName, '.woff2')}.ttf`);
}

/**
 * The site's own fonts as HarfBuzz needs them for cards. They are made once and kept.
 *
 * @param fontCache folder of the cuts
 * @param cacheFolder where these files are kept
 */
export async function cardFonts(
  cuts: readonly FontCut[],
  fontCache: string,
  cacheFolder: string,
): Promise<readonly CardFont[]> {
  await mkdir(cacheFolder, { recursive: true });
  const upright = cuts.filter(
    ({ face, characters }) =>
      face.role !== 'autonym' &&
      face.style === face.source.styles[0] &&
      // A file of spaces alone has nothing to draw, and HarfBuzz refuses to cut it.
      /\P{White_Space}/u.test(String.fromCodePoint(...characters)),
  );
  return Promise.all(
    upright.map(async (cut) => {
      const { face, characters } = cut;
      const file = cardFontFile(cut, cacheFolder);
      const family = basename(file, '.ttf');
      const font = await readFile(file).catch(() => madeFont(cut, fontCache, file));
      return {
        family,
        font,
        role: face.role === 'display' ? 'display' : 'text',
        scripts: face.source.scripts,
        characters: new Set(characters),
        sizeAdjust: face.source.sizeAdjust,
      } satisfies CardFont;
    }),
  );
}

async function madeFont(cut: FontCut, fontCache: string, file: string): Promise<Buffer> {
  const { fileName, characters } = cut;
  const compressed = await readFile(join(fontCache, fileName));
  const font = await subsetFont(compressed, String.fromCodePoint(...characters), {
    targetFormat: 'sfnt',
    variationAxes: weightOf(cut),
  });
  await writeWhole(file, font);
  return font;
}

/** The lightest weight of a face that has several: its usual one. */
function weightOf({ face }: FontCut): Readonly<Record<string, number>> {
  const { wght } = face.style.axes;
  return typeof wght === 'object' ? { wght: wght.min } : {};
}
