import { mkdtemp, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readImageFacts } from '#src/reading/image-facts.ts';

let contentRoot: string;
let cacheFile: string;

beforeEach(async () => {
  contentRoot = await mkdtemp(join(tmpdir(), 'sojourn-facts-'));
  cacheFile = join(contentRoot, '.cache', 'image-facts.json');
});
afterEach(() => rm(contentRoot, { recursive: true }));

function noise(width = 300, height = 200): Sharp {
  const grain = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#000', noise: grain } });
}

async function read(...paths: string[]) {
  return readImageFacts({ contentRoot, paths, cacheFile });
}

describe('the facts of an image', () => {
  test.each([
    { name: 'a.jpg', format: 'jpeg', make: () => noise().jpeg() },
    { name: 'a.JPEG', format: 'jpeg', make: () => noise().jpeg() },
    { name: 'a.png', format: 'png', make: () => noise().png() },
    { name: 'a.webp', format: 'webp', make: () => noise().webp() },
    { name: 'a.avif', format: 'avif', make: () => noise().avif({ effort: 0 }) },
    { name: 'a.tif', format: 'tiff', make: () => noise().tiff() },
  ])('come from its bytes: $name', async ({ name, format, make }) => {
    const bytes = await make().toBuffer();
    await writeFile(join(contentRoot, name), bytes);
    expect((await read(name)).get(name)).toEqual({
      path: name,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      bytes: bytes.length,
      width: 300,
      height: 200,
      format,
      hasAlpha: false,
    });
  });

  test('count the sides of the upright picture', async () => {
    await noise().withMetadata({ orientation: 8 }).jpeg().toFile(join(contentRoot, 'a.jpg'));
    expect((await read('a.jpg')).get('a.jpg')).toMatchObject({ width: 200, height: 300 });
  });

  test('come in the order of the paths, each once, none for none', async () => {
    for (const name of ['a.png', 'b.png']) await noise().png().toFile(join(contentRoot, name));
    expect([...(await read('b.png', 'a.png', 'b.png')).keys()]).toEqual(['b.png', 'a.png']);
    expect(await read()).toEqual(new Map());
  });
});

describe('a fault of an image', () => {
  async function faultOf(name: string, bytes: Buffer | string) {
    await writeFile(join(contentRoot, name), bytes);
    return (await read(name)).get(name);
  }

  test('names the kind that the bytes are, when the ending says another', async () => {
    expect(await faultOf('a.png', await noise().jpeg().toBuffer())).toEqual({
      code: 'image-type',
      values: { extension: '.png', actual: 'jpeg' },
    });
  });

  test.each([
    { name: 'text.jpg', bytes: 'not an image' },
    { name: 'empty.png', bytes: '' },
    { name: 'open.svg', bytes: '<svg xmlns="http://www.w3.org/2000/svg"><rect' },
  ])('is that it cannot be read: $name', async ({ name, bytes }) => {
    expect(await faultOf(name, bytes)).toMatchObject({ code: 'image-unreadable' });
  });

  test('names a kind of image that is not published', async () => {
    expect(await faultOf('a.gif', await noise().gif().toBuffer())).toMatchObject({
      code: 'image-unreadable',
      values: { reason: expect.stringMatching(/^gif ≠ jpeg/u) },
    });
  });

  test('is that it is absent, without the folders of this machine', async () => {
    const fault = (await read('gone.jpg')).get('gone.jpg');
    expect(fault).toMatchObject({ code: 'image-unreadable' });
    expect(JSON.stringify(fault)).not.toContain(contentRoot);
  });

  test('is that it is larger than 25 MB', async () => {
    const file = join(contentRoot, 'a.jpg');
    await noise().jpeg().toFile(file);
    await truncate(file, 25 * 1024 * 1024);
    expect((await read('a.jpg')).get('a.jpg')).toMatchObject({ format: 'jpeg' });
    await truncate(file, 30 * 1024 * 1024);
    expect((await read('a.jpg')).get('a.jpg')).toEqual({
      code: 'image-large',
      values: { megabytes: '30.0', limit: '25' },
    });
  });

  test('is that it has more pixels than memory should meet', async () => {
    // The size that the header claims is all that is read.
    const bytes = await noise().png().toBuffer();
    bytes.writeUInt32BE(60_000, 16);
    bytes.writeUInt32BE(60_000, 20);
    expect(await faultOf('a.png', bytes)).toMatchObject({ code: 'image-unreadable' });
  });

  test.each([
    { name: 'a.jpg', make: () => noise().jpeg() },
    { name: 'a.png', make: () => noise().png() },
    { name: 'a.webp', make: () => noise().webp() },
    { name: 'a.avif', make: () => noise().avif({ effort: 0 }) },
    { name: 'a.tif', make: () => noise().tiff({ compression: 'lzw' }) },
  ])('is that its end is missing: $name', async ({ name, make }) => {
    const bytes = await make().toBuffer();
    for (const part of [0.02, 0.5, 0.9]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part));
      expect(await faultOf(name, cut)).toMatchObject({ code: 'image-unreadable' });
    }
  });

  test('is none for a photograph with other bytes after its end', async () => {
    const after = Buffer.from([0xff, 0xda, 1, 2, 3]);
    const bytes = Buffer.concat([await noise().jpeg().toBuffer(), after]);
    expect(await faultOf('a.jpg', bytes)).toMatchObject({ format: 'jpeg' });
  });
});

describe('what was read before', () => {
  test('is not read again while the file is the same', async () => {
    await noise().png().toFile(join(contentRoot, 'a.png'));
    const first = await read('a.png');
    const written = await stat(cacheFile, { bigint: true });
    // A mark in the cache shows that the answer comes from there.
    await writeFile(
      cacheFile,
      (await readFile(cacheFile, 'utf8')).replace('"width":300', '"width":301'),
    );
    expect((await read('a.png')).get('a.png')).toEqual({ ...first.get('a.png'), width: 301 });
    expect((await stat(cacheFile, { bigint: true })).ino).toBe(written.ino);
  });

  test('is read again when the file changed, even to one of the same size and date', async () => {
    const file = join(contentRoot, 'a.png');
    const [one, two] = [
      await noise(300, 200).png().toBuffer(),
      await noise(200, 300).png().toBuffer(),
    ];
    const size = Math.max(one.length, two.length);
    await writeFile(file, Buffer.concat([one, Buffer.alloc(size - one.length)]));
    const date = new Date('2026-01-01');
    await utimes(file, date, date);
    expect((await read('a.png')).get('a.png')).toMatchObject({ width: 300 });
    await writeFile(file, Buffer.concat([two, Buffer.alloc(size - two.length)]));
    await utimes(file, date, date);
    expect((await read('a.png')).get('a.png')).toMatchObject({ width: 200 });
  });

  test('is kept for files that are not asked for this time', async () => {
    for (const name of ['a.png', 'b.png']) await noise().png().toFile(join(contentRoot, name));
    await read('a.png');
    await read('b.png');
    expect(Object.keys(JSON.parse(await readFile(cacheFile, 'utf8')).images)).toEqual([
      'a.png',
      'b.png',
    ]);
  });

  test.each(['', 'null', '{"version":"0","images":{"a.png":{}}}', '{"version":'])(
    'is left aside when the cache is %j',
    async (damaged) => {
      await noise().png().toFile(join(contentRoot, 'a.png'));
      await read('a.png');
      await writeFile(cacheFile, damaged);
      expect((await read('a.png')).get('a.png')).toMatchObject({ width: 300 });
    },
  );
});
