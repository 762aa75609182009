import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** The file of the page at an address of the site. */
export function pageFile(
  path: string,
  { base, outFolder }: Pick<Settings, 'base' | 'outFolder'>,
): string {
  return join(outFolder, decodeURI(path.slice(base.length)), 'index.html');
}
