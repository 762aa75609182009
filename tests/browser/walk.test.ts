import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserSite, type BrowserSite } from '../helpers/browser-site.ts';
import { buildSite } from '../helpers/build-site.ts';
import {
  stepParts,
  stepWords,
  walkContent,
  walkObject,
  walkStory,
} from '../helpers/walk-content.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite(await buildSite({ name: 'walk', content: await walkContent() }));
});
afterAll(() => at.close());

const desk = { viewport: { width: 1280, height: 900 } };
const locales = ['es', 'ar'] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether one box lies in another, but for the rounding of pixels. */
function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
}

/** What is seen of the walk of a page. */
async function seen(page: Page) {
  return page.locator('sojourn-walk').evaluate((walk) => {
    const boxOf = (element: Element | null | undefined) => {
      const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return { x, y, width, height };
    };
    const steps = [...walk.querySelectorAll('[data-part]')];
    const frame = walk.querySelector('.frame[data-shown]');
    return {
      walks: walk.hasAttribute('data-walking'),
      current: steps.findIndex((step) => step.hasAttribute('aria-current')),
      plate: boxOf(walk.querySelector('.plate')),
      picture: boxOf(walk.querySelector('.plate > picture')),
      frame: frame && boxOf(frame),
      steps: boxOf(walk.querySelector('.steps')),
      crops: [...walk.querySelectorAll('.crop img')].filter((crop) => crop.checkVisibility())
        .length,
      said: walk.querySelector('[role=status]')?.textContent,
      running: walk.getAnimations({ subtree: true }).length,
    };
  });
}

/** The same, when nothing moves any more and this step is the current one. */
async function settled(page: Page, step: number) {
  await expect
    .poll(
      async () => {
        const { current, running } = await seen(page);
        return { current, running };
      },
      { timeout: 8000 },
    )
    .toEqual({ current: step, running: 0 });
  return seen(page);
}

async function open(path: string, options: BrowserContextOptions = desk) {
  const profile = await at.open(options);
  await profile.page.goto(at.address(path));
  return profile;
}

const toStep = (page: Page, step: number) =>
  page
    .locator('[data-part]')
    .nth(step)
    .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));

describe.each(locales)('along a picture in %s', (locale) => {
  test('the picture stays beside the words and shows what they are about', async () => {
    const { context, page } = await open(`${locale}/${walkStory}`);
    for (const [step, [left, top, width, height]] of stepParts.slice(0, 3).entries()) {
      await toStep(page, step);
      const { plate, picture, frame } = await settled(page, step);
      expect(isInside(plate, { x: 0, y: 0, ...desk.viewport })).toBe(true);
      expect(frame && isInside(frame, plate)).toBe(true);
      expect(frame?.x).toBeCloseTo(picture.x + (picture.width * left) / 100, 0);
      expect(frame?.y).toBeCloseTo(picture.y + (picture.height * top) / 100, 0);
      expect(frame?.height).toBeCloseTo((picture.height * height) / 100, 0);
      // Larger than in the whole picture, and not blurred: the crop has `16 * width` pixels across.
      expect(frame?.width).toBeGreaterThan((plate.width * width) / 100 + 50);
      expect(frame?.width).toBeLessThanOrEqual(16 * width * 1.5 + 1);
    }
    await context.close();
  });

  test('a detail of all of the picture is the whole, without an outline', async () => {
    const { context, page } = await open(`${locale}/${walkStory}`);
    await toStep(page, 3);
    const { plate, picture, frame } = await settled(page, 3);
    await context.close();
    expect(frame).toBeNull();
    expect(picture.width).toBeCloseTo(plate.width, 0);
  });

  test('words stand on the side to which one reads on', async () => {
    const { context, page } = await open(`${locale}/${walkStory}`);
    const { plate, steps } = await seen(page);
    await context.close();
    const [left, right] = locale === 'ar' ? [steps, plate] : [plate, steps];
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
  });

  test('arrows to the sides go from step to step, all other keys are left to the page', async () => {
    const { context, page } = await open(`${locale}/${walkStory}`);
    const [on, back] = locale === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await page.locator('sojourn-walk').evaluate((walk) => walk.scrollIntoView());
    await settled(page, -1);
    await page.locator('[data-walk=next]').focus();
    await page.keyboard.press(on);
    expect((await settled(page, 0)).said).toContain('1');
    await page.keyboard.press(on);
    expect((await settled(page, 1)).said).toContain('2');
    await page.keyboard.press(back);
    await settled(page, 0);
    await page.keyboard.press(back);
    await settled(page, -1);
    const left = await page
      .locator('[data-walk=next]')
      .evaluate((button) =>
        ['ArrowDown', 'ArrowUp', 'PageDown', ' ', 'Home', 'Tab'].filter((key) =>
          button.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          ),
        ),
      );
    await context.close();
    expect(left).toHaveLength(6);
  });

  test.each([
    { where: 'without JavaScript', options: { ...desk, javaScriptEnabled: false } },
    { where: 'with less motion', options: { ...desk, reducedMotion: 'reduce' } },
    { where: 'on a phone', options: { viewport: { width: 390, height: 844 } } },
    { where: 'in a low window', options: { viewport: { width: 1280, height: 420 } } },
  ] as const)('$where all words and crops follow one another', async ({ options }) => {
    const { context, page } = await open(`${locale}/${walkStory}`, options);
    await toStep(page, 1).catch(() => undefined);
    const { walks, frame, crops, running } = await seen(page);
    const words = await page.locator('.steps').innerText();
    const buttons = await page.locator('sojourn-walk .ways').isVisible();
    await context.close();
    expect({ walks, frame, crops, running, buttons }).toEqual({
      walks: false,
      frame: null,
      crops: stepParts.length,
      running: 0,
      buttons: false,
    });
    for (const said of stepWords[locale]) expect(words).toContain(said);
  });

  test('it is a plain sequence on paper', async () => {
    const { context, page } = await open(`${locale}/${walkStory}`);
    await toStep(page, 1);
    await settled(page, 1);
    await page.emulateMedia({ media: 'print' });
    const { crops, plate, picture } = await seen(page);
    await context.close();
    expect(crops).toBe(stepParts.length);
    expect(picture.width).toBeLessThanOrEqual(plate.width + 1);
  });

  test.each([walkStory, walkObject])('%s has no barrier that axe finds', async (path) => {
    const { context, page } = await open(`${locale}/${path}`, { ...desk, bypassCSP: true });
    await toStep(page, 1);
    await expect.poll(async () => (await seen(page)).running, { timeout: 8000 }).toBe(0);
    await page.evaluate(axeSource);
    const found = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    await context.close();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

test('the focus goes through the walk in the order of the page and leaves it', async () => {
  const { context, page } = await open(`es/${walkObject}`);
  const stops: unknown[] = [];
  await page.locator('sojourn-walk [data-walk=previous]').focus();
  for (let tab = 0; tab < 6; tab += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        const inWalk = activeElement?.closest('sojourn-walk');
        return inWalk ? activeElement?.textContent.trim() : 'beyond';
      }),
    );
  }
  await context.close();
  expect(stops.slice(0, 4)).toEqual(['Siguiente', 'El rincón', 'El corazón', 'beyond']);
});

test('buttons are large enough to touch', async () => {
  const { context, page } = await open(`es/${walkStory}`);
  for (const way of ['previous', 'next']) {
    const box = await page.locator(`[data-walk=${way}]`).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await context.close();
});

describe('a detail of an object', () => {
  test('has an address that shows it', async () => {
    const { context, page } = await open(`es/${walkObject}#detail-heart`);
    const { frame } = await settled(page, 1);
    expect(frame).not.toBeNull();
    await expect(page.locator('#detail-heart').boundingBox()).resolves.toSatisfy(
      (box: { y: number } | null) => box !== null && box.y >= 0 && box.y < 900,
    );
    await page.evaluate(() => location.assign('#detail-corner'));
    await settled(page, 0);
    await context.close();
  });

  test('that is chosen by its name gives the page its address', async () => {
    const { context, page } = await open(`es/${walkObject}`);
    await settled(page, 0);
    await page.getByRole('link', { name: 'El corazón' }).click();
    await settled(page, 1);
    expect(new URL(page.url()).hash).toBe('#detail-heart');
    await context.close();
  });

  test('has its address without JavaScript too', async () => {
    const { context, page } = await open(`es/${walkObject}#detail-heart`, {
      ...desk,
      javaScriptEnabled: false,
    });
    const box = await page.locator('#detail-heart').boundingBox();
    const crop = await page.locator('#detail-heart .crop img').isVisible();
    await context.close();
    expect(box?.y).toBeLessThan(200);
    expect(crop).toBe(true);
  });
});
