import { describe, expect, test } from 'vitest';
import { everyPage } from '../../helpers/every-page.ts';
import { madeRoads } from '../../helpers/made-roads.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import type { MadeExhibition } from '../../helpers/make-exhibition.ts';
import { onePage } from '../../helpers/one-page.ts';
import { stringsIn } from '../../helpers/values-in.ts';

const place = { site: 'https://made.example', cards: true };
const exhibition = makePublished(madeRoads);
const context = (tag: string) => makeContext(exhibition, tag, place);
const pages = (tag: string) => everyPage(context(tag));
const image = { id: 'front', file: 'front.jpg' };

/** The card of the one object of an exhibition with these facts. */
function cardOf(facts: object, made: MadeExhibition = {}) {
  const published = makePublished({ objects: { 'fez/a': { facts } }, ...made });
  return onePage('object', 'fez/a/', makeContext(published, 'en', place)).meta.card;
}

test('every page that is listed has a card, with words for those who do not see it', () => {
  for (const { meta } of pages('ar')) {
    expect(meta.card, meta.path).toMatchObject({ width: 1200, height: 630 });
    expect(meta.card?.alt, meta.path).toContain('طرق');
    expect(meta.card?.href).toBe(`https://made.example/${meta.card?.file}`);
  }
});

test('without a public address, or where none are drawn, there is no card', () => {
  const without = [
    makeContext(exhibition, 'en', { cards: true }),
    makeContext(exhibition, 'en', { site: 'https://made.example' }),
  ];
  for (const one of without) {
    expect(everyPage(one).filter(({ meta }) => meta.card !== undefined)).toEqual([]);
  }
});

test('the card of an object names it, its kind, its partner and the exhibition', () => {
  const { meta } = onePage('object', 'fez/panel/', context('ar'));
  expect(meta.card?.shows).toMatchObject({
    of: 'page',
    dir: 'rtl',
    titles: [{ text: 'لوح', dir: 'rtl', script: 'Arab' }],
    kind: { text: 'قطعة' },
    exhibition: { text: 'طرق' },
  });
  expect(meta.card?.shows.by?.text).not.toBe('');
  expect(meta.card?.alt).toContain('الوجه');
});

test('words in another language keep its direction and script', () => {
  const { meta } = onePage('object', 'arita/dish/', context('ar'));
  expect(meta.card?.shows.dir).toBe('rtl');
  expect(meta.card?.shows.titles).toEqual([{ text: '皿', dir: 'ltr', script: 'Jpan' }]);
});

test('lists and search share the card of the exhibition in their language', () => {
  const shared = pages('ja').filter(({ kind }) => ['home', 'list', 'search'].includes(kind));
  expect(shared.length).toBeGreaterThan(8);
  expect(new Set(shared.map(({ meta }) => meta.card?.file)).size).toBe(1);
  expect(shared[0]?.meta.card?.shows.titles.map(({ script }) => script)).toContain('Arab');
  const other = pages('en').find(({ kind }) => kind === 'home');
  expect(other?.meta.card?.file).not.toBe(shared[0]?.meta.card?.file);
});

test('an exhibition may have one card per language for all pages', () => {
  const made = { ...madeRoads, exhibition: { ...madeRoads.exhibition, cards: 'shared' } };
  const all = everyPage(makeContext(makePublished(made), 'en', place));
  expect(new Set(all.map(({ meta }) => meta.card?.file)).size).toBe(1);
});

test('what is held back or was withdrawn is on no card', () => {
  for (const tag of ['ar', 'en', 'ja']) {
    const shown = pages(tag).flatMap(({ meta }) => stringsIn(meta.card ?? {}));
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((text) => /Held|held\.jpg|fez\/gone/u.test(text))).toEqual([]);
  }
});

describe('the picture of an object', () => {
  test('is on its card', () => {
    expect(cardOf({ images: [image] })?.shows.picture?.name).toMatch(/^_images\/.*\.jpg$/u);
  });

  test.each([
    ['has an advisory', { images: [image], advisories: [{ kind: 'human-remains' }] }],
    ['may not be changed', { images: [{ ...image, derivativesAllowed: false }] }],
    ['is published in words only', { images: [image], access: { publishLevel: 'text-only' } }],
    ['has none', {}],
  ])('is not on the card of one that %s', (_, facts) => {
    const card = cardOf(facts);
    expect(card?.shows.picture).toBeUndefined();
    expect(card?.shows.titles[0]?.text).toBe('A title');
    expect(card?.file).toMatch(/\.png$/u);
  });

  test('is no larger than its owner allows', () => {
    const facts = { images: [{ ...image, maxPublishSize: 300 }] };
    const { width = 0, height = 0 } = cardOf(facts)?.shows.picture ?? {};
    expect(Math.max(width, height)).toBe(300);
  });
});

test('a story is shared with its first picture that nobody has to be asked for', () => {
  const objects = {
    'fez/a': { facts: { images: [image], advisories: [{ kind: 'war' }] } },
    'fez/b': { facts: { images: [image] } },
  };
  const pictureOf = (facts: object) => {
    const stories = { 'fez/tale': { facts: { objects: ['fez/a', 'fez/b'], ...facts } } };
    const one = makeContext(makePublished({ objects, stories }), 'en', place);
    const card = (kind: 'story' | 'object', id: string) => onePage(kind, id, one).meta.card;
    return {
      story: card('story', 'fez/tale/')?.shows.picture?.name,
      second: card('object', 'fez/b/')?.shows.picture?.name,
    };
  };
  const { story, second } = pictureOf({});
  expect(story).toBe(second);
  expect(pictureOf({ advisories: [{ kind: 'war' }] }).story).toBeUndefined();
});

test('labels of communities go with an object onto its card', () => {
  const labels = [{ code: 'TK-A', name: { en: 'TK Attribution' }, community: { en: 'A town' } }];
  expect(cardOf({ labels })?.shows.labels?.text).toBe('TK Attribution');
});
