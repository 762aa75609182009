import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchBundle } from '#src/exports/search/types.ts';
import { indexRecords, mostFragments } from './index-records.ts';
import { linkFolder } from './link-folder.ts';

/** Folder of all search bundles in the site; `routes.searchBundle` leads to it. */
const searchFolder = '_search';

/** Raise when the same records have to give other files. */
const recipe = 1;

/** A kept index that no build used for this long, in milliseconds, is removed. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

export interface SearchBuildInput {
  /** One per language. A generator is taken one by one, so that one is in memory at a time. */
  readonly bundles: Iterable<SearchBundle>;
  /** Root of the built site; a bundle goes to `_search/<tag>/` in it. */
  readonly outFolder: string;
  /** Kept between builds, for example `.sojourn/search`. */
  readonly cacheFolder: string;
  /** Called after each language. */
  readonly progress?: (step: SearchStep) => void;
}

/** What was done for one language. */
export interface SearchStep {
  readonly tag: string;
  readonly records: number;
  /** False when the index of an earlier build was used, because nothing in it changed. */
  readonly indexed: boolean;
}

/**
 * Builds the search of every language and removes those of languages that are gone. A language
 * whose records and words are the same as in an earlier build is not indexed again. Cold and warm
 * builds write the same bytes. Rejects when Pagefind refuses a record or a folder cannot be
 * written.
 */
export async function buildSearch(input: SearchBuildInput): Promise<readonly SearchStep[]> {
  const { bundles, outFolder, cacheFolder, progress } = input;
  const root = join(outFolder, searchFolder);
  const steps: SearchStep[] = [];
  const version = await pagefindVersion();
  for (const bundle of bundles) {
    const kept = join(cacheFolder, digestOf(bundle, version));
    const indexed = !(await isFolder(kept));
    if (indexed) await indexWhole(bundle, kept);
    await utimes(kept, new Date(), new Date());
    await linkFolder(kept, join(root, bundle.tag));
    const step = { tag: bundle.tag, records: bundle.records.length, indexed };
    steps.push(step);
    progress?.(step);
  }
  await removeOthers(root, new Set(steps.map(({ tag }) => tag)));
  await removeUnused(cacheFolder);
  return steps;
}

function digestOf(bundle: SearchBundle, version: string): string {
  const content = JSON.stringify([recipe, version, mostFragments, bundle]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** Indexes into a folder beside it first: a build that is stopped leaves no half index. */
async function indexWhole(bundle: SearchBundle, folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}.tmp`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await indexRecords(bundle, unfinished);
  await rename(unfinished, folder);
}

async function pagefindVersion(): Promise<string> {
  const file = new URL('../package.json', import.meta.resolve('pagefind'));
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { readonly version: string };
  return version;
}

async function removeOthers(root: string, keep: ReadonlySet<string>): Promise<void> {
  const present = await readdir(root).catch(() => []);
  const others = present.filter((name) => !keep.has(name));
  await Promise.all(others.map((name) => rm(join(root, name), { recursive: true })));
}

async function removeUnused(cacheFolder: string): Promise<void> {
  const names = await readdir(cacheFolder).catch(() => []);
  for (const name of names) {
    const folder = join(cacheFolder, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > keptFor) await rm(folder, { recursive: true });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
