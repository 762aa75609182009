import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Paths below the two folders whose bytes differ, or that only one of them has. */
export async function compareFolders(one: string, other: string): Promise<readonly string[]> {
  const paths = new Set([...(await filesBelow(one)), ...(await filesBelow(other))]);
  const different: string[] = [];
  for (const path of [...paths].toSorted()) {
    const [a, b] = await Promise.all(
      [one, other].map((folder) => readFile(join(folder, path)).catch(() => undefined)),
    );
    if (a === undefined || b === undefined || !a.equals(b)) different.push(path);
  }
  return different;
}

/** Paths of all files below a folder, relative to it. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
