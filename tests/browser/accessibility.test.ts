import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserSite, writtenWays, type BrowserSite } from '../helpers/browser-site.ts';
import { choosers, pageKinds } from '../helpers/page-kinds.ts';
import { openViewer } from '../helpers/viewer.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(writtenWays)('no page in %s has a barrier that axe finds', async (locale) => {
    const paths = Object.values(pageKinds).map((path) => `${locale}/${path}`);
    expect(await barriers(paths, colorScheme)).toEqual([]);
  });

  test.each(writtenWays)('the closer view in %s has no barrier that axe finds', async (locale) => {
    const paths = [pageKinds.comparison, pageKinds['object with a sound']].map(
      (path) => `${locale}/${path}`,
    );
    expect(await barriers(paths, colorScheme, openViewer)).toEqual([]);
  });

  test('the reader’s own comparison has no barrier that axe finds', async () => {
    const path = 'ar/compare/?objects=puebla/apothecary-jar,arita/wave-dish,fez/star-panel';
    const drawn = (page: Page) => page.locator('sojourn-compare table').waitFor();
    expect(await barriers([path], colorScheme, drawn)).toEqual([]);
  });

  test('the choice of languages has no barrier that axe finds', async () => {
    expect(await barriers(Object.values(choosers), colorScheme)).toEqual([]);
  });
});

test('axe finds a barrier where there is one', async () => {
  const { context, page } = await at.open({ bypassCSP: true });
  await page.goto(at.address('en/'));
  await page.evaluate(() => document.querySelector('main img, main h1')?.removeAttribute('alt'));
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  await page.evaluate(axeSource);
  expect((await runAxe(page)).map(({ id }) => id)).toContain('html-has-lang');
  await context.close();
});

async function barriers(
  paths: readonly string[],
  colorScheme: 'light' | 'dark',
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> {
  // The policy of the pages would refuse the script that looks at them.
  const { context, page } = await at.open({
    bypassCSP: true,
    colorScheme,
    reducedMotion: 'reduce',
  });
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(at.address(path));
    await prepare(page);
    await page.evaluate(axeSource);
    for (const { id, nodes } of await runAxe(page)) {
      const places = nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`);
      found.push(`${path}: ${id}: ${places.slice(0, 3).join(' | ')}`);
    }
  }
  await context.close();
  return found;
}

function runAxe(page: {
  evaluate: <Result>(code: string) => Promise<Result>;
}): Promise<AxeResults['violations']> {
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  return page.evaluate(`axe.run(document, ${options}).then(({ violations }) => violations)`);
}
