import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { imageRequests } from '#src/exports/images/image-requests.ts';
import { mediaFiles } from '#src/exports/media/media-files.ts';
import { searchBundles } from '#src/exports/search/search-bundles.ts';
import { renditionJobs } from '#src/images/rendition-jobs.ts';
import { writeCards } from '#src/integrations/cards/write-cards.ts';
import { encodeImages, type EncodeReport } from '#src/integrations/images/encode-images.ts';
import { buildSearch } from '#src/integrations/search/build-search.ts';
import type { PreparedSite } from '#src/reading/prepared-site.ts';
import type { Progress } from '#src/reading/progress.ts';
import { makeRoutes } from '#src/routes.ts';

/** Encodes every image that the pages may show; what the cache has is only put in place. */
export async function writeImages(site: PreparedSite, progress: Progress): Promise<EncodeReport> {
  const { exhibition, settings } = site;
  const jobs = renditionJobs(imageRequests(exhibition));
  let task: ReturnType<Progress['begin']> | undefined;
  const report = await encodeImages({
    jobs,
    contentRoot: settings.contentRoot,
    cacheFolder: join(settings.cacheFolder, 'images'),
    outFolder: settings.outFolder,
    prune: true,
    progress: ({ total }) => {
      task ??= progress.begin('images', total);
      task.advance();
    },
  });
  task?.end();
  return report;
}

/**
 * Draws the images with which pages are shared; those that the cache has are only put in place.
 * Where pages have none, those of an earlier build are removed.
 */
export async function writeShareCards(site: PreparedSite, progress: Progress): Promise<void> {
  const { cards, exhibition, settings } = site;
  const { cacheFolder, outFolder } = settings;
  if (cards === undefined) {
    await rm(join(outFolder, '_cards'), { recursive: true, force: true });
    return;
  }
  let task: ReturnType<Progress['begin']> | undefined;
  await writeCards({
    cards: cards.wanted,
    colours: cards.colours,
    cuts: cards.cuts,
    fontCache: join(cacheFolder, 'fonts'),
    cacheFolder: join(cacheFolder, 'cards'),
    outFolder,
    rights: rightsByName(exhibition),
    progress: ({ total }) => {
      task ??= progress.begin('cards', total);
      task.advance();
    },
  });
  task?.end();
}

function rightsByName(exhibition: PublishedExhibition): ReadonlyMap<string, string> {
  const jobs = renditionJobs(imageRequests(exhibition));
  return new Map(
    jobs.flatMap(({ renditions, xmp }) =>
      xmp === undefined ? [] : renditions.map(({ name }) => [name, xmp] as const),
    ),
  );
}

/** Copies sounds, films, captions and hand-outs of the edition; nothing else is left in their folder. */
export async function writeMedia({ exhibition, settings }: PreparedSite): Promise<void> {
  const folder = join(settings.outFolder, '_media');
  await rm(folder, { recursive: true, force: true });
  for (const path of mediaFiles(exhibition)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(settings.contentRoot, path), join(folder, path));
  }
}

/** Indexes every language; one whose records did not change is only put in place. */
export async function writeSearch(site: PreparedSite, progress: Progress): Promise<void> {
  const { exhibition, settings } = site;
  const { base, cacheFolder, outFolder } = settings;
  const task = progress.begin('search', exhibition.locales.length);
  await buildSearch({
    bundles: searchBundles(exhibition, makeRoutes(base)),
    outFolder,
    cacheFolder: join(cacheFolder, 'search'),
    progress: () => task.advance(),
  });
  task.end();
}
