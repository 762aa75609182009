import { describe, expect, test } from 'vitest';
import type { ProseBlock } from '#src/views/types.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import { onePage } from '../../helpers/one-page.ts';

const image = (id: string, facts: object = {}) => ({
  id,
  file: `${id}.jpg`,
  rights: 'CC0',
  ...facts,
});
const star = { id: 'star', x: 400, y: 300, width: 400, height: 300 };

/** What a story of Fez becomes in English, with images of its own and of objects. */
function blocksOf(...pieces: readonly string[]): readonly ProseBlock[] {
  const images = [
    image('front', { regions: [star] }),
    image('back'),
    image('uncut', { derivativesAllowed: false }),
  ];
  const text = { title: 'Road', regions: { star: 'The star' }, body: pieces.join('\n\n') };
  const dish = { images: [image('inside')], advisories: [{ kind: 'sacred' }] };
  const context = makeContext(
    makePublished({
      objects: {
        'arita/dish': { facts: dish, texts: { ja: { title: '皿' } } },
        'fez/held': {
          facts: { images: [image('front')], access: { embargoUntil: '2030-01-01' } },
          texts: { en: 'Held' },
        },
      },
      stories: { 'fez/road': { facts: { images }, texts: { en: text } } },
    }),
    'en',
  );
  return onePage('story', 'fez/road/', context).account.body;
}

const detail = (of: string, region: string, words = 'Words') =>
  `<Detail image="${of}" region="${region}">${words}</Detail>`;
const kindsOf = (blocks: readonly ProseBlock[]) => blocks.map(({ kind }) => kind);

test.each([
  { what: 'one detail alone', body: [detail('front', 'star')], kinds: ['detail'] },
  {
    what: 'two of one image',
    body: [detail('front', 'star'), detail('front', '1,1,99,99')],
    kinds: ['walk'],
  },
  {
    what: 'two of different images',
    body: [detail('front', 'star'), detail('back', '1,1,99,99')],
    kinds: ['detail', 'detail'],
  },
  {
    what: 'two and two',
    body: [
      detail('front', 'star'),
      detail('front', '1,1,9,9'),
      detail('back', '1,1,9,9'),
      detail('back', '9,9,9,9'),
    ],
    kinds: ['walk', 'walk'],
  },
  {
    what: 'two with words between',
    body: [detail('front', 'star'), 'Between.', detail('front', '1,1,99,99')],
    kinds: ['detail', 'html', 'detail'],
  },
  {
    what: 'two between words',
    body: ['Before.', detail('front', 'star'), detail('front', '1,1,99,99'), 'After.'],
    kinds: ['html', 'walk', 'html'],
  },
])('$what: $kinds', ({ body, kinds }) => {
  expect(kindsOf(blocksOf(...body))).toEqual(kinds);
});

describe('a walk', () => {
  const [block] = blocksOf(
    detail('front', 'star', 'The *star*'),
    detail('front', '0%,50%,100%,50%', 'The lower half'),
    detail('front', '0%,0%,100%,100%', 'All'),
  );
  const walk = block?.kind === 'walk' ? block.walk : undefined;

  test('has the whole picture once, as large as it is published', () => {
    expect(walk?.whole.picture).toMatchObject({ width: 1600, height: 1200 });
  });

  test('has steps with their part, their crop and their words', () => {
    expect(walk?.steps).toMatchObject([
      {
        name: { text: 'The star' },
        part: { x: 0.25, y: 0.25, width: 0.25, height: 0.25 },
        crop: { alt: { text: 'The star' }, picture: { width: 400, height: 300 } },
        words: [{ kind: 'html', html: '<p>The <em>star</em></p>' }],
      },
      { part: { x: 0, y: 0.5, width: 1, height: 0.5 }, crop: { alt: { text: '' } } },
      { part: { x: 0, y: 0, width: 1, height: 1 } },
    ]);
  });

  test('says nothing of the whole picture in its steps', () => {
    expect(Object.keys(walk?.steps[0]?.crop ?? {})).toEqual(['picture', 'alt']);
  });
});

describe('of what may not be shown so', () => {
  const two = (attributes: string) =>
    [1, 2].map((at) => `<Detail ${attributes} region="${at},1,99,99">Words ${at}</Detail>`);

  test('an image that may not be cut comes whole, once for each detail', () => {
    expect(kindsOf(blocksOf(...two('image="uncut"')))).toEqual(['detail', 'detail']);
  });

  test('an image of an object with an advisory stands behind it, once', () => {
    expect(blocksOf(...two('object="arita/dish" image="inside"'))).toMatchObject([
      { kind: 'gate', advisories: [{}], blocks: [{ kind: 'walk', walk: { of: { text: '皿' } } }] },
    ]);
  });

  test('an image that is held back leaves all words', () => {
    expect(blocksOf(...two('object="fez/held" image="front"'))).toEqual([
      { kind: 'html', html: '<p>Words 1</p><p>Words 2</p>' },
    ]);
  });
});
