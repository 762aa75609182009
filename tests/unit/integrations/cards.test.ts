import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faceOrder, faceRuns } from '#src/exports/cards/face-runs.ts';
import type { Typesetting } from '#src/exports/cards/types.ts';
import { charactersByScript } from '#src/exports/fonts/characters-by-script.ts';
import { fontPlan } from '#src/exports/fonts/font-plan.ts';
import type { FontCut } from '#src/exports/fonts/types.ts';
import { shareCardName, type ShareCard } from '#src/images/share-card.ts';
import { cardFonts } from '#src/integrations/cards/card-fonts.ts';
import { typesettingWith } from '#src/integrations/cards/shape-text.ts';
import { writeCards } from '#src/integrations/cards/write-cards.ts';
import { buildFonts } from '#src/integrations/fonts/build-fonts.ts';
import { makePalette } from '#src/look/palette.ts';

const titles = {
  Latn: 'Caminos azules & “fíe” 17',
  Arab: 'لوحة زليج بنجوم ثُمانيّة',
  Deva: 'क्षत्रिय और श्रृंगार की यात्रा',
  Ethi: 'ሰማያዊ መንገዶች፡ የጂኦሜትሪ ጉዞ',
  Jpan: '染付「波に千鳥」文様の大皿',
  Hans: '一只青花盘子的旅程',
  Thai: 'จานสีน้ำเงินและขาว',
} as const;
const dirOf = (script: string) => (script === 'Arab' ? 'rtl' : 'ltr');
const colours = makePalette().palette.light;

const root = mkdtempSync(join(tmpdir(), 'sojourn-cards-'));
const folder = (name: string): string => join(root, name);
let cuts: readonly FontCut[] = [];
let typesetting: Typesetting;

beforeAll(async () => {
  const texts = Object.entries(titles).map(([script, text]) => ({ script, text }));
  const locales = texts.map(({ script }) => ({ tag: script.toLowerCase(), script, name: script }));
  const plan = fontPlan({ locales, characters: charactersByScript(texts) });
  const built = await buildFonts({ plan, cacheFolder: folder('fonts'), outFolder: folder('site') });
  cuts = built.files;
  typesetting = typesettingWith(await cardFonts(cuts, folder('fonts'), folder('cards/fonts')));
  mkdirSync(folder('site/_images'), { recursive: true });
  const red = { create: { width: 960, height: 240, channels: 3, background: '#c01020' } } as const;
  await sharp(red).jpeg().toFile(folder('site/_images/red-960.jpg'));
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

const cardIn = (script: keyof typeof titles, changes: Partial<ShareCard> = {}): ShareCard => {
  const words = { text: titles[script], dir: dirOf(script), script } as const;
  return { of: 'page', dir: words.dir, titles: [words], exhibition: words, ...changes };
};
const picture = { name: '_images/red-960.jpg', width: 960, height: 240 };

async function write(cards: readonly ShareCard[], rights = new Map<string, string>()) {
  const named = new Map(cards.map((card) => [shareCardName(card, 'x'), card]));
  const report = await writeCards({
    cards: named,
    colours,
    cuts,
    fontCache: folder('fonts'),
    cacheFolder: folder('cards'),
    outFolder: folder('site'),
    rights,
  });
  return { report, files: [...named.keys()].map((name) => join(folder('site'), name)) };
}

async function pixelsOf(file: string) {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  return (x: number, y: number): number[] => {
    const at = (y * info.width + x) * info.channels;
    return [...data.subarray(at, at + 3)];
  };
}

const rgbOf = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe.each(Object.entries(titles))('a title in %s', (script, text) => {
  const runs = (): ReturnType<typeof faceRuns> => {
    const order = faceOrder({ faces: typesetting.faces, script, role: 'display' });
    return faceRuns(text, dirOf(script), order);
  };

  test('is set in its title face, the one space of another script aside', () => {
    const own = (runs() ?? []).filter(({ family }) => family.startsWith('sojourn-display'));
    const length = own.reduce((sum, run) => sum + run.text.trim().length, 0);
    expect(length).toBeGreaterThan(text.length * 0.6);
  });

  test('is drawn whole, with no letter left out and no box', () => {
    for (const run of runs() ?? []) {
      if (run.text.trim() === '') continue;
      const { path, advance } = typesetting.shape(run);
      expect(advance).toBeGreaterThan(0);
      expect(path).toMatch(/^M/u);
    }
    expect(
      runs()
        ?.map((run) => run.text)
        .join(''),
    ).toHaveLength(text.length);
  });
});

test('a letter that a font lacks is drawn as nothing, not as a box', () => {
  const [face] = faceOrder({ faces: typesetting.faces, script: 'Latn', role: 'display' });
  const run = { family: face?.family ?? '', sizeAdjust: 100, text: 'ሰ', dir: 'ltr' } as const;
  expect(typesetting.shape(run).path).toBe('');
});

test('Arabic letters join, and Devanagari vowels have a place of their own', () => {
  const inFace = (text: string, script: string) => {
    const order = faceOrder({ faces: typesetting.faces, script, role: 'display' });
    return faceRuns(text, dirOf(script), order)?.map(typesetting.shape) ?? [];
  };
  const advance = (text: string, script: string): number =>
    inFace(text, script).reduce((sum, shaped) => sum + shaped.advance, 0);
  const apart = [...'نجوم'].reduce((sum, letter) => sum + advance(letter, 'Arab'), 0);
  expect(advance('نجوم', 'Arab')).toBeLessThan(apart * 0.95);
  expect(advance('या', 'Deva')).toBeGreaterThan(advance('य', 'Deva') * 1.2);
  // The sign of a conjunct joins its letters and is not seen.
  expect(advance('क्ष', 'Deva')).toBeLessThan(advance('क', 'Deva') + advance('ष', 'Deva'));
});

test('cards are 1200 by 630 pixels, in the colours of the exhibition', async () => {
  const { files } = await write([cardIn('Latn'), cardIn('Arab', { picture })]);
  for (const file of files) {
    expect(await sharp(file).metadata()).toMatchObject({ width: 1200, height: 630 });
    const pixel = await pixelsOf(file);
    expect(pixel(4, 620).map((value) => Math.round(value / 32))).toEqual(
      rgbOf(colours.banner).map((value) => Math.round(value / 32)),
    );
  }
  expect(files.map((file) => file.slice(-4))).toEqual(['.png', '.jpg']);
});

test('the picture is on its card, whole and at the side where the language begins', async () => {
  const { files } = await write([cardIn('Latn', { picture: { ...picture, height: 600 } })]);
  const pixel = await pixelsOf(files[0] ?? '');
  const red = (x: number, y: number): boolean => {
    const [r = 0, , b = 255] = pixel(x, y);
    return r > 150 && b < 80;
  };
  expect(red(300, 315)).toBe(true);
  expect(red(20, 315)).toBe(false);
  expect(red(1000, 315)).toBe(false);
});

test('nothing is drawn twice, and only what is asked for stays', async () => {
  const [one, two] = [cardIn('Jpan'), cardIn('Hans', { picture })];
  await write([one, two]);
  const again = await write([one, two]);
  expect(again.report).toEqual({ drawn: 0, reused: 2 });
  const { report, files } = await write([one]);
  expect(report).toEqual({ drawn: 0, reused: 1 });
  expect(readdirSync(folder('site/_cards'))).toHaveLength(1);
  expect(statSync(files[0] ?? '').size).toBeGreaterThan(1000);
  expect((await write([one, two])).report).toEqual({ drawn: 1, reused: 1 });
});

test('a card carries the rights of its picture, and is made anew when they change', async () => {
  const rights = (words: string) =>
    new Map([[picture.name, `<x:xmpmeta xmlns:x="adobe:ns:meta/">${words}</x:xmpmeta>`]]);
  const card = cardIn('Ethi', { picture });
  const { files } = await write([card], rights('one'));
  expect((await sharp(files[0]).metadata()).xmp?.toString()).toContain('one');
  const { report } = await write([card], rights('two'));
  expect(report.drawn).toBe(1);
});

test('a card is left out where its picture is not there', async () => {
  const lost = { ...picture, name: '_images/lost-960.jpg' };
  const { report } = await write([cardIn('Latn', { picture: lost })]);
  expect(report).toEqual({ drawn: 0, reused: 0 });
  expect(readdirSync(folder('site/_cards'))).toEqual([]);
});
