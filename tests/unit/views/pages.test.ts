import { describe, expect, test } from 'vitest';
import { chooserPage } from '#src/views/chooser-page.ts';
import { madeRoads } from '../../helpers/made-roads.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import { onePage } from '../../helpers/one-page.ts';

const exhibition = makePublished(madeRoads);
const contexts = ['ar', 'en', 'ja'].map((tag) => makeContext(exhibition, tag));
const english = makeContext(exhibition, 'en');

describe('the front page', () => {
  test('begins with another partner in each language', () => {
    const first = contexts.map(
      (context) => onePage('home', `/${context.locale.tag}/`, context).partners[0]?.id,
    );
    expect(new Set(first).size).toBe(3);
  });

  test('shows objects of all partners in turn when the exhibition chose none', () => {
    const { objects, partners } = onePage('home', '/en/', english);
    const owners = objects.map(({ id }) => id.split('/')[0]);
    expect(owners).toEqual(partners.map(({ id }) => id));
  });

  test('shows the objects that the exhibition chose', () => {
    const made = { ...madeRoads, exhibition: { front: { objects: ['puebla/jar', 'fez/held'] } } };
    const { objects } = onePage('home', '/en/', makeContext(makePublished(made), 'en'));
    expect(objects.map(({ id }) => id)).toEqual(['puebla/jar']);
  });

  test('says where the exhibition is and where it goes next', () => {
    const { now, next, titles } = onePage('home', '/en/', english);
    expect([now?.card.id, next?.card.id]).toEqual(['mint', 'port']);
    expect(titles.map(({ text, lang }) => [text, lang])).toEqual([
      ['Roads', undefined],
      ['طرق', 'ar'],
      ['道', 'ja'],
    ]);
  });
});

test('the tour is in the order of its days', () => {
  const { stops } = onePage('tour', '/tour/', english);
  expect(stops.map(({ card, when }) => [card.id, when])).toEqual([
    ['past', 'past'],
    ['mint', 'now'],
    ['port', 'next'],
  ]);
});

test('a venue shows its stops, without those whose object is held back', () => {
  const { rooms, facts } = onePage('venue', '/tour/mint/', english);
  expect(rooms[0]?.title).toEqual({ text: 'القاعة', lang: 'ar', dir: 'rtl' });
  expect(rooms[0]?.stops.map(({ number, card }) => [number, card.id])).toEqual([
    ['7', 'fez/panel'],
    ['9', 'fez/tale'],
  ]);
  expect(facts).toContainEqual({
    label: 'Access',
    values: [{ text: 'منحدر', lang: 'ar', dir: 'rtl' }],
  });
  expect(facts).toContainEqual({
    label: 'Contact',
    values: [{ text: 'desk@mint.example', href: 'mailto:desk@mint.example' }],
  });
});

test('a partner says that it was invented, when it leads, and what it contributed', () => {
  const leads = [{ from: '2026-01-01', until: '2026-12-31' }];
  const partners = [{ id: 'fez', leads }, { id: 'arita' }, { id: 'puebla' }];
  const made = makePublished({ ...madeRoads, exhibition: { partners } });
  const page = onePage('partner', '/partners/fez/', makeContext(made, 'en'));
  expect(page.notices.map(({ kind }) => kind)).toEqual(['demonstration']);
  expect(page.facts).toContainEqual({
    label: 'Dates',
    values: [{ text: 'Leads from January 1, 2026 to December 31, 2026' }],
  });
  expect(page.objects.map(({ id }) => id)).toEqual(['fez/panel']);
  expect(page.stories.map(({ id }) => id)).toEqual(['fez/tale']);
});

test('joint work names all who made it, and those of them who signed', () => {
  const signedOff = ['fez', 'puebla', 'arita'].map((partner) => ({ partner, date: '2026-01-01' }));
  const facts = { partners: ['puebla', 'fez'], signedOff };
  const made = makePublished({
    stories: { 'joint/tale': { facts } },
    lessons: { 'joint/star': { facts } },
  });
  const context = makeContext(made, 'en');
  const signed = [
    'Signed by Museum of fez · January 1, 2026',
    'Signed by Museum of puebla · January 1, 2026',
  ];
  for (const page of [
    onePage('story', 'joint/tale/', context),
    onePage('lesson', 'joint/star/', context),
  ]) {
    expect(page.by.map(({ text }) => text)).toEqual(['Museum of fez', 'Museum of puebla']);
    expect(page.signed).toEqual(signed);
  }
});

test('a lesson has its warnings, aims and hand-outs', () => {
  const page = onePage('lesson', 'puebla/star/', makeContext(exhibition, 'ja'));
  expect(page.advisories).toHaveLength(1);
  expect(page.objectives).toEqual([{ text: 'Draw', lang: 'en' }]);
  expect(page.handouts).toEqual([
    {
      text: 'شبكة',
      lang: 'ar',
      dir: 'rtl',
      href: '/_media/partners/puebla/lessons/star/grid.pdf',
    },
  ]);
});

test('a voice is in its own language, with a translation for those who need one', () => {
  const voice = (tag: string) =>
    onePage('voices', '/voices/', makeContext(exhibition, tag)).voices[0];
  expect(voice('en')).toMatchObject({
    id: 'mint-cushion',
    question: { text: 'سؤال', lang: 'ar', dir: 'rtl' },
    answer: { text: 'Azul', lang: 'es' },
    translation: { text: 'Blue' },
    about: { text: 'لوح', lang: 'ar', href: '/en/objects/fez/panel/' },
    notices: [{ kind: 'sample' }],
  });
  expect(voice('ja')?.translation).toEqual({ text: 'Blue', lang: 'en' });
});

test('the glossary has every term with its names in the other languages', () => {
  expect(onePage('glossary', '/glossary/', english).terms).toEqual([
    {
      id: 'zellij',
      term: { text: 'zellij' },
      definition: { text: 'Cut tiles' },
      kept: true,
      others: [{ text: 'زليج', lang: 'ar', dir: 'rtl' }],
    },
  ]);
});

test('the credits name everybody once in each role', () => {
  const { sections } = onePage('about', '/about/credits/', english);
  expect(sections.map(({ id, paragraphs }) => [id, paragraphs.map(({ text }) => text)])).toEqual([
    ['photographer', ['Amina']],
    ['author', ['Inés', '晴']],
    ['translator', expect.arrayContaining(['N. N.', '晴'])],
    ['reviewer', ['Amina']],
  ]);
});

test('the figures count what is published, and words of the source texts alone', () => {
  const { sections } = onePage('about', '/about/impact/', english);
  const [partners, languages] = sections.map(({ table }) => table?.rows ?? []);
  const fez = partners?.find(({ head }) => head.text === 'Museum of fez');
  expect(fez?.cells.map(({ text }) => text)).toEqual([
    '1',
    '1',
    '0',
    '0',
    expect.stringMatching(/^\d+ words$/u),
  ]);
  expect(
    languages?.map(({ head, cells }) => [head.text, ...cells.map(({ text }) => text)]),
  ).toEqual([
    ['Arabic', '2', '29'],
    ['English', '4', '57'],
    ['Japanese', '3', '43'],
  ]);
});

test('addresses of partners are links only when they lead somewhere', () => {
  const { sections } = onePage('about', '/about/rights/', english);
  const links = sections.find(({ id }) => id === 'takedown')?.links ?? [];
  expect(links).toContainEqual({ text: 'Museum of fez: +212 5 35' });
  expect(links).toContainEqual({
    text: 'Museum of arita: arita@made.example',
    href: 'mailto:arita@made.example',
  });
});

describe('search', () => {
  test('looks into the reader’s own language first', () => {
    const { settings, ways } = onePage('search', '/search/', makeContext(exhibition, 'ja'));
    expect(settings.bundles.map(({ tag, href }) => [tag, href])).toEqual([
      ['ja', '/_search/ja/'],
      ['ar', '/_search/ar/'],
      ['en', '/_search/en/'],
    ]);
    expect(ways.length).toBeGreaterThan(3);
  });

  test('gives the script its words with the names still open, in every form of the plural', () => {
    const words = (tag: string) =>
      onePage('search', '/search/', makeContext(exhibition, tag)).settings.words;
    expect(words('en')['search.found']).toEqual({
      one: '{count} result for “{query}”',
      other: '{count} results for “{query}”',
    });
    expect(Object.keys(words('ar')['search.found'] ?? {})).toEqual(
      expect.arrayContaining(['zero', 'one', 'two', 'few', 'many', 'other']),
    );
    expect(words('en')['search.none']).toContain('{query}');
  });
});

test('on the choice of languages every language speaks for itself', () => {
  const page = chooserPage(contexts, ({ locale, routes }) => routes.section('home', locale.tag));
  expect(page.languages.map(({ tag, href, exhibition: name }) => [tag, href, name])).toEqual([
    ['ar', '/ar/', 'طرق'],
    ['en', '/en/', 'Roads'],
    ['ja', '/ja/', '道'],
  ]);
  expect(new Set(page.languages.map(({ invitation }) => invitation)).size).toBe(3);
});
