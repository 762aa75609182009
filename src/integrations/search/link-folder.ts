import { copyFile, link, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Paths of all files below a folder, relative to it; empty for a folder that does not exist. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

/**
 * Makes `target` hold the very files of `source` and no others: the same files on disk, or copies
 * where the disk has no links.
 */
export async function linkFolder(source: string, target: string): Promise<void> {
  const wanted = await filesBelow(source);
  const keep = new Set(wanted);
  const present = await filesBelow(target);
  await Promise.all(
    present.filter((path) => !keep.has(path)).map((path) => rm(join(target, path))),
  );
  for (const path of wanted) await linkFile(join(source, path), join(target, path));
}

async function linkFile(from: string, to: string): Promise<void> {
  const [source, target] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (target !== undefined && target.ino === source.ino && target.dev === source.dev) return;
  await mkdir(dirname(to), { recursive: true });
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}
