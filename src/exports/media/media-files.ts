import { mediaFilesOf } from '#src/exhibition/entry-files.ts';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { contributions } from '#src/exhibition/rules/rule.ts';

/**
 * Paths below the content root of every sound, film, caption, poster and hand-out of an edition, and
 * of the figures that it shows.
 */
export function mediaFiles(exhibition: PublishedExhibition): readonly string[] {
  const paths = contributions(exhibition).flatMap((entry) => mediaFilesOf(entry));
  const counts = (exhibition.evaluation?.tables ?? []).map(({ path }) => path);
  const shown = [...new Set(paths)].filter((path) => exhibition.media.has(path));
  return [...shown, ...counts].toSorted();
}
