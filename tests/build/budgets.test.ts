import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { exampleSite, type BuiltSite } from '../helpers/build-site.ts';

/**
 * Most bytes over the wire of one page, in KB. An object with several accounts holds several texts
 * of equal length: each further one has room of its own.
 */
const budgets = { html: 12, account: 3, css: 12, scripts: 6 };

let site: BuiltSite;
beforeAll(async () => {
  site = await exampleSite();
});

test('the HTML of an object page is small, and grows only with the accounts that it shows', () => {
  const sizes = objectPages().map((path) => {
    const accounts = [...site.read(path).matchAll(/<article class="perspective/gu)].length;
    const further = Math.max(0, accounts - 1) * budgets.account * 1024;
    return [path, compressed(Buffer.from(site.read(path))) - further] as const;
  });
  expect(over(budgets.html, sizes)).toEqual([]);
});

test('the first style sheet of every page orders the layers, in whatever order others come', () => {
  const order = readFileSync('src/styles/layers.css', 'utf8').trim();
  for (const path of site.pages()) {
    const first = /<link rel="stylesheet" href="([^"]+)"/u.exec(site.read(path))?.[1] ?? '';
    const sheet = site.read(first.slice(site.base.length));
    expect([path, sheet.startsWith(order)]).toEqual([path, true]);
  }
});

test('the style sheets of an object page are small, and there are some', () => {
  const sheets = objectPages().map(
    (path) => [path, loaded(path, /<link rel="stylesheet" href="([^"]+)"/gu)] as const,
  );
  expect(sheets.filter(([, files]) => files.length === 0)).toEqual([]);
  const sizes = sheets.map(([path, files]) => [path, weight(files)] as const);
  expect(over(budgets.css, sizes)).toEqual([]);
});

test('a page for reading loads hardly any script', () => {
  const sizes = site
    .pages()
    .filter((path) => !path.endsWith('/search/index.html'))
    .map((path) => {
      const scripts = loaded(path, /<script[^>]* src="([^"]+)"/gu);
      return [path, weight(withImports(scripts))] as const;
    });
  expect(sizes.length).toBeGreaterThan(100);
  expect(over(budgets.scripts, sizes)).toEqual([]);
});

test('every image of an object page has its size, and all but the first wait to be reached', () => {
  const images = objectPages().flatMap((path) =>
    [...site.read(path).matchAll(/<img\b[^>]*>/gu)].map(([tag], index) => ({ path, tag, index })),
  );
  expect(images.length).toBeGreaterThan(30);
  expect(images.filter(({ tag }) => !/\bwidth="\d+"[^>]*\bheight="\d+"/u.test(tag))).toEqual([]);
  const early = images.filter(({ tag, index }) => index > 0 && !tag.includes('loading="lazy"'));
  expect(early).toEqual([]);
});

function objectPages(): readonly string[] {
  const pages = site
    .pages()
    .filter((path) => /^[^/]+\/objects\/(?!page\/)[^/]+\/[^/]+\/index\.html$/u.test(path));
  expect(pages.length).toBeGreaterThan(30);
  return pages;
}

/** The site's files that a page names in the way of `pattern`. */
function loaded(path: string, pattern: RegExp): readonly string[] {
  return [...site.read(path).matchAll(pattern)].map(([, address = '']) =>
    address.slice(site.base.length),
  );
}

/** Scripts with those that they import at once. */
function withImports(scripts: readonly string[]): readonly string[] {
  const all = new Set(scripts);
  for (const script of all) {
    for (const [, name = ''] of site.read(script).matchAll(/(?:from|import)\s*"(\.[^"]+)"/gu)) {
      all.add(join(script, '..', name).replaceAll('\\', '/'));
    }
  }
  return [...all];
}

function weight(paths: readonly string[]): number {
  return paths
    .map((path) => compressed(readFileSync(join(site.folder, path))))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Pages with more than so many KB. */
function over(kilobytes: number, sizes: readonly (readonly [path: string, bytes: number])[]) {
  return sizes.filter(([, bytes]) => bytes > kilobytes * 1024);
}

/** Bytes as hosts send text that they keep compressed (Brotli). */
function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}
