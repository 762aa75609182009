import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserSite, writtenWays, type BrowserSite } from '../helpers/browser-site.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

const path = pageKinds['object with accounts side by side'];
const phone = { viewport: { width: 390, height: 844 } };

describe.each(writtenWays)('accounts of one object in %s', (locale) => {
  test('stand side by side on a wide screen: as wide, as high up, in the same letters', async () => {
    const { context, page } = await at.open({ viewport: { width: 1600, height: 900 } });
    await page.goto(at.address(`${locale}/${path}`));
    const accounts = await accountsOf(page);
    expect(accounts.length).toBeGreaterThan(1);
    const [first] = accounts;
    for (const account of accounts) {
      expect(Math.abs(account.width - (first?.width ?? 0))).toBeLessThanOrEqual(2);
      expect(Math.abs(account.top - (first?.top ?? 0))).toBeLessThanOrEqual(2);
      expect(account.style).toEqual(first?.style);
    }
    const sides = accounts.map(({ left }) => left);
    const inReadingOrder = sides.toSorted((a, b) => (locale === 'ar' ? b - a : a - b));
    expect(sides).toEqual(inReadingOrder);
    await context.close();
  });

  test('follow one another on a phone', async () => {
    const { context, page } = await at.open(phone);
    await page.goto(at.address(`${locale}/${path}`));
    const accounts = await accountsOf(page);
    for (const [index, account] of accounts.entries()) {
      expect(account.top).toBeGreaterThanOrEqual(accounts[index - 1]?.bottom ?? 0);
      expect(Math.abs(account.left - (accounts[0]?.left ?? 0))).toBeLessThanOrEqual(2);
    }
    await context.close();
  });
});

test.each([
  // Fonts left out, only pictures, players and scripts could move anything.
  { what: 'nothing moves but what fonts move', without: '**/*.woff2', most: 0.001 },
  // Lines of Japanese change with their font; up to 0.1 is called good (Web Vitals, CLS).
  { what: 'fonts move next to nothing', without: '**/*.none', most: 0.1 },
])('while an object page comes in, $what', async ({ without, most }) => {
  const { context, page } = await at.open(phone);
  await context.route(without, (route) => route.abort());
  await page.addInitScript(noteShifts);
  for (const [kind, below] of Object.entries(pageKinds)) {
    if (!kind.startsWith('object')) continue;
    for (const locale of writtenWays) {
      await page.goto(at.address(`${locale}/${below}`), { waitUntil: 'networkidle' });
      const bottom = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < bottom; y += 800) await page.mouse.wheel(0, 800);
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      expect(shift, `${locale} ${kind}`).toBeLessThan(most);
    }
  }
  await context.close();
});

test('pictures say their size, and only the first is fetched before it is needed', async () => {
  const { context, page } = await at.open();
  for (const below of Object.values(pageKinds)) {
    await page.goto(at.address(`en/${below}`));
    const pictures = await page.locator('main img').evaluateAll((images) =>
      images.map((image) => ({
        sized: Number(image.getAttribute('width')) > 0 && Number(image.getAttribute('height')) > 0,
        loading: image.getAttribute('loading'),
      })),
    );
    expect(
      pictures.every(({ sized }) => sized),
      below,
    ).toBe(true);
    const eager = pictures.flatMap(({ loading }, index) => (loading === 'lazy' ? [] : [index]));
    expect([[], [0]], below).toContainEqual(eager);
  }
  await context.close();
});

test.each(writtenWays)('without JavaScript an object is complete in %s', async (locale) => {
  const withScripts = await shownOn(locale, true);
  const without = await shownOn(locale, false);
  expect(without.words.length).toBeGreaterThan(1000);
  expect(without).toEqual(withScripts);
});

async function shownOn(locale: string, javaScriptEnabled: boolean) {
  const { context, page } = await at.open({ javaScriptEnabled });
  await page.goto(at.address(`${locale}/${path}`));
  const main = page.locator('main');
  // A button without its script would do nothing, so it is not there.
  await main.locator('sojourn-closer').evaluateAll((all) => all.forEach((one) => one.remove()));
  const words = await main.innerText();
  const pictures = await main.locator('img').count();
  const accounts = await main.locator('.perspectives > *').count();
  await context.close();
  return { words, pictures, accounts };
}

function accountsOf(page: Page) {
  return page.locator('.perspectives > *').evaluateAll((accounts) =>
    accounts.map((account) => {
      const { width, top, bottom, left } = account.getBoundingClientRect();
      const heading = account.querySelector('h3, h2') ?? account;
      const { fontWeight, color } = getComputedStyle(heading);
      const { backgroundColor, borderBlockStartWidth, opacity } = getComputedStyle(account);
      const style = { fontWeight, color, backgroundColor, borderBlockStartWidth, opacity };
      return { width, top, bottom, left, style };
    }),
  );
}

/** Runs in the page before anything else: keeps what moved by itself in `window.shifts`. */
function noteShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shifts.push((entry as unknown as { value: number }).value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
