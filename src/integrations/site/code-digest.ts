import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files beside `src` that decide how pages are made. */
const besides = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Digest of the generator's own code and of whatever else the caller names (settings, interface
 * words): when it is the same, equal page values give equal pages.
 */
export async function codeDigest(root: string, others: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(others));
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of [...files, ...besides.map((name) => join(root, name))]) {
    hash.update(file.slice(root.length)).update(await readFile(file).catch(() => ''));
  }
  return hash.digest('base64url');
}
