import { describe, expect, it } from 'vitest';
import { makeLocale } from '#src/i18n/locales.ts';
import { readOverrides } from '#src/i18n/string-overrides.ts';
import { borrowingOrder, makeStrings } from '#src/i18n/strings.ts';

const stringsOf = (
  tag: string,
  options: {
    fallback?: string[];
    declared?: string[];
    overrides?: Record<string, Record<string, unknown>>;
  } = {},
) => {
  const locale = makeLocale({ tag, fallback: options.fallback ?? [] });
  return makeStrings({
    locale,
    chain: borrowingOrder(locale, options.declared ?? []),
    overrides: new Map(Object.entries(options.overrides ?? {})),
  });
};

describe('makeStrings', () => {
  it('fills in values', () => {
    expect(stringsOf('es').t('text.fallback', { asked: 'árabe', shown: 'japonés' })).toBe(
      'Este texto aún no está disponible en árabe. Se muestra en japonés.',
    );
  });

  it.each([
    ['ar', 0, 'لا قطع'],
    ['ar', 1, 'قطعة واحدة'],
    ['ar', 2, 'قطعتان'],
    ['ar', 3, '3 قطع'],
    ['ar', 11, '11 قطعة'],
    ['ar', 100, '100 قطعة'],
    ['fr', 0, '0 objet'],
    ['fr', 2, '2 objets'],
    ['fr', 1_000_000, '1\u202f000\u202f000 d’objets'],
    ['en', 1, '1 object'],
    ['tr', 1234, '1.234 eser'],
    ['ja', 1234, '展示品1,234点'],
  ])('counts objects in %s: %i gives "%s"', (tag, count, text) => {
    expect(stringsOf(tag).t('count.objects', { count })).toBe(text);
  });

  it('gives values as pieces that can be marked up', () => {
    expect(stringsOf('tr').parts('search.none', { query: 'kapı' })).toEqual([
      { kind: 'words', text: '“' },
      { kind: 'value', name: 'query', text: 'kapı' },
      { kind: 'words', text: '” için sonuç bulunamadı.' },
    ]);
  });

  it('throws when code forgets a value', () => {
    expect(() => stringsOf('en').t('search.none')).toThrow('{query}');
  });

  it('takes the words of the exhibition before its own', () => {
    const strings = stringsOf('fr', { overrides: { fr: { 'nav.objects': 'Œuvres' } } });
    expect(strings.t('nav.objects')).toBe('Œuvres');
    expect(strings.t('nav.stories')).toBe('Récits');
  });

  it('gives a region the words of its language as its own', () => {
    const strings = stringsOf('pt-BR', { fallback: ['es'] });
    expect(strings.t('nav.objects')).toBe('Objetos');
    expect(strings.langOf('nav.objects')).toBe('pt-BR');
  });

  it('borrows along the fallback chain of the locale and says from which language', () => {
    const strings = stringsOf('nhi', {
      fallback: ['es'],
      declared: ['ar', 'nhi', 'es'],
      overrides: { nhi: { 'nav.home': 'Kali' } },
    });
    expect([strings.t('nav.home'), strings.langOf('nav.home')]).toEqual(['Kali', 'nhi']);
    expect([strings.t('nav.stories'), strings.langOf('nav.stories')]).toEqual(['Historias', 'es']);
    expect(strings.t('count.objects', { count: 1200 })).toBe('1200 objetos');
  });

  it('borrows in the declared order when the chain ends, never from English for itself', () => {
    const strings = stringsOf('nhi', { declared: ['ja', 'nhi', 'en'] });
    expect([strings.t('nav.home'), strings.langOf('nav.home')]).toEqual(['ホーム', 'ja']);
  });

  it('never serves a table of another script as the own language', () => {
    expect(stringsOf('zh-TW', { fallback: ['ja'] }).langOf('nav.home')).toBe('ja');
  });

  it('serves an exhibition in which no declared language has words', () => {
    expect(stringsOf('nhi', { declared: ['nhi'] }).langOf('nav.home')).toBe('ar');
  });

  it('passes over an override that names a value which does not exist', () => {
    const strings = stringsOf('es', { overrides: { es: { 'search.none': 'Nada: {word}' } } });
    expect(strings.t('search.none', { query: 'x' })).toContain('x');
  });
});

describe('readOverrides', () => {
  it('names what cannot be used', () => {
    const { table, problems } = readOverrides({
      'nav.home': 'Kali',
      'nav.hoem': 'Kali',
      'nav.about': 3,
      'search.none': 'Nada: {word}',
      'count.objects': { other: '{count} tlamantli' },
      'count.stories': { one: 'ce' },
    });
    expect(Object.keys(table)).toEqual(['nav.home', 'count.objects']);
    expect(problems).toEqual([
      { kind: 'key', key: 'nav.hoem' },
      { kind: 'type', key: 'nav.about' },
      { kind: 'placeholder', key: 'search.none', name: 'word' },
      { kind: 'type', key: 'count.stories' },
    ]);
  });

  it('gives an empty table for no file', () => {
    expect(readOverrides(undefined)).toEqual({ table: {}, problems: [] });
  });
});
