import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { absoluteAddress } from '#src/routes.ts';
import {
  exampleAddress,
  exampleBelowPath,
  exampleSite,
  type BuiltSite,
} from '../helpers/build-site.ts';
import { addressOf, fileAt, htmlPage } from '../helpers/html-page.ts';
import { pageLinks, type PageLink } from '../helpers/page-links.ts';

describe.each([
  { where: '/', build: exampleSite },
  { where: '/exhibitions/blue-roads/', build: exampleBelowPath },
])('a site at $where', ({ where, build }) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await build();
  });

  test('is below its path and nowhere else', () => {
    expect(site.base).toBe(where);
    expect(site.pages().length).toBeGreaterThan(100);
  });

  test('every address on every page leads to a file of the build, and every fragment to its place', () => {
    expect(wrongLinks(site, ({ use }) => use === 'follow')).toEqual([]);
  });

  test('everything that a page loads is a file of the build', () => {
    expect(wrongLinks(site, ({ use }) => use === 'load')).toEqual([]);
  });

  test('every address said to search engines and to feeds readers is one of the build', () => {
    expect(wrongLinks(site, ({ use }) => use === 'name')).toEqual([]);
  });

  test('style sheets load files of the build alone', () => {
    const problems = site
      .files()
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        addressesOfStyle(site.read(file)).flatMap((address) => {
          const target = new URL(address, exampleAddress + addressOf(site, file));
          const inside = target.origin === exampleAddress && exists(site, target.pathname);
          return inside || target.protocol === 'data:' ? [] : [`${file}: ${address}`];
        }),
      );
    expect(problems).toEqual([]);
  });

  test('what leads elsewhere is a link that the reader chooses to follow', () => {
    const foreign = linksOfSite(site).filter(({ link }) => isForeign(link.address));
    expect(foreign.length).toBeGreaterThan(0);
    const uses = new Set(foreign.map(({ link }) => `${link.use} ${link.element.slice(0, 2)}`));
    expect([...uses]).toEqual(['follow <a']);
  });
});

function linksOfSite(site: BuiltSite): { readonly file: string; readonly link: PageLink }[] {
  return site
    .pages()
    .flatMap((file) => pageLinks(htmlPage(site, file)).map((link) => ({ file, link })));
}

function isForeign(address: string): boolean {
  const { protocol, origin } = new URL(address, exampleAddress);
  return protocol !== 'mailto:' && origin !== exampleAddress;
}

function wrongLinks(site: BuiltSite, chosen: (link: PageLink) => boolean): string[] {
  const problems = linksOfSite(site)
    .filter(({ link }) => chosen(link))
    .flatMap(({ file, link }) => {
      const problem = problemOf(site, file, link);
      return problem === undefined ? [] : [`${file}: ${problem}: ${link.element}`];
    });
  return [...new Set(problems)].slice(0, 30);
}

function problemOf(site: BuiltSite, file: string, { address, use }: PageLink): string | undefined {
  const target = new URL(address, absoluteAddress(addressOf(site, file), exampleAddress));
  if (use === 'follow' && target.protocol === 'mailto:') return undefined;
  if (use === 'follow' && target.protocol === 'https:' && target.origin !== exampleAddress) {
    return undefined;
  }
  if (target.protocol === 'http:' && use === 'follow') return undefined;
  if (target.origin !== exampleAddress) return `\`${address}\` is not of this site`;
  if (use === 'name' && address.startsWith('/') && !address.endsWith('.xml')) {
    return `\`${address}\` is not a full address`;
  }
  if (!exists(site, target.pathname)) return `\`${address}\` is not in the build`;
  const id = decodeURIComponent(target.hash.slice(1));
  const targetFile = fileAt(site, target.pathname) ?? '';
  if (id === '' || !targetFile.endsWith('.html')) return undefined;
  const there = htmlPage(site, targetFile).querySelectorAll('[id]');
  return there.some((element) => element.id === id) ? undefined : `no place \`${target.hash}\``;
}

function exists(site: BuiltSite, address: string): boolean {
  const file = fileAt(site, address);
  return file !== undefined && existsSync(join(site.folder, file));
}

function addressesOfStyle(css: string): string[] {
  const inUrl = [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/gu)].map(
    ([, , address = '']) => address,
  );
  const imported = [...css.matchAll(/@import\s+(["'])(.*?)\1/gu)].map(
    ([, , address = '']) => address,
  );
  return [...inUrl, ...imported];
}
