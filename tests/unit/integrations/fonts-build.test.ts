import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charactersByScript } from '#src/exports/fonts/characters-by-script.ts';
import { fontPlan } from '#src/exports/fonts/font-plan.ts';
import { buildFonts, type FontBuild } from '#src/integrations/fonts/build-fonts.ts';

const locales = [
  { tag: 'ar', script: 'Arab', name: 'العربية' },
  { tag: 'ja', script: 'Jpan', name: '日本語' },
];
const characters = charactersByScript([
  { script: 'Arab', text: 'نجوم المغرب' },
  { script: 'Jpan', text: '星の髙' },
  { script: 'Latn', text: 'Tlālticpac ɛ\u0301 😀' },
]);
const plan = fontPlan({ locales, characters });

let folder: string;
let built: FontBuild;
let cutFamilies: string[];

const build = async (site: string): Promise<FontBuild> => {
  cutFamilies = [];
  return buildFonts({
    plan,
    cacheFolder: join(folder, 'cache'),
    outFolder: join(folder, site),
    progress: ({ family }) => cutFamilies.push(family),
  });
};

const filesOf = (family: string, style = 'normal') =>
  built.files.filter(({ face }) => face.family === family && face.style.style === style);

async function fontOf(fileName: string) {
  const font = create(await readFile(join(folder, 'first', '_fonts', fileName)));
  if (!('characterSet' in font)) throw new Error('a collection is not a web font');
  return font;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sojourn-fonts-'));
  built = await build('first');
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the fonts of a site', () => {
  it('have in each file exactly the characters that the style sheet promises', async () => {
    for (const { fileName, characters: promised } of built.files) {
      const { characterSet } = await fontOf(fileName);
      // U+FFFF ends the table of characters in some files (OpenType `cmap` format 4).
      const points = characterSet.filter((point) => point !== 0xffff);
      expect(points.toSorted((a, b) => a - b)).toEqual(promised);
    }
  });

  it('keep the joined forms of Arabic letters', async () => {
    const [file] = filesOf('Sojourn Name Arabic');
    expect(file).toBeDefined();
    const font = await fontOf(file?.fileName ?? '');
    expect(font.numGlyphs).toBeGreaterThan(2 * font.characterSet.length);
  });

  it('stay variable in the weights of text and are fixed in titles', async () => {
    const [text] = filesOf('Sojourn Text Latin');
    const [title] = filesOf('Sojourn Display Latin');
    const { variationAxes } = await fontOf(text?.fileName ?? '');
    expect(variationAxes['wght']).toMatchObject({ min: 400, max: 700 });
    expect((await fontOf(title?.fileName ?? '')).variationAxes).toEqual({});
  });

  it('take rare kanji from a further slice', () => {
    const withRare = filesOf('Sojourn Text Japanese').filter((cut) =>
      cut.characters.includes('髙'.codePointAt(0) ?? 0),
    );
    expect(withRare.map(({ face }) => face.style.weight)).toEqual(['400', '700']);
    expect(filesOf('Sojourn Text Japanese').length).toBeGreaterThan(2);
  });

  it('have a combining mark in the file of the letter that carries it', () => {
    const epsilon = filesOf('Sojourn Text Latin').find((cut) => cut.characters.includes(0x25b));
    expect(epsilon?.characters).toContain(0x301);
  });

  it('name the characters that no face has', () => {
    expect(built.uncovered).toEqual([{ script: 'Zyyy', codePoint: 0x1f600, character: '😀' }]);
  });

  it('are all there, at paths relative to the site', async () => {
    const names = await readdir(join(folder, 'first', '_fonts'));
    const css = await readFile(join(folder, 'first', built.cssPath), 'utf8');
    for (const { fileName } of built.files) expect(css).toContain(`url("${fileName}")`);
    expect(names).toEqual(expect.arrayContaining(built.files.map(({ fileName }) => fileName)));
    expect(built.preload['ar']?.[0]).toMatch(/^_fonts\/sojourn-text-arabic-.*\.woff2$/u);
  });

  it('travel with their licence and the names of their makers', async () => {
    const text = await readFile(join(folder, 'first', '_fonts', 'LICENSES.txt'), 'utf8');
    expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/gu)).toHaveLength(1);
    for (const name of new Set(plan.faces.map(({ source }) => source.packageName))) {
      expect(text).toContain(`${name} `);
    }
    expect(text).toContain('Adobe');
  });
});

describe('a second build of the same site', () => {
  it('cuts nothing and gives the same files', async () => {
    const again = await build('second');
    expect(cutFamilies).toEqual([]);
    expect(again).toEqual(built);
    expect(await readdir(join(folder, 'second', '_fonts'))).toEqual(
      await readdir(join(folder, 'first', '_fonts')),
    );
  });

  it('makes a file again that was damaged in the cache', async () => {
    const [file] = filesOf('Sojourn Name Arabic');
    await truncate(join(folder, 'cache', file?.fileName ?? ''), 10);
    const again = await build('third');
    expect(cutFamilies).toEqual(['Sojourn Name Arabic']);
    expect(again.files).toEqual(built.files);
  });
});
