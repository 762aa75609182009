import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFiles, SourceFile } from '#src/exhibition/types.ts';
import { issue, type Issue } from '#src/issues/issue.ts';
import { isImageFault, type ImageFacts } from '#src/schema/image-facts.ts';
import { decodeSource } from './decode-source.ts';
import { readImageFacts } from './image-facts.ts';
import { openBidi } from './open-bidi.ts';

const sourceEndings = /\.(?:yaml|yml|mdx)$/iu;
const imageEndings = /\.(?:jpe?g|png|webp|avif|tiff?|svg)$/iu;

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
  const read = await Promise.all(
    paths
      .filter((path) => sourceEndings.test(path))
      .map((path) => readSource(join(contentRoot, path), path)),
  );
  for (const { source, found } of read) {
    issues.push(...found);
    if (source) sources.push(source);
  }
  issues.push(...caseClashes(paths), ...names(paths));
  const images = new Map<string, ImageFacts>();
  const facts = await readImageFacts({
    contentRoot,
    paths: [...media].filter((path) => imageEndings.test(path)),
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
  const realRoot = await realpath(root);
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const full = join(folder, entry.name);
      const path = relative(root, full).split(sep).join('/');
      if (entry.isDirectory()) await walk(full);
      else if (!entry.isSymbolicLink()) paths.push(path);
      else {
        const target = await realpath(full).catch(() => undefined);
        if (target === undefined || !target.startsWith(realRoot + sep)) {
          issues.push(issue('file-symlink-outside', { file: path }, { target: target ?? '' }));
        } else if ((await stat(full)).isFile()) paths.push(path);
      }
    }
  };
  await walk(root);
  return { paths: paths.toSorted(), issues };
}

async function readSource(
  full: string,
  path: string,
): Promise<{ readonly source: SourceFile | undefined; readonly found: readonly Issue[] }> {
  try {
    const { text, issues } = decodeSource(await readFile(full), path);
    if (text === undefined) return { source: undefined, found: issues };
    return { source: { path, text }, found: [...issues, ...openBidi(text, path)] };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(full, path) : String(error);
    return { source: undefined, found: [issue('file-unreadable', { file: path }, { reason })] };
  }
}

/** Two names that differ only in capitals are one file on Windows and macOS. */
function caseClashes(paths: readonly string[]): readonly Issue[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) {
      first.set(folded, path);
      return [];
    }
    return [issue('file-case-clash', { file: path }, { other })];
  });
}

/** Folder and file names become addresses, so they are slugs; language tags keep their capitals. */
function names(paths: readonly string[]): readonly Issue[] {
  const reported = new Set<string>();
  return paths.flatMap((path) => {
    const steps = path.split('/');
    return steps.slice(0, -1).flatMap((name, index) => {
      const folder = steps.slice(0, index + 1).join('/');
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name) || reported.has(folder)) return [];
      reported.add(folder);
      const suggestion = name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-+|-+$/gu, '');
      return [issue('file-name-not-slug', { file: folder }, { name, suggestion })];
    });
  });
}
