import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowserSite, type BrowserSite } from '../helpers/browser-site.ts';
import { exampleLocales, pageKinds } from '../helpers/page-kinds.ts';

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

test.each(Object.keys(exampleLocales))(
  'every letter on the pages in %s is drawn with a font of the site',
  async (locale) => {
    const { context, page } = await at.open();
    const session = await context.newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const foreign = new Set<string>();
    for (const [kind, path] of Object.entries(pageKinds)) {
      await page.goto(at.address(`${locale}/${path}`), { waitUntil: 'load' });
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      for (const problem of await systemFonts(page, session)) foreign.add(`${kind}: ${problem}`);
    }
    expect([...foreign]).toEqual([]);
    await context.close();
  },
);

/** Elements with text of their own in which a font of the machine draws a glyph. */
async function systemFonts(page: Page, session: CDPSession): Promise<readonly string[]> {
  await page.evaluate(() => {
    let number = 0;
    for (const element of document.querySelectorAll('body *')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (hasText && element.checkVisibility()) element.setAttribute('data-run', String(number++));
    }
  });
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-run]',
  });
  const problems: string[] = [];
  for (const [index, nodeId] of nodeIds.entries()) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, glyphCount } of fonts.filter(({ isCustomFont }) => !isCustomFont)) {
      const words = await page.locator(`[data-run="${index}"]`).first().textContent();
      problems.push(`${familyName} x${glyphCount}: ${(words ?? '').trim().slice(0, 60)}`);
    }
  }
  return problems;
}
