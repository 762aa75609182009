import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { searchRecord } from '#src/exports/search/search-record.ts';
import type { SearchBundle, SearchEntries } from '#src/exports/search/types.ts';
import { buildSearch, type SearchStep } from '#src/integrations/search/build-search.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-build-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function bundle(tag: string, titles: readonly string[]): SearchBundle {
  return {
    tag,
    labels: { facets: [], digits: '0123456789' },
    records: titles.map((title, number) =>
      searchRecord(tag, {
        kind: 'object',
        id: `fez/${number}`,
        url: `/${tag}/objects/fez/${number}/`,
        title,
        passages: [`${title} ${number}`],
        facets: { partner: ['fez'], century: ['14', '15'] },
      }),
    ),
  };
}

async function build(bundles: readonly SearchBundle[], place = ''): Promise<readonly SearchStep[]> {
  return buildSearch({
    bundles,
    outFolder: join(folder, `out${place}`),
    cacheFolder: join(folder, `cache${place}`),
  });
}

/** Digests of all files below a folder of the site by their paths. */
function filesOf(place = ''): Readonly<Record<string, string>> {
  const root = join(folder, `out${place}`);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .map((file) => [relative(root, file).replaceAll('\\', '/'), digest(readFileSync(file))])
      .toSorted(),
  );
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const many = Array.from({ length: 150 }, (_, number) => `Estrella azul ${number}`);

it('writes an index for each language, without the interfaces and the worker of Pagefind', async () => {
  await build([bundle('es', ['Estrella']), bundle('x-fez', ['saynata'])]);
  const names = Object.keys(filesOf()).map((file) => file.replace(/_[0-9a-f]{6,}/gu, '_0'));
  const ofBundle = (tag: string, wasm: string) => [
    `_search/${tag}/entries.deflate`,
    `_search/${tag}/fragment/${tag}_0.pf_fragment`,
    `_search/${tag}/index/${tag}_0.pf_index`,
    `_search/${tag}/labels.json`,
    `_search/${tag}/pagefind-entry.json`,
    `_search/${tag}/pagefind.${tag}_0.pf_meta`,
    `_search/${tag}/pagefind.js`,
    `_search/${tag}/wasm.${wasm}.pagefind`,
  ];
  expect(names.toSorted()).toEqual(
    [...ofBundle('es', 'es'), ...ofBundle('x-fez', 'unknown')].toSorted(),
  );
});

it.each(['nhi', 'zgh', 'zh-Hans', 'pt-BR', 'x-fez'])(
  'indexes a language whatever its tag: %s',
  async (tag) => {
    const [step] = await build([bundle(tag, ['ⵣⵍⵍⵉⵊ saynata 青花'])]);
    expect(step).toEqual({ tag, records: 1, indexed: true });
    expect(Object.values(entriesOf(tag)).map(([entry]) => entry)).toEqual(['object/fez/0']);
  },
);

function entriesOf(tag: string): SearchEntries {
  const file = join(folder, 'out', '_search', tag, 'entries.deflate');
  return JSON.parse(inflateSync(readFileSync(file)).toString('utf8')) as SearchEntries;
}

it('knows every hit by its id in the index, with its keys', async () => {
  await build([bundle('es', many)]);
  const rows = Object.entries(entriesOf('es'));
  expect(rows).toHaveLength(many.length);
  expect(rows.every(([id]) => id.startsWith('es_'))).toBe(true);
  expect(rows.find(([, [entry]]) => entry === 'object/fez/7')?.[1]).toEqual([
    'object/fez/7',
    [],
    ['fez'],
    [],
    ['14', '15'],
    [],
    [],
  ]);
});

it('writes the same bytes with and without a cache, and in another folder', async () => {
  const bundles = [bundle('es', many), bundle('ja', ['青い皿', '壺'])];
  await build(bundles);
  const cold = filesOf();
  expect((await build(bundles)).map(({ indexed }) => indexed)).toEqual([false, false]);
  expect(filesOf()).toEqual(cold);
  await build(bundles, '-other');
  expect(filesOf('-other')).toEqual(cold);
});

it('indexes again only the languages in which something changed', async () => {
  await build([bundle('es', ['Estrella']), bundle('ar', ['نجمة'])]);
  const before = filesOf();
  const steps = await build([bundle('es', ['Estrella azul']), bundle('ar', ['نجمة'])]);
  expect(steps.map(({ tag, indexed }) => [tag, indexed])).toEqual([
    ['es', true],
    ['ar', false],
  ]);
  const after = filesOf();
  const gone = Object.keys(before).filter((file) => !(file in after));
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.every((file) => file.startsWith('_search/es/'))).toBe(true);
});

it('mends a bundle that something else changed', async () => {
  await build([bundle('es', ['Estrella'])]);
  const whole = filesOf();
  const root = join(folder, 'out', '_search', 'es');
  rmSync(join(root, 'labels.json'));
  cpSync(join(root, 'pagefind.js'), join(root, 'left-over.js'));
  await build([bundle('es', ['Estrella'])]);
  expect(filesOf()).toEqual(whole);
});

it('removes the bundle of a language that is gone', async () => {
  await build([bundle('es', ['Estrella']), bundle('ar', ['نجمة'])]);
  await build([bundle('ar', ['نجمة'])]);
  expect(readdirSync(join(folder, 'out', '_search'))).toEqual(['ar']);
});

it('gives a language without texts an index in which nothing is found', async () => {
  const [step] = await build([bundle('nhi', [])]);
  expect(step).toEqual({ tag: 'nhi', records: 0, indexed: true });
  expect(entriesOf('nhi')).toEqual({});
  expect(Object.keys(filesOf()).some((file) => file.endsWith('.pf_meta'))).toBe(true);
});
