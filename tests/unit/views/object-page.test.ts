import { describe, expect, test } from 'vitest';
import { madeRoads } from '../../helpers/made-roads.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import type { MadeExhibition } from '../../helpers/make-exhibition.ts';
import { onePage } from '../../helpers/one-page.ts';

const exhibition = makePublished(madeRoads);
const panel = (tag: string) =>
  onePage('object', 'objects/fez/panel/', makeContext(exhibition, tag));

describe('the state of a text', () => {
  const made = (texts: object) =>
    makePublished({ objects: { 'fez/panel': { texts: { ...texts } } } });
  const translation = (facts: object) => ({ title: 'T', translation: { from: 'ar', ...facts } });

  test.each<[string, string, object, readonly (readonly unknown[])[]]>([
    ['written in the language of the page', 'ar', { ar: 'أ' }, []],
    [
      'missing',
      'en',
      { ar: 'أ' },
      [['fallback', 'This text is not yet available in English. It is shown in Arabic.']],
    ],
    ['missing', 'ja', { ar: 'أ' }, [['fallback', expect.stringMatching(/日本語.*アラビア語/u)]]],
    ['missing', 'ar', { ja: 'あ' }, [['fallback', expect.stringMatching(/العربية.*اليابانية/u)]]],
    [
      'translated by a machine',
      'en',
      { ar: 'أ', en: translation({ status: 'machine' }) },
      [['machine', 'Translated by a machine, not yet reviewed by a person']],
    ],
    [
      'a draft of a translation',
      'en',
      { ar: 'أ', en: translation({}) },
      [['draft', 'Draft translation']],
    ],
    ['a reviewed translation', 'en', { ar: 'أ', en: translation({ status: 'reviewed' }) }, []],
    [
      'a translation of words that changed',
      'en',
      { ar: 'أ', en: translation({ status: 'reviewed', of: 'dold' }) },
      [['outdated', expect.stringContaining('may be out of date')]],
    ],
    [
      'deliberately in another language',
      'en',
      { ar: 'أ', en: { untranslated: 'deliberate', reason: 'the elders decided so' } },
      [['deliberate', 'This text deliberately stays in Arabic.', 'the elders decided so']],
    ],
  ])('%s, on a page in %s', (_, tag, texts, expected) => {
    const { account } = onePage('object', 'fez/panel/', makeContext(made(texts), tag));
    const said = account.notices.map(({ kind, words, reason }) =>
      reason === undefined ? [kind, words] : [kind, words, reason.text],
    );
    expect(said).toEqual(expected);
  });

  test('is said of its language, its translator and its reviewer', () => {
    const story = onePage('story', 'fez/tale/', makeContext(exhibition, 'en'));
    expect(story.account.origin).toEqual([
      'First written in Arabic',
      'Translation: N. N.',
      'Reviewed by Amina',
    ]);
  });
});

describe('accounts', () => {
  test('are equals: the owner’s text is one of them and stands nowhere else', () => {
    const { account, perspectives, orderRule } = panel('ar');
    expect(perspectives.map(({ partner }) => partner.text).toSorted()).toEqual([
      'Museum of arita',
      'Museum of fez',
      'Museum of puebla',
    ]);
    expect(account.body).toEqual([]);
    expect(account.title.text).toBe('لوح');
    expect(orderRule).toBe(makeContext(exhibition, 'ar').strings.t('perspective.order.by-object'));
    const own = perspectives.find(({ partner }) => partner.text === 'Museum of fez');
    expect(own?.body.length).toBeGreaterThan(5);
    expect(own?.stance).toBeUndefined();
  });

  test('say who speaks, when, in which language and how they stand to the others', () => {
    const view = panel('en').perspectives.find(({ id }) => id === 'arita-fez-panel');
    expect(view).toMatchObject({
      title: { text: '見解', lang: 'ja' },
      lang: 'ja',
      authors: [{ text: '晴', lang: 'ja' }],
      date: 'January 1, 2026',
      writtenIn: 'Japanese',
      stance: 'Asks',
      agreesOn: [{ text: '色', lang: 'ja' }],
      advisories: [{ title: 'War' }],
    });
  });

  test('have headings below their own', () => {
    const html = JSON.stringify(panel('en').perspectives);
    expect(html).toContain('<h4 id=');
    expect(html).toMatch(/<h4 id=[^>]*footnotes/u);
    expect(html).not.toMatch(/<h[123]/u);
  });

  test('leave the owner’s text where it is when the owner signed one of them', () => {
    const made: MadeExhibition = {
      objects: { 'fez/panel': { texts: { ar: { title: 'أ', body: 'نص' } } } },
      perspectives: { 'fez/fez/panel': {}, 'arita/fez/panel': {} },
    };
    const page = onePage('object', 'fez/panel/', makeContext(makePublished(made), 'ar'));
    expect(page.account.body).toEqual([{ kind: 'html', html: '<p>نص</p>' }]);
    expect(page.perspectives.map(({ id }) => id).toSorted()).toEqual([
      'arita-fez-panel',
      'fez-fez-panel',
    ]);
  });

  test('are none when nobody but the owner speaks', () => {
    const page = onePage('object', 'puebla/jar/', makeContext(exhibition, 'en'));
    expect([page.perspectives, page.orderRule]).toEqual([[], undefined]);
    expect(page.account.body).toEqual([{ kind: 'html', html: '<p>Body</p>' }]);
  });
});

describe('the order of accounts', () => {
  const made = (rotation: string, count = 1): MadeExhibition => {
    const ids = Array.from({ length: count }, (_, index) => `fez/o-${index}`);
    return {
      exhibition: { rotation },
      objects: Object.fromEntries(
        ids.map((id) => [id, { texts: { ar: { title: 'أ', written: '2026-02-01' } } }]),
      ),
      perspectives: Object.fromEntries(
        ids.flatMap((id) => [
          [`arita/${id}`, { facts: { date: '2026-03-01' } }],
          [`puebla/${id}`, { facts: { date: '2026-01-01' } }],
        ]),
      ),
    };
  };
  const orderOf = (id: string, from: string, rotation: string, count = 1) => {
    const context = makeContext(makePublished(made(rotation, count), from), 'ar');
    const page = onePage('object', `${id}/`, context);
    return page.perspectives.map(({ partner }) => partner.text.replace('Museum of ', ''));
  };

  test('by object begins with each partner in turn, whatever the day', () => {
    const context = makeContext(makePublished(made('by-object', 30)), 'ar');
    const first = Array.from({ length: 30 }, (_, index) => {
      const { perspectives } = onePage('object', `fez/o-${index}/`, context);
      return perspectives[0]?.partner.text;
    });
    expect(new Set(first).size).toBe(3);
    expect(orderOf('fez/o-0', '2026-11-01', 'by-object')).toEqual(
      orderOf('fez/o-0', '2026-12-01', 'by-object'),
    );
  });

  test('by month moves on by one place with every month, over the turn of a year too', () => {
    const first = ['2026-11-30', '2026-12-01', '2027-01-01', '2027-02-01'].map(
      (day) => orderOf('fez/o-0', day, 'by-month')[0],
    );
    expect(new Set(first.slice(0, 3)).size).toBe(3);
    expect(first[3]).toBe(first[0]);
  });

  test('by date is that of writing, the owner’s text among the others', () => {
    expect(orderOf('fez/o-0', '2026-11-01', 'by-date')).toEqual(['puebla', 'fez', 'arita']);
  });
});

describe('the page of an object', () => {
  test('begins with its main image, and shows details that have a name', () => {
    const { illustrations, details } = panel('ar');
    expect(illustrations.map(({ alt }) => alt.text)).toEqual(['الوجه', 'الظهر']);
    expect(details).toMatchObject([{ alt: { text: 'النجمة' }, caption: { text: 'النجمة' } }]);
  });

  test('borrows words for an image from another text and marks their language', () => {
    expect(panel('ja').illustrations[0]?.alt).toEqual({ text: 'الوجه', lang: 'ar', dir: 'rtl' });
  });

  test('has the easy words, in the language of the page', () => {
    const own = panel('ar').perspectives.find(({ id }) => id === 'fez-panel');
    expect(own?.easy).toMatchObject({ summary: { text: 'سهل' } });
    expect(JSON.stringify(own?.easy?.body)).toContain('id=\\"fez-panel-easy-s-سهل\\"');
  });

  test('shows recordings that its text does not place, with what they need', () => {
    const { recordings } = panel('ar');
    expect(recordings).toMatchObject([
      {
        medium: 'video',
        src: '/_media/partners/fez/objects/panel/film.mp4',
        poster: '/_media/partners/fez/objects/panel/poster.jpg',
        title: { text: 'فيلم' },
        transcript: { text: 'صامت' },
        rights: { name: expect.stringContaining('CC BY') },
      },
    ]);
  });

  test('leads back to what uses it and names the stop where the exhibition is now', () => {
    const page = panel('en');
    expect(page.stories.map(({ id }) => id)).toEqual(['fez/tale']);
    expect(page.lessons.map(({ id }) => id)).toEqual(['puebla/star']);
    expect(page.venues.map(({ id }) => id)).toEqual(['mint']);
    expect(page.related.map(({ id }) => id)).toEqual(['arita/dish']);
    expect(page.stop).toBe('7');
    const later = makeContext(makePublished(madeRoads, '2028-01-01'), 'en');
    expect(onePage('object', 'fez/panel/', later).stop).toBeUndefined();
  });

  test('says before the picture what a visitor may not wish to see', () => {
    const dish = onePage('object', 'arita/dish/', makeContext(exhibition, 'ja'));
    expect(dish.advisories).toMatchObject([{ note: { text: '注意' } }]);
  });

  test('lists its facts in the order of a museum label, with ways to browse on', () => {
    const rows = panel('en').facts.map(({ label, values }) => [label, values[0]]);
    expect(rows).toEqual([
      ['Kind', { text: 'Tile', href: '/en/browse/kind/tile/' }],
      ['Date', { text: '14th century' }],
      ['Made in', { text: 'فاس', lang: 'ar', dir: 'rtl', href: '/en/browse/place/fes/' }],
      ['Materials', { text: 'Clay', href: '/en/browse/material/clay/' }],
      ['Lender', { text: 'Museum of puebla', href: '/en/partners/puebla/' }],
      ['Credit line', { text: 'Given' }],
      ['Rights statement', expect.objectContaining({ text: expect.stringContaining('CC BY') })],
      ['Identifiers', { text: 'WIKIDATA Q42', href: 'https://www.wikidata.org/entity/Q42' }],
    ]);
  });

  test('carries the labels of the community with its name for itself', () => {
    const label = { code: 'TK-A', name: { en: 'Attribution' }, community: { ja: '里' } };
    const project = 'https://hub.example/1';
    const made = {
      objects: {
        'fez/panel': {
          facts: {
            labels: [
              { ...label, project },
              { ...label, code: 'BC-P' },
            ],
          },
        },
      },
    };
    const page = onePage('object', 'fez/panel/', makeContext(makePublished(made), 'en'));
    const shown = { name: { text: 'Attribution' }, community: { text: '里', lang: 'ja' } };
    expect(page.labels).toEqual([
      { code: 'TK-A', ...shown, href: project },
      { code: 'BC-P', ...shown },
    ]);
  });

  test.each([
    ['a@fez.example', { text: 'a@fez.example', href: 'mailto:a@fez.example' }],
    [
      'https://fez.example/@us',
      { text: 'https://fez.example/@us', href: 'https://fez.example/@us' },
    ],
    ['+212 5 35', { text: '+212 5 35' }],
  ])('says where to write to have something taken down: %s', (takedown, expected) => {
    const made = {
      partners: { fez: { facts: { contact: { takedown } } } },
      objects: { 'fez/panel': {} },
    };
    const page = onePage('object', 'fez/panel/', makeContext(makePublished(made), 'en'));
    expect(page.takedown).toEqual(expected);
  });
});
