import { describe, expect, test } from 'vitest';
import { findImage, mainImage, regionPixels } from '#src/exhibition/image-region.ts';
import { makeExhibition } from '../../helpers/make-exhibition.ts';

const star = { id: 'star', x: 10, y: 20, width: 30, height: 40 };
const exhibition = makeExhibition({
  objects: {
    'fez/panel': {
      facts: {
        images: [
          { id: 'back', file: 'b.jpg', role: 'back' },
          { id: 'front', file: 'f.jpg', role: 'main', regions: [star] },
        ],
      },
    },
    'fez/bare': {},
    'fez/sides': { facts: { images: [{ id: 'side', file: 's.jpg', role: 'side' }] } },
  },
  perspectives: { 'arita/fez/panel': { facts: { images: [{ id: 'own', file: 'o.jpg' }] } } },
});
const { objects, perspectives } = exhibition;

function one<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`Nothing was made with the id "${id}".`);
  return entry;
}

describe('findImage', () => {
  const panel = one(objects, 'fez/panel');
  const view = one(perspectives, 'arita/fez/panel');
  test.each([
    ['an object', panel, { image: 'front' }, 'fez/panel front'],
    ['an object', panel, {}, 'fez/panel front'],
    ['an object', panel, { image: 'own' }, 'none'],
    ['a perspective', view, { image: 'own' }, 'arita/fez/panel own'],
    ['a perspective', view, { image: 'back' }, 'fez/panel back'],
    ['a perspective', view, { of: 'fez/panel', image: 'own' }, 'none'],
    ['a partner', undefined, { of: 'fez/panel' }, 'fez/panel front'],
    ['a partner', undefined, { image: 'front' }, 'none'],
    ['an object', panel, { of: 'fez/bare' }, 'none'],
    ['an object', panel, { of: 'fez/gone', image: 'front' }, 'none'],
  ])('in the text of %s, %j finds %s', (_, entry, named, expected) => {
    const found = findImage(entry, named, exhibition);
    expect(found ? `${found.owner.id} ${found.image.id}` : 'none').toBe(expected);
  });
});

test.each([
  ['fez/panel', 'front'],
  ['fez/sides', 'side'],
  ['fez/bare', undefined],
])('the main image of %s is %s', (id, expected) => {
  expect(mainImage(one(objects, id))?.id).toBe(expected);
});

describe('regionPixels', () => {
  const front = one(objects, 'fez/panel').facts.images[1];
  test.each([
    ['star', { x: 10, y: 20, width: 30, height: 40 }],
    ['120,80,400,300', { x: 120, y: 80, width: 400, height: 300 }],
    ['pct:10,20,30,40', { x: 160, y: 240, width: 480, height: 480 }],
    ['1500,1100,400,300', { x: 1500, y: 1100, width: 100, height: 100 }],
    ['5000,5000,10,10', { x: 1599, y: 1199, width: 1, height: 1 }],
    ['moon', undefined],
  ])('%s of 1600 by 1200 pixels: %j', (region, expected) => {
    const pixels = front && regionPixels(region, front, { width: 1600, height: 1200 });
    expect(pixels).toEqual(expected);
  });
});
