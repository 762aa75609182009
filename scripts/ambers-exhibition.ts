import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { objectFiles, objectFolder } from '#src/importers/draft-object.ts';
import { importCatalogue, type QuireCatalogue } from '#src/importers/quire/import-catalogue.ts';
import { ambersTerms, sharedFiles } from './ambers-exhibition/ambers-files.ts';
import { showNotes } from './ambers-exhibition/show-notes.ts';

/**
 * A trial with input that nobody made for this generator: writes the catalogue "Ancient Carved
 * Ambers" (Quire publication thegetty/ambers, CC BY 4.0) as a content root. The target is a scratch
 * folder; nothing of it is part of the project.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [source, target] = positionals;
if (source === undefined || target === undefined) {
  console.error('node scripts/ambers-exhibition.ts <source folder> <target folder>');
  process.exitCode = 2;
} else {
  const catalogue = await readCatalogue(source);
  const imported = importCatalogue(catalogue, ambersTerms);
  const { objects, notes } = imported;
  for (const [path, text] of [...sharedFiles(imported), ...objects.flatMap(objectFiles)]) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
  for (const { id, images } of objects) {
    for (const { file, from } of images)
      await copyFile(join(source, 'static/img', from), join(target, objectFolder(id), file));
  }
  const images = objects.reduce((sum, object) => sum + object.images.length, 0);
  console.log(`${objects.length} objects with ${images} images in ${target}`);
  console.log(showNotes(notes));
}

async function readCatalogue(folder: string): Promise<QuireCatalogue> {
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const pages = (await filesBelow(join(folder, 'content'))).filter((path) => path.endsWith('.md'));
  return {
    objects: await read('data/objects.yml'),
    figures: await read('data/figures.yml'),
    pages: new Map(
      await Promise.all(pages.map(async (path) => [path, await read(`content/${path}`)] as const)),
    ),
    images: new Set(await filesBelow(join(folder, 'static/img'))),
  };
}

/** Paths below a folder, with `/` on every system, in the order of their names. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
