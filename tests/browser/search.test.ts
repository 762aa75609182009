import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openLocalContext } from '../../scripts/browser/launch.ts';
import { startServer, type RunningServer } from '../../scripts/serve/server.ts';
import { writeSearchSite, type SearchSiteLanguage } from '../helpers/search-site.ts';

const base = '/blue-roads';
/** The machine may be busy with other tests. */
const patience = { timeout: 20_000 };

const cobalt = Array.from({ length: 13 }, (_, number) => ({
  id: `puebla/dish-${number}`,
  title: `Plato ${number}`,
  passages: ['azul cobalto'],
  facets: { partner: [number < 4 ? 'fez' : 'puebla'] },
}));

const languages: readonly SearchSiteLanguage[] = [
  {
    tag: 'ar',
    name: 'العربية',
    dir: 'rtl',
    records: [
      {
        id: 'fez/lamp',
        title: 'مصباح من زجاج',
        passages: ['كان في المتحف، وعليه آية من القُرْآن الكريم.'],
      },
      {
        id: 'fez/star-panel',
        title: 'لوحة زُلَّيْج',
        passages: ['قطع زرقاء'],
        names: ['zellige', 'ゼリージュ'],
        facets: { partner: ['fez'], century: ['14'] },
      },
    ],
  },
  {
    tag: 'es',
    name: 'Español',
    dir: 'ltr',
    records: [
      {
        id: 'fez/star-panel',
        title: 'Panel de zellige',
        passages: ['Los <b>azulejos</b> & la estrella'],
        facets: { partner: ['fez'], century: ['14'] },
      },
      { id: 'puebla/tiles', title: 'Azulejos de cocina', facets: { partner: ['puebla'] } },
      {
        kind: 'story',
        id: 'puebla/names',
        title: 'Lo que guarda un nombre',
        passages: ['De zellige a azulejo'],
        facets: { partner: ['puebla'] },
      },
      ...cobalt,
    ],
  },
  { tag: 'de', name: 'Deutsch', dir: 'ltr', records: [{ id: 'a/b', title: 'Straße der Töpfer' }] },
  {
    tag: 'tr',
    name: 'Türkçe',
    dir: 'ltr',
    records: [
      { id: 'a/light', title: 'Camın ışığı', passages: ['Isparta halısı', 'Kütahya'] },
      { id: 'a/plate', title: 'İznik tabağı' },
    ],
  },
  {
    tag: 'fr',
    name: 'Français',
    dir: 'ltr',
    records: [
      { id: 'a/work', title: 'Une œuvre bleue' },
      { id: 'a/heart', title: 'Le coeur' },
    ],
  },
  {
    tag: 'ja',
    name: '日本語',
    dir: 'ltr',
    records: [{ id: 'a/vase', title: '国立博物館の壺', passages: ['染付の青い皿と器'] }],
  },
  {
    tag: 'zh-Hans',
    name: '简体中文',
    dir: 'ltr',
    records: [{ id: 'a/vase', title: '莫高窟的青花瓷瓶', passages: ['景德镇出产的瓷器'] }],
  },
  {
    tag: 'th',
    name: 'ไทย',
    dir: 'ltr',
    records: [{ id: 'a/buddha', title: 'พระพุทธรูปสำริด', passages: ['งานช่างในเมืองเชียงใหม่'] }],
  },
  { tag: 'nhi', name: 'Nahuatl', dir: 'ltr', records: [] },
];

let browser: Browser;
let server: RunningServer;
let folder: string;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  await writeSearchSite(folder, base, languages);
  server = await startServer({ folder, base });
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function openSearch(
  tag: string,
  search = '',
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[]; status: () => Promise<string | null> }> {
  const { context } = await openLocalContext(browser, options);
  closing.push(() => context.close());
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(`${server.origin}${base}/${tag}/search/${search}`);
  return { page, problems, status: () => page.getByRole('status').textContent() };
}

const titles = (page: Page) => page.locator('[data-result-link]').allTextContents();
const forQuery = (query: string) => `?q=${encodeURIComponent(query)}`;

describe('search finds', () => {
  it.each([
    ['ar', 'القران', 'مصباح من زجاج'],
    ['ar', 'قُرآن', 'مصباح من زجاج'],
    ['ar', 'متحف', 'مصباح من زجاج'],
    ['ar', 'والمتحف', 'مصباح من زجاج'],
    ['ar', 'مصابيح', 'مصباح من زجاج'],
    ['ar', 'المصابيح', 'مصباح من زجاج'],
    ['ar', 'زليج', 'لوحة زُلَّيْج'],
    ['ar', 'Zellige', 'لوحة زُلَّيْج'],
    ['ar', 'ゼリージュ', 'لوحة زُلَّيْج'],
    ['de', 'strasse', 'Straße der Töpfer'],
    ['de', 'STRASSE', 'Straße der Töpfer'],
    ['de', 'Straße', 'Straße der Töpfer'],
    ['de', 'topfer', 'Straße der Töpfer'],
    ['tr', 'isigi', 'Camın ışığı'],
    ['tr', 'IŞIĞI', 'Camın ışığı'],
    ['tr', 'ısparta', 'Camın ışığı'],
    ['tr', 'isparta', 'Camın ışığı'],
    ['tr', 'kutahya', 'Camın ışığı'],
    ['tr', 'İZNİK', 'İznik tabağı'],
    ['tr', 'ıznik', 'İznik tabağı'],
    ['fr', 'oeuvre', 'Une œuvre bleue'],
    ['fr', 'Œuvre', 'Une œuvre bleue'],
    ['fr', 'cœur', 'Le coeur'],
    ['ja', '博物館', '国立博物館の壺'],
    ['ja', '青い皿', '国立博物館の壺'],
    ['zh-Hans', '瓷瓶', '莫高窟的青花瓷瓶'],
    ['zh-Hans', '景德镇', '莫高窟的青花瓷瓶'],
    ['th', 'พุทธรูป', 'พระพุทธรูปสำริด'],
    ['th', 'เชียงใหม่', 'พระพุทธรูปสำริด'],
  ])('in %s by "%s" the entry "%s"', async (tag, query, title) => {
    const { page, problems } = await openSearch(tag, forQuery(query));
    await expect.poll(() => titles(page), patience).toEqual([title]);
    expect(problems).toEqual([]);
  });
});

describe('other languages', () => {
  it('come when the reader asks for them, after those of the own one and marked as what they are', async () => {
    const { page, problems, status } = await openSearch('ar', forQuery('zellige'));
    await expect.poll(status, patience).toBe('١ thing');
    await page.getByLabel('others too').check();
    await expect.poll(status, patience).toBe('٢ things');
    // The panel has an Arabic text, so its Spanish one is not shown beside it.
    expect(await titles(page)).toEqual(['لوحة زُلَّيْج', 'Lo que guarda un nombre']);
    const other = page.getByRole('list', { name: 'elsewhere' }).getByRole('listitem');
    expect(await other.getByRole('heading').getAttribute('lang')).toBe('es');
    expect(await other.getByRole('heading').getAttribute('dir')).toBe('ltr');
    expect(await other.locator('[data-result-kind]').innerHTML()).toBe(
      'a story · <span lang="es" dir="ltr">Español</span>',
    );
    expect(await other.getByRole('link').getAttribute('href')).toBe(
      `${base}/es/objects/puebla/names/`,
    );
    expect(new URL(page.url()).search).toBe('?q=zellige&others=1');
    expect(problems).toEqual([]);
  });

  it('are all that a reader finds whose language has no texts yet', async () => {
    const { page, status } = await openSearch('nhi', `${forQuery('azulejos')}&others=1`);
    await expect.poll(status, patience).toBe('3 things');
    expect((await titles(page)).toSorted()).toEqual([
      'Azulejos de cocina',
      'Lo que guarda un nombre',
      'Panel de zellige',
    ]);
  });

  it('that fail to load can be asked for again', async () => {
    const { page, status } = await openSearch('ar');
    await page.route('**/_search/es/*.pf_meta', (route) => route.abort());
    await page.getByLabel('others too').check();
    await page.getByRole('searchbox').fill('azulejos');
    await expect.poll(status, patience).toBe('failed');
    await page.unroute('**/_search/es/*.pf_meta');
    await page.getByRole('searchbox').press('Enter');
    await expect.poll(status, patience).toBe('٣ things');
  });

  it('are not loaded before', async () => {
    const { page, status } = await openSearch('ar');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(asked.filter((path) => path.includes('/_search/'))).toEqual([]);
    await page.getByRole('searchbox').fill('زليج');
    await expect.poll(status, patience).toBe('١ thing');
    const bundles = asked
      .filter((path) => path.includes('/_search/'))
      .map((path) => path.split('/')[3]);
    expect([...new Set(bundles)]).toEqual(['ar']);
  });
});

describe('results', () => {
  it('lead to pages under the base path and show words, never markup', async () => {
    const { page } = await openSearch('es', forQuery('estrella'));
    await expect.poll(() => titles(page), patience).toEqual(['Panel de zellige']);
    expect(await page.locator('[data-result-link]').getAttribute('href')).toBe(
      `${base}/es/objects/fez/star-panel/`,
    );
    expect(await page.locator('[data-result-excerpt]').innerHTML()).toBe(
      'Los &lt;b&gt;azulejos&lt;/b&gt; &amp; la <mark>estrella</mark>',
    );
    expect(await page.locator('[data-result-line]').innerHTML()).toBe(
      '<span lang="ar" dir="rtl">فاس</span>',
    );
  });

  it('come ten at a time', async () => {
    const { page, status } = await openSearch('es', forQuery('cobalto'));
    await expect.poll(status, patience).toBe('13 things');
    expect(await titles(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'more' }).click();
    await expect.poll(() => titles(page), patience).toHaveLength(13);
    const focused = page.locator('[data-result-link]:focus');
    expect(await focused.textContent()).toBe((await titles(page))[10]);
    expect(await page.getByRole('button', { name: 'more' }).count()).toBe(0);
  });

  it('are counted aloud once, after typing has paused', async () => {
    const { page, status } = await openSearch('es');
    const said = await page.evaluateHandle(() => {
      const texts: string[] = [];
      const place = document.querySelector('[role="status"]');
      if (place === null) return texts;
      new MutationObserver(() => texts.push(place.textContent)).observe(place, { childList: true });
      return texts;
    });
    await page.getByRole('searchbox').focus();
    await page.waitForResponse((response) => response.url().endsWith('labels.json'));
    await page.getByRole('searchbox').pressSequentially('cobalto', { delay: 20 });
    await expect.poll(status, patience).toBe('13 things');
    expect(await said.jsonValue()).toEqual(['13 things']);
  });

  it('say so when there are none, and when the search cannot be loaded', async () => {
    const { status } = await openSearch('es', forQuery('xyz'));
    await expect.poll(status, patience).toBe('nothing for xyz. fewer words.');
    const { page, status: failed } = await openSearch('ar');
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.getByRole('searchbox').fill('زليج');
    await expect.poll(failed, patience).toBe('failed');
    await page.unroute('**/pagefind.js');
    await page.getByRole('searchbox').press('Enter');
    await expect.poll(failed, patience).toBe('١ thing');
  });
});

describe('filters', () => {
  it('narrow the results down, with counts of what they leave', async () => {
    const { page, status } = await openSearch('es', forQuery('zellige azulejo'));
    await expect.poll(status, patience).toBe('2 things');
    const kinds = page.getByLabel('kinds');
    expect(await page.getByLabel('partners').count()).toBe(1);
    expect(await kinds.locator('option').allTextContents()).toEqual([
      'all',
      'a object (1)',
      'a story (1)',
    ]);
    expect(await page.getByLabel('centuries').count()).toBe(0);
    await kinds.selectOption('story');
    await expect.poll(() => titles(page), patience).toEqual(['Lo que guarda un nombre']);
    // One partner is left, so there is nothing to choose.
    expect(await page.getByLabel('partners').count()).toBe(0);
    expect(await kinds.locator('option').allTextContents()).toContain('a object (1)');
  });

  it('stand in the address with the query, so that Back goes back', async () => {
    const { page, status } = await openSearch('es');
    await page.getByRole('searchbox').fill('cobalto');
    await expect.poll(status, patience).toBe('13 things');
    await page.getByLabel('partners').selectOption('fez');
    await expect.poll(status, patience).toBe('4 things');
    expect(new URL(page.url()).search).toBe('?q=cobalto&partner=fez');
    await page.reload();
    await expect.poll(status, patience).toBe('4 things');
    await page.goBack();
    await expect.poll(status, patience).toBe('13 things');
    expect(await page.getByLabel('partners').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(status, patience).toBe('4 things');
    await page.getByRole('button', { name: 'clear' }).click();
    await expect.poll(status, patience).toBe('13 things');
  });
});

describe('without a mouse', () => {
  it('everything is reached with the keyboard, and Escape empties the search', async () => {
    const { page, status } = await openSearch('es');
    await page.keyboard.press('Tab');
    await page.keyboard.type('cobalto');
    await page.keyboard.press('Enter');
    await expect.poll(status, patience).toBe('13 things');
    const stops: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    expect(stops).toEqual(['BUTTON', 'INPUT', 'SELECT', 'A', 'A']);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => titles(page), patience).toEqual([]);
    expect(await status()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  it('a finger on a narrow screen does all the same', async () => {
    const narrow = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };
    const { page, status } = await openSearch('ar', '', narrow);
    await page.getByRole('searchbox').tap();
    await page.keyboard.type('zellige');
    await page.getByLabel('others too').tap();
    await expect.poll(status, patience).toBe('٢ things');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page.getByRole('link', { name: 'لوحة' }).tap();
    await page.waitForURL(`**${base}/ar/objects/fez/star-panel/`);
  });
});
