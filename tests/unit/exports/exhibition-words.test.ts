import { describe, expect, it } from 'vitest';
import { exhibitionWords } from '#src/exports/fonts/exhibition-words.ts';
import { makePublished } from '../../helpers/make-context.ts';

const inScript = (exhibition: ReturnType<typeof makePublished>, script: string): string =>
  exhibitionWords(exhibition)
    .filter((words) => words.script === script)
    .map(({ text }) => text)
    .join('\n');

describe('the words that fonts must cover', () => {
  it('hold what formats put between dates, which no text contains', () => {
    expect(inScript(makePublished(), 'Jpan')).toContain('〜');
  });

  it('hold titles, prose, descriptions of images and names, each in its own script', () => {
    const exhibition = makePublished({
      partners: { fez: { facts: { name: { ar: 'بيت ظظظ', en: 'House' } } } },
      objects: { 'fez/panel': { texts: { ar: { title: 'لوحة غغغ', body: 'نص ضضض' } } } },
    });
    const words = inScript(exhibition, 'Arab');
    for (const part of ['ظظظ', 'غغغ', 'ضضض']) expect(words).toContain(part);
  });

  it('hold the interface words of every language of the exhibition', () => {
    expect(inScript(makePublished(), 'Jpan')).toContain('検索');
  });
});
