import { searchAliases } from '#src/i18n/search-keys.ts';
import { language } from '#src/i18n/tags.ts';
import type { SearchFacetKeys, SearchKind, SearchRecord } from './types.ts';

/** What a record is made of. */
export interface RecordParts {
  readonly kind: SearchKind;
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Passages in the order of the excerpt; empty ones are left out. */
  readonly passages: readonly (string | undefined)[];
  /** Names and spellings that are found and not shown. */
  readonly names?: readonly string[];
  readonly facets?: Partial<Omit<SearchFacetKeys, 'kind'>>;
}

/** Languages that are written without spaces, in which Pagefind finds words of the content alone. */
const withoutSpaces: ReadonlySet<string> = new Set(['ja', 'zh', 'th']);

/** One record in the language `tag`. */
export function searchRecord(tag: string, parts: RecordParts): SearchRecord {
  const { kind, id, url, title, facets = {} } = parts;
  // Pagefind does not take a title apart into words, so where they are not apart it is repeated.
  const passages = withoutSpaces.has(language(tag)) ? [title, ...parts.passages] : parts.passages;
  // A record without content is not indexed at all.
  const content = passages.filter(Boolean).join('\n') || title;
  const names = parts.names ?? [];
  const known = new Set(wordsOf(`${title} ${content}`));
  const aliases = searchAliases([title, content, ...names].join(' '), tag)
    .split(' ')
    .filter((alias) => alias !== '' && !known.has(alias));
  return {
    entry: `${kind}/${id}`,
    url,
    title,
    content,
    also: [...new Set([...names, ...aliases])].join(' '),
    facets: {
      kind: [kind],
      type: facets.type ?? [],
      partner: facets.partner ?? [],
      theme: facets.theme ?? [],
      century: facets.century ?? [],
      material: facets.material ?? [],
      place: facets.place ?? [],
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
