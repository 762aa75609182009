import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spokenCaptions } from '../../../scripts/draw-example/spoken-captions.ts';
import { spokenSentences } from '../../../scripts/draw-example/spoken-transcript.ts';

describe('the captions of a spoken piece', () => {
  test('each sentence stands from where the one before it ended', () => {
    const sentences = ['Bir.', 'İki.'];
    expect(spokenCaptions({ sentences, seconds: [1.5, 62.25] })).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nBir.\n\n00:00:01.500 --> 00:01:03.750\nİki.\n',
    );
  });

  test('a translation with another number of sentences is refused', () => {
    expect(() => spokenCaptions({ sentences: ['Uno.'], seconds: [1, 2] })).toThrow('1 captions');
  });
});

describe('what is spoken of a transcript', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'transcript-'));
    const media = 'media:\n  kiln:\n    title: Ses\n    transcript: |-\n      [Not.]\n      Bir.\n';
    writeFileSync(join(folder, 'tr.mdx'), `---\ntitle: Pano\n${media}---\nMetin.\n`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('notes in brackets are left out', () => {
    const file = join(folder, 'tr.mdx');
    expect(spokenSentences({ file, locale: 'tr', media: 'kiln' })).toEqual(['Bir.']);
  });

  test('there is nothing where the text has no such recording', () => {
    const file = join(folder, 'tr.mdx');
    expect(spokenSentences({ file, locale: 'tr', media: 'kitchen' })).toEqual([]);
  });
});
