import { describe, expect, test } from 'vitest';
import { madeRoads } from '../../helpers/made-roads.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import { onePage } from '../../helpers/one-page.ts';

const exhibition = makePublished(madeRoads);
const place = { base: '/roads/', site: 'https://made.example' };

test('a page names itself in every language, and the choice of languages', () => {
  const { meta } = onePage(
    'object',
    'fez/panel/',
    makeContext(exhibition, 'ar', { ...place, cards: true }),
  );
  const address = (tag: string) => `https://made.example/roads/${tag}/objects/fez/panel/`;
  expect(meta).toMatchObject({
    title: 'لوح – طرق',
    path: '/roads/ar/objects/fez/panel/',
    canonical: address('ar'),
    type: 'article',
    hidden: false,
  });
  expect(meta.alternates).toEqual([
    { tag: 'ar', href: address('ar') },
    { tag: 'en', href: address('en') },
    { tag: 'ja', href: address('ja') },
    { tag: 'x-default', href: 'https://made.example/roads/' },
  ]);
  expect(meta.card?.href).toMatch(/^https:\/\/made\.example\/roads\/_cards\/[^/]+\.jpg$/u);
});

test('without a public address there is no canonical one', () => {
  const { meta } = onePage('home', '/en/', makeContext(exhibition, 'en'));
  expect(meta.canonical).toBeUndefined();
  expect(meta.title).toBe('Roads');
  expect(meta.alternates[0]).toEqual({ tag: 'ar', href: '/ar/' });
});

describe('a description', () => {
  const described = (summary: string) => {
    const made = { objects: { 'fez/a': { texts: { en: { title: 'A', summary } } } } };
    return onePage('object', 'fez/a/', makeContext(makePublished(made), 'en')).meta.description;
  };
  test.each([
    ['short', 'short'],
    ['two\n  lines', 'two lines'],
    ['a'.repeat(200), 'a'.repeat(200)],
    [`${'word '.repeat(60)}`, `${'word '.repeat(38)}word…`],
    ['青'.repeat(300), `${'青'.repeat(199)}…`],
    ['𠮷'.repeat(300), `${'𠮷'.repeat(199)}…`],
  ])('of %j is %j', (summary, expected) => {
    expect(described(summary)).toBe(expected);
  });

  test('is that of the exhibition where the page has none', () => {
    const context = makeContext(exhibition, 'en');
    expect(onePage('list', '/stories/', context).meta.description).toBe('An exhibition');
  });
});

test('the exhibition is named along the reader’s own chain, in a language without a title', () => {
  const facts = { title: { ja: '道', en: 'Roads' }, summary: { ja: '展', en: 'An exhibition' } };
  const context = makeContext(makePublished({ exhibition: facts }), 'ar');
  expect(onePage('list', '/stories/', context).meta.title).toContain('Roads');
  expect(onePage('home', '/ar/', context).titles[0]).toEqual({
    text: 'Roads',
    lang: 'en',
    dir: 'ltr',
  });
});

test('what was withdrawn keeps its address, its date and what may be said, out of search engines', () => {
  const page = onePage('tombstone', '/objects/fez/gone/', makeContext(exhibition, 'en', place));
  expect(page.meta).toMatchObject({ hidden: true, alternates: [] });
  expect(page.words).toContain('May 1, 2026');
  expect(page.note).toEqual({ text: 'سُحب', lang: 'ar', dir: 'rtl' });
  expect(page.frame.languages.map(({ href }) => href)).toEqual(
    ['ar', 'en', 'ja'].map((tag) => `/roads/${tag}/objects/fez/gone/`),
  );
});

describe('what surrounds a page', () => {
  const { frame } = onePage('list', '/stories/', makeContext(exhibition, 'ar', place));

  test('leads to the same page in every language', () => {
    expect(frame.languages).toEqual([
      { tag: 'ar', dir: 'rtl', name: 'العربية', href: '/roads/ar/stories/', current: true },
      { tag: 'en', dir: 'ltr', name: 'English', href: '/roads/en/stories/', current: false },
      { tag: 'ja', dir: 'ltr', name: '日本語', href: '/roads/ja/stories/', current: false },
    ]);
  });

  test('says where the reader is, in the reader’s language and direction', () => {
    expect([frame.lang, frame.dir, frame.script]).toEqual(['ar', 'rtl', 'Arab']);
    const current = frame.navigation.filter((link) => link.current);
    expect(current.map(({ href }) => href)).toEqual(['/roads/ar/stories/']);
  });

  test('names all partners', () => {
    expect(frame.partners.map(({ text }) => text).toSorted()).toEqual([
      'Museum of arita',
      'Museum of fez',
      'Museum of puebla',
    ]);
  });
});
