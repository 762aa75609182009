import { expect, test } from 'vitest';
import { backlinks } from '#src/exhibition/backlinks.ts';
import { makePublished } from '../../helpers/make-context.ts';

const exhibition = makePublished({
  objects: {
    'fez/panel': { facts: { related: ['arita/dish', 'fez/panel', 'fez/held'] } },
    'arita/dish': { facts: { images: [{ id: 'front', file: 'f.jpg' }] } },
    'fez/lonely': {},
    'fez/held': { facts: { status: 'draft' } },
  },
  stories: {
    'fez/listed': { facts: { objects: ['fez/panel', 'fez/held'] } },
    'fez/told': {
      texts: {
        en: { title: 'Told', body: 'Of <ObjectLink to="fez/panel" /> again.' },
        ja: { title: '話', body: '<Figure object="arita/dish" image="front" />' },
      },
    },
  },
  lessons: {
    'fez/easy': {
      facts: { objects: ['arita/dish'] },
      texts: {
        en: 'Easy',
        'en.easy': { title: 'Easy', body: '<Compare left="fez/panel" right="arita/dish" />' },
      },
    },
  },
  perspectives: { 'arita/fez/panel': {} },
  venues: {
    mint: {
      facts: {
        rooms: [
          {
            id: 'hall',
            title: { en: 'Hall' },
            stops: [
              { code: 'aa1', number: '1', shows: { object: 'fez/panel' } },
              { code: 'aa2', number: '2', shows: { story: 'fez/told' } },
              { code: 'aa3', number: '3', shows: { object: 'fez/held' } },
              { code: 'aa4', number: '4', shows: { object: 'fez/panel' } },
            ],
          },
        ],
      },
    },
  },
});
const uses = backlinks(exhibition);

test('an object lists everything that names it, each once', () => {
  expect(uses.get('fez/panel')).toEqual({
    stories: ['fez/listed', 'fez/told'],
    lessons: ['fez/easy'],
    perspectives: ['arita/fez/panel'],
    venues: ['mint'],
    related: ['arita/dish'],
    stops: [
      { venue: 'mint', number: '1' },
      { venue: 'mint', number: '4' },
    ],
  });
});

test('what is related is related both ways, and never to itself', () => {
  expect(uses.get('arita/dish')).toMatchObject({
    related: ['fez/panel'],
    stories: ['fez/told'],
    lessons: ['fez/easy'],
    venues: [],
  });
});

test('objects that nothing uses, and those that are held back, are absent', () => {
  expect([...uses.keys()].toSorted()).toEqual(['arita/dish', 'fez/panel']);
});
