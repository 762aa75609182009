import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  removeStalePages,
  takeRegister,
  writeRegister,
} from '#src/integrations/site/page-register.ts';

const folders: string[] = [];
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sojourn-register-'));
  folders.push(folder);
});
afterAll(async () => {
  await Promise.all(folders.map((made) => rm(made, { recursive: true })));
});

describe('the register', () => {
  const pages = new Map([
    ['/ar/', { key: 'a' }],
    ['/ar/objects/', { key: 'b' }],
  ]);

  test('is read as it was written, and is away while a build runs', async () => {
    const file = join(folder, 'deep', 'pages.json');
    await writeRegister(file, pages);
    expect(await takeRegister(file)).toEqual(
      new Map([
        ['/ar/', 'a'],
        ['/ar/objects/', 'b'],
      ]),
    );
    expect(existsSync(file)).toBe(false);
    expect(await takeRegister(file)).toEqual(new Map());
  });

  test('that was cut short counts as none', async () => {
    const file = join(folder, 'pages.json');
    await writeFile(file, '{"/ar/":"a",');
    expect(await takeRegister(file)).toEqual(new Map());
    expect(existsSync(file)).toBe(false);
  });
});

describe('removeStalePages', () => {
  async function writePages(...paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const file = join(folder, path, 'index.html');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, path);
    }
  }

  test('removes what this build no longer has, and nothing else', async () => {
    await writePages('ar', 'ar/objects/fez/old', 'ar/objects/fez/old/page/2', 'ar/objects/fez/new');
    const removed = await removeStalePages({
      earlier: new Map([
        ['/roads/ar/', 'a'],
        ['/roads/ar/objects/fez/old/', 'b'],
      ]),
      pages: new Map([['/roads/ar/', { key: 'other' }]]),
      settings: { outFolder: folder, base: '/roads/' },
    });
    expect(removed).toBe(1);
    const left = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith('index.html'),
    );
    expect(left.toSorted()).toEqual([
      join('ar', 'index.html'),
      join('ar', 'objects', 'fez', 'new', 'index.html'),
      join('ar', 'objects', 'fez', 'old', 'page', '2', 'index.html'),
    ]);
  });

  test('leaves the folder alone when the last build had another base', async () => {
    await writePages('r/objects');
    const removed = await removeStalePages({
      earlier: new Map([['/ar/objects/', 'a']]),
      pages: new Map(),
      settings: { outFolder: folder, base: '/x/' },
    });
    expect(removed).toBe(0);
    expect(await readFile(join(folder, 'r', 'objects', 'index.html'), 'utf8')).toBe('r/objects');
  });
});
