import { searchFacets } from '#src/exports/search/types.ts';
import type { Choice } from './hits.ts';

/** What a reader asked for; all of it stands in the address of the page. */
export interface Asked {
  readonly query: string;
  /** Whether other languages are searched too. */
  readonly others: boolean;
  readonly choice: Choice;
}

/** What the query part of an address asks for: `?q=star&others=1&kind=object`. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const choice = searchFacets.flatMap((facet) => {
    const key = parameters.get(facet);
    return key === null || key === '' ? [] : [[facet, key] as const];
  });
  return {
    query: parameters.get('q') ?? '',
    others: parameters.get('others') === '1',
    choice: Object.fromEntries(choice),
  };
}

/** The query part for what is asked, with its question mark; empty when nothing is. */
export function askedSearch({ query, others, choice }: Asked): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (others) parameters.set('others', '1');
  for (const facet of searchFacets) {
    const key = choice[facet];
    if (key !== undefined) parameters.set(facet, key);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
