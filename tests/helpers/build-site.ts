import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** What differs from the example exhibition at the root of its own address. */
export interface SiteToBuild {
  /** Folder below `.sojourn/tests` that keeps the site and its cache. */
  readonly name: string;
  /** Content root; the example exhibition when left out. */
  readonly content?: string;
  readonly base?: string;
  readonly site?: string;
  readonly pseudo?: boolean;
}

/** A site on the disk. */
export interface BuiltSite {
  readonly folder: string;
  /** Base path with both slashes. */
  readonly base: string;
  /** The text of a file, by its path below the folder. */
  read(path: string): string;
  /** All files, with `/` on every system. */
  files(): readonly string[];
  /** All HTML files. */
  pages(): readonly string[];
}

/** How a build ended. */
export interface BuildOutcome {
  readonly succeeded: boolean;
  /** All that it printed. */
  readonly output: string;
  readonly site: BuiltSite;
}

const exampleContent = 'content';

/** The day on which every test builds. */
export const buildDay = '2026-11-22';
/** The address for which the example is built. */
export const exampleAddress = 'https://blue-roads.example';

/** The example exhibition at the root of its address. */
export const exampleSite = (): Promise<BuiltSite> => buildSite({ name: 'example' });

/** The example exhibition below a path, with the pseudo-locale beside its languages. */
export const exampleBelowPath = (): Promise<BuiltSite> =>
  buildSite({ name: 'below-path', base: '/exhibitions/blue-roads', pseudo: true });

/** The built site. Throws with all that the build printed when it failed. */
export async function buildSite(wanted: SiteToBuild): Promise<BuiltSite> {
  const { succeeded, output, site } = await tryBuild(wanted);
  if (!succeeded) throw new Error(`The site "${wanted.name}" was not built:\n${output}`);
  return site;
}

/**
 * Builds a site by the command that people use. What was built from the same files with the same
 * settings is taken again, so that test files share a build; encoded images outlive changes.
 */
export async function tryBuild(wanted: SiteToBuild): Promise<BuildOutcome> {
  const {
    name,
    content = exampleContent,
    base = '/',
    site = exampleAddress,
    pseudo = false,
  } = wanted;
  const place = resolve('.sojourn', 'tests', name);
  const folder = join(place, 'site');
  const cache = join(place, 'cache');
  const built = builtSite(folder, base);
  const stampFile = join(place, 'stamp');
  const stamp = stampOf(
    [wanted, buildDay],
    [content, 'public', 'scripts', 'src', 'package-lock.json'],
  );
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    return { succeeded: true, output: '', site: built };
  }
  for (const old of [stampFile, folder, join(cache, 'pages.json')]) {
    rmSync(old, { recursive: true, force: true });
  }
  mkdirSync(place, { recursive: true });
  if (content === exampleContent) shareImages(cache);
  const options = { content, out: folder, cache, site, base, today: buildDay };
  const args = Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]);
  const { code, output } = await run([
    join('scripts', 'build.ts'),
    ...args,
    '--quiet',
    ...(pseudo ? ['--pseudo'] : []),
  ]);
  if (code === 0) writeFileSync(stampFile, stamp);
  return { succeeded: code === 0, output, site: built };
}

/** Every build of the example has the same images: they are encoded once, for `npm start` too. */
function shareImages(cache: string): void {
  const shared = resolve('.sojourn', 'images');
  mkdirSync(shared, { recursive: true });
  mkdirSync(cache, { recursive: true });
  const images = join(cache, 'images');
  if (!existsSync(images)) symlinkSync(shared, images, 'junction');
}

function builtSite(folder: string, base: string): BuiltSite {
  const files = (): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .toSorted();
  return {
    folder,
    base: `/${base.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/'),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    files,
    pages: () => files().filter((path) => path.endsWith('.html')),
  };
}

/** Changes when a file below one of the roots, or a setting, does. */
function stampOf(settings: unknown, roots: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const root of roots.filter((path) => existsSync(path))) {
    const found = statSync(root).isFile()
      ? [root]
      : readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path));
    for (const path of found.toSorted()) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function run(args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((done) => {
    const most = 64 * 1024 * 1024;
    execFile(process.execPath, [...args], { maxBuffer: most }, (problem, stdout, stderr) => {
      const code = problem === null ? 0 : typeof problem.code === 'number' ? problem.code : 1;
      done({ code, output: stdout + stderr });
    });
  });
}
