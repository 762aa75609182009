import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import sharp from 'sharp';
import type { ImageJob } from '#src/images/rendition-jobs.ts';
import type { Rendition } from '#src/images/renditions.ts';
import { encodeSource } from './encode-source.ts';
import {
  cachedFile,
  placeFile,
  pruneCache,
  removeOthers,
  sizeOf,
  writeWhole,
} from './rendition-cache.ts';

/** Sources that are open at the same time; more would cost memory and gain nothing. */
const sourcesAtOnce = 2;

export interface EncodeImagesOptions {
  readonly jobs: readonly ImageJob[];
  /** Folder that the jobs' paths are below. */
  readonly contentRoot: string;
  /** Folder that survives between builds, `.sojourn/images`. */
  readonly cacheFolder: string;
  /** Root of the site that is being written; the images go to `_images/` in it. */
  readonly outFolder: string;
  /** Remove from the cache what these jobs do not use. */
  readonly prune?: boolean | undefined;
  /** Called after each file that had to be encoded. */
  readonly progress?: ((step: EncodeStep) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface EncodeStep {
  readonly done: number;
  readonly total: number;
  /** The source that was worked on. */
  readonly path: string;
}

export interface EncodeReport {
  /** Files made in this run. */
  readonly encoded: number;
  /** Files that were in the cache. */
  readonly reused: number;
  /** Files removed from the cache. */
  readonly pruned: number;
  /** Size of all published files together. */
  readonly bytes: number;
  /** Sources that could not be encoded, in the order of their paths; nothing of them is published. */
  readonly failed: readonly EncodeFailure[];
}

export interface EncodeFailure {
  readonly path: string;
  readonly reason: string;
}

interface SourceFiles {
  readonly job: ImageJob;
  /** Each rendition with its absolute place in the cache. */
  readonly files: ReadonlyMap<Rendition, string>;
}

/**
 * Makes the published images: what the cache lacks is encoded, two sources at a time, and
 * `_images/` of the site holds afterwards exactly the files of the jobs. A source that is damaged or
 * was changed since its facts were read is in `failed`. Rejects when `signal` aborts, with all that
 * was finished kept in the cache, and when a folder cannot be written.
 */
export async function encodeImages(options: EncodeImagesOptions): Promise<EncodeReport> {
  const { jobs, outFolder, prune } = options;
  const cacheFolder = resolve(options.cacheFolder);
  const sources = jobs.map((job) => sourceFiles(job, cacheFolder));
  const lacking = await Promise.all(sources.map(withoutCached));
  const { encoded, failed } = await encodeLacking(lacking, options);
  const failedPaths = new Set(failed.map(({ path }) => path));
  const sound = sources.filter(({ job }) => !failedPaths.has(job.facts.path));
  const bytes = await publish(sound, outFolder);
  const kept = new Set(sound.flatMap(({ files }) => [...files.values()]));
  return {
    encoded,
    reused: countFiles(sources) - countFiles(lacking),
    pruned: prune ? await pruneCache(cacheFolder, kept) : 0,
    bytes,
    failed: failed.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function sourceFiles(job: ImageJob, cacheFolder: string): SourceFiles {
  const files = job.renditions.map(
    (rendition) => [rendition, cachedFile(cacheFolder, rendition.name, job.xmp)] as const,
  );
  return { job, files: new Map(files) };
}

async function withoutCached({ job, files }: SourceFiles): Promise<SourceFiles> {
  const entries = await Promise.all(
    [...files].map(async (entry) => ({ entry, size: await sizeOf(entry[1]) })),
  );
  return { job, files: new Map(entries.flatMap(({ entry, size }) => (size ? [] : [entry]))) };
}

async function encodeLacking(
  lacking: readonly SourceFiles[],
  { contentRoot, progress, signal }: EncodeImagesOptions,
): Promise<{ readonly encoded: number; readonly failed: readonly EncodeFailure[] }> {
  const total = countFiles(lacking);
  const failed: EncodeFailure[] = [];
  // One queue, from which each worker takes the next source.
  const queue = lacking.values();
  let encoded = 0;
  // Libvips would keep decoded images for a second use that never comes.
  sharp.cache(false);
  const work = async (): Promise<void> => {
    for (const { job, files } of queue) {
      if (files.size === 0) continue;
      signal?.throwIfAborted();
      const { path } = job.facts;
      const reason = await encodeSource({
        file: join(contentRoot, path),
        facts: job.facts,
        files,
        xmp: job.xmp,
        signal,
        write: async (target, bytes) => {
          await writeWhole(target, bytes);
          encoded += 1;
          progress?.({ done: encoded, total, path });
        },
      });
      if (reason !== undefined) failed.push({ path, reason });
    }
  };
  await Promise.all(Array.from({ length: sourcesAtOnce }, work));
  return { encoded, failed };
}

/** Puts the files in place, removes others from their folder, and gives their size in bytes. */
async function publish(sources: readonly SourceFiles[], outFolder: string): Promise<number> {
  const files = sources.flatMap((source) => [...source.files]);
  const folder = join(outFolder, '_images');
  await mkdir(folder, { recursive: true });
  await removeOthers(folder, new Set(files.map(([rendition]) => basename(rendition.name))));
  let bytes = 0;
  for (const [rendition, file] of files) {
    await placeFile(file, join(outFolder, rendition.name));
    bytes += (await sizeOf(file)) ?? 0;
  }
  return bytes;
}

function countFiles(sources: readonly SourceFiles[]): number {
  return sources.reduce((sum, { files }) => sum + files.size, 0);
}
