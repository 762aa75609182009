import type { SearchEntries, SearchLabels } from '#src/exports/search/types.ts';
import { searchQuery } from '#src/i18n/search-keys.ts';
import type { SearchSettings } from '#src/views/types.ts';
import { hitsById, ownFirst, type Hit } from './hits.ts';
import type { Pagefind, PagefindFragment } from './pagefind.ts';

type Bundle = SearchSettings['bundles'][number];

/** A hit whose words can be loaded. */
export interface Found extends Hit {
  readonly load: () => Promise<PagefindFragment>;
}

/** The index of the reader's language, ready to be searched. */
export interface SearchIndex {
  readonly labels: SearchLabels;
  /**
   * Hits in the order in which they are shown; `others` searches the other languages too. Without
   * words everything, in the order of the index: kinds, and titles within them.
   */
  find(query: string, others: boolean): Promise<readonly Found[]>;
}

/**
 * Loads the index of the reader's own language. Those of other languages are loaded and merged into
 * it when they are first asked for: they come without program and stemmer, which are two thirds of
 * an index of a usual size. Rejects when a file cannot be loaded.
 */
export async function openIndex({ locale, bundles }: SearchSettings): Promise<SearchIndex> {
  const own = bundles.find(({ tag }) => tag === locale);
  if (own === undefined) throw new Error(`There is no search bundle for "${locale}".`);
  const rest = bundles.filter((bundle) => bundle !== own);
  const [labels, entries, pagefind] = await Promise.all([
    loadFile(own, 'labels.json').then((response) => response.json() as Promise<SearchLabels>),
    loadEntries(own),
    import(/* @vite-ignore */ new URL('pagefind.js', addressOf(own)).href) as Promise<Pagefind>,
  ]);
  const instance = pagefind.createInstance({
    basePath: addressOf(own),
    // The worker would be a second copy of the same program.
    noWorker: true,
    excerptLength: 30,
    excerptEllipsis: '…',
  });
  await instance.init();
  // Only a search tells that a part could not be loaded; a merge would wait for it for ever.
  await instance.search('');

  const hits = new Map(entries);
  const merge = async (bundle: Bundle): Promise<void> => {
    const { pathname } = new URL(addressOf(bundle));
    const [other] = await Promise.all([
      loadEntries(bundle),
      instance.mergeIndex(pathname, { language: bundle.tag }),
    ]);
    for (const [id, hit] of other) hits.set(id, hit);
  };
  let merged: Promise<unknown> | undefined;

  const find: SearchIndex['find'] = async (query, others) => {
    if (others) await (merged ??= Promise.all(rest.map(merge)));
    const words = query === '' ? null : searchQuery(query, locale).toLowerCase();
    const { results } = await instance.search(words);
    const found = results.flatMap((result): Found[] => {
      const hit = hits.get(result.id);
      if (hit === undefined || (!others && hit.tag !== locale)) return [];
      return [{ ...hit, load: () => result.data() }];
    });
    if (words !== null) return ownFirst(found, locale);
    const places = new Map([...hits.keys()].map((id, place) => [id, place]));
    const placeOf = ({ id }: Found): number => places.get(id) ?? 0;
    return ownFirst(
      found.toSorted((a, b) => placeOf(a) - placeOf(b)),
      locale,
    );
  };
  return { labels, find };
}

function addressOf({ href }: Bundle): string {
  return new URL(href, document.baseURI).href;
}

async function loadFile(bundle: Bundle, name: string): Promise<Response> {
  const response = await fetch(new URL(name, addressOf(bundle)));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

async function loadEntries(bundle: Bundle): Promise<ReadonlyMap<string, Hit>> {
  const { body } = await loadFile(bundle, 'entries.deflate');
  const plain = body?.pipeThrough(new DecompressionStream('deflate'));
  const entries = (await new Response(plain ?? null).json()) as SearchEntries;
  return hitsById(entries, bundle.tag);
}
