import { describe, expect, it } from 'vitest';
import { excerptPieces } from '#src/client/search/excerpt-nodes.ts';
import { askedSearch, readAsked } from '#src/client/search/search-address.ts';
import { makeWords } from '#src/client/search/search-words.ts';

const plain = (text: string) => ({ text, marked: false });
const mark = (text: string) => ({ text, marked: true });

describe('an excerpt', () => {
  it.each([
    ['a <mark>star</mark> here', [plain('a '), mark('star'), plain(' here')]],
    ['<mark>青花</mark>\u200b瓷瓶', [mark('青花'), plain('瓷瓶')]],
    ['<mark>&lt;b&gt;tile&lt;/b&gt;</mark> & more', [mark('<b>tile</b>'), plain(' & more')]],
    ['<img src=x onerror=alert(1)>', [plain('<img src=x onerror=alert(1)>')]],
    ['&lt;mark&gt; 1 &amp; 2', [plain('<mark> 1 &amp; 2')]],
    ['', []],
  ])('%j is words alone', (excerpt, pieces) => {
    expect(excerptPieces(excerpt)).toEqual(pieces);
  });
});

describe('the address', () => {
  it.each([
    ['', { query: '', others: false, choice: {} }],
    ['?q=blue+star', { query: 'blue star', others: false, choice: {} }],
    [
      '?q=%D9%86%D8%AC%D9%85%D8%A9&others=1&partner=fez&place=%D8%B3%D9%88%D9%82',
      { query: 'نجمة', others: true, choice: { partner: 'fez', place: 'سوق' } },
    ],
  ])('%s holds what is asked, both ways', (search, asked) => {
    expect(readAsked(search)).toEqual(asked);
    expect(askedSearch(asked)).toBe(search);
  });

  it('may hold other things, which are passed over', () => {
    expect(readAsked('?utm=1&q=a&others=yes&kind=&language=es')).toEqual({
      query: 'a',
      others: false,
      choice: {},
    });
  });
});

describe('the words of the script', () => {
  const words = {
    'search.none': 'Nothing for {query}',
    'search.found': {
      one: '{count} one',
      two: '{count} two',
      few: '{count} few',
      other: '{count} other',
    },
  };
  const found = (locale: string, count: number, digits?: string) =>
    makeWords({ locale, bundles: [], words }, digits).found(count, 'blue');

  it('count as the language does, in its digits', () => {
    expect(found('en', 1)).toBe('1 one');
    expect(found('ja', 1)).toBe('1 other');
    expect(found('ar', 2, '٠١٢٣٤٥٦٧٨٩')).toBe('٢ two');
    expect(found('ar', 103, '٠١٢٣٤٥٦٧٨٩')).toBe('١٠٣ few');
  });

  it('count in one way where nobody knows the plurals', () => {
    expect(found('nhi', 1)).toBe('1 other');
    expect(found('x-fez', 1)).toBe('1 other');
  });

  it('take what was typed as it is', () => {
    const { say } = makeWords({ locale: 'en', bundles: [], words });
    expect(say('search.none', { query: '$& {count}' })).toBe('Nothing for $& {count}');
    expect(say('search.gone')).toBe('');
  });
});
