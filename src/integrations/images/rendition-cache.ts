import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import sharp from 'sharp';

/** A temporary file older than this, in milliseconds, belongs to no running build. */
const abandonedAfter = 60 * 60 * 1000;

/** The cache's folder for the libraries in use: another version may encode the same differently. */
export function versionFolder(cacheFolder: string): string {
  return join(cacheFolder, `${sharp.versions.sharp}-${sharp.versions.vips}`);
}

/**
 * Where a rendition is kept. The name stands for the pixels, the digest for the rights that are
 * written into the file.
 */
export function cachedFile(cacheFolder: string, name: string, xmp: string | undefined): string {
  const extension = extname(name);
  const rights = createHash('sha256')
    .update(xmp ?? '')
    .digest('hex')
    .slice(0, 10);
  return join(versionFolder(cacheFolder), `${basename(name, extension)}-${rights}${extension}`);
}

/** Size in bytes of a file, `undefined` when it is absent. */
export async function sizeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.size;
}

/** Writes a file so that it is either absent or whole, whenever the process ends. */
export async function writeWhole(file: string, bytes: Buffer | string): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

/** Makes `target` the same file as `source`, or a copy of it where the disk has no links. */
export async function placeFile(source: string, target: string): Promise<void> {
  const [from, to] = await Promise.all([stat(source), stat(target).catch(() => undefined)]);
  if (to !== undefined && to.ino === from.ino && to.dev === from.dev) return;
  await rm(target, { force: true });
  await link(source, target).catch(() => copyFile(source, target));
}

/** Removes the files directly in a folder that are not in `keep`; folders in it stay. */
export async function removeOthers(folder: string, keep: ReadonlySet<string>): Promise<number> {
  const present = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const others = present.filter((entry) => entry.isFile() && !keep.has(entry.name));
  await Promise.all(others.map((entry) => rm(join(folder, entry.name), { force: true })));
  return others.length;
}

/**
 * Removes from the cache what is not in `keep` (absolute paths), older libraries' folders
 * included, and gives the number of files removed. What another build is writing stays.
 */
export async function pruneCache(cacheFolder: string, keep: ReadonlySet<string>): Promise<number> {
  const present = await readdir(cacheFolder, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const files = present.filter((entry) => entry.isFile());
  const removed = await Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      if (keep.has(file) || (entry.name.endsWith('.tmp') && (await isRecent(file)))) return 0;
      await rm(file, { force: true });
      return 1;
    }),
  );
  return removed.reduce((sum: number, count) => sum + count, 0);
}

async function isRecent(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < abandonedAfter;
}
