import { expect, test } from 'vitest';
import { mediaFiles } from '#src/exports/media/media-files.ts';
import { everyPage } from '../../helpers/every-page.ts';
import { madeRoads } from '../../helpers/made-roads.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import { stringsIn } from '../../helpers/values-in.ts';

const exhibition = makePublished(madeRoads);

test('every sound, film, caption, poster and hand-out is copied once, in order', () => {
  expect(mediaFiles(exhibition)).toEqual([
    'partners/fez/objects/panel/film.mp4',
    'partners/fez/objects/panel/poster.jpg',
    'partners/fez/objects/panel/saw.mp3',
    'partners/fez/objects/panel/saw.vtt',
    'partners/puebla/lessons/star/grid.pdf',
  ]);
});

test('every file that a page names is copied', () => {
  const copied = new Set(mediaFiles(exhibition));
  const pages = everyPage(makeContext(exhibition, 'ar'));
  const named = pages
    .flatMap(stringsIn)
    .flatMap((text) => /^\/_media\/(.+)$/u.exec(text)?.[1] ?? []);
  expect(new Set(named)).toEqual(copied);
});

test('a file that is not there, or whose object is held back, is not copied', () => {
  const audio = [{ id: 'song', file: 'song.mp3' }];
  const held = makePublished({ objects: { 'fez/a': { facts: { audio, status: 'draft' } } } });
  expect(mediaFiles(held)).toEqual([]);
  const lost = makePublished({ objects: { 'fez/a': { facts: { audio } } } });
  expect(mediaFiles({ ...lost, media: new Set() })).toEqual([]);
});
