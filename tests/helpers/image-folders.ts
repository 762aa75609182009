import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, expect } from 'vitest';
import { renditionJobs, type ImageJob, type RenditionRequest } from '#src/images/rendition-jobs.ts';
import type { Rendition } from '#src/images/renditions.ts';
import { encodeImages } from '#src/integrations/images/encode-images.ts';
import { readImageFacts } from '#src/reading/image-facts.ts';
import { isImageFault, type ImageFacts } from '#src/schema/image-facts.ts';

const ochre = { r: 200, g: 120, b: 40 };

export const sampleRights = {
  creators: ['Amina El Fassi'],
  credits: [{ language: 'fr', text: 'Musée Batha' }],
  statements: ['http://rightsstatements.org/vocab/InC/1.0/'],
};

/** New folders for every test of a file: the content, and in it the cache and the site. */
export const folders = { contentRoot: '', cacheFolder: '', outFolder: '' };

/** Makes the folders before each test and removes them after it. */
export function useImageFolders(): void {
  beforeEach(async () => {
    folders.contentRoot = await mkdtemp(join(tmpdir(), 'sojourn-images-'));
    folders.cacheFolder = join(folders.contentRoot, '.cache');
    folders.outFolder = join(folders.contentRoot, '.out');
  });
  afterEach(() => rm(folders.contentRoot, { recursive: true }));
}

/** Where a content file is on the disk. */
export function inContent(path: string): string {
  return join(folders.contentRoot, path);
}

/** A picture in one colour, red 200, green 120, blue 40; `alpha` makes it see-through. */
export function plain(width = 60, height = 40, alpha?: number): Sharp {
  const background = alpha === undefined ? ochre : { ...ochre, alpha };
  return sharp({ create: { width, height, channels: alpha === undefined ? 3 : 4, background } });
}

/** The left half blue, the right half as `plain`. */
export function halves(width: number, height: number): Sharp {
  const blue = {
    create: { width: width / 2, height, channels: 3, background: '#0000ff' },
  } as const;
  return plain(width, height).composite([{ input: blue, left: 0, top: 0 }]);
}

/** The facts of a content file that has them. */
export async function factsOf(path: string): Promise<ImageFacts> {
  const { contentRoot } = folders;
  const cacheFile = join(contentRoot, '.facts.json');
  const facts = (await readImageFacts({ contentRoot, paths: [path], cacheFile })).get(path);
  if (facts === undefined || isImageFault(facts)) throw new Error(JSON.stringify(facts));
  return facts;
}

/** The jobs of one content file, shown whole unless `more` says otherwise. */
export async function jobsOf(
  path: string,
  more: Partial<RenditionRequest> = {},
): Promise<ImageJob[]> {
  return renditionJobs([{ facts: await factsOf(path), picture: {}, ...more }]);
}

/** Encodes one content file and gives the first rendition in each format with its file. */
export async function published(
  path: string,
  more?: Partial<RenditionRequest>,
): Promise<(Rendition & { readonly file: string })[]> {
  const jobs = await jobsOf(path, more);
  expect(await encodeImages({ jobs, ...folders })).toMatchObject({ failed: [] });
  const renditions = jobs.flatMap((job) => job.renditions);
  return (['avif', 'webp', 'jpeg'] as const).flatMap((format) => {
    const found = renditions.find((rendition) => rendition.format === format);
    return found ? [{ ...found, file: join(folders.outFolder, found.name) }] : [];
  });
}
