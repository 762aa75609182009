import { describe, expect, it } from 'vitest';
import type { HeldBack } from '#src/exhibition/gate/edition.ts';
import { searchBundles } from '#src/exports/search/search-bundles.ts';
import type { SearchBundle, SearchRecord } from '#src/exports/search/types.ts';
import { makeRoutes } from '#src/routes.ts';
import { makePublished } from '../../helpers/make-context.ts';
import type { MadeExhibition } from '../../helpers/make-exhibition.ts';

function bundleOf(tag: string, made: MadeExhibition, base = '/'): SearchBundle {
  const bundles = [...searchBundles(makePublished(made), makeRoutes(base))];
  const found = bundles.find((bundle) => bundle.tag === tag);
  if (found === undefined) throw new Error(`There is no bundle "${tag}".`);
  return found;
}

function recordOf(tag: string, entry: string, made: MadeExhibition): SearchRecord {
  const found = bundleOf(tag, made).records.find((record) => record.entry === entry);
  if (found === undefined) throw new Error(`There is no record "${entry}" in "${tag}".`);
  return found;
}

const entries = (tag: string, made: MadeExhibition) =>
  bundleOf(tag, made).records.map(({ entry }) => entry);

const starPanel = {
  title: 'Star panel',
  subtitle: 'From a wall',
  summary: 'Eight points.',
  searchAlso: ['زليج', 'khatam'],
  images: { front: { alt: 'A blue square.', caption: 'The whole.' } },
  body: 'The <Term id="zellij">word</Term> is old.',
};

const panel: MadeExhibition = {
  vocabulary: {
    kinds: { tile: { label: { ar: 'بلاطة', en: 'Tile' } } },
    materials: { clay: { label: { en: 'Clay' } } },
    places: { fez: { label: { ar: 'فاس', en: 'Fez' } } },
  },
  people: {
    'fez/idris': { name: { ar: 'إدريس', en: 'Idris' } },
    'fez/author': { name: { ar: 'ياسمين', en: 'Yasmine' } },
    'arita/author': { name: { en: 'Mizuho', ja: '瑞穂' } },
  },
  glossary: {
    zellij: {
      term: { ar: 'زليج', en: 'zellij' },
      definition: { ar: 'فسيفساء', en: 'Cut mosaic' },
      searchAlso: ['zillij'],
    },
  },
  objects: {
    'fez/panel': {
      facts: {
        kind: 'tile',
        materials: ['clay'],
        date: { edtf: '1350', label: { en: 'about 1350' } },
        places: [{ role: 'made', place: 'fez' }],
        creators: [{ person: 'fez/idris' }],
        themes: ['blue'],
        accession: 'F-12',
        images: [{ id: 'front', file: 'front.jpg', rights: 'CC0', credit: { en: 'Us' } }],
      },
      texts: {
        en: starPanel,
        ar: 'لوحة النجوم',
      },
    },
  },
  themes: { blue: { title: { en: 'Blue' } } },
};

describe('a search record', () => {
  it('holds what a reader can read: words, facts and descriptions of images', () => {
    const { title, content, url } = recordOf('en', 'object/fez/panel', panel);
    expect(title).toBe('Star panel');
    expect(url).toBe('/en/objects/fez/panel/');
    expect(content.split('\n')).toEqual([
      'Eight points.',
      'From a wall',
      'The word is old.',
      'about 1350 · Tile · Idris · Fez · Clay',
      'The whole.',
      'A blue square.',
    ]);
  });

  it('holds beside it what a reader may type instead, which is never shown', () => {
    const { also } = recordOf('en', 'object/fez/panel', panel);
    expect(also.split(' ')).toEqual(
      expect.arrayContaining(['khatam', 'زليج', 'zillij', 'إدريس', 'فاس', 'F-12']),
    );
    expect(also).not.toMatch(/Idris|Fez|Eight/u);
  });

  it('has words without vowel signs and articles where Arabic is written', () => {
    const { also } = recordOf('ar', 'object/fez/panel', panel);
    expect(also.split(' ')).toEqual(expect.arrayContaining(['نجوم', 'نجم']));
  });

  it('repeats the title where words are not written apart, and has no empty content', () => {
    const made = { objects: { 'arita/vase': { texts: { ja: '青い壺', en: 'Blue vase' } } } };
    expect(recordOf('ja', 'object/arita/vase', made).content).toBe('青い壺');
    expect(recordOf('en', 'object/arita/vase', made).content).toBe('Blue vase');
  });

  it('has keys for filters that are the same in every language', () => {
    const facets = {
      kind: ['object'],
      type: ['tile'],
      partner: ['fez'],
      theme: ['blue'],
      century: ['14'],
      material: ['clay'],
      place: ['fez'],
    };
    expect(recordOf('en', 'object/fez/panel', panel).facets).toEqual(facets);
    expect(recordOf('ar', 'object/fez/panel', panel).facets).toEqual(facets);
  });

  it('has one key for a place that is written out where it is used', () => {
    const place = { label: { ar: 'سوق', en: 'A market' } };
    const made: MadeExhibition = {
      objects: {
        'fez/jar': {
          facts: { places: [{ role: 'used', place }] },
          texts: { ar: 'جرة', en: 'Jar' },
        },
      },
    };
    expect(recordOf('en', 'object/fez/jar', made).facets.place).toEqual(['سوق']);
    expect(bundleOf('en', made).labels.facets.at(-1)?.values).toEqual([
      { key: 'سوق', text: 'A market' },
    ]);
  });

  it('lies below the base path', () => {
    const [record] = bundleOf('en', panel, '/roads/').records;
    expect(record?.url).toBe('/roads/en/objects/fez/panel/');
  });
});

describe('the records of a language', () => {
  it('are those of its own texts, whatever readers are shown instead', () => {
    expect(entries('en', panel)).toContain('object/fez/panel');
    expect(entries('ja', panel)).toEqual([]);
    expect(entries('ar', panel)).toEqual(['object/fez/panel', 'term/zellij']);
  });

  it('have a perspective as a hit of its own that leads to its place on the page', () => {
    const made: MadeExhibition = {
      ...panel,
      perspectives: { 'arita/fez/panel': { texts: { ja: '青を見る' } } },
    };
    const { url, content, also, facets } = recordOf('ja', 'perspective/arita/fez/panel', made);
    expect(url).toBe('/ja/objects/fez/panel/#arita-fez-panel');
    expect(content).toBe('青を見る\n瑞穂');
    expect(also).toBe('Mizuho');
    expect(facets).toMatchObject({ partner: ['arita'], century: ['14'], place: ['fez'] });
  });

  it('cover stories, lessons, venues, partners, themes and terms', () => {
    const made: MadeExhibition = {
      ...panel,
      stories: { 'fez/roads': {} },
      lessons: { 'fez/draw': {} },
      venues: { mint: { facts: { name: { en: 'Old Mint', ja: '旧造幣局' } } } },
    };
    expect(entries('en', made)).toEqual([
      'object/fez/panel',
      'story/fez/roads',
      'lesson/fez/draw',
      'venue/mint',
      'partner/arita',
      'partner/fez',
      'partner/puebla',
      'theme/blue',
      'term/zellij',
    ]);
    expect(recordOf('ja', 'venue/mint', made)).toMatchObject({
      url: '/ja/tour/mint/',
      title: '旧造幣局',
      also: 'Old Mint',
    });
    expect(recordOf('en', 'term/zellij', made).url).toBe('/en/glossary/#zellij');
  });
});

describe('what the gate held back', () => {
  const front = {
    title: 'Panel',
    images: { front: { alt: 'Secret', caption: 'Secret', long: 'Secret' } },
    media: { talk: { title: 'Secret', transcript: 'Secret' } },
  };
  const file = { rights: 'CC0', credit: { en: 'Us' } };

  it.each<[string, HeldBack['kind'], MadeExhibition]>([
    [
      'a draft',
      'object',
      { objects: { 'fez/panel': { facts: { status: 'draft' }, texts: { en: 'Secret' } } } },
    ],
    [
      'a perspective on an object under embargo',
      'perspective',
      {
        objects: { 'fez/panel': { facts: { access: { embargoUntil: '2030-01-01' } } } },
        perspectives: { 'arita/fez/panel': { texts: { en: 'Secret' } } },
        people: { 'arita/author': { name: { en: 'Secret' } } },
      },
    ],
    [
      'the description of an image of somebody who did not consent',
      'image',
      {
        objects: {
          'fez/panel': {
            facts: { images: [{ ...file, id: 'front', file: 'front.jpg', depicts: [{}] }] },
            texts: { en: front },
          },
        },
      },
    ],
    [
      'the transcript of a recording of somebody who did not consent',
      'audio',
      {
        people: { 'fez/idris': { name: { en: 'Idris' }, living: true } },
        objects: {
          'fez/panel': {
            facts: {
              audio: [{ ...file, id: 'talk', file: 'talk.mp3', speakers: ['fez/idris'] }],
            },
            texts: { en: front },
          },
        },
      },
    ],
  ])('is in no record: %s', (_, kind, made) => {
    const published = makePublished(made);
    expect(published.held.map((held) => held.kind)).toContain(kind);
    const bundles = [...searchBundles(published, makeRoutes('/'))];
    expect(JSON.stringify(bundles)).not.toMatch(/secret/iu);
  });

  it('leaves the words of what is shown', () => {
    const made: MadeExhibition = {
      objects: {
        'fez/panel': {
          facts: {
            images: [{ ...file, id: 'front', file: 'front.jpg' }],
            audio: [{ ...file, id: 'talk', file: 'talk.mp3' }],
          },
          texts: { en: front },
        },
      },
    };
    expect(recordOf('en', 'object/fez/panel', made).content.match(/Secret/gu)).toHaveLength(5);
  });
});

describe('the words of the filters', () => {
  it('are in the language of the reader, or marked with their own', () => {
    const [kind, type, partner, theme, century, material, place] = bundleOf('ar', panel).labels
      .facets;
    expect(kind?.values[0]).toEqual({ key: 'object', text: 'قطعة' });
    expect(partner?.values[1]).toEqual({
      key: 'fez',
      text: 'Museum of fez',
      lang: 'en',
      dir: 'ltr',
    });
    expect(theme?.values).toEqual([{ key: 'blue', text: 'Blue', lang: 'en', dir: 'ltr' }]);
    expect(century?.values.map(({ key }) => key)).toEqual(['14']);
    expect(type?.values.map(({ key }) => key)).toEqual(['tile']);
    expect(material?.values.map(({ key }) => key)).toEqual(['clay']);
    expect(place?.values).toEqual([{ key: 'fez', text: 'فاس' }]);
  });

  it('order centuries as time goes', () => {
    const dated = (edtf: string) => ({ facts: { date: { edtf } } });
    const made = {
      objects: { 'fez/a': dated('1850'), 'fez/b': dated('-0450'), 'fez/c': dated('0950') },
    };
    const century = bundleOf('en', made).labels.facets.find(({ facet }) => facet === 'century');
    expect(century?.values.map(({ key }) => key)).toEqual(['-5', '10', '19']);
  });

  it('come with the digits of the language', () => {
    const locales = [{ tag: 'ar', name: 'العربية', formats: { digits: 'arab' } }];
    expect(bundleOf('ar', { exhibition: { locales } }).labels.digits).toBe('٠١٢٣٤٥٦٧٨٩');
    expect(bundleOf('ja', {}).labels.digits).toBe('0123456789');
  });
});
