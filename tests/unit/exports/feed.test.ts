import { describe, expect, test } from 'vitest';
import { feedDocument } from '#src/exports/feed/feed-document.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import type { MadeExhibition } from '../../helpers/make-exhibition.ts';

function feedOf(made: MadeExhibition, tag = 'en', site = 'https://made.example'): string {
  return feedDocument(makeContext(makePublished(made), tag, { base: '/roads/', site }));
}

const all = (xml: string, name: string): string[] =>
  [
    ...xml.matchAll(
      new RegExp(`<${name}[^>]*>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 'gu'),
    ),
  ].map((match) => match[1] ?? '');

const written = (title: string, day: string) => ({ texts: { en: { title, written: day } } });

describe('the feed', () => {
  const xml = feedOf({
    objects: {
      'fez/old': written('Old', '2026-01-01'),
      'fez/new': written('New & <b>blue</b>', '2026-03-01'),
      'fez/undated': { texts: { en: 'Undated' } },
      'fez/held': { ...written('Held', '2026-04-01'), facts: { status: 'draft' } },
    },
    perspectives: {
      'arita/fez/old': {
        facts: { date: '2026-02-01', signedOff: [{ partner: 'arita', date: '2026-02-02' }] },
        texts: { ja: '見解' },
      },
    },
  });

  test('has what was written last first, and nothing without a date or held back', () => {
    expect(all(xml, 'title').slice(1)).toEqual(['New & <b>blue</b>', '見解', 'Old']);
    expect(all(xml, 'updated')).toEqual([
      '2026-03-01T00:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
      '2026-02-02T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
    ]);
  });

  test('names everything by its permanent address', () => {
    expect(all(xml, 'id')).toEqual([
      'https://made.example/roads/en/',
      'https://made.example/roads/en/objects/fez/new/',
      'https://made.example/roads/en/objects/fez/old/#arita-fez-old',
      'https://made.example/roads/en/objects/fez/old/',
    ]);
    expect(xml).toContain('href="https://made.example/roads/en/feed.xml"');
  });

  test('says who wrote', () => {
    expect(all(xml, 'name')).toEqual(['Museum of fez', 'Museum of arita', 'Museum of fez']);
  });
});

test('a feed of nothing is a feed, dated by its edition', () => {
  const xml = feedOf({}, 'ar');
  expect(all(xml, 'updated')).toEqual(['2026-11-01T00:00:00.000Z']);
  expect(xml).toContain('طرق');
});

test('without a public address entries have names that are still their own', () => {
  const xml = feedOf({ objects: { 'fez/a': written('A', '2026-01-01') } }, 'en', '');
  expect(all(xml, 'id')).toContain('urn:sojourn:roads:/roads/en/objects/fez/a/');
});

test('things of the same day keep their order', () => {
  const objects = Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [`fez/${name}`, written(name, '2026-01-01')]),
  );
  expect(all(feedOf({ objects }), 'title').slice(1)).toEqual(['a', 'b', 'c']);
});
