import {
  searchFacets,
  type SearchEntries,
  type SearchFacet,
  type SearchFacetKeys,
} from '#src/exports/search/types.ts';

/** What is known of a result before its words are loaded. */
export interface Hit {
  readonly id: string;
  /** The entry whatever the language: `object/fez/star-panel`. */
  readonly entry: string;
  /** Language of its words. */
  readonly tag: string;
  readonly facets: SearchFacetKeys;
}

/** The chosen key of each facet that is narrowed down. */
export type Choice = Readonly<Partial<Record<SearchFacet, string>>>;

/** How many hits each key of each facet would leave. */
export type FacetCounts = Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;

/** The hits of the index of one language by their ids. */
export function hitsById(entries: SearchEntries, tag: string): ReadonlyMap<string, Hit> {
  const hits = Object.entries(entries).map(([id, [entry, ...keys]]) => {
    const [kind = ''] = entry.split('/');
    const [type = [], partner = [], theme = [], century = [], material = [], place = []] = keys;
    const facets = { kind: [kind], type, partner, theme, century, material, place };
    return [id, { id, entry, tag, facets }] as const;
  });
  return new Map(hits);
}

/**
 * Hits of the reader's own language first, then the others, each in the order of the search. An
 * entry that was found in several languages stands once: in the reader's own when it is among them.
 */
export function ownFirst<One extends Hit>(hits: readonly One[], own: string): readonly One[] {
  const found = new Map<string, One>();
  for (const hit of hits.toSorted((a, b) => Number(b.tag === own) - Number(a.tag === own))) {
    if (!found.has(hit.entry)) found.set(hit.entry, hit);
  }
  return [...found.values()];
}

/** The hits that have every chosen key. */
export function narrowed<One extends Hit>(hits: readonly One[], choice: Choice): readonly One[] {
  return hits.filter((hit) => searchFacets.every((facet) => fits(hit, facet, choice)));
}

/** Counts per facet over the hits that fit what is chosen in the other facets. */
export function facetCounts(hits: readonly Hit[], choice: Choice): FacetCounts {
  const count = (facet: SearchFacet): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    const others = searchFacets.filter((other) => other !== facet);
    for (const hit of hits) {
      if (!others.every((other) => fits(hit, other, choice))) continue;
      for (const key of hit.facets[facet]) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  return {
    kind: count('kind'),
    type: count('type'),
    partner: count('partner'),
    theme: count('theme'),
    century: count('century'),
    material: count('material'),
    place: count('place'),
  };
}

function fits(hit: Hit, facet: SearchFacet, choice: Choice): boolean {
  const chosen = choice[facet];
  return chosen === undefined || hit.facets[facet].includes(chosen);
}
