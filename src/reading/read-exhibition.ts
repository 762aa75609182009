import { checkExhibition, type CheckedExhibition } from '#src/exhibition/check.ts';
import { readContent } from './read-content.ts';
import type { Settings } from './settings.ts';

/** Reads, links and checks the exhibition of these settings: the same for checks and for builds. */
export async function readExhibition(
  settings: Pick<Settings, 'contentRoot' | 'cacheFolder' | 'today'>,
): Promise<CheckedExhibition> {
  const files = await readContent(settings);
  return checkExhibition(files, settings.today);
}
