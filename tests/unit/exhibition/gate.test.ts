import { describe, expect, test } from 'vitest';
import type {
  Edition,
  HeldBack,
  HoldReason,
  PublishedExhibition,
} from '#src/exhibition/gate/edition.ts';
import { forEdition } from '#src/exhibition/gate/for-edition.ts';
import { makeExhibition, type MadeExhibition } from '../../helpers/make-exhibition.ts';

const from = '2026-11-01';
const until = '2027-02-01';
const editions: Readonly<Record<Edition['kind'], Edition>> = {
  web: { kind: 'web', from, drafts: false },
  kiosk: { kind: 'kiosk', venue: 'mint', from, until, drafts: false },
  print: { kind: 'print', from, until, drafts: false },
  lessons: { kind: 'lessons', from, until, drafts: false },
  archive: { kind: 'archive', from, until, drafts: false },
};
const everyKind = Object.keys(editions) as Edition['kind'][];

function gated(made: MadeExhibition, edition: Edition): PublishedExhibition {
  const exhibition = makeExhibition({ venues: { mint: {}, 'other-hall': {} }, ...made });
  return forEdition(exhibition, edition);
}

/** The editions that hold `fez/panel`, or the one image that it has, back for this reason. */
function heldIn(
  facts: object,
  reason: HoldReason,
  people: MadeExhibition['people'] = {},
): string[] {
  const made = { objects: { 'fez/panel': { facts: { ...facts } } }, people };
  return everyKind.filter((kind) => {
    const { held, objects } = gated(made, editions[kind]);
    const [first, ...others] = held;
    if (first === undefined) return false;
    expect([first.reason, others]).toEqual([reason, []]);
    // Held back means not there.
    const shown = objects.get('fez/panel');
    expect(first.kind === 'object' ? shown : shown?.facts.images).toEqual(
      first.kind === 'object' ? undefined : [],
    );
    return true;
  });
}

const carried = ['kiosk', 'print', 'lessons', 'archive'];

describe('an object', () => {
  test.each<[HoldReason, object, readonly string[]]>([
    ['draft', { status: 'draft' }, everyKind],
    ['withdrawn', { status: 'withdrawn', withdrawn: { date: '2026-05-01' } }, everyKind],
    ['embargo', { access: { embargoUntil: '2026-11-02' } }, everyKind],
    ['embargo', { access: { embargoUntil: '2026-11-01' } }, []],
    ['edition', { access: { editions: ['web'] } }, carried],
    ['edition', { access: { editions: ['kiosk', 'archive'] } }, ['web', 'print', 'lessons']],
    ['publish-level', { access: { publishLevel: 'none' } }, everyKind],
    ['not-lent', { loan: { venues: ['other-hall'] } }, ['kiosk']],
    ['not-lent', { loan: { venues: ['mint'] } }, []],
    ['loan-begins', { loan: { from: '2026-11-02' } }, ['kiosk']],
    ['loan-ends', { loan: { until: '2027-01-31' } }, ['kiosk']],
    ['loan-ends', { loan: { from, until } }, []],
    ['community-approval', { labels: [label('TK-SS')] }, everyKind],
    ['community-approval', { labels: [label('TK-MR')] }, everyKind],
    ['community-approval', { labels: [label('TK-WR')] }, everyKind],
    ['community-approval', { labels: [label('TK-CO')] }, everyKind],
    ['community-approval', { labels: [label('BC-CNV')] }, everyKind],
    ['community-approval', { labels: [label('TK-A'), label('BC-P')] }, []],
    ['community-approval', { labels: [label('TK-SS', { by: 'elders', date: from })] }, []],
    [
      'community-approval',
      { labels: [label('TK-SS', { by: 'elders', date: from, editions: ['kiosk'] })] },
      everyKind.filter((kind) => kind !== 'kiosk'),
    ],
  ])('is held back as %s with %j in %j', (reason, facts, expected) => {
    expect(heldIn(facts, reason)).toEqual(expected);
  });

  test('that a venue leaves out is missing there and nowhere else', () => {
    const made = {
      objects: { 'fez/panel': {} },
      venues: { mint: { facts: { leavesOut: ['fez/panel'] } }, hall: {} },
    };
    const held = (venue: string): readonly HeldBack[] =>
      gated(made, { ...editions.kiosk, kind: 'kiosk', venue, until }).held;
    expect(held('mint')).toEqual([{ kind: 'object', id: 'fez/panel', reason: 'left-out' }]);
    expect(held('hall')).toEqual([]);
    expect(gated(made, editions.web).held).toEqual([]);
  });

  test('in draft shows in previews, one that was withdrawn does not', () => {
    const made = {
      objects: {
        'fez/draft': { facts: { status: 'draft' } },
        'fez/gone': { facts: { status: 'withdrawn', withdrawn: { date: '2026-05-01' } } },
      },
    };
    const { objects } = gated(made, { kind: 'web', from, drafts: true });
    expect([...objects.keys()]).toEqual(['fez/draft']);
  });

  test('that was withdrawn leaves a tombstone of its date and what may be said', () => {
    const withdrawn = { date: '2026-05-01', note: { ar: 'طلبت الأسرة ذلك' } };
    const made = { objects: { 'fez/gone': { facts: { status: 'withdrawn', withdrawn } } } };
    expect([...gated(made, editions.web).tombstones.values()]).toEqual([
      { id: 'fez/gone', ...withdrawn },
    ]);
  });

  test('under embargo leaves no tombstone', () => {
    const made = { objects: { 'fez/panel': { facts: { access: { embargoUntil: until } } } } };
    expect(gated(made, editions.web).tombstones.size).toBe(0);
  });

  test('with text only keeps its words and loses images, sounds, films and words about them', () => {
    const media = {
      images: [{ id: 'front', file: 'f.jpg' }],
      audio: [{ id: 'song', file: 's.mp3' }],
    };
    const words = {
      images: { front: { alt: 'a sacred thing' } },
      media: { song: { title: 'Song', transcript: 'Words' } },
    };
    const published = gated(
      {
        objects: {
          'fez/panel': {
            facts: { access: { publishLevel: 'text-only' }, ...media },
            texts: { en: { title: 'Panel', ...words }, 'en.easy': { title: 'Panel', ...words } },
          },
        },
      },
      editions.web,
    );
    const object = published.objects.get('fez/panel');
    expect(object?.texts.byLocale.get('en')?.title).toBe('Panel');
    expect(stringsIn(published)).not.toContain('a sacred thing');
    expect(stringsIn(published)).not.toContain('Words');
    expect([published.images.size, published.media.size]).toEqual([0, 0]);
    expect(published.held.map(({ item, reason }) => [item, reason])).toEqual([
      ['front', 'publish-level'],
      ['song', 'publish-level'],
    ]);
  });

  test.each([
    [undefined, 320],
    [2000, 320],
    [100, 100],
  ])('with thumbnails only and a limit of %s shows %s pixels and no zoom', (limit, shown) => {
    const image = {
      id: 'front',
      file: 'f.jpg',
      zoom: true,
      ...(limit && { maxPublishSize: limit }),
    };
    const facts = { access: { publishLevel: 'thumbnail' }, images: [image] };
    const { objects } = gated({ objects: { 'fez/panel': { facts } } }, editions.web);
    expect(objects.get('fez/panel')?.facts.images).toMatchObject([
      { maxPublishSize: shown, zoom: false },
    ]);
  });
});

describe('an image', () => {
  const image = (facts: object): object => ({ images: [{ id: 'front', file: 'f.jpg', ...facts }] });
  const consent = (facts: object): object => ({ reference: 'FEZ-1', ...facts });
  const depicting = (facts: object): object => image({ depicts: [facts] });
  const within = (scope: object): object => depicting({ consent: consent({ scope }) });

  test.each<[HoldReason, object, readonly string[]]>([
    ['rights-missing', { ...image({}), rights: undefined }, everyKind],
    ['rights-missing', { ...image({ rights: 'CC0' }), rights: undefined }, []],
    ['permission-missing', image({ rights: 'InC' }), everyKind],
    ['permission-missing', image({ rights: 'InC-EDU' }), everyKind],
    ['permission-missing', image({ rights: 'InC-NC' }), everyKind],
    ['permission-missing', image({ rights: 'CNE' }), everyKind],
    ['permission-missing', image({ rights: 'UND' }), everyKind],
    ['permission-missing', { ...image({}), rights: 'InC' }, everyKind],
    ['permission-missing', image({ rights: 'InC', permission: 'P-7' }), []],
    ['permission-missing', image({ rights: 'NoC-US' }), []],
    ['consent-missing', depicting({}), everyKind],
    ['consent-missing', depicting({ person: 'fez/nobody' }), everyKind],
    ['consent-missing', depicting({ identifiable: false }), []],
    ['consent-missing', depicting({ deceased: true }), []],
    ['consent-missing', depicting({ minor: true, consent: consent({}) }), everyKind],
    ['consent-missing', depicting({ minor: true, consent: consent({ by: 'guardian' }) }), []],
    ['consent-withdrawn', depicting({ consent: consent({ withdrawn: '2030-01-01' }) }), everyKind],
    [
      'consent-withdrawn',
      depicting({ deceased: true, consent: consent({ withdrawn: '2020-01-01' }) }),
      everyKind,
    ],
    ['consent-begins', depicting({ consent: consent({ from: '2026-11-02' }) }), everyKind],
    ['consent-begins', depicting({ consent: consent({ from }) }), []],
    ['consent-ended', depicting({ consent: consent({ until: '2026-10-31' }) }), everyKind],
    ['consent-ended', depicting({ consent: consent({ review: '2026-10-31' }) }), everyKind],
    ['consent-ended', depicting({ consent: consent({ until: '2027-01-31' }) }), carried],
    ['consent-ended', depicting({ consent: consent({ review: '2026-11-01' }) }), carried],
    ['consent-ended', depicting({ consent: consent({ until, review: until }) }), []],
    ['consent-scope', within({ editions: ['web', 'print'] }), ['kiosk', 'lessons', 'archive']],
    ['consent-scope', within({ venues: ['mint'] }), everyKind.filter((kind) => kind !== 'kiosk')],
    ['consent-scope', within({ venues: ['other-hall'] }), everyKind],
    ['consent-scope', within({ countries: ['MA'] }), everyKind.filter((kind) => kind !== 'kiosk')],
    ['consent-scope', within({ countries: ['JP'] }), everyKind],
    ['consent-scope', within({ languages: ['ar'] }), everyKind],
    ['consent-scope', within({ languages: ['ja', 'en', 'ar'] }), []],
  ])('is held back as %s with %j in %j', (reason, facts, expected) => {
    expect(heldIn(facts, reason)).toEqual(expected);
  });

  test('of a person follows the consent in the record of that person', () => {
    const facts = depicting({ person: 'fez/idris' });
    const person = (paper: object) => ({ 'fez/idris': { name: { ar: 'إدريس' }, consent: paper } });
    expect(heldIn(facts, 'consent-missing', person(consent({})))).toEqual([]);
    const ended = person(consent({ until: '2027-01-31' }));
    expect(heldIn(facts, 'consent-ended', ended)).toEqual(carried);
  });

  test('with several people is shown when all of them agreed', () => {
    const facts = image({ depicts: [{ consent: consent({}) }, {}] });
    expect(heldIn(facts, 'consent-missing')).toEqual(everyKind);
  });

  test('that is held back takes the words about it away, and leaves the others', () => {
    const facts = {
      images: [
        { id: 'front', file: 'f.jpg', regions: [{ id: 'face', x: 0, y: 0, width: 9, height: 9 }] },
        { id: 'back', file: 'b.jpg' },
      ].map((made) => (made.id === 'front' ? { ...made, rights: 'InC' } : made)),
    };
    const words = {
      images: { front: { alt: 'her face' }, back: { alt: 'the back' } },
      regions: { face: 'the face of the woman' },
    };
    const made = {
      objects: { 'fez/panel': { facts, texts: { en: { title: 'Panel', ...words } } } },
    };
    const published = gated(made, editions.web);
    const text = published.objects.get('fez/panel')?.texts.byLocale.get('en');
    expect(text?.front.images).toEqual({ back: { alt: 'the back' } });
    expect(stringsIn(published)).not.toContain('the face of the woman');
    expect([...published.images.keys()]).toEqual(['partners/fez/objects/panel/b.jpg']);
    expect(published.held).toEqual([
      { kind: 'image', id: 'fez/panel', item: 'front', reason: 'permission-missing' },
    ]);
  });
});

test('a voice that is heard needs the consent of a living speaker', () => {
  const made = (person: object): MadeExhibition => ({
    objects: {
      'fez/panel': { facts: { audio: [{ id: 'a', file: 'a.mp3', speakers: ['fez/idris'] }] } },
    },
    people: { 'fez/idris': { name: { ar: 'إدريس' }, ...person } },
  });
  const reasons = (person: object) =>
    gated(made(person), editions.web).held.map(({ kind, reason }) => `${kind} ${reason}`);
  expect(reasons({ living: true })).toEqual(['audio consent-missing']);
  expect(reasons({ living: true, consent: { reference: 'F-1' } })).toEqual([]);
  expect(reasons({ living: false })).toEqual([]);
  const withdrawn = { reference: 'F-1', withdrawn: '2026-01-01' };
  expect(reasons({ living: false, consent: withdrawn })).toEqual(['audio consent-withdrawn']);
});

describe('stories, lessons and perspectives', () => {
  const joint = { partners: ['fez', 'arita', 'puebla'] };
  const signed = (...partners: readonly string[]) =>
    partners.map((partner) => ({ partner, date: '2026-01-01' }));

  test.each<[string, object, HoldReason | undefined, boolean]>([
    ['fez/tale', { status: 'draft' }, 'draft', true],
    ['fez/tale', { status: 'withdrawn' }, 'withdrawn', false],
    ['fez/tale', {}, undefined, true],
    ['joint/tale', joint, 'unsigned', true],
    ['joint/tale', { ...joint, signedOff: signed('fez') }, 'unsigned', true],
    ['joint/tale', { ...joint, signedOff: signed('fez', 'fez') }, 'unsigned', true],
    [
      'joint/tale',
      { partners: ['fez', 'arita'], signedOff: signed('fez', 'puebla') },
      'unsigned',
      true,
    ],
    ['joint/tale', { ...joint, signedOff: signed('fez', 'puebla') }, undefined, true],
  ])('%s with %j: %s; in previews: %s', (id, facts, reason, inPreviews) => {
    const made = { stories: { [id]: { facts } }, lessons: { [id]: { facts } } };
    const { held, stories, lessons } = gated(made, editions.web);
    expect(held).toEqual(
      reason === undefined
        ? []
        : [
            { kind: 'story', id, reason },
            { kind: 'lesson', id, reason },
          ],
    );
    expect([stories.has(id), lessons.has(id)]).toEqual([!reason, !reason]);
    const preview = gated(made, { kind: 'web', from, drafts: true });
    expect([preview.stories.has(id), preview.lessons.has(id)]).toEqual([inPreviews, inPreviews]);
  });

  test.each<[object, object, HoldReason | undefined]>([
    [{}, {}, undefined],
    [{ status: 'draft' }, {}, 'draft'],
    [{ status: 'withdrawn' }, {}, 'withdrawn'],
    [{ signedOff: [] }, {}, 'unsigned'],
    [{ signedOff: signed('fez') }, {}, 'unsigned'],
    [{}, { status: 'draft' }, 'about-held'],
    [{}, { status: 'withdrawn' }, 'about-held'],
  ])('a perspective with %j on an object with %j: %s', (facts, objectFacts, reason) => {
    const id = 'arita/fez/panel';
    const made = {
      objects: { 'fez/panel': { facts: objectFacts } },
      perspectives: { [id]: { facts } },
    };
    const { held, perspectives } = gated(made, editions.web);
    const own = held.filter(({ kind }) => kind === 'perspective');
    expect(own).toEqual(reason === undefined ? [] : [{ kind: 'perspective', id, reason }]);
    expect(perspectives.has(id)).toBe(reason === undefined);
  });
});

test('nothing but prose and the codes on walls leads to what was held back', () => {
  const everywhere = { objects: ['fez/secret', 'fez/panel'] };
  const secret = {
    access: { embargoUntil: '2030-01-01' },
    images: [{ id: 'front', file: 'secret.jpg' }],
    audio: [{ id: 'song', file: 'secret.mp3', captions: { ar: 'secret.vtt' } }],
    video: [{ id: 'film', file: 'secret.mp4', poster: 'secret-poster.jpg' }],
  };
  const voice = {
    question: { en: 'What?' },
    answer: 'This',
    language: 'en',
    date: '2026-01-01',
    accepted: [{ partner: 'fez', date: '2026-01-01' }],
  };
  const published = gated(
    {
      exhibition: { front: everywhere },
      objects: {
        'fez/secret': { facts: secret, texts: { en: { title: 'A secret title' } } },
        'fez/panel': { facts: { related: ['fez/secret'] } },
      },
      stories: {
        'fez/tale': { facts: { ...everywhere, cover: { object: 'fez/secret' } } },
        'fez/hidden': { facts: { status: 'draft', images: [{ id: 'a', file: 'hidden.jpg' }] } },
      },
      lessons: { 'fez/lesson': { facts: { ...everywhere, stories: ['fez/hidden', 'fez/tale'] } } },
      perspectives: {
        'arita/fez/secret': { facts: { images: [{ id: 'a', file: 'other-secret.jpg' }] } },
      },
      voices: {
        'mint/secret': { ...voice, about: 'fez/secret' },
        'mint/hidden': { ...voice, about: 'fez/hidden' },
        'mint/panel': { ...voice, about: 'fez/panel' },
      },
    },
    editions.web,
  );
  const { held, ...shown } = published;
  expect([...stringsIn(shown)].filter((text) => /secret|hidden/u.test(text))).toEqual([]);
  expect([...shown.voices.keys()]).toEqual(['mint/panel']);
  expect(held.map(({ kind, id, reason }) => `${kind} ${id} ${reason}`).toSorted()).toEqual([
    'object fez/secret embargo',
    'perspective arita/fez/secret about-held',
    'story fez/hidden draft',
    'voice mint/hidden about-held',
    'voice mint/secret about-held',
  ]);
});

test('files are there because something that is shown names them', () => {
  const published = gated(
    {
      objects: {
        'fez/panel': {
          facts: {
            images: [{ id: 'front', file: 'front.jpg' }],
            video: [
              {
                id: 'film',
                file: 'film.mp4',
                poster: 'poster.jpg',
                captions: { ar: 'ar.vtt' },
                audioDescription: 'described.mp3',
              },
              { id: 'other', file: 'other.mp4', poster: 'other.jpg', rights: 'InC' },
            ],
          },
        },
      },
      lessons: {
        'fez/star': { facts: { handouts: [{ file: 'grid.pdf', language: 'ar', title: 'شبكة' }] } },
      },
    },
    editions.web,
  );
  expect([...published.media].toSorted()).toEqual([
    'partners/fez/lessons/star/grid.pdf',
    ...['ar.vtt', 'described.mp3', 'film.mp4', 'front.jpg', 'poster.jpg'].map(
      (name) => `partners/fez/objects/panel/${name}`,
    ),
  ]);
});

test('a kiosk of a venue that does not exist is a mistake of the program', () => {
  const edition = { kind: 'kiosk', venue: 'nowhere', from, until, drafts: false } as const;
  expect(() => gated({}, edition)).toThrow('no venue "nowhere"');
});

test('the exhibition itself stays as it was', () => {
  const exhibition = makeExhibition({
    objects: { 'fez/panel': { facts: { status: 'draft', images: [{ id: 'a', file: 'a.jpg' }] } } },
  });
  const before = structuredClone([...exhibition.objects]);
  forEdition(exhibition, editions.web);
  expect([...exhibition.objects]).toEqual(before);
});

function label(code: string, approval?: object): object {
  const words = { name: { en: code }, community: { en: 'The community' } };
  return { code, ...words, ...(approval && { approval }) };
}

/** Every string that can be reached from a value: keys of maps and records too. */
function stringsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value);
  else if (value instanceof Map || value instanceof Set) stringsIn([...value], found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) stringsIn(inner, found.add(key));
  }
  return found;
}
