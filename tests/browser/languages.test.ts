import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowserSite, type BrowserSite } from '../helpers/browser-site.ts';
import { choosers, exampleLocales, pageKinds } from '../helpers/page-kinds.ts';

let at: BrowserSite;
beforeAll(async () => {
  at = await openBrowserSite();
});
afterAll(() => at.close());

const accounts = pageKinds['object with accounts side by side'];
const phone = { viewport: { width: 390, height: 844 } };

test.each([
  ['ar', 'en'],
  ['en', 'ar'],
  ['ja', 'es'],
])(
  'the language switch leads from %s to %s on the same page, at the same place',
  async (from, to) => {
    const { context, page } = await at.open(phone);
    await page.goto(at.address(`${from}/${accounts}#perspectives`));
    await page.locator('header button[popovertarget="languages"]').click();
    await page.locator(`#languages a[lang="${to}"]`).click();
    await page.waitForURL(`**/${to}/**`);
    expect(page.url()).toBe(at.address(`${to}/${accounts}#perspectives`));
    expect(await page.locator('html').getAttribute('lang')).toBe(to);
    expect(await page.locator('#languages [aria-current]').getAttribute('lang')).toBe(to);
    await context.close();
  },
);

test('on a wide screen, too, six languages are one press away', async () => {
  const { context, page } = await at.open();
  await page.goto(at.address(`en/${accounts}#perspectives`));
  await page.locator('header button[popovertarget="languages"]').click();
  const offered = page.locator('#languages a:visible');
  expect(await offered.count()).toBe(Object.keys(exampleLocales).length);
  await page.locator('#languages a[lang="ja"]').click();
  await page.waitForURL('**/ja/**');
  expect(page.url()).toBe(at.address(`ja/${accounts}#perspectives`));
  await context.close();
});

test('without JavaScript the language switch leads to the same page', async () => {
  const { context, page } = await at.open({ ...phone, javaScriptEnabled: false });
  await page.goto(at.address(`ar/${accounts}`));
  await page.locator('header button[popovertarget="languages"]').click();
  await page.locator('#languages a[lang="ja"]').click();
  await page.waitForURL('**/ja/**');
  expect(page.url()).toBe(at.address(`ja/${accounts}`));
  await context.close();
});

test.each([
  [
    ['ja-JP', 'ja', 'en'],
    ['ja', 'en'],
  ],
  [
    ['es-MX', 'ar'],
    ['es', 'ar'],
  ],
  [['ar-MA'], ['ar']],
  [['nl'], []],
])('a browser that asks for %j is offered these first, then the others', async (asked, first) => {
  const { context, page } = await at.open();
  await page.addInitScript((languages) => {
    Object.defineProperty(navigator, 'languages', { get: () => languages });
  }, asked);
  await page.goto(at.address(''));
  const offered = await page
    .locator('main a[hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
  const declared = Object.keys(exampleLocales);
  expect(offered).toEqual([
    ...first,
    ...declared.filter((tag) => !(first as string[]).includes(tag)),
  ]);
  await context.close();
});

test.each(Object.entries(choosers))(
  'without JavaScript the %s offers every language in its own letters and direction',
  async (_, path) => {
    const { context, page } = await at.open({ javaScriptEnabled: false });
    await page.goto(at.address(path));
    for (const [tag, dir] of Object.entries(exampleLocales)) {
      const link = page.locator(`main a[hreflang="${tag}"]`);
      expect(await link.getAttribute('lang')).toBe(tag);
      expect(await link.evaluate((element) => getComputedStyle(element).direction)).toBe(dir);
      const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? '';
      expect((await link.innerText()).toLocaleLowerCase(tag)).toContain(
        name.toLocaleLowerCase(tag),
      );
    }
    await context.close();
  },
);
