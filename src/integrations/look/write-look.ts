import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { lookOf } from '#src/exhibition/shown-look.ts';
import { iconSvg } from '#src/look/icon-svg.ts';
import { makePalette } from '#src/look/palette.ts';
import type { SiteLogo, SiteLook } from '#src/views/view-context.ts';

/** Folder of icon and logo in the site. */
const lookFolder = '_look';

/** Most pixels of a logo that is no drawing: three for each that it takes on a page. */
const largestLogo = { width: 720, height: 216 };

/** Where the look of an edition comes from and goes to. */
export interface LookInput {
  readonly exhibition: PublishedExhibition;
  readonly contentRoot: string;
  /** Root of the built site; the files go to `_look/` in it. */
  readonly outFolder: string;
  /** The address of a file of the site. */
  readonly file: (path: string) => string;
}

/**
 * Writes icon and logo of an edition into the site, under names with a digest of their content.
 * There is no logo where none was chosen, and none that is absent, unreadable or not inert: then
 * the check has reported it.
 */
export async function writeLook(input: LookInput): Promise<SiteLook> {
  const { exhibition, outFolder, file } = input;
  const { palette } = makePalette(lookOf(exhibition, exhibition.edition.venue));
  await mkdir(join(outFolder, lookFolder), { recursive: true });
  const write = async (name: string, content: string | Buffer): Promise<string> => {
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const path = `${lookFolder}/${name.replace('.', `.${digest}.`)}`;
    await writeFile(join(outFolder, path), content);
    return file(path);
  };
  const logo = await siteLogo(input, write);
  return {
    icon: await write('icon.svg', iconSvg(palette)),
    themeColours: { light: palette.light.ground, dark: palette.dark.ground },
    ...(logo && { logo }),
  };
}

async function siteLogo(
  { exhibition, contentRoot }: LookInput,
  write: (name: string, content: string | Buffer) => Promise<string>,
): Promise<SiteLogo | undefined> {
  const { logo } = lookOf(exhibition, exhibition.edition.venue);
  const facts = logo && exhibition.images.get(logo.path);
  if (logo === undefined || facts === undefined || facts.active !== undefined) return undefined;
  const { path, alt } = logo;
  const bytes = await readFile(join(contentRoot, path));
  const content =
    facts.format === 'svg'
      ? bytes
      : await sharp(bytes)
          .resize({ ...largestLogo, fit: 'inside', withoutEnlargement: true })
          .png({ compressionLevel: 9 })
          .toBuffer();
  const src = await write(`logo${extname(path).toLowerCase()}`, content);
  return { src, width: facts.width, height: facts.height, ...(alt && { alt }) };
}
