import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserSite, writtenWays, type BrowserSite } from '../helpers/browser-site.ts';
import { choosers, pageKinds } from '../helpers/page-kinds.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const keptAs = 'sojourn.reading';
const story = pageKinds['joint story'];
const withEasyWords = pageKinds['object with a sound'];

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

/** A page of a new profile, on which these choices are kept already. */
async function openPage(
  path: string,
  kept: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { page } = await at.open({ reducedMotion: 'reduce', ...options });
  if (Object.keys(kept).length > 0) {
    await page.goto(at.address('robots.txt'));
    const value = JSON.stringify({ version: 1, ...kept });
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [keptAs, value] as const);
  }
  await page.goto(at.address(path));
  return page;
}

const opener = 'header .opener[popovertarget="reading"]';
const textSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const keptOn = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), keptAs);

async function choose(page: Page, id: string): Promise<void> {
  if (!(await page.locator('#reading').isVisible())) await page.click(opener);
  await page.check(`#reading-${id}`);
}

describe('a choice', () => {
  test('of a size grows all text, stays on the next page, and is forgotten when asked', async () => {
    const page = await openPage('en/');
    const usual = await textSize(page);
    for (const [id, times] of [
      ['large', 1.15],
      ['larger', 1.3],
      ['largest', 1.5],
    ] as const) {
      await choose(page, `size-${id}`);
      expect((await textSize(page)) / usual).toBeCloseTo(times, 2);
    }
    await page.goto(at.address(`ar/${story}`));
    expect((await textSize(page)) / usual).toBeCloseTo(1.5, 2);
    await page.click(opener);
    expect(await page.isChecked('#reading-size-largest')).toBe(true);
    await page.click('#reading button[type="reset"]');
    expect(await textSize(page)).toBe(usual);
    expect(await page.isChecked('#reading-size-usual')).toBe(true);
    expect(await keptOn(page)).toBeNull();
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'of %s holds on a device of the other kind',
    async (own) => {
      const other = own === 'light' ? 'dark' : 'light';
      const page = await openPage('en/', {}, { colorScheme: other });
      const before = await ground(page);
      await choose(page, `scheme-${own}`);
      const chosen = await ground(page);
      expect(chosen).not.toBe(before);
      await page.emulateMedia({ colorScheme: own });
      expect(await ground(page)).toBe(chosen);
      const bar = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
          .filter(({ media }) => matchMedia(media).matches)
          .map(({ dataset }) => dataset['scheme']),
      );
      expect(bar).toEqual([own]);
      await page.context().close();
    },
  );

  test('of more contrast gives what a device that asks for it gets', async () => {
    const colours = (page: Page): Promise<readonly string[]> =>
      page.evaluate(() =>
        ['body', 'header', '.quiet', 'main a'].map((selector) => {
          const style = getComputedStyle(document.querySelector(selector) ?? document.body);
          return `${style.color} ${style.borderColor} ${style.borderBlockEndWidth}`;
        }),
      );
    const page = await openPage(`en/${story}`);
    const usual = await colours(page);
    await page.emulateMedia({ contrast: 'more' });
    const device = await colours(page);
    expect(device).not.toEqual(usual);
    await page.emulateMedia({ contrast: 'no-preference' });
    expect(await colours(page)).toEqual(usual);
    await choose(page, 'contrast-more');
    expect(await colours(page)).toEqual(device);
    await page.context().close();
  });

  test('of plain letters, of underlined links and of short lines does what it says', async () => {
    const page = await openPage(`en/${story}`);
    const look = (): Promise<Readonly<Record<string, string | number>>> =>
      page.evaluate(() => {
        const of = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(document.querySelector(selector) ?? document.body);
        const words = document.querySelector('.prose p')?.getBoundingClientRect();
        return {
          title: of('h1').fontFamily.split(',')[0] ?? '',
          apart: Number.parseFloat(of('.prose p').letterSpacing) || 0,
          brand: of('header .display a').textDecorationLine,
          width: Math.round(words?.width ?? 0),
        };
      });
    const before = await look();
    await choose(page, 'letters-plain');
    const plain = await look();
    expect(plain['title']).not.toBe(before['title']);
    expect(plain['apart']).toBeGreaterThan(0.5);
    await choose(page, 'links-underlined');
    expect(before['brand']).toBe('none');
    expect((await look())['brand']).toBe('underline');
    await choose(page, 'lines-short');
    expect((await look())['width']).toBeLessThan(Number(before['width']));
    await page.context().close();
  });

  test('leaves joined letters joined', async () => {
    const page = await openPage(`ar/${story}`, { letters: 'plain' });
    const { letters, words } = await page.evaluate(() => {
      const { letterSpacing, wordSpacing } = getComputedStyle(
        document.querySelector('.prose p') ?? document.body,
      );
      return { letters: Number.parseFloat(letterSpacing) || 0, words: wordSpacing };
    });
    expect(letters).toBe(0);
    expect(Number.parseFloat(words)).toBeGreaterThan(0);
    await page.context().close();
  });

  test('reaches the other open pages of the exhibition', async () => {
    const page = await openPage('en/');
    const other = await page.context().newPage();
    await other.goto(at.address('ja/'));
    await choose(page, 'scheme-dark');
    await other.waitForSelector('html[data-reading-scheme="dark"]');
    expect(await ground(other)).toBe(await ground(page));
    await page.context().close();
  });
});

describe('easy words', () => {
  const shown = (page: Page): Promise<readonly (string | undefined)[]> =>
    page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>('[data-words]')]
          .filter((element) => element.checkVisibility())
          .map(({ dataset }) => dataset['words']),
      ),
    ]);

  test('are an equal choice at the text, kept for the next text', async () => {
    const page = await openPage(`ar/${withEasyWords}`);
    expect(await shown(page)).toEqual(['full']);
    await page.check('#words-easy');
    expect(await shown(page)).toEqual(['easy']);
    await page.goto(at.address(`ja/${pageKinds['object with a film']}`));
    expect(await shown(page)).toEqual(['easy']);
    expect(await page.isChecked('#words-easy')).toBe(true);
    await page.check('#words-full');
    expect(await shown(page)).toEqual(['full']);
    expect(await keptOn(page)).toBeNull();
    await page.context().close();
  });

  test('come first where the reader asked for them once', async () => {
    const page = await openPage(`ar/${withEasyWords}`);
    await choose(page, 'words-easy');
    expect(await shown(page)).toEqual(['easy']);
    await page.context().close();
  });

  test('can be chosen without script', async () => {
    const page = await openPage(`ar/${withEasyWords}`, {}, { javaScriptEnabled: false });
    const visible = (words: string) => page.locator(`.prose[data-words="${words}"]`).isVisible();
    expect([await visible('full'), await visible('easy')]).toEqual([true, false]);
    await page.check('#words-easy');
    expect([await visible('full'), await visible('easy')]).toEqual([false, true]);
    await page.context().close();
  });
});

describe('the first paint', () => {
  test('has what was chosen, before any other script has run', async () => {
    const page = await openPage('en/', { scheme: 'dark', size: 'largest' });
    await page.route(/\/_astro\/.*\.js$/u, (route) => route.abort());
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const { name } of list.getEntries()) {
          const { readingScheme, readingSize } = document.documentElement.dataset;
          Object.assign(globalThis, { [name]: `${readingScheme} ${readingSize}` });
        }
      }).observe({ type: 'paint', buffered: true });
    });
    await page.reload();
    await page.waitForFunction(() => 'first-paint' in globalThis);
    const [painted, moved] = await page.evaluate(async () => {
      const sum = new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as readonly (PerformanceEntry & { value?: number })[];
          done(shifts.reduce((all, { value = 0 }) => all + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(done, 300, 0);
      });
      return [(globalThis as Record<string, unknown>)['first-paint'], await sum];
    });
    expect(painted).toBe('dark largest');
    // Fonts that arrive move a line by less than this; text that grows moves a page by far more.
    expect(moved).toBeLessThan(0.01);
    await page.context().close();
  });

  test('waits for one small file that every page shares', async () => {
    const page = await openPage('en/');
    const blocking = (): Promise<readonly string[]> =>
      page.$$eval('head script[src]:not([type=module], [defer], [async])', (scripts) =>
        scripts.map((script) => script.getAttribute('src') ?? ''),
      );
    const first = await blocking();
    expect(first).toHaveLength(1);
    for (const path of [`ja/${story}`, ...Object.values(choosers).slice(0, 1)]) {
      await page.goto(at.address(path));
      expect(await blocking()).toEqual(first);
    }
    await page.context().close();
  });
});

describe('nothing breaks', () => {
  test('where the browser keeps nothing', async () => {
    const { page, context } = await at.open();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(at.address('en/'));
    const usual = await textSize(page);
    await choose(page, 'size-largest');
    expect((await textSize(page)) / usual).toBeCloseTo(1.5, 2);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('without script: the controls work for their page', async () => {
    const page = await openPage('en/', {}, { javaScriptEnabled: false });
    const height = async (): Promise<number> =>
      (await page.locator('header .display').first().boundingBox())?.height ?? 0;
    const before = await height();
    await page.click(opener);
    await page.check('#reading-size-largest');
    expect(await height()).toBeGreaterThan(before);
    expect(await page.locator('#reading-words-easy').isVisible()).toBe(false);
    await page.click('#reading button[type="reset"]');
    expect(await height()).toBe(before);
    await page.context().close();
  });

  test('for a keyboard: opened, changed and closed where one was', async () => {
    const page = await openPage('en/');
    await page.focus(opener);
    await page.keyboard.press('Enter');
    await page.locator('#reading').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.isChecked('#reading-size-large')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#reading').isVisible()).toBe(false);
    expect(await page.locator(opener).evaluate((own) => own === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('from the foot of a page the same controls open', async () => {
    const page = await openPage('en/');
    await page.click('body > footer button');
    expect(await page.locator('#reading').isVisible()).toBe(true);
    await page.context().close();
  });

  test('where the system sets all colours: then only what can change is offered', async () => {
    const page = await openPage('en/', {}, { forcedColors: 'active' });
    await page.click(opener);
    expect(await page.locator('#reading-size-large').isVisible()).toBe(true);
    expect(await page.locator('#reading-scheme-dark').isVisible()).toBe(false);
    expect(await page.locator('#reading .forced').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe.each(writtenWays)('in %s', (locale) => {
  const all = { size: 'largest', letters: 'plain', links: 'underlined', words: 'easy' };

  test('the largest text fits 320 pixels on every kind of page', async () => {
    const page = await openPage(`${locale}/`, all, { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const [kind, path] of Object.entries(pageKinds)) {
      await page.goto(at.address(`${locale}/${path}`));
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (over > 0) wide.push(`${kind}: ${over}`);
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });

  test('the open controls have no barrier that axe finds, and can be touched', async () => {
    for (const kept of [{}, { ...all, scheme: 'dark' }, { contrast: 'more' }]) {
      const page = await openPage(`${locale}/${withEasyWords}`, kept, {
        bypassCSP: true,
        viewport: { width: 390, height: 844 },
      });
      await page.click(opener);
      const small = await page.$$eval(
        '#reading :is(label, button)',
        (targets) =>
          targets
            .map((target) => target.getBoundingClientRect())
            .filter(({ width, height }) => width < 43.5 || height < 43.5).length,
      );
      expect(small).toBe(0);
      await page.evaluate(axeSource);
      const found = await page.evaluate<AxeResults['violations']>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
      );
      expect(found.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      await page.context().close();
    }
  });
});
