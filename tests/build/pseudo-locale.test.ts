import type { HTMLElement } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { pseudoTag } from '#src/i18n/pseudo.ts';
import { exampleBelowPath, type BuiltSite } from '../helpers/build-site.ts';
import { htmlPage, inherited, spokenWords, type SpokenWords } from '../helpers/html-page.ts';
import { exampleLocales, pageKinds, pagesIn } from '../helpers/page-kinds.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await exampleBelowPath();
});

test('the pseudo-locale has every kind of page, and only a build that asks for it has any', () => {
  const pages = new Set(pagesIn(site, pseudoTag));
  for (const path of Object.values(pageKinds)) {
    expect(pages).toContain(`${pseudoTag}/${path}index.html`);
  }
});

test('no word of the interface is written in a component', () => {
  const literal = pagesIn(site, pseudoTag).flatMap((path) => {
    const body = htmlPage(site, path).querySelector('body') as HTMLElement;
    return [...spokenWords(body)]
      .filter(isInPageLanguage)
      .map((spoken) => ({ spoken, rest: withoutPseudo(spoken.words) }))
      .filter(({ rest, spoken }) => /\p{L}{2}/u.test(rest) && !isBorrowedFormat(rest, spoken))
      .map(
        ({ spoken: { element, attribute = 'text' }, rest }) =>
          `${path}: ${attribute} \`${rest.trim().slice(0, 60)}\` in ${element.outerHTML.slice(0, 90)}`,
      );
  });
  expect([...new Set(literal)].slice(0, 60)).toEqual([]);
});

test('titles and descriptions in the head are no literal words either', () => {
  const wrong = pagesIn(site, pseudoTag).filter((path) => {
    const title = htmlPage(site, path).querySelector('title')?.text ?? '';
    const isOfSection = path.split('/').length === 3 && !path.includes('/q/');
    return isOfSection && /[A-Za-z]{4}/u.test(withoutPseudo(title).replace(exhibitionTitles, ''));
  });
  expect(wrong).toEqual([]);
});

/** The exhibition's own title, in any of its languages. */
const exhibitionTitles = /Blue Roads|Caminos azules|Mavi Yollar|Routes bleues|طرق زرقاء|青の道/gu;

/** Words of partners carry their language; what carries none claims to be the page's own. */
function isInPageLanguage({ element }: SpokenWords): boolean {
  const lang = inherited(element, 'lang');
  return lang === pseudoTag || lang === undefined || !(lang.split('-')[0] ?? '' in exampleLocales);
}

/** Addresses of pages and of e-mail, codes of international classifications, names that are credited. */
const identifiers = /https?:\/\/\S+|[\w.-]+@[\w.-]+|\bISCED\b|Blue Roads/gu;

/**
 * Dates, units and names of languages: `Intl` does not know the pseudo-locale, so they come from the
 * next language of its chain, which is Arabic. No component is written in Arabic letters.
 */
function isBorrowedFormat(rest: string, { attribute }: SpokenWords): boolean {
  return attribute === undefined && rest.trim().length < 80 && !/\p{Script=Latin}/u.test(rest);
}

/** What stands outside the brackets of interface words. What was filled into them is content. */
function withoutPseudo(words: string): string {
  let rest = words.replaceAll(pseudoTag, '').replaceAll(identifiers, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/\[!!(?:(?!\[!!|!!\]).)*!!\]/gsu, '');
  }
  return rest;
}
