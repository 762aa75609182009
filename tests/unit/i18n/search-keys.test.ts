import { describe, expect, it } from 'vitest';
import { searchAliases, searchQuery } from '#src/i18n/search-keys.ts';

/** True when the index (words of the text and the aliases) has every word of the folded query. */
function found(text: string, query: string, tag: string): boolean {
  const strip = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // What Pagefind does itself: no accents, lower case without regard to language.
  const index = new Set(strip(`${text} ${searchAliases(text, tag)}`).split(/\s+/u));
  return strip(searchQuery(query, tag))
    .split(/\s+/u)
    .every((word) => index.has(word));
}

describe('search keys', () => {
  it.each([
    ['tr', 'Camın ışığı', 'isigi'],
    ['tr', 'Camın ışığı', 'ışığı'],
    ['tr', 'Camın ışığı', 'IŞIĞI'],
    ['tr', 'sırlı karo', 'sirli'],
    ['tr', 'Isparta halısı', 'ısparta'],
    ['tr', 'Isparta halısı', 'isparta'],
    ['tr', 'İznik tabağı', 'ıznik'],
    ['tr', 'İznik tabağı', 'İZNİK'],
    ['tr', 'IZNIK', 'iznik'],
    ['fr', 'une œuvre', 'oeuvre'],
    ['fr', 'une oeuvre', 'Œuvre'],
    ['en', 'from Łódź', 'lodz'],
    ['en', 'from Lodz', 'Łódź'],
    ['en', 'Isparta carpets', 'ısparta'],
    ['ar', 'نسخة من القرآن', 'قرآن'],
    ['ar', 'القُرآنُ الكريم', 'قرآن'],
    ['ar', 'قرآن مخطوط', 'القرآن'],
    ['ar', 'للمتحف مجموعة', 'متحف'],
    ['ar', 'والمتحف', 'المتحف'],
    ['ar', 'بالمتحف', 'متحف'],
    ['ar', 'كالمتحف', 'متحف'],
    ['ar', 'ألوان زاهية', 'الوان'],
    ['ar', 'ألوان زاهية', 'لون'],
    ['ar', 'مصابيح زجاجية', 'مصباح'],
    ['ar', 'مصباح زجاجي', 'مصابيح'],
    ['ar', 'المصابيح', 'مصباح'],
    ['ar', 'متاحف المدينة', 'متحف'],
    ['ar', 'صناديق', 'صندوق'],
    ['ar', 'مخطوطات', 'مخطوط'],
    ['ar', 'خرائط البحر', 'خريطة'],
    ['ar', 'قوارب', 'قارب'],
    ['ar', 'نقوش', 'نقش'],
    ['ar', 'كتاب قديم', 'كتب'],
    ['ja', 'ラスター', 'ﾗｽﾀｰ'],
  ])('in %s "%s" is found by "%s"', (tag, text, query) => {
    expect(found(text, query, tag)).toBe(true);
  });

  it('gives a Turkish capital its Turkish lower case, for a query that nobody folded', () => {
    expect(searchAliases('Isparta', 'tr')).toBe('ısparta');
    expect(searchAliases('Isparta', 'en')).toBe('');
  });

  it('adds nothing where Pagefind misses nothing', () => {
    expect(searchAliases('Café de Zürich, 18 Straßen', 'de')).toBe('');
    expect(searchAliases('東京国立博物館', 'ja')).toBe('');
    expect(searchAliases('', 'ar')).toBe('');
  });

  it('does not take the article off a word that would nearly vanish', () => {
    expect(searchQuery('الله بال والدة', 'ar')).toBe('الله بال والدة');
  });

  it('keeps the query of other scripts and punctuation', () => {
    expect(searchQuery('  "青花" 2 ', 'zh-Hans')).toBe('"青花" 2');
  });
});
