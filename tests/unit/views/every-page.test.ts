import { describe, expect, test } from 'vitest';
import type { Page } from '#src/views/types.ts';
import { everyPage } from '../../helpers/every-page.ts';
import { hostileTitle, madeRoads } from '../../helpers/made-roads.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import { objectsIn, stringsIn } from '../../helpers/values-in.ts';

const exhibition = makePublished(madeRoads);
const place = { base: '/roads/', site: 'https://made.example' };
const contexts = exhibition.locales.map(({ tag }) => makeContext(exhibition, tag, place));
const directions = new Map(exhibition.locales.map(({ tag, dir }) => [tag, dir]));
const pages: readonly Page[] = contexts.flatMap((context) => everyPage(context));

/** HTML that is written into pages as it is. */
function htmlOf(page: Page): readonly string[] {
  return objectsIn(page).flatMap(({ kind, html }) =>
    kind === 'html' && typeof html === 'string' ? [html] : [],
  );
}

test('there is a page of every kind in every language, each at its own address', () => {
  const kinds = (lang: string) =>
    [
      ...new Set(pages.filter(({ frame }) => frame.lang === lang).map(({ kind }) => kind)),
    ].toSorted();
  expect(kinds('ar')).toHaveLength(18);
  expect(kinds('ja')).toEqual(kinds('ar'));
  expect(kinds('en')).toEqual(kinds('ar'));
  const paths = pages.map(({ meta }) => meta.path);
  expect(new Set(paths).size).toBe(paths.length);
});

describe.each(contexts.map((context) => [context.locale.tag, context] as const))(
  'in %s',
  (tag, context) => {
    const own = everyPage(context);

    test('words in another language carry it, and their direction when it is another', () => {
      const arabic = /^\p{Script=Arabic}/u;
      const japanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
      const shown = own.flatMap((page) =>
        objectsIn({ ...page, frame: { ...page.frame, languages: [] }, titles: [] }),
      );
      const phrases = shown.flatMap(({ text, lang, dir }) =>
        typeof text === 'string' ? [{ text, lang, dir }] : [],
      );
      const isWrong = ({ text, lang, dir }: (typeof phrases)[number]): boolean => {
        // A name or a title within a sentence takes the language of the sentence.
        if (tag !== 'ar' && arabic.test(text)) return lang !== 'ar' || dir !== 'rtl';
        if (tag !== 'ja' && japanese.test(text) && lang !== 'ja') return true;
        const expected = directions.get(String(lang ?? tag)) ?? 'ltr';
        return lang === tag || (dir ?? context.locale.dir) !== expected;
      };
      expect(phrases.filter(({ lang }) => lang !== undefined).length).toBeGreaterThan(20);
      expect(phrases.filter(isWrong)).toEqual([]);
    });

    test('every address is below the base, and every page says where it is', () => {
      for (const page of own) {
        for (const { href, src } of objectsIn(page)) {
          for (const address of [href, src]) {
            if (address === undefined) continue;
            expect(address).toMatch(/^(?:\/roads\/|https?:\/\/|mailto:)/u);
            expect(String(address).replace('://', '')).not.toContain('//');
          }
        }
        expect(page.meta.path.startsWith(`/roads/${tag}/`)).toBe(true);
        expect(page.meta.canonical).toBe(`https://made.example${page.meta.path}`);
      }
    });

    test('no title becomes markup', () => {
      for (const html of own.flatMap(htmlOf)) {
        expect(html).not.toContain('<img');
        expect(html).not.toMatch(/<a [^>]*onerror/u);
      }
    });

    test('ids and headings of a page are told apart, and no heading is skipped', () => {
      for (const page of own) {
        const html = htmlOf(page).join('');
        const written = [...html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
        const named = objectsIn(page).flatMap(({ id, kind, partner }) =>
          kind === 'question' || partner !== undefined ? [id] : [],
        );
        const ids = [...written, ...named].filter((id) => id !== undefined);
        expect(new Set(ids).size, page.meta.path).toBe(ids.length);
        const anchors = [...html.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1]);
        for (const anchor of anchors) expect(ids, page.meta.path).toContain(anchor);
      }
    });

    test('nothing of what was held back is named, but its words among others stay', () => {
      const said = own.flatMap(stringsIn);
      expect(said.filter((text) => /fez\/held|held\.jpg|>Held</u.test(text))).toEqual([]);
    });

    test('pages have different titles and a description of at most 200 characters', () => {
      const listed = own.filter(({ meta }) => !meta.hidden);
      for (const { meta } of listed) {
        expect(meta.title).not.toBe('');
        expect([...meta.description].length).toBeLessThanOrEqual(200);
        expect(meta.description, meta.path).not.toBe('');
      }
    });
  },
);

test('a hostile title is shown as it is written where it is text', () => {
  const page = everyPage(makeContext(exhibition, 'ja')).find(
    ({ kind, meta }) => kind === 'object' && meta.path.includes('puebla/jar'),
  );
  expect(page?.kind === 'object' && page.account.title).toEqual({ text: hostileTitle, lang: 'en' });
});
