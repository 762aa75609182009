import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearOutput } from '#src/integrations/site/clear-output.ts';

let outFolder: string;
const files = [
  'es/index.html',
  'es/old/index.html',
  'es/feed.xml',
  '_fonts/old.woff2',
  '_images/kept.avif',
  '_search/es/pagefind.js',
];

beforeEach(async () => {
  outFolder = await mkdtemp(join(tmpdir(), 'sojourn-output-'));
  for (const file of files) {
    await mkdir(dirname(join(outFolder, file)), { recursive: true });
    await writeFile(join(outFolder, file), '');
  }
});
afterEach(() => rm(outFolder, { recursive: true, force: true }));

test('registered pages stay, and so do folders that are kept in order by others', async () => {
  await clearOutput({ outFolder, base: '/below/' }, new Map([['/below/es/', 'key']]));
  const present = await readdir(outFolder, { recursive: true });
  const left = new Set(present.map((path) => path.replaceAll('\\', '/')));
  expect(files.filter((file) => left.has(file))).toEqual([
    'es/index.html',
    '_images/kept.avif',
    '_search/es/pagefind.js',
  ]);
});

test('without a register nothing stays', async () => {
  await clearOutput({ outFolder, base: '/' }, new Map());
  expect(await readdir(outFolder).catch(() => [])).toEqual([]);
});
