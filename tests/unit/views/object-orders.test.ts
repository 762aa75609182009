import { describe, expect, test } from 'vitest';
import { objectOrders } from '#src/routes.ts';
import { browsing } from '#src/views/browse.ts';
import { placesIn } from '#src/views/object-orders.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';

/** Titles in the order in which the list of objects of that language has them. */
function titlesIn(tag: string, titles: readonly string[]): readonly string[] {
  const objects = Object.fromEntries(
    titles.map((title, index) => [`fez/o-${index}`, { texts: { [tag]: title } }]),
  );
  const exhibition = { locales: [{ tag, name: tag }] };
  const context = makeContext(makePublished({ exhibition, objects }), tag);
  return browsing(context).objects.map(({ texts }) => texts.byLocale.get(tag)?.title ?? '');
}

test.each([
  // Alif comes before bāʾ whatever it carries; the article is a part of the title.
  [
    'ar',
    ['جرة', 'إناء', 'بلاط', 'أزرق', 'ثوب', 'تاج'],
    ['أزرق', 'إناء', 'بلاط', 'تاج', 'ثوب', 'جرة'],
  ],
  // Accents do not part words, and ñ is a letter of its own.
  [
    'es',
    ['Oveja', 'Ñandú', 'Nube', 'Ánfora', 'Azulejo'],
    ['Ánfora', 'Azulejo', 'Nube', 'Ñandú', 'Oveja'],
  ],
  ['tr', ['Işık', 'Çini', 'İznik', 'Cam', 'Hokka'], ['Cam', 'Çini', 'Hokka', 'Işık', 'İznik']],
  // Kana as it is read. Titles carry no readings, so kanji follow it in the order of CLDR, which is
  // that of their usual Chinese reading: 花 (ka), 青 (sei), 波 (ha).
  [
    'ja',
    ['青い皿', 'タイル', '波の鉢', 'あさのは', '花の壺', 'さら'],
    ['あさのは', 'さら', 'タイル', '花の壺', '青い皿', '波の鉢'],
  ],
] as const)('titles in %s stand in the order of that language', (tag, written, sorted) => {
  expect(titlesIn(tag, written)).toEqual(sorted);
});

describe('by date', () => {
  const dated = (title: string, edtf?: string) => ({
    texts: { en: title },
    ...(edtf !== undefined && { facts: { date: { edtf } } }),
  });
  const context = makeContext(
    makePublished({
      objects: {
        'fez/a': dated('A long time', '1500/1900'),
        'fez/b': dated('Before that', '-0550'),
        'fez/c': dated('Century', '17XX'),
        'fez/d': dated('Nobody knows'),
        'fez/e': dated('Same year', '1850'),
        'fez/f': dated('Same year, later title', '1850'),
        'fez/g': dated('Ages ago, who knows'),
      },
    }),
    'en',
  );
  const { ordered } = browsing(context);
  const ids = (order: keyof typeof ordered) => ordered[order].map(({ id }) => id.slice(4)).join('');

  test('the oldest come first by their beginning, and those without a date last', () => {
    expect(ids('oldest')).toBe('bacefgd');
  });

  test('the newest come first by their end, and those without a date still last', () => {
    expect(ids('newest')).toBe('aefcbgd');
  });

  test('the places of a list that is written by title lead to the same orders', () => {
    for (const order of objectOrders) {
      const places = placesIn(ordered.title, order);
      const arranged = ordered.title.toSorted(
        (a, b) => (places[ordered.title.indexOf(a)] ?? 0) - (places[ordered.title.indexOf(b)] ?? 0),
      );
      expect(arranged).toEqual(ordered[order]);
    }
  });
});
