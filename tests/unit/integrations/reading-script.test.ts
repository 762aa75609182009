import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeReadingScript } from '#src/integrations/reading/write-reading-script.ts';

let outFolder: string;
let path: string;
let code: string;
beforeAll(async () => {
  outFolder = await mkdtemp(join(tmpdir(), 'sojourn-reading-'));
  path = await writeReadingScript({ root: process.cwd(), outFolder });
  code = await readFile(join(outFolder, path), 'utf8');
});
afterAll(() => rm(outFolder, { recursive: true, force: true }));

/** The attributes of the root element after the script has run with this storage. */
function attributesWith(getItem: (key: string) => string | null): Readonly<Record<string, string>> {
  const attributes = new Map<string, string>();
  const documentElement = {
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
    removeAttribute: (name: string) => void attributes.delete(name),
  };
  const document = { documentElement, querySelectorAll: () => [] };
  runInNewContext(code, { document, localStorage: { getItem } });
  return Object.fromEntries(attributes);
}

test('the script that every page waits for is under a kilobyte and loads nothing', () => {
  expect(path).toMatch(/^_reading\/first-paint\.[0-9a-f]{10}\.js$/u);
  expect(Buffer.byteLength(code)).toBeLessThan(1024);
  expect(code).not.toMatch(/\bimport\b|\bexport\b|fetch|https?:/u);
});

test('it says on the root element what was chosen', () => {
  const kept = JSON.stringify({ version: 1, size: 'larger', scheme: 'dark', words: 'easy' });
  expect(attributesWith((key) => (key === 'sojourn.reading' ? kept : null))).toEqual({
    'data-reading-size': 'larger',
    'data-reading-scheme': 'dark',
    'data-reading-words': 'easy',
  });
});

test('it leaves the page as it is where nothing usable is kept', () => {
  const refuse = (): never => {
    throw new Error('refused');
  };
  for (const getItem of [() => null, () => '{', () => '{"version":1,"size":"<b>"}', refuse]) {
    expect(attributesWith(getItem)).toEqual({});
  }
});
