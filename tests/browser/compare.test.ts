import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserSite, writtenWays, type BrowserSite } from '../helpers/browser-site.ts';
import { openViewer } from '../helpers/viewer.ts';

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

const still = { reducedMotion: 'reduce' } as const;
const comparison = 'compare/three-rims-in-panels/';

describe.each(writtenWays)('a proposed comparison in %s', (locale) => {
  test('shows its objects at one size, in one row where there is room', async () => {
    const { context, page } = await at.open({ viewport: { width: 1280, height: 900 } });
    await page.goto(at.address(`${locale}/${comparison}`));
    const pictures = await page.locator('[data-compare="objects"] img').evaluateAll((images) =>
      images.map((image) => {
        const { width, height, top } = image.getBoundingClientRect();
        return [width, height, top].map(Math.round).join(' ');
      }),
    );
    expect(pictures).toHaveLength(3);
    expect(new Set(pictures).size).toBe(1);
    await context.close();
  });

  test('has one table whose cells are told by row and column', async () => {
    const { context, page } = await at.open({ viewport: { width: 390, height: 844 } });
    await page.goto(at.address(`${locale}/${comparison}`));
    const table = page.getByRole('table');
    expect(await table.getByRole('columnheader').count()).toBe(3);
    const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
    expect(await rows.count()).toBeGreaterThan(6);
    for (const row of await rows.all()) expect(await row.getByRole('cell').count()).toBe(3);
    await context.close();
  });

  test('is complete without JavaScript', async () => {
    const words = async (javaScriptEnabled: boolean): Promise<string> => {
      const { context, page } = await at.open({ javaScriptEnabled });
      await page.goto(at.address(`${locale}/${comparison}`));
      const button = page.locator('main sojourn-closer');
      expect(await button.isVisible()).toBe(javaScriptEnabled);
      const all = await page.locator('main').innerText();
      const own = javaScriptEnabled ? await button.innerText() : '';
      await context.close();
      return all.replace(own, '').replaceAll(/\s+/gu, ' ');
    };
    const without = await words(false);
    expect(without.length).toBeGreaterThan(500);
    expect(without).toBe(await words(true));
  });
});

test('all pictures move together, and one alone when the reader wants it so', async () => {
  const { context, page } = await at.open(still);
  await page.goto(at.address(`en/${comparison}`));
  const { dialog, press, seen } = await openViewer(page);
  await expect.poll(async () => (await seen()).length).toBe(3);
  const changedSince = async (before: readonly string[]): Promise<readonly boolean[]> =>
    (await seen()).map((now, index) => now !== before[index]);
  const whole = await seen();
  await press('closer');
  await press('closer');
  await expect.poll(() => changedSince(whole)).toEqual([true, true, true]);
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByRole('radio').nth(1).check();
  await page.waitForLoadState('networkidle');
  const together = await seen();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await press('left');
  await expect.poll(() => changedSince(together)).toEqual([false, true, false]);
  await context.close();
});

test('without JavaScript the page of comparisons lists them and says what is missing', async () => {
  const { context, page } = await at.open({ javaScriptEnabled: false });
  await page.goto(at.address('en/compare/'));
  expect(await page.locator('select').first().isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toContain('needs JavaScript');
  await page.getByRole('link', { name: 'Two seas' }).click();
  expect(await page.locator('h1').innerText()).toBe('Two seas');
  await context.close();
});

describe('the reader’s own choice', () => {
  const titles = 'sojourn-compare [data-compare="objects"] h2';

  test('stands in the address, and Back leads to the one before', async () => {
    const { context, page } = await at.open();
    await page.goto(at.address('en/objects/fez/star-panel/'));
    await page.getByRole('link', { name: 'Compare with other objects' }).click();
    const shown = page.locator(titles);
    await expect.poll(() => shown.count()).toBe(1);
    await page.getByLabel('Second object').selectOption('arita/wave-dish');
    await expect.poll(() => shown.count()).toBe(2);
    expect(page.url()).toMatch(/\/en\/compare\/\?objects=fez\/star-panel,arita\/wave-dish$/u);
    expect(await page.locator('sojourn-compare table').getByRole('columnheader').count()).toBe(2);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect.poll(() => other.locator(titles).count()).toBe(2);
    expect(await other.locator(titles).allInnerTexts()).toEqual(await shown.allInnerTexts());
    await page.goBack();
    await expect.poll(() => shown.count()).toBe(1);
    expect(await page.getByLabel('Second object').inputValue()).toBe('');
    await context.close();
  });

  test('fetches pages of objects that are on show, and no others', async () => {
    const { context, page } = await at.open();
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
    });
    const asked = 'arita/karakusa-bottle,fez/inkwell,../secret,arita/wave-dish';
    await page.goto(at.address(`en/compare/?objects=${asked}`));
    await expect.poll(() => page.locator(titles).count()).toBe(1);
    expect(fetched).toEqual(['/en/objects/arita/wave-dish/']);
    await context.close();
  });

  test('keeps a picture with an advisory closed, and leaves it out of the closer view', async () => {
    const { context, page } = await at.open(still);
    await page.goto(at.address('en/compare/?objects=puebla/apothecary-jar,puebla/crane-dish'));
    await expect.poll(() => page.locator(titles).count()).toBe(2);
    const pictures = page.locator('sojourn-compare [data-compare="objects"] img');
    expect(await pictures.first().isVisible()).toBe(false);
    const closed = await openViewer(page, 'sojourn-compare');
    expect(await closed.dialog.locator('figure').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('sojourn-compare summary').first().click();
    expect(await pictures.first().isVisible()).toBe(true);
    const opened = await openViewer(page, 'sojourn-compare');
    expect(await opened.dialog.locator('figure').count()).toBe(2);
    await context.close();
  });

  test('in Arabic shows words of other languages as such', async () => {
    const { context, page } = await at.open();
    await page.goto(at.address('ar/compare/?objects=talavera/butterfly-dish,fez/star-panel'));
    await expect.poll(() => page.locator(titles).count()).toBe(2);
    const marked = await page
      .locator(`${titles} [lang]`)
      .evaluateAll((all) =>
        all.map((element) => [element.getAttribute('lang'), element.getAttribute('dir')]),
      );
    const own = await page.goto(at.address('ar/objects/talavera/butterfly-dish/'));
    expect(own?.ok()).toBe(true);
    const onPage = await page
      .locator('h1 [lang]')
      .evaluateAll((all) =>
        all.map((element) => [element.getAttribute('lang'), element.getAttribute('dir')]),
      );
    expect(marked).toEqual(onPage);
    await context.close();
  });
});
