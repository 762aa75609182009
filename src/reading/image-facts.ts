import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { ImageFacts, ImageFault } from '#src/schema/image-facts.ts';
import { readImage } from './read-image.ts';

/** Files that are open at the same time: enough to keep the disk busy, few enough for memory. */
const filesAtOnce = 4;

/** A cache of another version is not read: other code or libraries may see other facts. */
const cacheVersion = `3 ${sharp.versions.sharp} ${sharp.versions.vips}`;

interface Remembered {
  /** Changes whenever the file does: size, time of change of its content, and of its entry. */
  readonly stamp: string;
  readonly result: ImageFacts | ImageFault;
}

/**
 * The facts or the fault of every path (below `contentRoot`, with `/`), in the order given. What
 * `cacheFile` remembers of an unchanged file is taken from there; it is written anew when something
 * was read. A cache that is absent, damaged or cannot be written costs time and nothing else.
 */
export async function readImageFacts(options: {
  readonly contentRoot: string;
  readonly paths: readonly string[];
  /** `.sojourn/image-facts.json` */
  readonly cacheFile: string;
}): Promise<Map<string, ImageFacts | ImageFault>> {
  const { contentRoot, paths, cacheFile } = options;
  const remembered = await readCache(cacheFile);
  const current = new Map(remembered);
  const queue = new Set(paths).values();
  let changed = false;
  const work = async (): Promise<void> => {
    for (const path of queue) {
      const stamp = await stampOf(join(contentRoot, path));
      if (stamp !== undefined && remembered.get(path)?.stamp === stamp) continue;
      current.set(path, { stamp: stamp ?? '', result: await readImage(contentRoot, path) });
      changed = true;
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, work));
  if (changed) await writeCache(cacheFile, current);
  return new Map(
    paths.flatMap((path) => {
      const result = current.get(path)?.result;
      return result === undefined ? [] : [[path, result] as const];
    }),
  );
}

/** `undefined` when there is no such file. */
async function stampOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found && `${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}

async function readCache(cacheFile: string): Promise<ReadonlyMap<string, Remembered>> {
  try {
    const cache = JSON.parse(await readFile(cacheFile, 'utf8')) as {
      readonly version: string;
      readonly images: Readonly<Record<string, Remembered>>;
    };
    return new Map(cache.version === cacheVersion ? Object.entries(cache.images) : []);
  } catch {
    return new Map();
  }
}

async function writeCache(
  cacheFile: string,
  images: ReadonlyMap<string, Remembered>,
): Promise<void> {
  const present = [...images].filter(([, { stamp }]) => stamp !== '');
  const cache = { version: cacheVersion, images: Object.fromEntries(present) };
  const unfinished = `${cacheFile}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(cacheFile), { recursive: true });
    await writeFile(unfinished, JSON.stringify(cache));
    await rename(unfinished, cacheFile);
  } catch {
    // The facts are known all the same; the next run reads the files again.
  }
}
