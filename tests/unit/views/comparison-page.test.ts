import { expect, test } from 'vitest';
import { comparePage } from '#src/views/compare-page.ts';
import { comparisonPage } from '#src/views/comparison-page.ts';
import { objectPage } from '#src/views/object-page.ts';
import type { MadeExhibition } from '../../helpers/make-exhibition.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';

const image = (id: string, facts: object = {}): object => ({
  id,
  file: `${id}.jpg`,
  zoom: true,
  ...facts,
});
const objects: NonNullable<MadeExhibition['objects']> = {
  'fez/panel': {
    facts: {
      date: { edtf: '1350' },
      accession: 'F 1',
      images: [
        image('front', { regions: [{ id: 'star', x: 400, y: 300, width: 800, height: 600 }] }),
        image('back', { role: 'back' }),
      ],
    },
    texts: { en: { title: 'Panel', summary: 'A label', regions: { star: 'The star' } } },
  },
  'arita/dish': {
    facts: {
      date: { edtf: '1700' },
      advisories: [{ kind: 'sacred' }],
      images: [image('front', { zoom: false })],
    },
    texts: { ja: '皿' },
  },
  'puebla/jar': { facts: { labelNumber: '7' }, texts: { en: 'Jar' } },
};
const named = ['puebla/jar', 'fez/panel', 'arita/dish'];

function made(comparison: object = {}, more: MadeExhibition = {}) {
  const whole = {
    id: 'three',
    title: { en: 'Three', ar: 'ثلاث' },
    question: { en: 'Which is blue?' },
    proposedBy: ['fez', 'arita'],
    objects: named.map((object) => ({ object })),
    ...comparison,
  };
  const published = makePublished({ objects, exhibition: { comparisons: [whole] }, ...more });
  const context = makeContext(published, 'en');
  const [first] = published.facts.comparisons;
  if (first === undefined) throw new Error('The comparison was not made.');
  return { context, comparison: first, page: comparisonPage(first, context) };
}

const order = (comparison: object): readonly string[] =>
  made(comparison).page.objects.map(({ title }) => title.href);

test('how a file lists its objects does not decide their order', () => {
  const listed = named.map((object) => ({ object }));
  expect(order({ objects: listed.toReversed() })).toEqual(order({ objects: listed }));
});

test('over many comparisons each partner begins some', () => {
  const first = Array.from({ length: 40 }, (_, index) => order({ id: `c${index}` })[0]);
  expect(new Set(first).size).toBe(3);
});

test('rows of the shared table are aligned, and what is not stated is empty', () => {
  const { page } = made();
  const titles = page.objects.map(({ title }) => title.text);
  const stated = page.facts.map(({ label, values }) => [
    label,
    Object.fromEntries(
      values.map((value, index) => [titles[index], value.map(({ text }) => text).join()]),
    ),
  ]);
  expect(stated).toEqual([
    ['Date', { Panel: '1350', 皿: '1700', Jar: '' }],
    ['Label number', { Panel: '', 皿: '', Jar: '7' }],
    ['Accession number', { Panel: 'F 1', 皿: '', Jar: '' }],
    ['Credit line', { Panel: 'Given', 皿: 'Given', Jar: 'Given' }],
    ['Rights statement', expect.anything()],
  ]);
});

test('a page says what is asked and by whom', () => {
  const { page } = made();
  expect(page.title).toEqual({ text: 'Three' });
  expect(page.question).toEqual({ text: 'Which is blue?' });
  expect(page.proposedBy).toBe('Proposed by Museum of fez and Museum of arita');
  expect(page.meta.path).toBe('/en/compare/three/');
});

test('each object keeps its advisories, its language and its lack of a picture', () => {
  const shown = new Map(made().page.objects.map((object) => [object.title.text, object]));
  expect(shown.get('皿')).toMatchObject({
    title: { lang: 'ja', href: '/en/objects/arita/dish/' },
    advisories: [{ title: 'Sacred or ceremonial content' }],
  });
  expect(shown.get('Jar')?.illustration).toBeUndefined();
});

test('the image that was asked for is shown, and the main one where that is held back', () => {
  const pictureOf = (name: string, facts: object = {}) => {
    const panel = { facts: { images: [image('front'), image('back', facts)] } };
    const compared = [{ object: 'fez/panel', image: name }, { object: 'puebla/jar' }];
    const { page } = made({ objects: compared }, { objects: { ...objects, 'fez/panel': panel } });
    return page.objects.flatMap(({ illustration }) => illustration?.picture.src ?? []).join();
  };
  expect(pictureOf('back')).not.toBe(pictureOf('front'));
  expect(pictureOf('back', { rights: 'InC' })).toBe(pictureOf('front'));
});

test('what partners of the compared objects say of each other is named, and nothing else', () => {
  const say = (id: string): NonNullable<MadeExhibition['perspectives']> => ({
    [id]: { texts: { en: id } },
  });
  const perspectives = {
    ...say('arita/fez/panel'),
    ...say('fez/fez/panel'),
    ...say('puebla/fez/panel'),
  };
  const compared = [{ object: 'fez/panel' }, { object: 'arita/dish' }];
  const { page } = made({ objects: compared }, { perspectives });
  expect(page.perspectives.map(({ id }) => id)).toEqual(['arita/fez/panel']);
});

test('the page of all comparisons offers every object with a picture, by title', () => {
  const { context } = made();
  const page = comparePage(context);
  expect(page.comparisons.map(({ title }) => title)).toEqual([
    { text: 'Three', href: '/en/compare/three/' },
  ]);
  expect(page.choices.map(({ id }) => id)).toEqual(['fez/panel', 'arita/dish']);
  const [card] = page.comparisons;
  const advisories = card?.objects.map(({ title, advisory }) => [title.text, advisory]);
  expect(advisories).toContainEqual(['皿', 'Sacred or ceremonial content']);
});

test('an object leads to its comparisons and, where it has a picture, to one of the reader’s own', () => {
  const { context } = made();
  const linksOf = (id: string) => {
    const object = context.exhibition.objects.get(id);
    return object && objectPage(object, context).comparisons.map(({ href }) => href);
  };
  expect(linksOf('fez/panel')).toEqual(['/en/compare/three/', '/en/compare/?objects=fez/panel']);
  expect(linksOf('puebla/jar')).toEqual(['/en/compare/three/']);
});

test('one may look closer where the record asks for it: growing sizes, and details by name', () => {
  const { page } = made();
  const [panel, dish] = ['Panel', '皿'].map(
    (name) => page.objects.find(({ title }) => title.text === name)?.illustration,
  );
  const { levels = [], details, title } = panel?.zoom ?? {};
  expect(title).toEqual({ text: 'Panel' });
  expect(levels.length).toBeGreaterThan(2);
  expect(levels.map(({ width }) => width)).toEqual(
    levels.map(({ width }) => width).toSorted((a, b) => a - b),
  );
  expect(levels.at(-1)).toMatchObject({ width: 1600, height: 1200 });
  expect(levels.every(({ url }) => url.endsWith('.webp'))).toBe(true);
  expect(details).toEqual([
    { name: { text: 'The star' }, x: 0.25, y: 0.25, width: 0.5, height: 0.5 },
  ]);
  expect(dish?.picture).toBeDefined();
  expect(dish?.zoom).toBeUndefined();
});

test.each([
  ['is shown only whole', { derivativesAllowed: false }, undefined],
  ['is published small', { maxPublishSize: 400 }, 400],
])('a picture that %s is not shown larger', (_, limits, largest) => {
  const panel = { facts: { images: [image('front', limits)] } };
  const { page } = made({}, { objects: { ...objects, 'fez/panel': panel } });
  const zooms = page.objects.flatMap(({ illustration }) => illustration?.zoom ?? []);
  expect(zooms[0]?.levels.at(-1)?.width).toBe(largest);
});
