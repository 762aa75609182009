import { describe, expect, test } from 'vitest';
import { cardDrawing } from '#src/exports/cards/card-drawing.ts';
import { cardPanels } from '#src/exports/cards/card-panels.ts';
import { cutWords, fitWords } from '#src/exports/cards/fit-words.ts';
import type { CardFace, Typesetting } from '#src/exports/cards/types.ts';
import type { ShareCard } from '#src/images/share-card.ts';
import { makePalette } from '#src/look/palette.ts';

const letters = ' …·abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const face: CardFace = {
  family: 'made',
  role: 'display',
  scripts: ['Latn'],
  characters: new Set([...letters].map((one) => one.codePointAt(0) ?? 0)),
  sizeAdjust: 100,
};
/** Every letter is half as wide as high, and its outline is the text itself. */
const typesetting: Typesetting = {
  faces: [face],
  shape: ({ text }) => ({ advance: 5_000 * [...text].length, path: text.replaceAll(' ', '_') }),
};
const words = (text: string, script = 'Latn') => ({ text, dir: 'ltr', script }) as const;
const colours = makePalette().palette.light;
const card: ShareCard = {
  of: 'page',
  dir: 'ltr',
  titles: [words('Blue dish')],
  kind: words('Object'),
  by: words('A museum'),
  exhibition: words('Blue Roads'),
  picture: { name: '_images/a-960.jpg', width: 960, height: 960 },
};
const draw = (changes: Partial<ShareCard> = {}) =>
  cardDrawing({ ...card, ...changes }, colours, typesetting);
/** What is set, and where it begins. */
const textIn = (svg: string) =>
  [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\) scale\([^)]*\)" d="([^"]*)"/gu)].map(
    ([, x, y, text = '']) => ({ text: text.replaceAll('_', ' '), x: Number(x), y: Number(y) }),
  );

describe('words', () => {
  const room = { role: 'display', width: 100, height: 60, sizes: [40, 20, 10] } as const;
  const linesOf = (set: ReturnType<typeof fitWords>) =>
    set?.lines.map(({ runs }) => runs.map(({ text }) => text).join(''));

  test('are as large as their room allows', () => {
    expect(fitWords([words('Blue')], room, typesetting)?.size).toBe(40);
    expect(fitWords([words('Blue dishes')], room, typesetting)?.size).toBe(20);
  });

  test('in several languages are of one size, each on lines of its own', () => {
    const set = fitWords([words('Blue'), words('Bleu azur')], room, typesetting);
    expect(set?.size).toBe(20);
    expect(linesOf(set)).toEqual(['Blue', 'Bleu azur']);
  });

  test('are smaller rather than leave one character alone on a line', () => {
    const titled = (text: string) =>
      fitWords([words(text)], { ...room, sizes: [22, 20] }, typesetting);
    expect(titled('bluebayx c')?.size).toBe(20);
    expect(titled('bluebayx cd')?.size).toBe(22);
    expect(titled('bluebaydc c')?.size).toBe(22);
  });

  test('are not broken at any size, and have none then', () => {
    expect(fitWords([words('a'.repeat(21))], room, typesetting)).toBeUndefined();
  });

  test('that are too long are broken and cut at the smallest size', () => {
    const cut = cutWords(words('a'.repeat(30)), room, typesetting);
    expect(cut?.size).toBe(10);
    expect(linesOf(cut)?.join('')).toBe('a'.repeat(30));
    const long = linesOf(cutWords(words('blue dish '.repeat(40)), room, typesetting));
    expect(long).toHaveLength(5);
    expect(long?.at(-1)).toMatch(/[^ ]…$/u);
  });

  test('without a face have no size', () => {
    expect(fitWords([words('நீல')], room, typesetting)).toBeUndefined();
    expect(cutWords(words('நீல'), room, typesetting)).toBeUndefined();
  });
});

describe('a card', () => {
  test('shows kind, title, partner and exhibition below one another', () => {
    const shown = textIn(draw().svg).toSorted((a, b) => a.y - b.y);
    expect(shown.map(({ text }) => text)).toEqual([
      'Object',
      'Blue dish',
      'A museum',
      'Blue Roads',
    ]);
    expect(new Set(shown.map(({ x }) => x)).size).toBe(1);
  });

  test('begins on the right in a language that is read from there', () => {
    const [left, right] = [draw(), draw({ dir: 'rtl' })];
    expect(left.picture?.x).toBeLessThan(100);
    const { x = 0, width = 0 } = right.picture ?? {};
    expect(x + width).toBe(1200 - (left.picture?.x ?? 0));
    const ends = (svg: string) => textIn(svg).find(({ text }) => text === 'Blue Roads')?.x ?? 0;
    expect(ends(left.svg)).toBeGreaterThan(600);
    expect(ends(right.svg)).toBeLessThan(600);
    const stop = (svg: string) => Number(/<circle cx="([\d.]+)"/u.exec(svg)?.[1]);
    expect(stop(left.svg) + stop(right.svg)).toBe(1200);
  });

  test('of the exhibition is in its colour, with its title in all languages', () => {
    const { svg } = draw({ of: 'exhibition', titles: [words('Blue'), words('Bleu')] });
    expect(svg).toContain(`height="630" fill="${colours.banner}"`);
    expect(textIn(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['Blue', 'Bleu']));
  });

  test('shows one title of the exhibition where all would be too small', () => {
    const long = (first: string) => words(`${first} ${'blue roads '.repeat(9)}`);
    const titles = ['A', 'B', 'C', 'D', 'E'].map(long);
    const shown = textIn(draw({ of: 'exhibition', titles }).svg).map(({ text }) => text);
    expect(shown.some((text) => text.startsWith('A '))).toBe(true);
    expect(shown.some((text) => text.startsWith('B '))).toBe(false);
  });

  test('says whose it is where no face has the letters of its title', () => {
    const shown = textIn(draw({ titles: [words('நீல', 'Taml')] }).svg).map(({ text }) => text);
    expect(shown.filter((text) => text === 'Blue Roads')).toHaveLength(2);
  });

  test.each([
    ['portrait', 400, 1200],
    ['square', 960, 960],
    ['landscape', 960, 640],
    ['panorama', 960, 200],
    ['thumbnail', 320, 200],
  ])('shows a %s whole, on its wall and never enlarged', (_, width, height) => {
    const { wall, picture, label, banner } = cardPanels({ width, height }, true);
    if (!wall || !picture || !banner) throw new Error('A panel is missing.');
    const off = Math.abs(picture.width - (picture.height * width) / height);
    expect(off).toBeLessThan(0.5 + width / height);
    expect(picture.width).toBeLessThanOrEqual(width);
    expect(picture.x).toBeGreaterThanOrEqual(wall.x + 30);
    expect(picture.y).toBeGreaterThanOrEqual(wall.y + 30);
    expect(picture.x + picture.width).toBeLessThanOrEqual(wall.x + wall.width - 30);
    expect(picture.y + picture.height).toBeLessThanOrEqual(wall.y + wall.height - 30);
    const areas = [wall, label, banner].map((box) => box.width * box.height);
    expect(areas.reduce((a, b) => a + b)).toBe(1200 * 630);
  });
});
