import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives one text of a made exhibition another title, which cards, lists and links show too.
 *
 * @returns puts the file back as it was
 */
export async function changeTitle(
  contentRoot: string,
  locale: string,
): Promise<() => Promise<void>> {
  const file = join(contentRoot, 'partners', 'north', 'objects', 'object-0', `${locale}.mdx`);
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace(/^title: .*$/mu, 'title: Another title'));
  return () => writeFile(file, before);
}
