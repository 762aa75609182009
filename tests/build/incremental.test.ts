import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareFolders, filesBelow } from '../../scripts/bench/compare-folders.ts';
import { makeExhibition } from '../../scripts/bench/make-exhibition.ts';
import { buildDay } from '../helpers/build-site.ts';

let folder: string;
let content: string;
const objects = 4;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sojourn-incremental-'));
  content = join(folder, 'content');
  await makeExhibition({ folder: content, objects, locales: ['es', 'ar'], wordsPerText: 40 });
  await build('site');
});
afterAll(() => rm(folder, { recursive: true }));

test('when nothing changed, no page is written again', async () => {
  expect(await pagesWrittenBy(() => build('site'))).toEqual([]);
  await expectAsCold();
});

test('a changed word is written again on the one page that shows it', async () => {
  await changeText(1, (text) => text.replace(/\n---\n\S+/u, '\n---\nUnapalabra'));
  expect(await pagesWrittenBy(() => build('site'))).toEqual([
    'es/objects/south/object-1/index.html',
  ]);
  await expectAsCold();
});

test('a changed title is written again on every page that shows it, and on no other', async () => {
  await changeText(1, (text) => text.replace(/^title: .*$/mu, 'title: Untitulonuevo'));
  const written = await pagesWrittenBy(() => build('site'));
  const showing = await pagesWith('Untitulonuevo');
  expect(written).toEqual(showing);
  expect(written).toContain('es/objects/index.html');
  expect(written).toContain('es/objects/north/object-0/index.html');
  expect(written.every((path) => path.startsWith('es/'))).toBe(true);
  await expectAsCold();
});

test('an object that is taken away takes its pages with it', async () => {
  const others = join(content, 'partners', 'south', 'objects', 'object-1');
  await rm(others, { recursive: true });
  for (const tag of ['es', 'ar']) {
    await changeText(0, (text) => text.replace(/ <ObjectLink .*?\/> /u, ' '), tag);
  }
  await changeFile(join(objectFolder(0), 'object.yaml'), (text) =>
    text.replace(/^related: .*$/mu, ''),
  );
  await build('site');
  const files = await filesBelow(join(folder, 'site'));
  expect(files.filter((path) => path.includes('object-1'))).toEqual([]);
  await expectAsCold();
});

test('a build that was interrupted is followed by a complete one', async () => {
  await rm(join(folder, 'site-cache', 'pages.json'));
  const half = join(folder, 'site', 'es', 'index.html');
  await writeFile(half, '<p>half');
  await writeFile(join(folder, 'site', 'left-over.html'), '');
  const pages = await pagesOf('site');
  const written = await pagesWrittenBy(() => build('site'));
  expect(written).toEqual([...pages.keys()].filter((path) => path !== 'left-over.html'));
  await expectAsCold();
});

test('other interface words are written on every page', async () => {
  const pages = await pagesOf('site');
  await mkdir(join(content, 'strings'));
  await writeFile(join(content, 'strings', 'es.yaml'), 'site.skip: Otrapalabra\n');
  expect(await pagesWrittenBy(() => build('site'))).toEqual([...pages.keys()]);
  expect(await pagesWith('Otrapalabra')).toContain('es/objects/index.html');
});

test('another base path is written on every page', async () => {
  const pages = await pagesOf('site');
  const written = await pagesWrittenBy(() => build('site', ['--base', '/below/']));
  expect(written).toEqual([...pages.keys()]);
  expect(await readFile(join(folder, 'site', 'es', 'index.html'), 'utf8')).toContain('"/below/es/');
});

async function build(site: string, options: readonly string[] = []): Promise<void> {
  const folders = ['--out', join(folder, site), '--cache', join(folder, `${site}-cache`)];
  const settings = ['--content', content, '--today', buildDay, '--site', 'https://made.example'];
  const args = [join('scripts', 'build.ts'), '--quiet', ...settings, ...folders, ...options];
  await promisify(execFile)(process.execPath, args);
}

/** Builds the same content in a new folder: what is there must be the same, byte for byte. */
async function expectAsCold(): Promise<void> {
  await build('cold');
  expect(await compareFolders(join(folder, 'site'), join(folder, 'cold'))).toEqual([]);
  for (const made of ['cold', 'cold-cache']) await rm(join(folder, made), { recursive: true });
}

/** Pages in a language, each with the time of its last change. */
async function pagesOf(site: string): Promise<ReadonlyMap<string, bigint>> {
  const paths = (await filesBelow(join(folder, site))).map((path) => path.replaceAll('\\', '/'));
  const pages = new Map<string, bigint>();
  for (const path of paths.filter((one) => /^(?:es|ar)\/.*\.html$/u.test(one)).toSorted()) {
    const { mtimeNs } = await stat(join(folder, site, path), { bigint: true });
    pages.set(path, mtimeNs);
  }
  return pages;
}

async function pagesWrittenBy(work: () => Promise<void>): Promise<readonly string[]> {
  const before = await pagesOf('site');
  await work();
  const after = await pagesOf('site');
  return [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
}

async function pagesWith(words: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of (await pagesOf('site')).keys()) {
    if ((await readFile(join(folder, 'site', path), 'utf8')).includes(words)) found.push(path);
  }
  return found;
}

function objectFolder(number: number): string {
  const owner = ['north', 'south', 'west'][number % 3] ?? '';
  return join(content, 'partners', owner, 'objects', `object-${number}`);
}

function changeText(number: number, change: (text: string) => string, tag = 'es'): Promise<void> {
  return changeFile(join(objectFolder(number), `${tag}.mdx`), change);
}

async function changeFile(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing to change in ${file}`);
  await writeFile(file, changed);
}
