import { describe, expect, test } from 'vitest';
import { pictureOf, pictureRenditions, renditionName } from '#src/images/renditions.ts';
import { renditionSettingsVersion } from '#src/images/rendition-settings.ts';
import type { ImageFacts } from '#src/schema/image-facts.ts';

const sha256 = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';

function makeFacts(width: number, height: number): ImageFacts {
  const path = 'partners/fez/objects/panel/front.jpg';
  return { path, sha256, bytes: 1000, width, height, format: 'jpeg', hasAlpha: false };
}

function widths(facts: ImageFacts, options?: Parameters<typeof pictureRenditions>[1]): number[] {
  const renditions = pictureRenditions(facts, options);
  return renditions.filter(({ format }) => format === 'avif').map(({ width }) => width);
}

describe('the widths of a picture', () => {
  test.each([
    { what: 'a wide picture', size: [4000, 3000], expected: [320, 640, 960, 1440, 2000] },
    {
      what: 'its own width when it is smaller',
      size: [1200, 800],
      expected: [320, 640, 960, 1200],
    },
    { what: 'no width close below its own', size: [1000, 800], expected: [320, 640, 1000] },
    { what: 'one width for a small one', size: [200, 100], expected: [200] },
    { what: 'as many pixels for a tall one', size: [3000, 4000], expected: [320, 640, 960, 1500] },
    { what: 'a legible width for a tall scroll', size: [1000, 20000], expected: [320, 387] },
    {
      what: 'the widest for a long scroll',
      size: [20000, 500],
      expected: [320, 640, 960, 1440, 2000],
    },
  ])('are right: $what', ({ size, expected }) => {
    expect(widths(makeFacts(size[0] ?? 0, size[1] ?? 0))).toEqual(expected);
  });

  test('end at the first that covers the widest place it is drawn in', () => {
    expect(widths(makeFacts(4000, 3000), { largest: 600 })).toEqual([320, 640]);
    expect(widths(makeFacts(4000, 3000), { largest: 640 })).toEqual([320, 640]);
    expect(widths(makeFacts(500, 300), { largest: 5000 })).toEqual([320, 500]);
  });

  test('keep the longest edge within what the owner allows', () => {
    expect(widths(makeFacts(4000, 3000), { maxPublishSize: 800 })).toEqual([320, 640, 800]);
    expect(widths(makeFacts(3000, 4000), { maxPublishSize: 800 })).toEqual([320, 600]);
    expect(widths(makeFacts(400, 300), { maxPublishSize: 800 })).toEqual([320, 400]);
  });

  test('do not show a detail of a limited picture larger than in the whole', () => {
    const region = { x: 1000, y: 1000, width: 2000, height: 1000 };
    expect(widths(makeFacts(4000, 3000), { region, maxPublishSize: 800 })).toEqual([320, 400]);
  });
});

describe('a region', () => {
  const facts = makeFacts(1000, 800);
  const regionOf = (region: { x: number; y: number; width: number; height: number }) =>
    pictureRenditions(facts, { region })[0]?.region;

  test('is kept within the picture and in whole pixels', () => {
    expect(regionOf({ x: 900.4, y: -20, width: 300, height: 120.3 })).toEqual({
      x: 900,
      y: 0,
      width: 100,
      height: 100,
    });
  });

  test.each([
    { what: 'covers it', region: { x: 0, y: 0, width: 1000, height: 800 } },
    { what: 'lies outside', region: { x: 2000, y: 0, width: 10, height: 10 } },
    { what: 'is no number', region: { x: Number.NaN, y: 0, width: 10, height: 10 } },
  ])('is the whole picture when it $what', ({ region }) => {
    expect(pictureRenditions(facts, { region })).toEqual(pictureRenditions(facts));
  });

  test('is the whole picture when the owner forbids cropping', () => {
    const region = { x: 10, y: 10, width: 300, height: 300 };
    expect(pictureRenditions(facts, { region, derivativesAllowed: false })).toEqual(
      pictureRenditions(facts),
    );
  });
});

describe('the name of a rendition', () => {
  const region = { x: 120, y: 80, width: 400, height: 300 };

  test('tells source, settings, part and width', () => {
    const name = renditionName({ sha256, region, width: 400, format: 'avif' });
    expect(name).toBe(
      `_images/0123456789abcdef0123-${renditionSettingsVersion}-r120.80.400.300-400.avif`,
    );
  });

  test('differs when anything that it is made of differs', () => {
    const base = { sha256, width: 400, format: 'webp' as const };
    const names = [
      base,
      { ...base, sha256: `f${sha256.slice(1)}` },
      { ...base, width: 401 },
      { ...base, format: 'avif' as const },
      { ...base, region },
      { ...base, region: { ...region, x: 121 } },
    ].map(renditionName);
    expect(new Set(names).size).toBe(names.length);
  });

  test('stands for one height, whatever limit led to the width', () => {
    const facts = makeFacts(1237, 811);
    const heights = new Map<string, number>();
    for (let maxPublishSize = 64; maxPublishSize < 1400; maxPublishSize += 1) {
      for (const { name, height } of pictureRenditions(facts, { maxPublishSize })) {
        expect(heights.get(name) ?? height).toBe(height);
        heights.set(name, height);
      }
    }
  });
});

describe('a picture', () => {
  test('offers AVIF, then WebP, and a JPEG of 960 pixels at most', () => {
    const picture = pictureOf(makeFacts(1200, 900));
    const stem = `_images/0123456789abcdef0123-${renditionSettingsVersion}`;
    expect(picture).toEqual({
      width: 1200,
      height: 900,
      src: `${stem}-960.jpg`,
      sources: [
        {
          type: 'image/avif',
          srcset: `${stem}-320.avif 320w, ${stem}-640.avif 640w, ${stem}-960.avif 960w, ${stem}-1200.avif 1200w`,
        },
        {
          type: 'image/webp',
          srcset: `${stem}-320.webp 320w, ${stem}-640.webp 640w, ${stem}-960.webp 960w, ${stem}-1200.webp 1200w`,
        },
      ],
    });
  });

  test('writes every address as the site does', () => {
    const picture = pictureOf(makeFacts(300, 200), { address: (name) => `/blue/${name}` });
    const written = [picture.src, ...picture.sources.map(({ srcset }) => srcset)];
    expect(written.every((address) => address.startsWith('/blue/_images/'))).toBe(true);
  });
});
