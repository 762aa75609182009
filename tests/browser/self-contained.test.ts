import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowserSite, type BrowserSite } from '../helpers/browser-site.ts';
import { choosers, exampleLocales, pageKinds } from '../helpers/page-kinds.ts';

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

const locales = Object.keys(exampleLocales);

test.each(locales)(
  'every kind of page in %s opens by itself: nothing refused, nothing missing, nothing complained of',
  async (locale) => {
    const { context, page, refused } = await at.open();
    const complaints = listen(page);
    for (const path of Object.values(pageKinds)) {
      await page.goto(at.address(`${locale}/${path}`), { waitUntil: 'load' });
      await showAllPictures(page);
    }
    expect(refused).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  },
);

test('the choosers open by themselves', async () => {
  const { context, page, refused } = await at.open();
  const complaints = listen(page);
  for (const path of Object.values(choosers)) await page.goto(at.address(path));
  expect(refused).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the feeds and sitemaps are well-formed', async () => {
  const { context, page } = await at.open();
  await page.goto(at.address('en/'));
  const files = at.site.files().filter((path) => path.endsWith('.xml'));
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    const faults = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      return read.querySelectorAll('parsererror').length;
    }, at.site.read(file));
    expect(faults, file).toBe(0);
  }
  await context.close();
});

/** Whatever the browser has to say against a page, filled while pages run. */
function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (problem) => complaints.push(`${page.url()}: ${problem.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** Pictures further down are loaded when they come near: asks for all of them and waits. */
async function showAllPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.querySelectorAll('img')) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  const broken = await page.evaluate(() =>
    [...document.images].filter((image) => image.naturalWidth === 0).map(({ src }) => src),
  );
  expect(broken, page.url()).toEqual([]);
}
