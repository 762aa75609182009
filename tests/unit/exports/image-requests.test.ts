import { expect, test } from 'vitest';
import { imageRequests } from '#src/exports/images/image-requests.ts';
import { renditionJobs } from '#src/images/rendition-jobs.ts';
import { everyPage } from '../../helpers/every-page.ts';
import { madeRoads } from '../../helpers/made-roads.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import { stringsIn } from '../../helpers/values-in.ts';

const exhibition = makePublished(madeRoads);
const jobs = renditionJobs(imageRequests(exhibition));
const made = new Set(jobs.flatMap(({ renditions }) => renditions.map(({ name }) => name)));

test('every picture that any page names is made', () => {
  for (const { tag } of exhibition.locales) {
    const named = everyPage(makeContext(exhibition, tag))
      .flatMap(stringsIn)
      .flatMap((text) => [...text.matchAll(/\/(_images\/[^\s"]+)/gu)].map((match) => match[1]));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => name === undefined || !made.has(name))).toEqual([]);
  }
});

test('nothing is made of an image that is held back', () => {
  const paths = jobs.map(({ facts }) => facts.path);
  expect(paths).toEqual([
    'partners/arita/objects/dish/inside.jpg',
    'partners/fez/objects/panel/back.jpg',
    'partners/fez/objects/panel/front.jpg',
    'partners/puebla/objects/jar/front.jpg',
  ]);
});

test('every file carries who made it, how it is credited and under which terms', () => {
  const front = imageRequests(exhibition).find(({ facts }) =>
    facts.path.endsWith('panel/front.jpg'),
  );
  expect(front?.rights).toEqual({
    creators: ['أمينة'],
    credits: [{ language: 'en', text: 'Given' }],
    statements: ['http://creativecommons.org/licenses/by/4.0/'],
  });
});
