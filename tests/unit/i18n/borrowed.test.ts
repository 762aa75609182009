import { expect, it } from 'vitest';
import { borrowed } from '#src/i18n/borrowed.ts';
import { makeLocale } from '#src/i18n/locales.ts';
import { borrowingOrder, makeStrings } from '#src/i18n/strings.ts';

const stringsOf = (tag: string, fallback: readonly string[]) => {
  const locale = makeLocale({ tag, fallback });
  return makeStrings({ locale, chain: borrowingOrder(locale, [tag, ...fallback]) });
};

it.each([
  ['es', ['en'], {}],
  ['nhi', ['es'], { lang: 'es', dir: 'ltr' }],
  ['zgh', ['ar', 'es'], { lang: 'ar', dir: 'rtl' }],
])('words on a page in %s that falls back to %j are marked so: %j', (tag, fallback, marked) => {
  expect(borrowed(stringsOf(tag, fallback), 'reading.title', tag)).toEqual(marked);
});
