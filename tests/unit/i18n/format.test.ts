import { describe, expect, it } from 'vitest';
import { makeFormats } from '#src/i18n/format.ts';
import { makeLocale, type DeclaredLocale } from '#src/i18n/locales.ts';

const formats = (tag: string, rest: Omit<DeclaredLocale, 'tag'> = {}) =>
  makeFormats(makeLocale({ tag, ...rest }));

describe('formats of languages that Intl knows', () => {
  it.each([
    ['ar', '5 مارس 1890', '501 ق.م', 'القرن التاسع الميلادي', 'القرن السادس قبل الميلاد'],
    ['en', 'March 5, 1890', '501\u00a0BCE', '9th century', '6th century BCE'],
    ['es', '5 de marzo de 1890', '501\u00a0a.\u00a0C.', 'siglo IX', 'siglo VI a.\u00a0C.'],
    [
      'fr',
      '5 mars 1890',
      '501\u00a0av.\u00a0J.-C.',
      'IXᵉ\u00a0siècle',
      'VIᵉ\u00a0siècle av.\u00a0J.-C.',
    ],
    ['ja', '1890年3月5日', '紀元前501年', '9世紀', '紀元前6世紀'],
    ['pt', '5 de março de 1890', '501\u00a0a.C.', 'século IX', 'século VI a.C.'],
    ['tr', '5 Mart 1890', 'MÖ\u00a0501', '9.\u00a0yüzyıl', 'MÖ\u00a06.\u00a0yüzyıl'],
    ['zh-Hans', '1890年3月5日', '公元前501年', '9世纪', '公元前6世纪'],
  ])('writes dates, years and centuries in %s', (tag, date, year, century, before) => {
    const { date: day, year: yearOf, century: centuryOf } = formats(tag);
    expect(day('1890-03-05')).toBe(date);
    expect(yearOf(-500)).toBe(year);
    expect(centuryOf(9)).toBe(century);
    expect(centuryOf(-6)).toBe(before);
  });

  it.each([
    ['en', [1, 2, 3, 4, 11, 21], ['1st', '2nd', '3rd', '4th', '11th', '21st']],
    ['fr', [1, 2], ['Iᵉʳ', 'IIᵉ']],
  ])('knows the ordinals of %s', (tag, centuries, ordinals) => {
    const { century } = formats(tag);
    expect(centuries.map((n) => century(n).split(/\s/u)[0])).toEqual(ordinals);
  });

  it.each([
    ['ar', '5 مارس – 1 يونيو 2026'],
    ['ja', '2026年3月5日〜6月1日'],
    ['tr', '5 Mart – 1 Haziran 2026'],
  ])('writes a range of dates in %s with the year once', (tag, text) => {
    expect(formats(tag).dateRange('2026-03-05', '2026-06-01').replace(/\s/gu, ' ')).toBe(text);
  });

  it('does not shift a day by a time zone', () => {
    expect(formats('en').date('2026-01-01')).toBe('January 1, 2026');
    expect(formats('en').date('2026-12-31')).toBe('December 31, 2026');
  });

  it('writes years of two eras with both eras named', () => {
    expect(formats('en').yearRange(-50, 50)).toBe('51\u00a0BCE – 50\u00a0CE');
    expect(formats('en').yearRange(-524, -479)).toBe('525–480\u00a0BCE');
    expect(formats('ja').yearRange(1890, 1910)).toBe('1890〜1910年');
    expect(formats('en').year(0)).toBe('1\u00a0BCE');
  });

  it('writes numbers, measures and lists as the language does', () => {
    expect(formats('tr').number(1234.5)).toBe('1.234,5');
    expect(formats('fr').measure(12.5, 'cm')).toMatch(/^12,5\s?cm$/u);
    expect(formats('ar').measure(12, 'cm')).toContain('سم');
    expect(formats('ja').list(['a', 'b', 'c'])).toBe('a、b、c');
  });

  it('uses the digits that are declared', () => {
    const { number, year, date } = formats('ar', { formats: { digits: 'arab' } });
    expect([number(12), year(1890), date('1890-03-05')]).toEqual(['١٢', '١٨٩٠', '٥ مارس ١٨٩٠']);
  });

  it('sorts as the language does', () => {
    const sorted = (tag: string, words: string[]) => words.toSorted(formats(tag).compare);
    expect(sorted('tr', ['ışık', 'iz', 'çini', 'cam'])).toEqual(['cam', 'çini', 'ışık', 'iz']);
    expect(sorted('es', ['nube', 'ñandú', 'ola'])).toEqual(['nube', 'ñandú', 'ola']);
  });

  it('names languages, declared names standing in for CLDR', () => {
    const locale = makeLocale({ tag: 'fr', formats: { languages: { zgh: 'amazighe' } } });
    const { languageName } = makeFormats(locale, { nhi: 'mexi’katl', 'x-fez': 'Fassi' });
    expect(['ar', 'zgh', 'nhi', 'nhi-MX', 'x-fez', 'x-unknown'].map(languageName)).toEqual([
      'arabe',
      'amazighe',
      'mexi’katl',
      'nhi-MX',
      'Fassi',
      'x-unknown',
    ]);
  });
});

describe('formats of a language that Intl does not know', () => {
  const months = 'ce ome yei nahui macuilli chicuace chicome chicuei chicnahui matlactli once doce';
  const declared = {
    fallback: ['es'],
    formats: {
      months: months.split(' '),
      date: '{day} itech {month} {year}',
      listAnd: 'ihuan',
      decimal: ',',
      group: '.',
      alphabet: ['a', 'c', 'ch', 'e', 'i', 'l', 'm', 'n', 'o', 'p', 't', 'tl', 'tz', 'x', 'y'],
      patterns: { century: 'xihuitl {n}', about: 'achi {date}' },
    },
  };

  it('uses the declared patterns', () => {
    const nhi = formats('nhi', declared);
    expect(nhi.date('1890-03-05')).toBe('5 itech yei 1890');
    expect(nhi.list(['a', 'b', 'c'])).toBe('a, b ihuan c');
    expect(nhi.number(1234.5)).toBe('1.234,5');
    expect(nhi.century(16)).toBe('xihuitl 16');
    expect(nhi.vague('about', nhi.year(1890))).toBe('achi 1890');
  });

  it('sorts by the declared letters, a letter of two signs as one', () => {
    const words = ['chantli', 'cuali', 'tlalli', 'tonali', 'Calli', 'tzontli'];
    expect(words.toSorted(formats('nhi', declared).compare)).toEqual([
      'Calli',
      'cuali',
      'chantli',
      'tonali',
      'tlalli',
      'tzontli',
    ]);
  });

  it('goes along the fallback chain for what is not declared', () => {
    const nhi = formats('nhi', { fallback: ['zgh', 'es'] });
    expect(nhi.century(9)).toBe('siglo IX');
    expect(nhi.number(12345.5)).toMatch(/^12\s345,5$|^12\.345,5$/u);
    expect(nhi.plural(1_000_000)).toBe('many');
    expect(formats('nhi', { fallback: ['es'] }).languageName('ja')).toBe('japonés');
  });

  it.each(['nhi', 'x-fez'])('is neutral for %s when there is no chain', (tag) => {
    const neutral = formats(tag);
    expect(neutral.date('1890-03-05')).toBe('1890-03-05');
    expect(neutral.year(-500)).toBe('-0500');
    expect(neutral.century(16)).toBe('1500–1599');
    expect(neutral.number(1234.5)).toBe('1234.5');
    expect(neutral.list(['a', 'b', 'c'])).toBe('a, b, c');
    expect(neutral.plural(1)).toBe('other');
    expect(neutral.languageName('ja')).toBe('ja');
  });
});
