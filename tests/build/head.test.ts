import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleAddress, exampleSite, type BuiltSite } from '../helpers/build-site.ts';
import { addressOf, fileAt, htmlPage } from '../helpers/html-page.ts';
import { choosers, exampleLocales, pageKinds, pagesIn } from '../helpers/page-kinds.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await exampleSite();
});

const locales = Object.keys(exampleLocales);

test('every kind of page is there in every language', () => {
  const wanted = locales.flatMap((locale) =>
    Object.values(pageKinds).map((path) => `${locale}/${path}index.html`),
  );
  const pages = new Set(site.pages());
  expect([...wanted, ...Object.values(choosers)].filter((path) => !pages.has(path))).toEqual([]);
});

test('every language has the same pages', () => {
  const below = (locale: string): string[] =>
    pagesIn(site, locale).map((path) => path.slice(locale.length));
  for (const locale of locales) expect(below(locale)).toEqual(below('ar'));
});

describe.each(Object.entries(exampleLocales))('the pages in %s', (locale, dir) => {
  test('say their language and direction', () => {
    const said = pagesIn(site, locale).map((path) => {
      const html = htmlPage(site, path).querySelector('html');
      return `${html?.getAttribute('lang')} ${html?.getAttribute('dir')}`;
    });
    expect(new Set(said)).toEqual(new Set([`${locale} ${dir}`]));
  });

  test('have a title and a description of their own, and one of each', () => {
    const titles = new Map<string, string>();
    for (const path of pagesIn(site, locale)) {
      const page = htmlPage(site, path);
      expect(page.querySelectorAll('head > title'), path).toHaveLength(1);
      const title = text(page, 'title');
      expect(title, path).not.toBe('');
      expect(titles.get(title), `${path}: ${title}`).toBeUndefined();
      // The exhibition and one of its stories may bear the same name.
      if (path !== `${locale}/index.html`) titles.set(title, path);
      expect(contents(page, 'name', 'description'), path).toHaveLength(1);
      const [description = ''] = contents(page, 'name', 'description');
      expect(description.length, path).toBeGreaterThan(3);
      expect(description.length, path).toBeLessThanOrEqual(320);
    }
  });

  test('name their own address and their counterparts in every language', () => {
    for (const path of pagesIn(site, locale)) {
      const page = htmlPage(site, path);
      const own = exampleAddress + addressOf(site, path);
      expect(hrefs(page, 'link[rel="canonical"]'), path).toEqual([own]);
      const alternates = alternatesOf(page);
      // Nobody should find these, so they have no counterparts to be found either.
      if (isHidden(page)) continue;
      const below = path.slice(locale.length);
      const expected = locales.map((tag) => [tag, exampleAddress + addressOf(site, tag + below)]);
      expect(alternates, path).toEqual(
        Object.fromEntries([...expected, ['x-default', `${exampleAddress}/`]]),
      );
    }
  });

  test('describe themselves to those who share them', () => {
    for (const path of pagesIn(site, locale)) {
      const page = htmlPage(site, path);
      const property = (name: string): string[] => contents(page, 'property', `og:${name}`);
      expect(property('title'), path).toHaveLength(1);
      expect(property('title')[0], path).not.toBe('');
      expect(property('description'), path).toEqual(contents(page, 'name', 'description'));
      expect(property('url'), path).toEqual([exampleAddress + addressOf(site, path)]);
      expect(['article', 'website'], path).toContain(property('type')[0]);
      expect(property('locale')[0]?.split('_')[0], path).toBe(locale);
    }
  });

  test('offer the feed of their language', () => {
    for (const path of pagesIn(site, locale)) {
      expect(hrefs(htmlPage(site, path), 'link[type="application/atom+xml"]')).toEqual([
        `${site.base}${locale}/feed.xml`,
      ]);
    }
  });

  test('are listed in the sitemap of their language once, with their counterparts, unless hidden', () => {
    const map = site.read(`sitemap-${locale}-0.xml`);
    const entries = [...map.matchAll(/<url>(.*?)<\/url>/gsu)].map(([, entry = '']) => ({
      address: /<loc>(.*?)<\/loc>/u.exec(entry)?.[1] ?? '',
      alternates: Object.fromEntries(
        [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/gu)].map(([, tag, href]) => [tag, href]),
      ) as Record<string, string>,
    }));
    const own = [...pagesIn(site, locale), ...pagesIn(site, `handbook/${locale}`)];
    const listed = own.filter((path) => !isHidden(htmlPage(site, path)));
    expect(entries.map(({ address }) => address).toSorted()).toEqual(
      listed.map((path) => exampleAddress + addressOf(site, path)).toSorted(),
    );
    for (const { address, alternates } of entries) {
      const file = fileAt(site, new URL(address).pathname) ?? '';
      expect(alternates, address).toEqual(alternatesOf(htmlPage(site, file)));
    }
  });
});

test('pages that lead nowhere and what was withdrawn are hidden from search engines', () => {
  const hidden = site.pages().filter((path) => isHidden(htmlPage(site, path)));
  for (const locale of locales) {
    expect(hidden).toContain(`${locale}/404/index.html`);
    expect(hidden).toContain(`${locale}/${pageKinds['object that was withdrawn']}index.html`);
    expect(hidden).not.toContain(`${locale}/index.html`);
  }
});

test('robots may read everything and find the sitemaps of all languages', () => {
  expect(site.read('robots.txt')).toBe(
    `User-agent: *\nAllow: /\nSitemap: ${exampleAddress}/sitemap-index.xml\n`,
  );
  const maps = [...site.read('sitemap-index.xml').matchAll(/<loc>(.*?)<\/loc>/gu)];
  const named = maps.map(([, address = '']) => fileAt(site, new URL(address).pathname) ?? '');
  expect(named).toEqual(expect.arrayContaining(locales.map((locale) => `sitemap-${locale}-0.xml`)));
  for (const file of named) expect(existsSync(join(site.folder, file)), file).toBe(true);
});

test.each(locales)('the Atom feed in %s names its entries by full addresses of pages', (locale) => {
  const feed = readFileSync(join(site.folder, locale, 'feed.xml'), 'utf8');
  expect(feed).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed [^>]*Atom"/u);
  const links = [...feed.matchAll(/<link [^>]*href="(.*?)"/gu)].map(([, href = '']) => href);
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/gu)].map(([, id = '']) => id);
  expect(ids.length).toBeGreaterThan(8);
  expect(new Set(ids).size).toBe(ids.length);
  for (const address of [...links, ...ids]) {
    expect(address.startsWith(`${exampleAddress}/${locale}/`), address).toBe(true);
    const file = fileAt(site, new URL(address).pathname) ?? '';
    expect(existsSync(join(site.folder, file)), address).toBe(true);
  }
  expect(feed.match(/<updated>/gu)?.length).toBe(ids.length);
});

test('the entrance names the home page of every language, other choosers none', () => {
  const homes = locales.map((tag) => [tag, `${exampleAddress}/${tag}/`]);
  expect(alternatesOf(htmlPage(site, choosers.entrance))).toEqual(
    Object.fromEntries([...homes, ['x-default', `${exampleAddress}/`]]),
  );
  expect(alternatesOf(htmlPage(site, choosers.stop))).toEqual({});
  expect(alternatesOf(htmlPage(site, choosers['lost address']))).toEqual({});
});

test('an address that leads nowhere is answered in every language', () => {
  const page = htmlPage(site, '404.html');
  for (const [locale, dir] of Object.entries(exampleLocales)) {
    const words = page.querySelector(`main [lang="${locale}"], body [lang="${locale}"]`);
    expect(words?.text.trim().length, locale).toBeGreaterThan(1);
    expect(words?.getAttribute('dir') ?? 'ltr', locale).toBe(dir);
  }
});

function text(page: HTMLElement, selector: string): string {
  return page.querySelector(selector)?.text.trim() ?? '';
}

function contents(page: HTMLElement, attribute: string, name: string): string[] {
  return page
    .querySelectorAll(`meta[${attribute}="${name}"]`)
    .map((meta) => meta.getAttribute('content') ?? '');
}

function hrefs(page: HTMLElement, selector: string): string[] {
  return page.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');
}

function alternatesOf(page: HTMLElement): Record<string, string> {
  const links = page.querySelectorAll('link[hreflang]');
  return Object.fromEntries(
    links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href') ?? '']),
  ) as Record<string, string>;
}

function isHidden(page: HTMLElement): boolean {
  return contents(page, 'name', 'robots').some((value) => value.includes('noindex'));
}
