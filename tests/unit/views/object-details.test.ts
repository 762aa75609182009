import { expect, test } from 'vitest';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import { onePage } from '../../helpers/one-page.ts';

const star = { id: 'star', x: 400, y: 300, width: 400, height: 300 };
const edge = { id: 'edge', x: 0, y: 0, width: 160, height: 120 };

/** The page of an object whose first image has these regions, and which may carry an advisory. */
function pageOf(
  regions: readonly object[],
  options: { readonly tag?: string; readonly advisories?: readonly object[] } = {},
) {
  const { tag = 'en', advisories = [] } = options;
  const images = [
    { id: 'front', file: 'front.jpg', role: 'main', regions },
    { id: 'back', file: 'back.jpg' },
  ];
  const body = '> <Detail image="front" region="star">It *shines*.</Detail>';
  const named = {
    title: 'Panel',
    images: { front: { alt: 'Front', caption: 'All of it', long: 'Long' } },
    regions: { star: 'The star', edge: 'The edge' },
  };
  const facts = { images, advisories };
  const objects = { 'fez/panel': { facts, texts: { en: { ...named, body } } } };
  return onePage('object', 'fez/panel/', makeContext(makePublished({ objects }), tag));
}

test('several details of one image are walked along, each at an address of its own', () => {
  const { walks, details } = pageOf([star, edge]);
  expect(details).toEqual([]);
  expect(walks).toMatchObject([
    {
      whole: { alt: { text: 'Front' } },
      steps: [
        {
          id: 'detail-star',
          name: { text: 'The star' },
          part: { x: 0.25, y: 0.25, width: 0.25, height: 0.25 },
          crop: { alt: { text: 'The star' } },
          words: [{ kind: 'html', html: '<p>It shines.</p>' }],
        },
        { id: 'detail-edge', name: { text: 'The edge' }, words: [] },
      ],
    },
  ]);
  expect(walks[0]?.whole.caption).toBeUndefined();
  expect(walks[0]?.steps[0]?.crop.caption).toBeUndefined();
});

test('the only detail of an image is a picture among the others', () => {
  const { walks, details } = pageOf([star]);
  expect(walks).toEqual([]);
  expect(details).toMatchObject([{ id: 'detail-star', caption: { text: 'The star' } }]);
});

test('a detail without a name is not shown', () => {
  const { walks, details } = pageOf([star, { ...edge, id: 'nameless' }]);
  expect([walks.length, details.length]).toEqual([0, 1]);
});

test('no address leads behind an advisory', () => {
  const { walks } = pageOf([star, edge], { advisories: [{ kind: 'war' }] });
  expect(walks[0]?.steps.map((step) => 'id' in step)).toEqual([false, false]);
});

test('words in another language than the page are marked', () => {
  const [walk] = pageOf([star, edge], { tag: 'ar' }).walks;
  expect(walk?.steps[0]).toMatchObject({
    name: { text: 'The star', lang: 'en', dir: 'ltr' },
    words: [{ html: '<p lang="en" dir="ltr">It shines.</p>' }],
  });
});
