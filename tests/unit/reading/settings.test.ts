import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '#src/reading/settings.ts';

test('without any variable an exhibition is built from and beside the current folder', () => {
  const settings = readSettings({});
  expect(settings).toEqual({
    contentRoot: resolve('content'),
    outFolder: resolve('dist'),
    cacheFolder: resolve('.sojourn'),
    site: '',
    base: '/',
    today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
    drafts: false,
    search: true,
    cards: true,
    pseudo: false,
    quiet: false,
  });
});

test('every variable is read', () => {
  const settings = readSettings({
    SOJOURN_CONTENT: '/a/content',
    SOJOURN_OUT: '/a/out',
    SOJOURN_CACHE: '/a/cache',
    SOJOURN_SITE: 'https://made.example',
    SOJOURN_BASE: 'roads',
    SOJOURN_TODAY: '2026-11-01',
    SOJOURN_DRAFTS: '1',
    SOJOURN_SEARCH: '0',
    SOJOURN_CARDS: '0',
    SOJOURN_PSEUDO: '1',
    SOJOURN_QUIET: '1',
  });
  expect(settings).toEqual({
    contentRoot: resolve('/a/content'),
    outFolder: resolve('/a/out'),
    cacheFolder: resolve('/a/cache'),
    site: 'https://made.example',
    base: '/roads/',
    today: '2026-11-01',
    drafts: true,
    search: false,
    cards: false,
    pseudo: true,
    quiet: true,
  });
});

test.each(['', '0', 'true', 'no'])('%j does not switch anything on', (value) => {
  const settings = readSettings({
    SOJOURN_DRAFTS: value,
    SOJOURN_PSEUDO: value,
    SOJOURN_QUIET: value,
  });
  expect([settings.drafts, settings.pseudo, settings.quiet]).toEqual([false, false, false]);
});

test('it is quiet where nobody looks on, unless told otherwise', () => {
  expect(readSettings({ CI: 'true' }).quiet).toBe(true);
  expect(readSettings({ CI: 'true', SOJOURN_QUIET: '0' }).quiet).toBe(false);
});

test.each(['2026-3-1', '1.3.2026', 'tomorrow', '2026-11-01T00:00'])(
  'the day %j is refused, since it would open the gate',
  (day) => {
    expect(() => readSettings({ SOJOURN_TODAY: day })).toThrow(`SOJOURN_TODAY is "${day}"`);
  },
);
