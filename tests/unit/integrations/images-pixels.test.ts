import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeImages } from '#src/integrations/images/encode-images.ts';
import {
  factsOf,
  folders,
  halves,
  inContent,
  jobsOf,
  plain,
  published,
  sampleRights,
  useImageFolders,
} from '../../helpers/image-folders.ts';

useImageFolders();

async function colours(file: string): Promise<number[]> {
  return (await sharp(file).stats()).channels.map(({ mean }) => Math.round(mean));
}

/** Whether each channel is within what the encodings may lose. */
function near(actual: readonly number[], expected: readonly number[], tolerance = 4): boolean {
  return (
    actual.length === expected.length &&
    actual.every((value, index) => Math.abs(value - (expected[index] ?? 0)) <= tolerance)
  );
}

describe('the colours of an encoded image', () => {
  test.each([
    { name: 'p3.jpg', make: () => plain().withIccProfile('p3').jpeg({ quality: 100 }) },
    { name: 'sixteen.png', make: () => plain().toColourspace('rgb16').png() },
    { name: 'sixteen.tif', make: () => plain().toColourspace('rgb16').tiff() },
    { name: 'plain.webp', make: () => plain().webp({ lossless: true }) },
    { name: 'plain.avif', make: () => plain().avif({ quality: 90 }) },
  ])('are those of the source in sRGB: $name', async ({ name, make }) => {
    await make().toFile(inContent(name));
    for (const { file } of await published(name)) {
      expect(await colours(file)).toSatisfy((found: number[]) => near(found, [200, 120, 40]));
      expect(await sharp(file).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' });
    }
  });

  test('are those of a CMYK source as its profile shows them', async () => {
    const path = inContent('print.tif');
    await plain().withIccProfile('cmyk').toColourspace('cmyk').tiff().toFile(path);
    expect(await sharp(path).metadata()).toMatchObject({ space: 'cmyk' });
    for (const { file } of await published('print.tif')) {
      expect(await colours(file)).toSatisfy((found: number[]) => near(found, [193, 117, 19], 8));
    }
  });

  test('keep transparency where there is some, and white behind it in JPEG', async () => {
    await plain(60, 40, 0.5).png().toFile(inContent('clear.png'));
    const [avif, webp, jpeg] = await published('clear.png');
    expect(await colours(avif?.file ?? '')).toSatisfy((found: number[]) =>
      near(found, [200, 120, 40, 128]),
    );
    expect(await colours(webp?.file ?? '')).toSatisfy((found: number[]) =>
      near(found, [200, 120, 40, 128]),
    );
    expect(await colours(jpeg?.file ?? '')).toSatisfy((found: number[]) =>
      near(found, [227, 187, 147]),
    );
  });
});

describe('an encoded image', () => {
  const place = {
    IFD0: { Make: 'Camera' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '34/1 3/1 0/1',
      GPSLongitudeRef: 'W',
      GPSLongitude: '5/1 0/1 0/1',
    },
  };

  test('says its rights and never where it was taken', async () => {
    const path = inContent('taken.jpg');
    await plain().withExif(place).jpeg().toFile(path);
    // The directory of places, tag 0x8825, is there in the source.
    const exif = (await sharp(path).metadata()).exif;
    expect(
      exif?.includes(Buffer.from([0x25, 0x88])) || exif?.includes(Buffer.from([0x88, 0x25])),
    ).toBe(true);
    for (const { file } of await published('taken.jpg', { rights: sampleRights })) {
      const metadata = await sharp(file).metadata();
      expect(metadata).not.toHaveProperty('exif');
      expect(metadata).not.toHaveProperty('iptc');
      expect(metadata.xmpAsString).toContain('Musée Batha');
      expect(metadata.xmpAsString).toContain('http://rightsstatements.org/vocab/InC/1.0/');
      expect(await readFile(file, 'latin1')).not.toMatch(/GPS|Camera/u);
    }
  });

  test('is upright, and its regions are counted upright', async () => {
    const path = inContent('turned.jpg');
    // Stored 80 by 40 with blue on the left; shown 40 by 80 with blue above.
    await halves(80, 40).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toFile(path);
    expect(await factsOf('turned.jpg')).toMatchObject({ width: 40, height: 80 });
    const lower = { x: 4, y: 48, width: 24, height: 28 };
    for (const { file } of await published('turned.jpg', { picture: { region: lower } })) {
      expect(await sharp(file).metadata()).toMatchObject({ width: 24, height: 28 });
      expect(await colours(file)).toSatisfy((found: number[]) => near(found, [200, 120, 40], 8));
    }
  });

  test('has the size that the pages name', async () => {
    await halves(1000, 700).jpeg().toFile(inContent('sized.jpg'));
    const jobs = await jobsOf('sized.jpg');
    await encodeImages({ jobs, ...folders });
    for (const { name, width, height } of jobs.flatMap((job) => job.renditions)) {
      const file = join(folders.outFolder, name);
      expect(await sharp(file).metadata()).toMatchObject({ width, height });
    }
  });

  test('is as sharp as its width allows', async () => {
    // Lines of two pixels vanish in anything that was smaller in between.
    const line = { create: { width: 2, height: 1, channels: 3, background: '#ffffff' } } as const;
    const lines = sharp({ create: { width: 4, height: 1, channels: 3, background: '#000000' } });
    const input = await lines
      .composite([{ input: line, left: 0, top: 0 }])
      .png()
      .toBuffer();
    const striped = plain(600, 40).composite([{ input, tile: true }]);
    await striped.png().toFile(inContent('striped.png'));
    const jobs = await jobsOf('striped.png');
    await encodeImages({ jobs, ...folders });
    const widest = jobs.flatMap((job) => job.renditions).filter(({ width }) => width === 600);
    expect(widest.map(({ format }) => format).toSorted()).toEqual(['avif', 'jpeg', 'webp']);
    for (const { name } of widest) {
      const { channels } = await sharp(join(folders.outFolder, name)).stats();
      expect(channels[0]?.stdev).toBeGreaterThan(100);
    }
  });

  test('shows an SVG large, without other files that the SVG asks for', async () => {
    await plain().png().toFile(inContent('other.png'));
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">' +
      '<rect width="30" height="20" fill="#00f"/><image href="other.png" width="30" height="20"/></svg>';
    await writeFile(inContent('plan.svg'), drawing);
    const [first] = await published('plan.svg', { picture: { maxPublishSize: 200 } });
    expect(first).toMatchObject({ width: 200, height: 133 });
    expect(await factsOf('plan.svg')).toMatchObject({ width: 2000, height: 1333 });
    expect((await colours(first?.file ?? '')).slice(0, 3)).toSatisfy((found: number[]) =>
      near(found, [0, 0, 255]),
    );
  });
});
