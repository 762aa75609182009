import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FacePlan, FontCut } from '#src/exports/fonts/types.ts';
import { cutFace, type FaceCut } from './cut-face.ts';
import { packageVersion } from './font-package.ts';

// Raise when the same input has to give other files.
const recipe = 1;

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const slug = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');

type CutRecord = Omit<FontCut, 'face'>;

async function keyOf(face: FacePlan): Promise<string> {
  const versions = await Promise.all(
    [face.source.packageName, 'subset-font'].map((name) => packageVersion(name)),
  );
  const { packageName, fileStem, slices, numberedSlices } = face.source;
  const origin = { packageName, fileStem, slices, numberedSlices };
  const { family, style, characters } = face;
  return digest(JSON.stringify({ recipe, versions, origin, family, style, characters }));
}

// A build that is stopped half way leaves no half file under the final name.
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch {
    return undefined;
  }
}

async function readRecords(folder: string, key: string): Promise<readonly CutRecord[] | undefined> {
  let text: string;
  try {
    text = await readFile(join(folder, `${key}.json`), 'utf8');
  } catch {
    return undefined;
  }
  const records = JSON.parse(text) as readonly CutRecord[];
  const sizes = await Promise.all(records.map(({ fileName }) => sizeOf(join(folder, fileName))));
  return records.every(({ bytes }, index) => sizes[index] === bytes) ? records : undefined;
}

async function keepCut({ cut, face, folder }: CutToKeep): Promise<CutRecord> {
  const { slice, characters, font } = cut;
  const name = slug([face.family, face.style.style, face.style.weight, slice].join(' '));
  const fileName = `${name}.${digest(font).slice(0, 10)}.woff2`;
  await writeWhole(join(folder, fileName), font);
  return { fileName, characters, bytes: font.length };
}
interface CutToKeep {
  readonly cut: FaceCut;
  readonly face: FacePlan;
  readonly folder: string;
}

const withFace = (records: readonly CutRecord[], face: FacePlan): readonly FontCut[] =>
  records.map(({ fileName, characters, bytes }) => ({ face, fileName, characters, bytes }));

/**
 * The files of a face, made once and then read from the cache folder: the same characters, style
 * and package version are never cut again. `cut` says whether they had to be made now.
 */
export async function cachedCuts(
  face: FacePlan,
  cacheFolder: string,
): Promise<{ readonly cuts: readonly FontCut[]; readonly cut: boolean }> {
  await mkdir(cacheFolder, { recursive: true });
  const key = await keyOf(face);
  const kept = await readRecords(cacheFolder, key);
  if (kept !== undefined) return { cuts: withFace(kept, face), cut: false };
  const cuts = await cutFace(face);
  const records = await Promise.all(cuts.map((cut) => keepCut({ cut, face, folder: cacheFolder })));
  await writeWhole(join(cacheFolder, `${key}.json`), JSON.stringify(records));
  return { cuts: withFace(records, face), cut: true };
}
