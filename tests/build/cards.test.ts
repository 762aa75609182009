import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleAddress, exampleSite, type BuiltSite } from '../helpers/build-site.ts';
import { fileAt, htmlPage } from '../helpers/html-page.ts';
import { choosers, exampleLocales, pageKinds, pagesIn } from '../helpers/page-kinds.ts';

let site: BuiltSite;
/** Every card by the pages that name it. */
const pagesOf = new Map<string, string[]>();

beforeAll(async () => {
  site = await exampleSite();
  const languages = Object.keys(exampleLocales).flatMap((locale) => pagesIn(site, locale));
  for (const path of [...languages, choosers.entrance]) {
    const [address = ''] = contents(path, 'og:image');
    pagesOf.set(address, [...(pagesOf.get(address) ?? []), path]);
  }
});

test('every page is shared with a card at a full address, with its size and its words', () => {
  for (const [address, pages] of pagesOf) {
    expect(address, pages[0]).toMatch(/_cards\/[0-9a-f]+\.(?:jpg|png)$/u);
    expect(address.startsWith(`${exampleAddress}/`), pages[0]).toBe(true);
    for (const path of pages) {
      expect(contents(path, 'og:image:width'), path).toEqual(['1200']);
      expect(contents(path, 'og:image:height'), path).toEqual(['630']);
      expect(contents(path, 'og:image:alt')[0]?.length, path).toBeGreaterThan(5);
      expect(
        htmlPage(site, path).querySelector('meta[name="twitter:card"]')?.getAttribute('content'),
      ).toBe('summary_large_image');
    }
  }
});

test('every card is there, in its size, and light enough to be fetched for a message', async () => {
  let bytes = 0;
  for (const address of pagesOf.keys()) {
    const file = join(site.folder, fileAt(site, new URL(address).pathname) ?? '');
    expect(existsSync(file), address).toBe(true);
    const { width, height, format } = await sharp(file).metadata();
    expect([width, height], address).toEqual([1200, 630]);
    expect(address.endsWith(format === 'jpeg' ? '.jpg' : '.png'), address).toBe(true);
    // WhatsApp, the strictest, shows nothing larger.
    expect(statSync(file).size, address).toBeLessThan(300_000);
    bytes += statSync(file).size;
  }
  expect(bytes / pagesOf.size).toBeLessThan(90_000);
});

test('no card is there that no page names', () => {
  const named = new Set([...pagesOf.keys()].map((address) => address.split('/').at(-1)));
  const there = site.files().filter((path) => path.startsWith('_cards/'));
  expect(there.filter((path) => !named.has(path.split('/').at(-1)))).toEqual([]);
});

describe.each(Object.keys(exampleLocales))('in %s', (locale) => {
  test('what has a page of its own has a card of its own, and lists have that of the exhibition', () => {
    const cardOf = (path: string): string =>
      contents(`${locale}/${path}index.html`, 'og:image')[0] ?? '';
    const own = [pageKinds['object with a sound'], pageKinds['joint story'], 'about/'].map(cardOf);
    const home = cardOf('');
    expect(new Set([...own, home]).size).toBe(4);
    expect(cardOf('objects/')).toBe(home);
    expect(cardOf('search/')).toBe(home);
  });
});

function contents(path: string, property: string): string[] {
  return htmlPage(site, path)
    .querySelectorAll(`meta[property="${property}"]`)
    .map((meta) => meta.getAttribute('content') ?? '');
}
