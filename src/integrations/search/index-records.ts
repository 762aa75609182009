import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync, gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import {
  searchFacets,
  type SearchBundle,
  type SearchEntries,
  type SearchRecord,
} from '#src/exports/search/types.ts';
import { filesBelow } from './link-folder.ts';

/**
 * At most this many files hold the words that results show. One file for each record would be
 * thousands; far fewer would make the first result wait for the words of many others.
 */
export const mostFragments = 1000;

/** Files of a bundle that the search script asks for: no interfaces of Pagefind's own, no worker. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|(?:index|fragment)[\\/].+)$/u;

/** Records that Pagefind takes in at a time: it uses every core, and must not hold all at once. */
const atOnce = 64;

/** Before the words of a fragment stands this signature. */
const signatureLength = 'pagefind_dcd'.length;

/**
 * Writes the index of one language with its `entries.deflate` and `labels.json` into an empty
 * folder. A language without records has an index too, in which nothing is found: readers of that
 * language search the others from it. Pagefind works in a process of its own, which ends with the
 * language: so the memory in use is that of the largest language, not of all. Throws with
 * Pagefind's words when it refuses a record.
 */
export async function indexRecords(
  { tag, records, labels }: SearchBundle,
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ maxFragments: mostFragments });
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    const indexed = records.length === 0 ? [nothing] : records;
    for (let first = 0; first < indexed.length; first += atOnce) {
      const some = indexed.slice(first, first + atOnce);
      await Promise.all(some.map((record) => addRecord(index, record, tag)));
    }
    refuse((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  await removeUnneeded(folder, tag);
  const entries = JSON.stringify(await entriesOf(folder, records));
  await writeFile(join(folder, 'entries.deflate'), deflateSync(entries));
  await writeFile(join(folder, 'labels.json'), JSON.stringify(labels));
}

/** Pagefind makes no index without a word. This hit is in no `entries.deflate`, so never shown. */
const nothing = { url: '/', title: '0', content: '0', also: '' };

type IndexedWords = Pick<SearchRecord, 'url' | 'title' | 'content' | 'also'>;

async function addRecord(index: PagefindIndex, record: IndexedWords, tag: string): Promise<void> {
  const { url, title, content, also } = record;
  const meta = also === '' ? { title } : { title, also };
  // Any tag will do: Pagefind finds the stemmer by its first part, or does without one.
  const { errors } = await index.addCustomRecord({ url, content, language: tag, meta });
  refuse(errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

async function removeUnneeded(folder: string, tag: string): Promise<void> {
  const files = await filesBelow(folder);
  const hasOwnWasm = files.includes(`wasm.${tag}.pagefind`);
  const unneeded = files.filter(
    (file) => !needed.test(file) || (hasOwnWasm && file === 'wasm.unknown.pagefind'),
  );
  await Promise.all(unneeded.map((file) => rm(join(folder, file))));
}

interface Fragment {
  readonly url: string;
}

/** What is known of each hit by its id, which only the written fragments tell. */
async function entriesOf(folder: string, records: readonly SearchRecord[]): Promise<SearchEntries> {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const ids = new Map<SearchRecord, string>();
  const paths = (await filesBelow(folder)).filter((file) => file.endsWith('.pf_fragment'));
  for (const path of paths) {
    const bytes = gunzipSync(await readFile(join(folder, path))).subarray(signatureLength);
    const read = JSON.parse(bytes.toString('utf8')) as Fragment | Record<string, Fragment>;
    const id = path.replace(/^.*[\\/]|\.pf_fragment$/gu, '');
    const fragments = isFragment(read) ? [[id, read] as const] : Object.entries(read);
    for (const [key, { url }] of fragments) {
      const record = byUrl.get(url);
      if (record !== undefined) ids.set(record, key);
    }
  }
  // In the order of the records like stands beside like, which makes a smaller file.
  return Object.fromEntries(
    records.flatMap((record) => {
      const id = ids.get(record);
      return id === undefined ? [] : [[id, rowOf(record)]];
    }),
  );
}

function isFragment(read: Fragment | Record<string, Fragment>): read is Fragment {
  return typeof read['url'] === 'string';
}

function rowOf({ entry, facets }: SearchRecord): SearchEntries[string] {
  const [, ...rest] = searchFacets;
  return [entry, ...rest.map((facet) => facets[facet])];
}
