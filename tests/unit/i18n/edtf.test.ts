import { describe, expect, it } from 'vitest';
import { edtfLabel, readEdtf } from '#src/i18n/edtf.ts';
import { makeFormats } from '#src/i18n/format.ts';
import { makeLocale } from '#src/i18n/locales.ts';
import { centuryOf, yearsOfCentury } from '#src/i18n/years.ts';

describe('readEdtf', () => {
  it.each([
    ['1890', 1890, 1890, [19], 'year'],
    ['1890-03', 1890, 1890, [19], 'month'],
    ['1890-03-05', 1890, 1890, [19], 'day'],
    ['2001-21', 2001, 2001, [21], 'season'],
    ['1890/1910', 1890, 1910, [19, 20], 'range'],
    ['189X', 1890, 1899, [19], 'decade'],
    ['15XX', 1500, 1599, [16], 'century'],
    ['1XXX', 1000, 1999, [11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 'millennium'],
    ['-0500', -500, -500, [-6], 'year'],
    ['-05XX', -599, -500, [-6], 'century'],
    ['-0524/-0479', -524, -479, [-6, -5], 'range'],
    ['-0050/0050', -50, 50, [-1, 1], 'range'],
    ['1500/1600', 1500, 1600, [16], 'range'],
    ['-0499/-0399', -499, -399, [-5], 'range'],
    ['[1667,1668]', 1667, 1668, [17], 'set'],
    ['XXXX', 0, 9999, [], 'millennium'],
  ])('reads %s', (text, from, until, centuries, precision) => {
    expect(readEdtf(text)).toMatchObject({ ok: true, from, until, centuries, precision });
  });

  it('says which end of a range is open', () => {
    expect(readEdtf('1890/..')).toMatchObject({ from: 1890, until: 1890, open: 'until' });
    expect(readEdtf('../1890')).toMatchObject({ from: 1890, until: 1890, open: 'from' });
    expect(readEdtf('1890/1891')).not.toHaveProperty('open');
  });

  it('says what is approximate and what is uncertain', () => {
    expect(readEdtf('1890~')).toMatchObject({ approximate: true, uncertain: false });
    expect(readEdtf('1890?')).toMatchObject({ approximate: false, uncertain: true });
    expect(readEdtf('?1890')).toMatchObject({ approximate: false, uncertain: true });
    expect(readEdtf('1890%')).toMatchObject({ approximate: true, uncertain: true });
  });

  it.each([
    ['c. 1890', '1890~'],
    ['c.1890-c.1910', '1890~/1910~'],
    ['1890-1910', '1890/1910'],
    ['1890–95', '1890/1895'],
    ['1890s', '189X'],
    ['189?', '189X'],
    ['18??', '18XX'],
    ['c. 1890s', '1890~/1899~'],
    ['18XX~', '1800~/1899~'],
    ['16th century', '15XX'],
    ['XVIe siècle', '15XX'],
    ['siglo XVI', '15XX'],
    ['القرن ١٦', '15XX'],
    ['16世紀', '15XX'],
    ['16. yüzyıl', '15XX'],
    ['6th century BC', '-05XX'],
    ['1st century BC', '-0099/0000'],
    ['525-480 B.C.', '-0524/-0479'],
    ['300 BC - AD 100', '-0299/0100'],
    ['MÖ 500', '-0499'],
    ['500 av. J.-C.', '-0499'],
    ['79 AD', '0079'],
    ['1890 ?', '1890?'],
    ['vers 1890', '1890~'],
    ['1890年頃', '1890~'],
    ['نحو ١٨٩٠', '1890~'],
    ['before 1890', '../1890'],
    ['después de 1890', '1890/..'],
    ['25/03/1890', '1890-03-25'],
    ['05/03/1890', '1890'],
    ['5 de marzo de 1890', '1890-03-05'],
    ['March 1890', '1890-03'],
    ['1890-3-5', '1890-03-05'],
    ['1985-04-12T23:20:30Z', '1985-04-12'],
    ['525', '0525'],
    ['18', '18XX'],
    ['unknown', undefined],
    ['', undefined],
    ['../..', undefined],
    ['2024-02-30', undefined],
  ])('refuses "%s" and suggests %s', (text, suggestion) => {
    expect(readEdtf(text)).toEqual({ ok: false, suggestion });
  });
});

describe('edtfLabel', () => {
  const label = (tag: string, text: string) => edtfLabel(text, makeFormats(makeLocale({ tag })));

  it.each([
    ['en', '1890', '1890'],
    ['en', '1890~', 'about 1890'],
    ['en', '?1890', '1890 (?)'],
    ['en', '189X', '1890s'],
    ['en', '15XX', '16th century'],
    ['en', '-05XX', '6th century BCE'],
    ['en', '../1890', 'until 1890'],
    ['en', '1890-03', 'March 1890'],
    ['ar', '15XX', 'القرن السادس عشر الميلادي'],
    ['ar', '1890~', 'نحو 1890'],
    ['ja', '1890/1910', '1890〜1910年'],
    ['ja', '1890~', '1890年頃'],
    ['tr', '189X', '1890–1899 yılları'],
    ['fr', '1890/..', 'à partir de 1890'],
  ])('writes in %s: %s as "%s"', (tag, text, written) => {
    expect(label(tag, text)).toBe(written);
  });

  it.each(['2001-21', '1890~/1910~', '[1667,1668]', '1XXX', '1890-1910', 'Y-50000'])(
    'leaves %s to the partner',
    (text) => {
      expect(label('es', text)).toBeUndefined();
    },
  );
});

describe('centuries', () => {
  it.each([-30, -6, -1, 1, 16, 20])('century %i holds the years that belong to it', (century) => {
    const [first, last] = yearsOfCentury(century);
    expect([centuryOf(first), centuryOf(last)]).toEqual([century, century]);
    expect(centuryOf(first - 1)).not.toBe(century);
    expect(centuryOf(last + 1)).not.toBe(century);
  });
});
