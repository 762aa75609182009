/** What a hit can be. */
export const searchKinds = [
  'object',
  'perspective',
  'story',
  'lesson',
  'venue',
  'partner',
  'theme',
  'term',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What hits can be narrowed down by, in the order in which it is offered. */
export const searchFacets = [
  'kind',
  'type',
  'partner',
  'theme',
  'century',
  'material',
  'place',
] as const;

export type SearchFacet = (typeof searchFacets)[number];

/** Keys by facet. They are the same in every language; `SearchLabels` has their words. */
export type SearchFacetKeys = Readonly<Record<SearchFacet, readonly string[]>>;

/** One text in one language, as the search finds it. */
export interface SearchRecord {
  /** The entry whatever the language: `object/fez/star-panel`. */
  readonly entry: string;
  /** Where it is read, in the language of the text. */
  readonly url: string;
  readonly title: string;
  /** Words that are found and shown as the excerpt. */
  readonly content: string;
  /** Words that are found and never shown: other spellings, scripts and forms. */
  readonly also: string;
  readonly facets: SearchFacetKeys;
}

/** Words of one facet in one language, in the order in which they are offered. */
export interface SearchFacetLabels {
  readonly facet: SearchFacet;
  readonly label: string;
  readonly values: readonly {
    readonly key: string;
    readonly text: string;
    /** Language of the words when it is not the reader's. */
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl';
  }[];
}

/** What the search of one language says; written beside its index as `labels.json`. */
export interface SearchLabels {
  readonly facets: readonly SearchFacetLabels[];
  /** The ten digits as this language writes them. */
  readonly digits: string;
}

/** Everything from which the search of one language is built. */
export interface SearchBundle {
  readonly tag: string;
  readonly records: readonly SearchRecord[];
  readonly labels: SearchLabels;
}

/**
 * What is known of each hit before it is loaded, by the hit's id in the index: the entry, then the
 * keys of each facet but the kind, in the order of `searchFacets`. The kind is the first part of
 * the entry. Written beside the index as `entries.deflate`: JSON compressed as zlib does (RFC 1950),
 * since it is large and not every web host compresses.
 */
export type SearchEntries = Readonly<
  Record<string, readonly [entry: string, ...keys: readonly (readonly string[])[]]>
>;
