import { describe, expect, test } from 'vitest';
import { textFor, wordsFor } from '#src/exhibition/translate.ts';
import type { Texts } from '#src/exhibition/types.ts';
import { makeLocale } from '#src/i18n/locales.ts';
import { makeExhibition, type MadeEntry } from '../../helpers/make-exhibition.ts';

function textsOf(texts: NonNullable<MadeEntry['texts']>): Texts {
  const object = makeExhibition({ objects: { 'fez/panel': { texts } } }).objects.get('fez/panel');
  if (object === undefined) throw new Error('The made object is missing.');
  return object.texts;
}

const arabic = makeLocale({ tag: 'ar', fallback: ['en'] });
const from = (tag: string, status = 'reviewed') => ({ translation: { from: tag, status } });

describe('textFor', () => {
  test.each<[string, NonNullable<MadeEntry['texts']>, object]>([
    ['the asked language', { ar: 'أ', en: 'E' }, { tag: 'ar', why: 'asked' }],
    ['the fallback chain', { en: 'E', ja: 'J' }, { tag: 'en', why: 'chain' }],
    [
      'the source, and not merely the first, beyond the chain',
      { ja: { title: 'J', ...from('zgh') }, zgh: 'Z' },
      { tag: 'zgh', why: 'source', source: 'zgh' },
    ],
    ['any at all', { ja: 'J' }, { tag: 'ja', source: 'ja' }],
    [
      'a machine translation, which is said',
      { ar: { title: 'أ', ...from('ja', 'machine') }, ja: 'J' },
      { tag: 'ar', machine: true, source: 'ja' },
    ],
    [
      'a translation of what was since rewritten, which is said',
      { ar: { title: 'أ', translation: { from: 'ja', of: 'dold' } }, ja: 'J' },
      { tag: 'ar', outdated: true },
    ],
    [
      'another language where a community decided so, with its reason',
      { ar: { untranslated: 'deliberate', reason: 'السبب' }, ja: 'J' },
      { tag: 'ja', deliberate: { reason: 'السبب', language: 'ar' } },
    ],
    [
      'the one text that says of itself that it stays as it is',
      { ja: { title: 'J', untranslated: 'deliberate', reason: '理由' } },
      { tag: 'ja', deliberate: { reason: '理由', language: 'ja' } },
    ],
  ])('gives %s', (_, texts, expected) => {
    expect(textFor(textsOf(texts), arabic)).toMatchObject(expected);
  });

  test('gives nothing for an entry without any text', () => {
    expect(textFor(textsOf({}), arabic)).toBeUndefined();
  });
});

test.each<[Readonly<Record<string, string>> | undefined, object | undefined]>([
  [
    { en: 'E', ar: 'أ' },
    { text: 'أ', lang: 'ar' },
  ],
  [
    { ja: 'J', en: 'E' },
    { text: 'E', lang: 'en' },
  ],
  [
    { ja: 'J', tr: 'T' },
    { text: 'J', lang: 'ja' },
  ],
  [{}, undefined],
  [undefined, undefined],
])('wordsFor an Arabic reader of %j: %j', (map, expected) => {
  expect(wordsFor(map, arabic)).toEqual(expected);
});
