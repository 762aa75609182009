import { describe, expect, test } from 'vitest';
import { searchFacets } from '#src/exports/search/types.ts';
import { browsing } from '#src/views/browse.ts';
import { objectsListPage, facetPages, objectsPerPage, pageCount } from '#src/views/list-pages.ts';
import { partnerPage } from '#src/views/partner-page.ts';
import { madeRoads } from '../../helpers/made-roads.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import type { MadeEntry } from '../../helpers/make-exhibition.ts';
import { onePage } from '../../helpers/one-page.ts';

const exhibition = makePublished(madeRoads);
const english = makeContext(exhibition, 'en');

describe('ways to browse', () => {
  test('name every value with how many objects it has', () => {
    const { facets } = onePage('list', '/objects/', english);
    const shown = facets.map(({ label, values }) => [
      label,
      values.map(({ text, count, href }) => `${text} ${count} ${href}`),
    ]);
    expect(shown).toEqual([
      ['By theme', ['Blue 1 /en/themes/blue/']],
      [
        'By partner',
        [
          'Museum of arita 1 /en/partners/arita/',
          'Museum of fez 1 /en/partners/fez/',
          'Museum of puebla 1 /en/partners/puebla/',
        ],
      ],
      ['By kind', ['Tile 1 /en/browse/kind/tile/']],
      ['By place', ['فاس 1 /en/browse/place/fes/']],
      ['By material', ['Clay 1 /en/browse/material/clay/']],
      [
        'By century',
        [
          '6th century BCE 1 /en/browse/century/bce-6/',
          '14th century 1 /en/browse/century/14/',
          '17th century 1 /en/browse/century/17/',
          '18th century 1 /en/browse/century/18/',
        ],
      ],
    ]);
  });

  test('mark the value whose page it is', () => {
    const page = onePage('list', '/browse/century/bce-6/', english);
    const current = page.facets.flatMap(({ values }) => values.filter((value) => value.current));
    expect(current.map(({ text }) => text)).toEqual(['6th century BCE']);
    expect([page.title.text, page.count]).toEqual(['6th century BCE', '1 object']);
    expect(page.cards.map(({ id }) => id)).toEqual(['puebla/jar']);
  });

  test('count a theme and a partner of the same name apart', () => {
    const made = makePublished({
      themes: { fez: { title: { en: 'Fez' } } },
      objects: { 'fez/a': {}, 'fez/b': {}, 'arita/c': { facts: { themes: ['fez'] } } },
    });
    const [themes, partners] = onePage('list', '/objects/', makeContext(made, 'en')).facets;
    expect(themes?.values.map(({ count }) => count)).toEqual(['1']);
    expect(partners?.values.map(({ count }) => count)).toEqual(['1', '2']);
  });

  test('take a term that is written out where it is used, in any script', () => {
    const use = (label: object) => ({ facts: { kind: { label } } });
    const made = makePublished({
      objects: { 'fez/a': use({ ar: 'صحن', es: 'Plato hondo' }), 'fez/b': use({ ja: '皿' }) },
    });
    const { facets } = browsing(makeContext(made, 'en'));
    expect(facets.kind.map(({ slug, label }) => [slug, label.text])).toEqual([
      ['plato-hondo', 'صحن'],
      [expect.stringMatching(/^x[0-9a-z]+$/u), '皿'],
    ]);
  });
});

describe('the orders of a list', () => {
  test('of all objects have pages of their own, kept out of search engines', () => {
    const page = onePage('list', '/objects/oldest/', english);
    expect(page.orders?.map(({ label, href, current }) => [label, href, current])).toEqual([
      ['Alphabetical', '/en/objects/', false],
      ['Oldest first', '/en/objects/oldest/', true],
      ['Newest first', '/en/objects/newest/', false],
    ]);
    expect(page.meta.hidden).toBe(true);
    expect(page.meta.title).toContain('Oldest first');
    expect(onePage('list', '/objects/', english).meta.hidden).toBe(false);
    expect(page.cards.map(({ id }) => id)).toEqual(['puebla/jar', 'fez/panel', 'arita/dish']);
  });

  test('of the objects of one value are places on its page', () => {
    const dated = (edtf: string, title: string) => ({
      facts: { date: { edtf }, materials: ['clay'] },
      texts: { en: title },
    });
    const { vocabulary = {} } = madeRoads;
    const objects = { 'fez/a': dated('1800', 'Azure'), 'fez/b': dated('1700', 'Blue') };
    const context = makeContext(makePublished({ vocabulary, objects }), 'en');
    const { orders } = onePage('list', '/browse/material/clay/', context);
    expect(orders?.map(({ href, places }) => [href, places])).toEqual([
      ['?order=title', [0, 1]],
      ['?order=oldest', [1, 0]],
      ['?order=newest', [0, 1]],
    ]);
  });

  test('are not offered for one object', () => {
    expect(onePage('list', '/browse/kind/tile/', english).orders).toBeUndefined();
  });

  test('are not offered for a value whose objects do not stand on one page', () => {
    const objects = Object.fromEntries(
      Array.from({ length: objectsPerPage + 1 }, (_, index) => [
        `fez/o-${index}`,
        { facts: { materials: ['clay'] } },
      ]),
    );
    const { vocabulary = {} } = madeRoads;
    const context = makeContext(makePublished({ vocabulary, objects }), 'en');
    expect(onePage('list', '/browse/material/clay/', context).orders).toBeUndefined();
  });
});

describe('a list of one value', () => {
  test('leads to the search with that value chosen, whatever the facet', () => {
    const narrow = (path: string) =>
      new URLSearchParams(onePage('list', path, english).narrow?.split('?')[1]);
    const chosen = {
      '/browse/kind/tile/': ['type', 'tile'],
      '/browse/material/clay/': ['material', 'clay'],
      '/browse/place/fes/': ['place', 'fes'],
      '/browse/century/bce-6/': ['century', '-6'],
    };
    for (const [path, [name = '', key]] of Object.entries(chosen)) {
      expect(Object.fromEntries(narrow(path))).toMatchObject({ kind: 'object', [name]: key });
      expect(searchFacets).toContain(name);
    }
  });

  test('searches other languages too where it shows texts of theirs', () => {
    const place = { role: 'made', place: { label: { en: 'Fez' } } };
    const made = (texts: Readonly<Record<string, string>>) =>
      makeContext(
        makePublished({ objects: { 'fez/a': { facts: { places: [place] }, texts } } }),
        'en',
      );
    const narrow = (context: ReturnType<typeof made>) =>
      onePage('list', '/browse/place/fez/', context).narrow;
    expect(narrow(made({ ar: 'صحن' }))).toBe('/en/search/?others=1&kind=object&place=Fez');
    expect(narrow(made({ en: 'Dish' }))).toBe('/en/search/?kind=object&place=Fez');
  });
});

describe('the list of objects', () => {
  const many = (count: number): Record<string, MadeEntry> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `fez/o-${index}`,
        { texts: { en: `Tile ${count - index}` } },
      ]),
    );
  const made = (count: number) => makeContext(makePublished({ objects: many(count) }), 'en');

  test.each([
    [0, 1],
    [1, 1],
    [objectsPerPage, 1],
    [objectsPerPage + 1, 2],
  ])('of %d objects has %d pages', (count, pages) => {
    expect(pageCount(browsing(made(count)).objects)).toBe(pages);
  });

  test('is in the alphabetical order of the language, with numbers as numbers', () => {
    const context = made(12);
    const { cards } = objectsListPage(1, browsing(context), context);
    expect(cards.map(({ title }) => title.text)).toEqual(
      Array.from({ length: 12 }, (_, index) => `Tile ${index + 1}`),
    );
  });

  test('leads from page to page, each object once and each page with a title of its own', () => {
    const context = made(objectsPerPage * 2 + 1);
    const all = browsing(context);
    const pages = [1, 2, 3].map((number) => objectsListPage(number, all, context));
    expect(pages.map(({ cards }) => cards.length)).toEqual([objectsPerPage, objectsPerPage, 1]);
    const ids = pages.flatMap(({ cards }) => cards.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(pages.map(({ meta }) => meta.title)).size).toBe(3);
    const steps = pages.map(({ pagination: p }) => [p?.previous, p?.next]);
    const [first, second, third] = ['/en/objects/', '/en/objects/page/2/', '/en/objects/page/3/'];
    expect(steps).toEqual([
      [undefined, second],
      [first, third],
      [second, undefined],
    ]);
    expect(pages[1]?.pagination?.pages.map(({ current }) => current)).toEqual([false, true, false]);
  });

  test('that share a value is as long as it needs to be, page by page', () => {
    const context = made(objectsPerPage + 1);
    const pages = facetPages(browsing(context), context).filter(({ facet }) => facet === 'partner');
    expect(pages.map(({ value, page }) => [value, page.cards.length])).toEqual([
      ['fez', objectsPerPage],
      ['fez/page/2', 1],
    ]);
    expect(pages[1]?.page.meta.path).toBe('/en/browse/partner/fez/page/2/');
    expect(pages[0]?.page.pagination?.next).toBe('/en/browse/partner/fez/page/2/');
  });

  test('of a partner that shows all of its objects itself is not there', () => {
    const context = made(objectsPerPage);
    const facets = facetPages(browsing(context), context).map(({ facet }) => facet);
    expect(facets).not.toContain('partner');
  });

  test('of a partner shows the first and leads to the others', () => {
    const context = made(objectsPerPage + 1);
    const all = browsing(context);
    const fez = context.exhibition.partners.get('fez');
    const page = fez && partnerPage(fez, all, context);
    expect(page?.objects).toHaveLength(objectsPerPage);
    expect(page?.moreObjects?.href).toBe('/en/browse/partner/fez/');
  });

  test('that fits on one page needs no others', () => {
    const context = made(3);
    expect(objectsListPage(1, browsing(context), context).pagination).toBeUndefined();
  });
});

describe('a card', () => {
  test('of an object without a picture says so, and that of a partner does not', () => {
    const context = makeContext(makePublished({ objects: { 'fez/bare': {} } }), 'en');
    const [card] = onePage('list', '/objects/', context).cards;
    expect(card?.noPicture).toBe('No image');
    for (const partner of onePage('list', '/partners/', context).cards) {
      expect(partner.noPicture).toBeUndefined();
    }
  });

  const cardsOf = (path: string) => onePage('list', path, english).cards;

  test('of a story has the picture of its first object, and that object’s advisory', () => {
    expect(cardsOf('/stories/')).toMatchObject([
      { id: 'fez/tale', advisory: 'Sacred or ceremonial content', illustration: {} },
    ]);
  });

  test('of a story shows the picture that it names as its cover', () => {
    const cover = { object: 'fez/panel', image: 'back' };
    const stories = { 'fez/tale': { facts: { objects: ['arita/dish'], cover } } };
    const context = makeContext(makePublished({ ...madeRoads, stories }), 'en');
    const [card] = onePage('list', '/stories/', context).cards;
    expect(card?.illustration?.alt).toEqual({ text: 'الظهر', lang: 'ar', dir: 'rtl' });
    expect(card?.advisory).toBeUndefined();
  });

  test('of a perspective leads to its place on the page of the object', () => {
    const { perspectives } = onePage('partner', '/partners/arita/', english);
    expect(perspectives.map(({ href }) => href)).toEqual([
      '/en/objects/fez/panel/#arita-fez-panel',
    ]);
  });
});
