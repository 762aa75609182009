import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserSite, writtenWays, type BrowserSite } from '../helpers/browser-site.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

/** What every page must have; each of these looks at one loaded page. */
describe.each(writtenWays)('every kind of page in %s', (locale) => {
  test('reads without scrolling sideways at 320 pixels, which is 1280 at 400 %', async () => {
    const wide = await onEachKind(locale, { viewport: { width: 320, height: 640 } }, widest);
    expect(wide).toEqual([]);
  });

  test('has one first heading, no skipped level, and one of each landmark', async () => {
    expect(await onEachKind(locale, {}, outlineProblems)).toEqual([]);
  });

  test('can be touched: targets are at least 24 pixels or stand in a sentence', async () => {
    const small = await onEachKind(
      locale,
      { viewport: { width: 390, height: 844 }, hasTouch: true },
      smallTargets,
    );
    expect(small).toEqual([]);
  });

  test('leads past its head with the first Tab', async () => {
    const problems = await onEachKind(locale, {}, async (page) => {
      await page.keyboard.press('Tab');
      const first = await page.evaluate(() => {
        const element = document.activeElement;
        const box = element?.getBoundingClientRect();
        return {
          target: element?.getAttribute('href'),
          visible: box !== undefined && box.width > 40 && box.height > 20 && box.top >= 0,
        };
      });
      await page.keyboard.press('Enter');
      const place = await page.evaluate(() => document.activeElement?.localName);
      const works = first.target === '#content' && first.visible && place === 'main';
      return works ? [] : [`${JSON.stringify(first)} ${place}`];
    });
    expect(problems).toEqual([]);
  });

  test('shows where the keyboard is', async () => {
    expect(await onEachKind(locale, {}, hiddenFocus)).toEqual([]);
  });
});

type Look = (page: Page) => Promise<readonly string[]>;

async function onEachKind(
  locale: string,
  options: Parameters<BrowserSite['open']>[0],
  look: Look,
): Promise<readonly string[]> {
  const { context, page } = await at.open({ reducedMotion: 'reduce', ...options });
  const problems: string[] = [];
  for (const [kind, path] of Object.entries(pageKinds)) {
    await page.goto(at.address(`${locale}/${path}`));
    for (const problem of await look(page)) problems.push(`${kind}: ${problem}`);
  }
  await context.close();
  return problems;
}

const widest: Look = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const over = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    return [`${scrollWidth}: ${over.slice(0, 4).map((e) => `${e.localName}.${e.className}`)}`];
  });

const outlineProblems: Look = (page) =>
  page.evaluate(() => {
    const problems: string[] = [];
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    if (count('h1') !== 1) problems.push(`${count('h1')} first headings`);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.localName[1]));
    for (const [index, level] of levels.entries()) {
      const before = levels[index - 1] ?? 0;
      if (level > before + 1) problems.push(`level ${level} after ${before}`);
    }
    for (const selector of ['main', 'body > header', 'body > footer']) {
      if (count(selector) !== 1) problems.push(`${count(selector)} of ${selector}`);
    }
    if (count('header nav, nav') === 0) problems.push('no navigation');
    const unnamed = [...document.querySelectorAll('nav')].filter(
      (nav) => !nav.ariaLabel && !nav.getAttribute('aria-labelledby'),
    );
    if (unnamed.length > 0) problems.push(`${unnamed.length} navigations without a name`);
    return problems;
  });

const smallTargets: Look = (page) =>
  page.evaluate(() => {
    const targets = document.querySelectorAll(
      'a[href], button, input, select, summary, [tabindex="0"]',
    );
    return [...targets].flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const { width, height, right, bottom } = target.getBoundingClientRect();
      // The skip link is one pixel until the keyboard reaches it.
      const hidden = right <= 0 || bottom <= 0 || width <= 1;
      if (hidden || (width >= 23.5 && height >= 23.5)) return [];
      // WCAG 2.2, 2.5.8: targets in a sentence are excepted, and so is what a label makes larger.
      const sentence = target.closest('p, li, dd, td, figcaption, blockquote, cite, small, bdi');
      const others = (sentence?.textContent ?? '').length - (target.textContent ?? '').length;
      const inSentence = getComputedStyle(target).display === 'inline' && others > 3;
      const label = target.closest('label')?.getBoundingClientRect();
      if (inSentence || (label && label.height >= 24)) return [];
      return [`${Math.round(width)}x${Math.round(height)} ${target.outerHTML.slice(0, 120)}`];
    });
  });

/** Moves through the first stops of the keyboard and compares each with how it looks without. */
const hiddenFocus: Look = async (page) => {
  const problems: string[] = [];
  for (let stop = 0; stop < 14; stop += 1) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const look = (): string => {
        // A card is one target, and wears the sign around all of it.
        const card = element.closest('article');
        const near = [element, element.parentElement, element.firstElementChild, card];
        return near
          .filter((one) => one !== null)
          .map((one) => {
            const {
              outlineStyle,
              outlineWidth,
              boxShadow,
              borderColor,
              textDecorationLine,
              backgroundColor,
            } = getComputedStyle(one);
            const outline = outlineStyle === 'none' ? '' : outlineWidth;
            return [outline, boxShadow, borderColor, textDecorationLine, backgroundColor].join();
          })
          .join(';');
      };
      const focused = look();
      const { top, bottom, width } = element.getBoundingClientRect();
      const seen = width > 0 && bottom > 0 && top < innerHeight;
      element.blur();
      const plain = look();
      element.focus({ preventScroll: true });
      if (focused === plain) return `no sign at ${element.outerHTML.slice(0, 100)}`;
      return seen ? undefined : `out of sight: ${element.outerHTML.slice(0, 100)}`;
    });
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
};
