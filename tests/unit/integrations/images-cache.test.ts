import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renditionJobs } from '#src/images/rendition-jobs.ts';
import { encodeImages } from '#src/integrations/images/encode-images.ts';
import { versionFolder } from '#src/integrations/images/rendition-cache.ts';
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

describe('the cache', () => {
  test('encodes nothing twice, also under another name', async () => {
    await plain().jpeg().toFile(inContent('a.jpg'));
    const first = await encodeImages({ jobs: await jobsOf('a.jpg'), ...folders });
    expect(first).toMatchObject({ encoded: 3, reused: 0 });
    await cp(inContent('a.jpg'), inContent('renamed.jpg'));
    const second = await encodeImages({ jobs: await jobsOf('renamed.jpg'), ...folders });
    expect(second).toEqual({ encoded: 0, reused: 3, pruned: 0, bytes: first.bytes, failed: [] });
  });

  test('writes anew when the rights change', async () => {
    await plain().jpeg().toFile(inContent('a.jpg'));
    await encodeImages({ jobs: await jobsOf('a.jpg', { rights: sampleRights }), ...folders });
    const changed = { ...sampleRights, creators: ['Someone Else'] };
    for (const { file } of await published('a.jpg', { rights: changed })) {
      expect((await sharp(file).metadata()).xmpAsString).toContain('Someone Else');
    }
  });

  test('gives the same bytes whatever else was asked for before', async () => {
    await halves(900, 600).jpeg().toFile(inContent('a.jpg'));
    const [small] = await published('a.jpg', { picture: { largest: 300 } });
    const before = await readFile(small?.file ?? '');
    await rm(folders.cacheFolder, { recursive: true });
    await published('a.jpg');
    expect((await readFile(small?.file ?? '')).equals(before)).toBe(true);
  });

  test('keeps what is not used now until it is told to prune', async () => {
    await plain().jpeg().toFile(inContent('a.jpg'));
    await plain(50, 50).jpeg().toFile(inContent('b.jpg'));
    await encodeImages({ jobs: await jobsOf('a.jpg'), ...folders });
    const jobs = await jobsOf('b.jpg');
    expect(await encodeImages({ jobs, ...folders })).toMatchObject({ pruned: 0 });
    expect(await encodeImages({ jobs, ...folders, prune: true })).toMatchObject({
      pruned: 3,
      reused: 3,
    });
    expect(await readdir(versionFolder(folders.cacheFolder))).toHaveLength(3);
  });
});

describe('the published folder', () => {
  test('holds exactly the files of the jobs', async () => {
    await plain().jpeg().toFile(inContent('a.jpg'));
    await plain(50, 50).jpeg().toFile(inContent('b.jpg'));
    await encodeImages({ jobs: await jobsOf('a.jpg'), ...folders });
    const jobs = await jobsOf('b.jpg');
    const { bytes } = await encodeImages({ jobs, ...folders });
    const names = jobs.flatMap((job) => job.renditions.map(({ name }) => basename(name)));
    const folder = join(folders.outFolder, '_images');
    expect((await readdir(folder)).toSorted()).toEqual(names.toSorted());
    const sizes = await Promise.all(
      names.map(async (name) => (await stat(join(folder, name))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes);
  });

  test('is empty without jobs', async () => {
    const report = await encodeImages({ jobs: [], ...folders });
    expect(report).toEqual({ encoded: 0, reused: 0, pruned: 0, bytes: 0, failed: [] });
  });
});

describe('a source that cannot be encoded', () => {
  test('is reported and does not stop the others', async () => {
    await plain().jpeg().toFile(inContent('good.jpg'));
    await halves(600, 600).jpeg({ quality: 100 }).toFile(inContent('bad.jpg'));
    const facts = [await factsOf('good.jpg'), await factsOf('bad.jpg')];
    const whole = await readFile(inContent('bad.jpg'));
    const half = whole.subarray(0, whole.length / 2);
    await writeFile(inContent('bad.jpg'), half);
    const sha256 = createHash('sha256').update(half).digest('hex');
    const requests = facts.map((each) => ({
      facts: each.path === 'bad.jpg' ? { ...each, sha256 } : each,
      picture: {},
    }));
    const report = await encodeImages({ jobs: renditionJobs(requests), ...folders });
    expect(report).toMatchObject({ encoded: 3, failed: [{ path: 'bad.jpg' }] });
    expect(report.failed[0]?.reason).toMatch(/premature end/u);
    expect(await readdir(join(folders.outFolder, '_images'))).toHaveLength(3);
  });

  test('is reported when it changed since its facts were read', async () => {
    await plain().jpeg().toFile(inContent('a.jpg'));
    const jobs = await jobsOf('a.jpg');
    await plain(10, 10).jpeg().toFile(inContent('a.jpg'));
    const report = await encodeImages({ jobs, ...folders });
    expect(report).toMatchObject({ encoded: 0, failed: [{ path: 'a.jpg' }] });
  });

  test('is reported without the folders of this machine', async () => {
    await plain().jpeg().toFile(inContent('a.jpg'));
    const jobs = await jobsOf('a.jpg');
    await rm(inContent('a.jpg'));
    const report = await encodeImages({ jobs, ...folders });
    expect(report.failed[0]?.reason).toContain('a.jpg');
    expect(report.failed[0]?.reason).not.toContain(folders.contentRoot);
  });
});

describe('the work', () => {
  test('tells how far it is', async () => {
    await plain().jpeg().toFile(inContent('a.jpg'));
    const steps: string[] = [];
    const progress = ({ done, total, path }: { done: number; total: number; path: string }) => {
      steps.push(`${done}/${total} ${path}`);
    };
    await encodeImages({ jobs: await jobsOf('a.jpg'), ...folders, progress });
    expect(steps).toEqual(['1/3 a.jpg', '2/3 a.jpg', '3/3 a.jpg']);
  });

  test('stops when asked to, and keeps what was finished', async () => {
    await plain().jpeg().toFile(inContent('a.jpg'));
    const jobs = await jobsOf('a.jpg');
    const stop = new AbortController();
    const options = { jobs, ...folders, signal: stop.signal, progress: () => stop.abort() };
    await expect(encodeImages(options)).rejects.toThrow(/abort/iu);
    expect(await encodeImages({ jobs, ...folders })).toMatchObject({ encoded: 2, reused: 1 });
  });
});
