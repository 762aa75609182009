import { describe, expect, it } from 'vitest';
import { askedArranged, readArranged } from '#src/client/arrange/arranged-address.ts';
import { areSiblings } from '#src/client/follow/sibling-paths.ts';

describe('the address of a list', () => {
  it.each([
    ['', { view: 'grid' }],
    ['?view=list', { view: 'list' }],
    ['?view=list&order=oldest', { view: 'list', order: 'oldest' }],
    ['?order=newest', { view: 'grid', order: 'newest' }],
  ] as const)('that ends in "%s" says how it is seen', (search, arranged) => {
    expect(readArranged(search)).toEqual(arranged);
    expect(askedArranged(arranged)).toBe(search);
  });

  it.each(['?view=wall', '?order=price', '?order=constructor'])('does not know %s', (search) => {
    expect(askedArranged(readArranged(search))).toBe('');
  });

  it('is plain for the order in which it is written', () => {
    expect(askedArranged({ view: 'grid', order: 'title' })).toBe('');
  });
});

describe('the pages of two objects', () => {
  it.each([
    ['/en/objects/fez/jar/', '/en/objects/arita/dish/', true],
    ['/roads/en/objects/fez/jar/', '/roads/en/objects/arita/dish/', true],
    ['/en/objects/fez/jar/', '/ar/objects/fez/jar/', false],
    ['/en/objects/fez/jar/', '/en/objects/', false],
    ['/en/objects/fez/jar/', '/en/objects/oldest/', false],
    ['/en/objects/fez/jar/', '/en/browse/place/fez/', false],
    ['/en/objects/fez/jar/', '', false],
  ])('%s and %s: %s', (one, other, siblings) => {
    expect(areSiblings(one, other)).toBe(siblings);
  });
});
