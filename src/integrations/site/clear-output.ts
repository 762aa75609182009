import { readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pageFile } from '#src/reading/page-file.ts';
import type { Settings } from '#src/reading/settings.ts';
import type { PageRegister } from './page-register.ts';

/** Folders whose own steps take away what is no longer needed. */
const keptInOrder = ['_images', '_cards', '_search'];

/**
 * Readies the output folder of an earlier build for the next one: the pages of its register stay,
 * all else (styles, fonts, feeds, sitemaps, files of `public`) is removed, because it is written
 * anew and may have other names then. Without a register nobody knows what the folder holds, so it
 * is emptied.
 */
export async function clearOutput(
  settings: Pick<Settings, 'base' | 'outFolder'>,
  earlier: PageRegister,
): Promise<void> {
  const { outFolder } = settings;
  if (earlier.size === 0) {
    await rm(outFolder, { recursive: true, force: true });
    return;
  }
  const pages = new Set([...earlier.keys()].map((path) => pageFile(path, settings)));
  const kept = keptInOrder.map((name) => join(outFolder, name) + sep);
  const entries = await readdir(outFolder, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || pages.has(file)) continue;
    if (!kept.some((folder) => file.startsWith(folder))) await rm(file);
  }
}
