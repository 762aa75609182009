import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserSite, writtenWays, type BrowserSite } from '../helpers/browser-site.ts';
import { openViewer } from '../helpers/viewer.ts';

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

const path = 'objects/puebla/crane-dish/';
const still = { reducedMotion: 'reduce' } as const;

test('the viewer is fetched when it is asked for, from the site itself, and nothing complains', async () => {
  const { context, page, refused } = await at.open(still);
  const fetched: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  const isViewer = (address: string): boolean => /viewer|openseadragon/u.test(address);
  await page.goto(at.address(`en/${path}`), { waitUntil: 'networkidle' });
  expect(fetched.filter(isViewer)).toEqual([]);
  await openViewer(page);
  expect(fetched.filter(isViewer)).toHaveLength(2);
  expect([refused, complaints]).toEqual([[], []]);
  await context.close();
});

describe.each(writtenWays)('in %s', (locale) => {
  test('buttons enlarge and move the picture, and what is seen is said', async () => {
    const { context, page } = await at.open(still);
    await page.goto(at.address(`${locale}/${path}`));
    const { dialog, words, status, press } = await openViewer(page);
    const say = (times: number, row: number, column: number): string => {
      const [, pattern = ''] = words.enlarged.find(([step]) => step === times) ?? [];
      return pattern.replace('{place}', words.places[row]?.[column] ?? '');
    };
    for (const name of ['closer', 'closer', 'closer', 'left', 'left', 'left', 'left']) {
      await press(name);
    }
    await expect.poll(status).toBe(say(3, 1, 0));
    for (const name of ['right', 'right', 'right', 'right', 'right', 'right', 'up', 'up', 'up']) {
      await press(name);
    }
    await expect.poll(status).toBe(say(3, 0, 2));
    await press('whole');
    await expect.poll(status).toBe(words.whole);
    expect(await dialog.locator('[data-viewer-do="further"]').getAttribute('aria-disabled')).toBe(
      'true',
    );
    await context.close();
  });

  test('what moves to the left stands on the left, and every button can be hit', async () => {
    const { context, page } = await at.open({ ...still, viewport: { width: 390, height: 844 } });
    await page.goto(at.address(`${locale}/${path}`));
    const { dialog } = await openViewer(page);
    const boxes = await dialog.locator('button:visible').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { left, top, width, height, right } = button.getBoundingClientRect();
        const name = (button as HTMLElement).dataset['viewerDo'] ?? '';
        return { name, words: button.textContent.trim(), left, right, top, width, height };
      }),
    );
    expect(boxes.length).toBeGreaterThan(8);
    for (const box of boxes) {
      expect(box.words).not.toBe('');
      expect(Math.min(box.width, box.height), box.words).toBeGreaterThanOrEqual(44);
      expect(box.left >= 0 && box.right <= 390, box.words).toBe(true);
    }
    const side = (name: string): number => boxes.find((box) => box.name === name)?.left ?? NaN;
    expect(side('left')).toBeLessThan(side('right'));
    // The controls themselves begin where reading begins.
    expect(side('closer') > side('right')).toBe(locale === 'ar');
    await context.close();
  });
});

test('keys do the same, and Escape leads back to the button', async () => {
  const { context, page } = await at.open(still);
  await page.goto(at.address(`en/${path}`));
  await page.locator('sojourn-closer button').first().focus();
  const { words, status, dialog } = await openViewer(page);
  for (const key of ['+', '+', '=', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
  }
  await expect.poll(status).toBe('Enlarged 3 times, upper part');
  await page.keyboard.press('-');
  await expect.poll(status).toContain('Enlarged 2 times');
  await page.keyboard.press('0');
  await expect.poll(status).toBe(words.whole);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  const focused = page.locator(':focus');
  expect(await focused.textContent()).toBe('Look closer');
  await context.close();
});

test('a named detail moves the view to its region', async () => {
  const { context, page } = await at.open(still);
  await page.goto(at.address('en/objects/puebla/crane-dish/'));
  const { dialog, words, status, seen } = await openViewer(page);
  const whole = await seen();
  const details = dialog.getByRole('group', { name: words.details });
  const button = details.getByRole('button').first();
  const name = (await button.textContent()) ?? '';
  await button.click();
  await expect.poll(status).toBe(words.detail.replace('{name}', name));
  await expect.poll(seen).not.toEqual(whole);
  await context.close();
});

test('the picture can be dragged too', async () => {
  const { context, page } = await at.open(still);
  await page.goto(at.address(`en/${path}`));
  const { dialog, press, seen, status } = await openViewer(page);
  await press('closer');
  await expect.poll(status).toContain('Enlarged 1.5 times');
  const before = await seen();
  const box = await dialog.locator('canvas').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 120, { steps: 6 });
  await page.mouse.up();
  await expect.poll(seen).not.toEqual(before);
  await context.close();
});

test('a view that does not come leaves the reader with the largest picture', async () => {
  const { context, page } = await at.open();
  await page.goto(at.address(`en/${path}`));
  const largest = await page
    .locator('main [data-zoom]')
    .first()
    .evaluate((place) => {
      const { levels } = JSON.parse((place as HTMLElement).dataset['zoom'] ?? '') as {
        readonly levels: readonly { readonly url: string }[];
      };
      return levels.at(-1)?.url;
    });
  await page.route(/open-viewer/u, (route) => route.abort());
  await page.locator('sojourn-closer button').first().click();
  await page.waitForURL(`**${largest}`);
  expect(await page.locator('img').count()).toBe(1);
  await context.close();
});
