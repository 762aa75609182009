import { describe, expect, it } from 'vitest';
import { direction, knownLocale, knownLocales, makeLocale, script } from '#src/i18n/locales.ts';
import { stringTables } from '#src/i18n/string-tables.ts';
import { canonicalTag, sameLanguageTags, suggestTag } from '#src/i18n/tags.ts';

describe('language tags', () => {
  it.each([
    ['zh-cn', 'zh-CN'],
    ['iw', 'he'],
    ['nhi', 'nhi'],
    ['X-Fez', 'x-fez'],
    ['qps-ploc', 'qps-Ploc'],
    ['pt_BR', undefined],
    ['', undefined],
    ['a language', undefined],
  ])('the canonical form of "%s" is %s', (tag, canonical) => {
    expect(canonicalTag(tag)).toBe(canonical);
  });

  it('suggests the tag that was meant', () => {
    expect(suggestTag(' pt_br ')).toBe('pt-BR');
    expect(suggestTag('???')).toBeUndefined();
  });

  it.each([
    ['pt-BR', ['pt-BR', 'pt-Latn', 'pt']],
    ['zh-TW', ['zh-TW', 'zh-Hant']],
    ['zh-CN', ['zh-CN', 'zh-Hans', 'zh']],
    ['x-fez', ['x-fez']],
  ])('words for %s may be filed under %j', (tag, tags) => {
    expect(sameLanguageTags(tag)).toEqual(tags);
  });
});

describe('script and direction', () => {
  it.each([
    ['ar', 'Arab', 'rtl'],
    ['ar-Latn', 'Latn', 'ltr'],
    ['he', 'Hebr', 'rtl'],
    ['zgh', 'Tfng', 'ltr'],
    ['ja', 'Jpan', 'ltr'],
    ['az-Arab', 'Arab', 'rtl'],
    ['ff-Adlm', 'Adlm', 'rtl'],
    ['und-x-fez', 'Zzzz', 'ltr'],
    ['x-fez', 'Zzzz', 'ltr'],
  ])('%s is written in %s, %s', (tag, written, dir) => {
    expect(script(tag)).toBe(written);
    expect(direction(tag)).toBe(dir);
  });

  it('believes what is declared', () => {
    expect(direction('x-fez', 'rtl')).toBe('rtl');
  });
});

describe('makeLocale', () => {
  it('completes a language of the table', () => {
    expect(makeLocale({ tag: 'ar', fallback: ['fr'] })).toEqual({
      tag: 'ar',
      name: 'العربية',
      dir: 'rtl',
      script: 'Arab',
      fallback: ['fr'],
    });
  });

  it('takes the direction from a declared script', () => {
    expect(makeLocale({ tag: 'x-fez', name: 'Fassi', script: 'Arab' }).dir).toBe('rtl');
  });

  it('names a language that nobody knows by its tag', () => {
    expect(makeLocale({ tag: 'x-fez' })).toMatchObject({ name: 'x-fez', dir: 'ltr', fallback: [] });
  });

  it('gives a regional tag the row of its language, but never of another script', () => {
    expect(knownLocale('pt-BR')?.tag).toBe('pt');
    expect(knownLocale('zh-SG')?.tag).toBe('zh-Hans');
    expect(knownLocale('zh-TW')).toBeUndefined();
  });

  it('has a row for every language that the interface is translated into', () => {
    expect(knownLocales.map(({ tag }) => tag).toSorted()).toEqual(
      Object.keys(stringTables).toSorted(),
    );
    for (const row of knownLocales) {
      expect(row.script).toBe(script(row.tag));
      expect(row.dir).toBe(direction(row.tag));
    }
  });
});
