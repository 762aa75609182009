import { describe, expect, it } from 'vitest';
import { facetCounts, hitsById, narrowed, ownFirst, type Hit } from '#src/client/search/hits.ts';

function hit(tag: string, entry: string, partner: string, century: readonly string[] = []): Hit {
  const [kind = ''] = entry.split('/');
  return {
    id: `${tag}_${entry}`,
    tag,
    entry,
    facets: {
      kind: [kind],
      type: [],
      partner: [partner],
      theme: [],
      century,
      material: [],
      place: [],
    },
  };
}

const found = [
  hit('es', 'object/fez/panel', 'fez', ['14']),
  hit('ar', 'object/fez/dish', 'fez', ['17', '18']),
  hit('es', 'story/puebla/names', 'puebla'),
  hit('ja', 'story/puebla/names', 'puebla'),
  hit('ar', 'object/fez/panel', 'fez', ['14']),
];

describe('hits', () => {
  it("of the reader's language come first, then the others, in the order of the search", () => {
    expect(ownFirst(found, 'ar').map(({ id }) => id)).toEqual([
      'ar_object/fez/dish',
      'ar_object/fez/panel',
      'es_story/puebla/names',
    ]);
  });

  it('stand once for each entry, in the language that was found first where the own has none', () => {
    expect(ownFirst(found, 'fr').map(({ id }) => id)).toEqual([
      'es_object/fez/panel',
      'ar_object/fez/dish',
      'es_story/puebla/names',
    ]);
  });

  it('are narrowed down by all that is chosen', () => {
    const entries = (choice: Parameters<typeof narrowed>[1]) =>
      narrowed(ownFirst(found, 'ar'), choice).map(({ entry }) => entry);
    expect(entries({ partner: 'fez' })).toEqual(['object/fez/dish', 'object/fez/panel']);
    expect(entries({ partner: 'fez', century: '18' })).toEqual(['object/fez/dish']);
    expect(entries({ partner: 'puebla', century: '18' })).toEqual([]);
    expect(entries({})).toHaveLength(3);
  });

  it('are counted for each key as if it were chosen, given the other choices', () => {
    const counts = facetCounts(ownFirst(found, 'ar'), { partner: 'fez' });
    expect([...counts.partner]).toEqual([
      ['fez', 2],
      ['puebla', 1],
    ]);
    expect([...counts.kind]).toEqual([['object', 2]]);
    expect([...counts.century]).toEqual([
      ['17', 1],
      ['18', 1],
      ['14', 1],
    ]);
  });

  it('are read from the rows of an index', () => {
    const rows = {
      es_1: ['story/joint/roads', ['tile'], ['fez', 'puebla'], ['blue'], [], ['clay'], ['fez']],
    } as const;
    expect(hitsById(rows, 'es').get('es_1')).toEqual({
      id: 'es_1',
      entry: 'story/joint/roads',
      tag: 'es',
      facets: {
        kind: ['story'],
        type: ['tile'],
        partner: ['fez', 'puebla'],
        theme: ['blue'],
        century: [],
        material: ['clay'],
        place: ['fez'],
      },
    });
  });
});
