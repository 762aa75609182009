import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pageFile } from '#src/reading/page-file.ts';
import type { Settings } from '#src/reading/settings.ts';

/**
 * What a build consists of: addresses of its pages with the key that each was made with. It is
 * away while a build runs, so that an interrupted build is followed by a complete one.
 */
export type PageRegister = ReadonlyMap<string, string>;

type PagesOfBuild = ReadonlyMap<string, { readonly key: string }>;

/** Takes the register of the last complete build; empty when there was none. */
export async function takeRegister(file: string): Promise<PageRegister> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  await rm(file, { force: true });
  if (text === undefined) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(text) as Readonly<Record<string, string>>));
  } catch {
    return new Map();
  }
}

export async function writeRegister(file: string, pages: PagesOfBuild): Promise<void> {
  const keys = [...pages].map(([path, { key }]) => [path, key] as const);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(Object.fromEntries(keys)));
}

/** Removes from the output folder the pages that the last build had and this one has not. */
export async function removeStalePages(input: {
  readonly earlier: PageRegister;
  readonly pages: PagesOfBuild;
  readonly settings: Pick<Settings, 'base' | 'outFolder'>;
}): Promise<number> {
  const { earlier, pages, settings } = input;
  // Under another base the paths of the last build say nothing about this folder.
  const stale = [...earlier.keys()].filter(
    (path) => path.startsWith(settings.base) && !pages.has(path),
  );
  for (const path of stale) {
    const file = pageFile(path, settings);
    await rm(file, { force: true });
    // A folder that holds something else stays.
    await rmdir(dirname(file)).catch(() => undefined);
  }
  return stale.length;
}
