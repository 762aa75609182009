import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../helpers/build-site.ts';
import { htmlPage } from '../helpers/html-page.ts';
import { makeContent } from '../helpers/make-content.ts';

const exhibition = `id: small
title: { es: Pequeña }
summary: { es: Una exposición pequeña }
locales:
  - { tag: es, name: Español }
  - { tag: ar, name: العربية }
partners:
  - id: fez
  - id: puebla
licence: CC-BY
look:
  accent: '#1f6b3f'
  typefaces: { display: { Latn: Noto Sans } }
  logo: { file: logo.svg, alt: { es: Azul, ar: أزرق } }
`;
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9v3"/></svg>';

let site: BuiltSite;
beforeAll(async () => {
  const content = await makeContent({ 'exhibition.yaml': exhibition, 'logo.svg': logo });
  site = await buildSite({ name: 'look', content });
});

const sheetsOf = (page: string): readonly string[] =>
  htmlPage(site, page)
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => link.getAttribute('href')?.slice(1) ?? '');

describe.each(['es/index.html', 'ar/objects/fez/star/index.html', 'index.html'])('%s', (page) => {
  test('has the colours and typefaces of the exhibition before the styles of all', () => {
    const [first = '', second = ''] = sheetsOf(page);
    const sheet = site.read(first);
    expect(sheet).toContain('--accent: light-dark(#1f6b3f, ');
    expect(sheet).toContain('"Sojourn Display Latin Sans"');
    expect(sheet).not.toContain('"Sojourn Display Latin"');
    expect(site.read(second)).toContain('--accent:');
  });

  test('gives the device the ground and an icon in the accent', () => {
    const head = htmlPage(site, page).querySelector('head');
    const colours = head
      ?.querySelectorAll('meta[name=theme-color]')
      .map((meta) => meta.getAttribute('content'));
    expect(colours).toEqual(['#faf8f3', '#0e1911']);
    const icon = head?.querySelector('link[rel=icon]')?.getAttribute('href') ?? '';
    expect(site.read(icon.slice(1))).toContain('#1f6b3f');
  });
});

test.each([
  ['es', 'Azul'],
  ['ar', 'أزرق'],
])('the logo stands in header and footer with its words in %s', (tag, words) => {
  const page = htmlPage(site, `${tag}/index.html`);
  for (const place of ['header', 'footer']) {
    const image = page.querySelector(`body > ${place} img`);
    expect(image?.getAttribute('alt')).toBe(words);
    expect(site.read(image?.getAttribute('src')?.slice(1) ?? '')).toBe(logo);
  }
});
