import { describe, expect, it, test } from 'vitest';
import { forEdition } from '#src/exhibition/gate/for-edition.ts';
import { signLanguagePhrase } from '#src/views/sign-language-phrase.ts';
import type { ObjectPage } from '#src/views/types.ts';
import { makeContext, makePublished, today } from '../../helpers/make-context.ts';
import { makeExhibition } from '../../helpers/make-exhibition.ts';
import { onePage } from '../../helpers/one-page.ts';

const film = {
  id: 'film',
  file: 'film.mp4',
  rights: 'CC0',
  credit: { en: 'By us' },
  language: 'ja',
  speakers: ['fez/yasmine'],
  captions: { ar: 'film.ar.vtt', ja: 'film.ja.vtt' },
  audioDescription: 'film-described.mp3',
};
const hands = {
  id: 'hands',
  file: 'hands.mp4',
  rights: 'CC0',
  credit: { en: 'By us' },
  signLanguage: 'mfs',
  signs: 'film',
};
const signedText = { ...hands, id: 'whole', file: 'whole.mp4', signLanguage: 'xms', signs: 'text' };
const people = { 'fez/yasmine': { name: { en: 'Yasmine', ar: 'ياسمين' } } };
const words = { film: { title: 'A film', transcript: 'One.\n\nTwo.' } };

function made(video: readonly object[], easy: object = {}) {
  return {
    people,
    objects: {
      'fez/panel': {
        facts: { video },
        texts: { en: { title: 'Panel', media: words, body: 'Words.' }, ...easy },
      },
    },
  };
}

function pageOf(video: readonly object[], tag = 'en', easy?: object): ObjectPage {
  const context = makeContext(makePublished(made(video, easy)), tag);
  return onePage('object', '/fez/panel/', context);
}

describe('a film', () => {
  it('says who speaks, in which language, and offers what can be read or heard instead', () => {
    const [recording] = pageOf([film]).recordings;
    expect(recording).toMatchObject({
      spokenIn: 'Spoken in Japanese',
      speakers: [{ text: 'Yasmine' }],
      transcript: { text: 'One.\n\nTwo.' },
      described: [{ medium: 'audio', type: 'audio/mpeg' }],
    });
    expect(recording?.described[0]?.src).toMatch(/film-described\.mp3$/u);
  });

  it.each([
    ['ja', ['ja']],
    ['ar', ['ar']],
    // English falls back to Arabic.
    ['en', ['ar']],
  ])('shows the captions that a reader of %s reads best', (tag, shown) => {
    const captions = pageOf([film], tag).recordings[0]?.captions ?? [];
    expect(captions.filter(({ chosen }) => chosen).map(({ lang }) => lang)).toEqual(shown);
  });

  it('holds the films that sign it, which do not stand beside it a second time', () => {
    const { recordings } = pageOf([film, hands]);
    expect(recordings.map(({ title }) => title.text)).toEqual(['A film']);
    expect(recordings[0]?.signed.map(({ signLanguage }) => signLanguage)).toEqual([
      { text: 'Lengua de Señas Mexicana', lang: 'es' },
    ]);
  });
});

test('a text has the films that sign it, and they need no transcript', () => {
  const { account, recordings } = pageOf([signedText], 'en');
  expect(recordings).toEqual([]);
  expect(account.signed).toHaveLength(1);
  expect(account.signed[0]?.title).toEqual({
    text: 'لغة الإشارة المغربية',
    lang: 'ar',
    dir: 'rtl',
  });
  expect(account.signed[0]?.transcript).toBeUndefined();
});

test('easy words have the films that only the full text places, and their own notices', () => {
  const texts = {
    en: { title: 'Panel', media: words, body: 'Words.\n\n<Video id="film" />' },
    'en.easy': {
      title: 'Panel',
      body: 'Easy.',
      translation: { from: 'ar', status: 'machine' },
    },
  };
  const { account } = pageOf([film], 'en', texts);
  expect(account.easy?.body.map(({ kind }) => kind)).toEqual(['html', 'recording']);
  expect(account.easy?.notices.map(({ kind }) => kind)).toEqual(['machine']);
  expect(account.notices).toEqual([]);
});

test('a film that signs one that is held back is held back with it', () => {
  const held = forEdition(makeExhibition(made([{ ...film, rights: 'InC' }, hands])), {
    kind: 'web',
    from: today,
    drafts: false,
  });
  const [object] = held.objects.values();
  expect(object?.facts.video).toEqual([]);
  expect([...held.media].filter((path) => path.endsWith('.mp4'))).toEqual([]);
  expect(held.held.map(({ item }) => item)).toEqual(['film', 'hands']);
});

describe('the name of a sign language', () => {
  const declared = (tag: string, languages: Readonly<Record<string, string>>) => ({
    tag,
    name: tag,
    fallback: [],
    formats: { languages },
  });
  const nameIn = (tag: string, sign: string, locales: readonly object[]) =>
    signLanguagePhrase(sign, makeContext(makePublished({ exhibition: { locales } }), tag));

  it('is as the exhibition writes it in the language of the page', () => {
    const locales = [declared('en', { mfs: 'Mexican Sign Language' })];
    expect(nameIn('en', 'mfs', locales)).toEqual({ text: 'Mexican Sign Language' });
  });

  it('else as its own community writes it, whatever other languages call it', () => {
    const locales = [declared('en', {}), declared('ar', { mfs: 'إشارة' })];
    expect(nameIn('en', 'mfs', locales)).toEqual({
      text: 'Lengua de Señas Mexicana',
      lang: 'es',
    });
  });

  it('else as another language of the exhibition declares it, and at last its tag', () => {
    const locales = [declared('en', {}), declared('es', { msd: 'Maya de señas' })];
    expect(nameIn('en', 'msd', locales)).toEqual({ text: 'Maya de señas', lang: 'es' });
    expect(nameIn('en', 'xki', locales)).toEqual({ text: 'xki' });
  });
});
