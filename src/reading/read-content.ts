import { readFileSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFiles, SourceFile } from '#src/exhibition/types.ts';
import { issue, type Issue } from '#src/issues/issue.ts';
import { isImageFault, isPictureName, type ImageFacts } from '#src/schema/image-facts.ts';
import { decodeSource } from './decode-source.ts';
import { readImageFacts } from './image-facts.ts';
import { caseClashes, namesOfNoAddress } from './file-names.ts';
import { openBidi } from './open-bidi.ts';

const sourceEndings = /\.(?:yaml|yml|mdx)$|^evaluation\/[^/]+\.csv$/iu;

/**
 * Reads every file below `contentRoot`. Hidden files are left out.
 *
 * @param cacheFolder where facts of images are remembered between runs
 * @returns sources as text, names of all other files, facts of images, and what is wrong with files
 * as files: `file-*`, `bidi-open`, `image-unreadable`, `image-type`, `image-large`
 */
export async function readContent(input: {
  readonly contentRoot: string;
  readonly cacheFolder: string;
}): Promise<ContentFiles> {
  const { contentRoot, cacheFolder } = input;
  const { paths, issues } = await listFiles(contentRoot);
  const sources: SourceFile[] = [];
  const media = new Set<string>();
  for (const path of paths) {
    if (!sourceEndings.test(path)) media.add(path);
  }
  const read = paths
    .filter((path) => sourceEndings.test(path))
    .map((path) => readSource(join(contentRoot, path), path));
  for (const { source, found } of read) {
    issues.push(...found);
    if (source) sources.push(source);
  }
  issues.push(...caseClashes(paths), ...namesOfNoAddress(paths));
  const images = new Map<string, ImageFacts>();
  const facts = await readImageFacts({
    contentRoot,
    paths: [...media].filter((path) => isPictureName(path)),
    cacheFile: join(cacheFolder, 'image-facts.json'),
  });
  for (const [path, result] of facts) {
    if (!isImageFault(result)) images.set(path, result);
    else issues.push(issue(result.code, { file: path }, result.values as never));
  }
  return { sources, media, images, issues };
}

async function listFiles(
  root: string,
): Promise<{ readonly paths: readonly string[]; readonly issues: Issue[] }> {
  const issues: Issue[] = [];
  const paths: string[] = [];
  const realRoot = await realpath(root).catch(() => undefined);
  // Without the folder there is no `exhibition.yaml` either, which is reported.
  if (realRoot === undefined) return { paths, issues };
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const full = join(folder, entry.name);
      const path = relative(root, full).split(sep).join('/');
      if (entry.isDirectory()) await walk(full);
      else if (entry.isFile()) paths.push(path);
      else if (entry.isSymbolicLink()) {
        const found = await followLink(full, realRoot);
        if (found === undefined) paths.push(path);
        else issues.push({ ...found, file: path });
      }
    }
  };
  await walk(root);
  return { paths: paths.toSorted(), issues };
}

/** Why a link cannot stand for a file of the content folder; `undefined` when it can. */
async function followLink(full: string, realRoot: string): Promise<Issue | undefined> {
  try {
    const target = await realpath(full);
    if (!target.startsWith(realRoot + sep)) {
      return issue('file-symlink-outside', { file: '' }, { target });
    }
    return (await stat(full)).isFile()
      ? undefined
      : issue('file-unreadable', { file: '' }, { reason: 'symlink → folder' });
  } catch (error) {
    return issue('file-unreadable', { file: '' }, { reason: reasonOf(error) });
  }
}

/** The short name that systems give to a failure (`ENOENT`, `EACCES`), else its message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

function readSource(
  full: string,
  path: string,
): { readonly source: SourceFile | undefined; readonly found: readonly Issue[] } {
  try {
    // Of thousands of small files, waiting for each costs several times what reading it costs.
    const { text, issues } = decodeSource(readFileSync(full), path);
    if (text === undefined) return { source: undefined, found: issues };
    return { source: { path, text }, found: [...issues, ...openBidi(text, path)] };
  } catch (error) {
    const values = { reason: reasonOf(error) };
    return { source: undefined, found: [issue('file-unreadable', { file: path }, values)] };
  }
}
