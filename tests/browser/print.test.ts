import { decodeQR } from 'qr/decode.js';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserSite, writtenWays, type BrowserSite } from '../helpers/browser-site.ts';

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

const sheets = {
  object: 'objects/puebla/crane-dish/',
  story: 'stories/joint/blue-roads/',
  lesson: 'lessons/fez/draw-an-eight-point-star/',
  partner: 'partners/arita/',
  venue: 'tour/fez-2026/',
  glossary: 'glossary/',
};
/** A4 without its margins, in CSS pixels. */
const paper = { width: 673, height: 998 };

describe.each(writtenWays)('a sheet in %s', (locale) => {
  test.each(Object.entries(sheets))(
    'of a %s leads back to its page by its QR code',
    async (_, path) => {
      const { context, page } = await onPaper(`${locale}/${path}`);
      const code = page.locator('.sheet svg');
      const box = await code.boundingBox();
      const shot = await sharp(await code.screenshot())
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      const read = decodeQR({ ...shot.info, data: new Uint8ClampedArray(shot.data) });
      const written = await page.locator('.sheet .address').textContent();
      await context.close();
      expect(read).toBe(canonical);
      expect(written?.trim()).toBe(canonical);
      // 25 mm, at 96 pixels an inch.
      expect(box?.width).toBeGreaterThan((25 / 25.4) * 96);
    },
  );
});

test('a sheet has nothing of what only a screen can use', async () => {
  const { context, page } = await onPaper('ar/objects/puebla/crane-dish/');
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('nav, form, button, footer, audio, video, .screen-only')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  const kept = await page.evaluate(() =>
    ['h1', '.wall img', '.citation', '#facts dl', '#perspectives'].filter(
      (part) => document.querySelector(part)?.checkVisibility() !== true,
    ),
  );
  await context.close();
  expect({ seen, kept }).toEqual({ seen: [], kept: [] });
});

test('the head of an object sheet, picture and label, fits on its first page', async () => {
  const { context, page } = await onPaper('ja/objects/puebla/crane-dish/');
  const wall = await page.locator('.wall').boundingBox();
  const [picture, label] = await Promise.all(
    ['.wall .picture', '.wall header'].map((part) => page.locator(part).boundingBox()),
  );
  await context.close();
  expect(wall && wall.y + wall.height).toBeLessThan(paper.height);
  expect(label?.x).toBeGreaterThanOrEqual((picture?.x ?? 0) + (picture?.width ?? Infinity));
});

test('a picture behind an advisory stays off paper until its reader opens it', async () => {
  const { context, page } = await onPaper('en/objects/puebla/apothecary-jar/');
  const pictures = page.locator('.wall img');
  const before = await pictures.first().isVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.wall summary').first().click();
  await page.emulateMedia({ media: 'print' });
  const after = await pictures.first().isVisible();
  await context.close();
  expect([before, after]).toEqual([false, true]);
});

async function onPaper(path: string): Promise<{ context: { close(): Promise<void> }; page: Page }> {
  const { context, page } = await at.open({ viewport: paper });
  await page.emulateMedia({ media: 'print' });
  await page.goto(at.address(path));
  return { context, page };
}
