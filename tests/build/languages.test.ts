import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleSite, type BuiltSite } from '../helpers/build-site.ts';
import { htmlPage, inherited, spokenWords } from '../helpers/html-page.ts';
import { exampleLocales, pagesIn } from '../helpers/page-kinds.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await exampleSite();
});

const directions: Readonly<Record<string, string>> = exampleLocales;
const scripts = { Arab: /\p{Script=Arab}/u, Latn: /\p{Script=Latn}/u };

describe.each(Object.keys(exampleLocales))('on the pages in %s', (locale) => {
  test('a language that differs from the page is marked together with its direction', () => {
    const wrong = elements(locale).flatMap(({ path, element }) => {
      const lang = element.getAttribute('lang');
      if (lang === undefined || element.rawTagName === 'html') return [];
      const around = inherited(element.parentNode as HTMLElement, 'dir');
      const dir = directions[lang];
      if (dir === undefined) return [];
      return (element.getAttribute('dir') ?? around) === dir ? [] : [`${path}: ${start(element)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('words in another script than the page stand in an element that names their language', () => {
    const isArabicPage = locale === 'ar';
    const foreign = isArabicPage ? scripts.Latn : scripts.Arab;
    const own = new Set(isArabicPage ? ['ar', 'ary'] : []);
    const wrong = pagesIn(site, locale).flatMap((path) =>
      [...spokenWords(bodyOf(path))]
        .filter(({ words, element }) => {
          if (!isForeign(words, foreign)) return false;
          // Titles of books stand apart from the page's direction; nobody says their language.
          if (element.rawTagName === 'bdi') return false;
          const lang = inherited(element, 'lang') ?? '';
          return isArabicPage ? own.has(lang) : !lang.startsWith('ar');
        })
        .map(({ words, element }) => `${path}: ${words.trim().slice(0, 60)}: ${start(element)}`),
    );
    expect(wrong.slice(0, 40)).toEqual([]);
  });
});

test('a text shown in another language says so, naming both languages', () => {
  // Written in Arabic and Japanese and Spanish, not in English: the chain of English has Spanish.
  const page = htmlPage(site, 'en/objects/arita/asanoha-bowl/index.html');
  const notices = page.querySelectorAll('[data-kind="fallback"]').map(({ text }) => text.trim());
  expect(notices).toContain('This text is not yet available in English. It is shown in Spanish.');
  const own = htmlPage(site, 'es/objects/arita/asanoha-bowl/index.html').querySelector('h1');
  const [title] = spokenWords(page.querySelector('h1') as HTMLElement);
  expect(title?.words).toBe(own?.text);
  expect(inherited(title?.element as HTMLElement, 'lang')).toBe('es');
});

test('a fallback from right to left in a page from left to right turns its own direction', () => {
  const page = htmlPage(site, 'en/objects/arita/asanoha-bowl/index.html');
  const arabic = page.querySelectorAll('main [lang="ar"]').filter(({ text }) => text.length > 200);
  expect(arabic.length).toBeGreaterThan(0);
  for (const element of arabic) expect(inherited(element, 'dir')).toBe('rtl');
});

test('a text that its community keeps in one language says why, in the language of each reader', () => {
  const reasons = {
    en: 'This is a counting rhyme in Moroccan Arabic',
    es: 'Es una retahíla para contar, en árabe marroquí',
    fr: 'C’est une comptine en arabe marocain',
    ja: 'モロッコのアラビア語による数え歌',
    tr: 'Fas Arapçasıyla söylenen bir sayışmacadır',
  };
  for (const [locale, reason] of Object.entries(reasons)) {
    const page = htmlPage(site, `${locale}/objects/arita/asanoha-bowl/index.html`);
    const notice = page.querySelector('[data-kind="deliberate"]');
    const said = [...spokenWords(notice as HTMLElement)].find(({ words }) =>
      words.includes(reason),
    );
    expect(inherited(said?.element as HTMLElement, 'lang'), locale).toBe(locale);
  }
  const own = htmlPage(site, 'ar/objects/arita/asanoha-bowl/index.html');
  expect(own.querySelector('[data-kind="deliberate"]')).toBeNull();
});

function elements(locale: string): { readonly path: string; readonly element: HTMLElement }[] {
  return pagesIn(site, locale).flatMap((path) =>
    htmlPage(site, path)
      .querySelectorAll('[lang]')
      .map((element) => ({ path, element })),
  );
}

function bodyOf(path: string): HTMLElement {
  const body = htmlPage(site, path).querySelector('body');
  if (body === null) throw new Error(`${path} has no body.`);
  return body;
}

/**
 * Whether most of the words are of another script. Single names within a sentence, addresses and
 * codes are no text in another language.
 */
function isForeign(words: string, script: RegExp): boolean {
  const letters = [...words.replaceAll(addresses, '').matchAll(/\p{L}/gu)].map(
    ([letter]) => letter,
  );
  const foreign = letters.filter((letter) => script.test(letter));
  return foreign.length > 12 && foreign.length > letters.length / 2;
}

const addresses = /https?:\S+|[\w.-]+@[\w.-]+/gu;

function start(element: HTMLElement): string {
  return `${element.outerHTML.split('>', 1)[0]}>`;
}
