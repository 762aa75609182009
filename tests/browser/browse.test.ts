import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserSite, type BrowserSite } from '../helpers/browser-site.ts';

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

const titles = (page: Page) => page.locator('[data-items] h2').allInnerTexts();
const columns = (page: Page): Promise<number> =>
  page
    .locator('[data-items]')
    .evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length);
const search = (page: Page): string => new URL(page.url()).search;

describe('a list of objects', () => {
  test('is followed through its orders without a script', async () => {
    const { context, page } = await at.open({ javaScriptEnabled: false });
    await page.goto(at.address('en/objects/'));
    const byTitle = await titles(page);
    await page.getByRole('link', { name: 'Oldest first' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/objects/oldest/');
    const oldest = await titles(page);
    expect(oldest).not.toEqual(byTitle);
    expect(oldest.toSorted()).toEqual(byTitle.toSorted());
    const current = page.locator('main nav a[aria-current]');
    expect(await current.allInnerTexts()).toEqual(['Oldest first']);
    await page.getByRole('radio', { name: 'List' }).check();
    expect(await columns(page)).toBe(1);
    await context.close();
  });

  test('does not offer without a script what only a script can do', async () => {
    const { context, page } = await at.open({ javaScriptEnabled: false });
    await page.goto(at.address('en/browse/place/fez/'));
    expect(await page.getByRole('link', { name: 'Oldest first' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Narrow further' }).count()).toBe(0);
    expect((await titles(page)).length).toBeGreaterThan(2);
    await context.close();
  });

  test('remembers its view in the address, step by step and from page to page', async () => {
    const { context, page } = await at.open();
    await page.goto(at.address('ar/objects/'));
    expect(await columns(page)).toBeGreaterThan(1);
    await page.locator('input[value="list"]').check();
    expect([search(page), await columns(page)]).toEqual(['?view=list', 1]);
    await page.goBack();
    expect(search(page)).toBe('');
    expect(await columns(page)).toBeGreaterThan(1);
    await page.goForward();
    expect([search(page), await columns(page)]).toEqual(['?view=list', 1]);

    await page.locator('a[href$="/ar/objects/newest/"]').click();
    await page.waitForURL('**/ar/objects/newest/?view=list');
    expect(await columns(page)).toBe(1);
    await page.reload();
    expect(await columns(page)).toBe(1);
    await context.close();
  });

  test('puts itself in order where it is whole on its page, and back', async () => {
    const { context, page } = await at.open();
    await page.goto(at.address('ja/browse/place/fez/'));
    const byTitle = await titles(page);
    const orders = page.locator('a[data-places]');
    await orders.nth(1).click();
    expect(search(page)).toBe('?order=oldest');
    const oldest = await titles(page);
    expect(oldest).not.toEqual(byTitle);
    expect(await page.locator('a[data-places][aria-current]').getAttribute('href')).toBe(
      '?order=oldest',
    );
    await orders.nth(2).click();
    expect(await titles(page)).not.toEqual(oldest);
    await page.goBack();
    expect(await titles(page)).toEqual(oldest);
    await page.reload();
    expect(await titles(page)).toEqual(oldest);
    await orders.first().click();
    expect([search(page), await titles(page)]).toEqual(['', byTitle]);
    await context.close();
  });

  test('leads to a search with as many objects as it holds', async () => {
    const { context, page } = await at.open();
    for (const path of ['en/browse/kind/dish/', 'ja/browse/place/fez/', 'ar/browse/century/17/']) {
      await page.goto(at.address(path));
      const count = (await titles(page)).length;
      const narrow = (await page.locator('a[href*="/search/?"]').getAttribute('href')) ?? '';
      await page.goto(at.address(narrow.slice(1)));
      await expect.poll(() => page.getByRole('status').innerText()).toMatch(/\d/u);
      expect(await page.getByRole('status').innerText(), path).toMatch(
        new RegExp(`(?<!\\d)${count}(?!\\d)`, 'u'),
      );
      // Some value of another facet is there to choose beside it.
      expect(await page.locator('[data-search-filters] select').count()).toBeGreaterThan(2);
    }
    await context.close();
  });
});

describe('from a card to its object and back', () => {
  test.each(['no-preference', 'reduce'] as const)(
    'the way is the same, with motion: %s',
    async (reducedMotion) => {
      const { context, page } = await at.open({ reducedMotion });
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      const list = at.address('en/objects/oldest/?view=list');
      await page.goto(list);
      for (const place of [0, 3]) {
        const link = page.locator('[data-card] a').nth(place);
        const href = (await link.getAttribute('href')) ?? '';
        await link.click();
        await page.waitForURL(`**${href}`);
        expect(await page.locator('h1').isVisible()).toBe(true);
        await page.goBack();
        await page.waitForURL(list);
        expect(await columns(page)).toBe(1);
      }
      expect(problems).toEqual([]);
      await context.close();
    },
  );

  test('one picture at most has the name that moves, however often one goes', async () => {
    const { context, page } = await at.open();
    const named = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('img')].filter(
            (image) => getComputedStyle(image).viewTransitionName !== 'none',
          ).length,
      );
    await page.goto(at.address('en/objects/fez/star-panel/'));
    expect(await named()).toBe(1);
    for (let step = 0; step < 3; step += 1) {
      await page.locator('[data-card] a[href*="/en/objects/"]').first().click();
      await page.waitForURL(/\/en\/objects\/.+\//u);
      expect(await named()).toBeLessThanOrEqual(1);
    }
    for (let step = 0; step < 3; step += 1) {
      await page.goBack();
      expect(await named()).toBeLessThanOrEqual(1);
    }
    await context.close();
  });
});

describe('where the system replaces all colours', () => {
  const open = () => at.open({ forcedColors: 'active', colorScheme: 'dark' });

  test('words that were found are seen', async () => {
    const { context, page } = await open();
    await page.goto(at.address('en/search/?q=blue'));
    const mark = page.locator('[data-search-results] mark').first();
    await mark.waitFor();
    const ownColour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await ownColour('[data-search-results] mark')).toBe(await ownColour('h1'));
    await context.close();
  });

  test('buttons, places of pictures, stops and the foot keep an edge', async () => {
    const { context, page } = await open();
    const edge = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
          return `${parseFloat(borderTopWidth) > 0} ${borderTopStyle !== 'none'} ${borderTopColor !== 'rgba(0, 0, 0, 0)'}`;
        });
    await page.goto(at.address('en/objects/'));
    for (const part of ['.plate', '[data-items] > li', 'body > footer']) {
      expect(await edge(part), part).toBe('true true true');
    }
    await page.goto(at.address('en/404/'));
    for (const part of ['main form button', '.stop']) {
      expect(await edge(part), part).toBe('true true true');
    }
    await context.close();
  });

  test('the ways of the map are told from the land, on every page that has it', async () => {
    const { context, page } = await open();
    for (const path of ['en/', 'en/tour/']) {
      await page.goto(at.address(path));
      const colours = await page.evaluate(() => {
        const of = (selector: string) => document.querySelector(selector) ?? document.body;
        return {
          land: getComputedStyle(of('svg .land')).fill,
          way: getComputedStyle(of('svg .way')).stroke,
          words: getComputedStyle(of('h1')).color,
        };
      });
      expect(colours.way, path).toBe(colours.words);
      expect(colours.land, path).not.toBe(colours.way);
    }
    await context.close();
  });
});

describe('an address that leads nowhere', () => {
  test('is answered with a search and ways in, in its language', async () => {
    const { context, page } = await at.open();
    await page.goto(at.address('ja/404/'));
    await page.locator('main input[type="search"]').fill('青');
    await page.locator('main form button').click();
    await page.waitForURL('**/ja/search/?q=%E9%9D%92');
    await expect.poll(() => page.locator('[data-search-results] a').count()).toBeGreaterThan(3);
    await context.close();
  });

  test('is answered in the language that it names before all others', async () => {
    const { context, page } = await at.open({ locale: 'es-ES' });
    const first = () => page.locator('[data-order-by-reader] [data-tag]').first();
    await page.goto(at.address('ja/objects/nowhere/'));
    expect(await first().getAttribute('data-tag')).toBe('ja');
    await page.goto(at.address('404.html'));
    expect(await first().getAttribute('data-tag')).toBe('es');
    await context.close();
  });
});
