import { createHash } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontCss } from '#src/exports/fonts/font-css.ts';
import { fontPreloads } from '#src/exports/fonts/font-preloads.ts';
import type { FontCut, FontPlan } from '#src/exports/fonts/types.ts';
import {
  uncoveredCharacters,
  type UncoveredCharacter,
} from '#src/exports/fonts/uncovered-characters.ts';
import { cachedCuts } from './cached-cuts.ts';
import { fontLicences } from './font-licences.ts';

/** Folder of the fonts in the site. */
const fontsFolder = '_fonts';

/** What to build and where. */
export interface FontBuildInput {
  readonly plan: FontPlan;
  /** Kept between builds, for example `.sojourn/fonts`. */
  readonly cacheFolder: string;
  /** Root of the built site; the files go to `_fonts/` in it. */
  readonly outFolder: string;
  readonly fontDisplay?: 'swap' | 'block';
  /** Style rules that come first in the same sheet: one file less to wait for. */
  readonly rules?: string;
  /** Called after each face that had to be cut, not for those from the cache. */
  readonly progress?: (step: { readonly family: string; readonly bytes: number }) => void;
}

/** What was built. Paths are relative to the root of the site, with forward slashes. */
export interface FontBuild {
  readonly cssPath: string;
  /** Files to preload, by language tag. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
  /** Sum of the font files. A page loads only those that its characters need. */
  readonly bytes: number;
  readonly files: readonly FontCut[];
  /** Characters of the texts that no text face has. */
  readonly uncovered: readonly UncoveredCharacter[];
}

const totalBytes = (cuts: readonly FontCut[]) => cuts.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Writes the font files, their style sheet and their licences into the site. The names contain a
 * digest of the content, so the files may be cached for ever. Rejects if a font package is missing
 * or a folder cannot be written.
 */
export async function buildFonts(input: FontBuildInput): Promise<FontBuild> {
  const { plan, cacheFolder, outFolder, progress } = input;
  const folder = join(outFolder, fontsFolder);
  await mkdir(folder, { recursive: true });
  const cutsByFace = await Promise.all(
    plan.faces.map(async (face) => {
      const { cuts, cut } = await cachedCuts(face, cacheFolder);
      if (cut) progress?.({ family: face.family, bytes: totalBytes(cuts) });
      return cuts;
    }),
  );
  const files = cutsByFace.flat();
  await Promise.all(
    files.map(({ fileName }) => copyFile(join(cacheFolder, fileName), join(folder, fileName))),
  );
  const { fontDisplay = 'swap', rules = '' } = input;
  const css = rules + fontCss({ plan, cuts: files, fontDisplay });
  const cssName = `fonts.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
  await writeFile(join(folder, cssName), css);
  await writeFile(join(folder, 'LICENSES.txt'), await fontLicences(plan.faces));
  const sitePath = (fileName: string) => `${fontsFolder}/${fileName}`;
  const preload = Object.entries(fontPreloads({ plan, cuts: files }));
  return {
    cssPath: sitePath(cssName),
    preload: Object.fromEntries(preload.map(([tag, names]) => [tag, names.map(sitePath)])),
    bytes: totalBytes(files),
    files,
    uncovered: uncoveredCharacters({ characters: plan.characters, cuts: files }),
  };
}
