import { describe, expect, test } from 'vitest';
import { renditionJobs } from '#src/images/rendition-jobs.ts';
import { pictureOf } from '#src/images/renditions.ts';
import { rightsXmp } from '#src/images/rights-xmp.ts';
import type { ImageFacts } from '#src/schema/image-facts.ts';

function makeFacts(path: string, digit: string): ImageFacts {
  const sha256 = digit.repeat(64);
  return { path, sha256, bytes: 1000, width: 900, height: 600, format: 'jpeg', hasAlpha: false };
}

function makeRights(language: string, text: string) {
  return {
    creators: ['Amina'],
    credits: [{ language, text }],
    statements: ['http://example.org/r'],
  };
}

describe('the jobs', () => {
  const region = { x: 0, y: 0, width: 400, height: 400 };

  test('are one for each source, with every file once', () => {
    const facts = makeFacts('b.jpg', 'b');
    const jobs = renditionJobs([
      { facts, picture: {} },
      { facts, picture: { largest: 320 } },
      { facts: makeFacts('a.jpg', 'a'), picture: {} },
      { facts, picture: { region } },
    ]);
    expect(jobs.map((job) => job.facts.path)).toEqual(['a.jpg', 'b.jpg']);
    const names = jobs.flatMap((job) => job.renditions.map(({ name }) => name));
    // 320, 640 and 900 wide, and 320 and 400 of the region, twice each, and the JPEGs.
    expect(names).toHaveLength(7 + (7 + 4 + 1) + 1);
    expect(new Set(names).size).toBe(names.length);
  });

  test('treat a copy of a file under another path as the same source', () => {
    const jobs = renditionJobs([
      { facts: makeFacts('z.jpg', 'c'), picture: {} },
      { facts: makeFacts('a.jpg', 'c'), picture: { region } },
    ]);
    expect(jobs.map((job) => job.facts.path)).toEqual(['a.jpg']);
  });

  test('make every file that the pages name', () => {
    const facts = makeFacts('a.jpg', 'a');
    const options = { region, largest: 600, maxPublishSize: 700 };
    const picture = pictureOf(facts, options);
    const named = [picture.src, ...picture.sources.flatMap(({ srcset }) => srcset.split(', '))];
    const [job] = renditionJobs([{ facts, picture: options }]);
    const made = new Set(job?.renditions.map(({ name }) => name));
    expect(named.filter((entry) => !made.has(entry.split(' ')[0] ?? ''))).toEqual([]);
  });

  test('do not depend on the order of the requests', () => {
    const requests = [
      { facts: makeFacts('b.jpg', 'a'), picture: {}, rights: makeRights('fr', 'Musée') },
      { facts: makeFacts('a.jpg', 'a'), picture: { region }, rights: makeRights('ar', 'متحف') },
    ];
    expect(renditionJobs(requests)).toEqual(renditionJobs(requests.toReversed()));
  });

  test('are none for no request', () => {
    expect(renditionJobs([])).toEqual([]);
  });
});

describe('the rights written into a file', () => {
  test('hold every credit line with its language, and the addresses', () => {
    const facts = makeFacts('a.jpg', 'a');
    const [job] = renditionJobs([
      { facts, picture: {}, rights: makeRights('fr', 'Musée Batha') },
      { facts, picture: {}, rights: makeRights('ar', 'متحف البطحاء') },
    ]);
    expect(job?.xmp).toContain('<rdf:li xml:lang="fr">Musée Batha</rdf:li>');
    expect(job?.xmp).toContain('<rdf:li xml:lang="ar">متحف البطحاء</rdf:li>');
    expect(job?.xmp).toContain('<photoshop:Credit>Musée Batha · متحف البطحاء</photoshop:Credit>');
    expect(job?.xmp?.match(/rdf:resource="http:\/\/example.org\/r"/gu)).toHaveLength(1);
    expect(job?.xmp).toContain('<xmpRights:WebStatement>http://example.org/r<');
  });

  test('name the page about the rights when there is one', () => {
    const xmp = rightsXmp({ ...makeRights('fr', 'Musée'), page: 'https://example.org/fr/rights/' });
    expect(xmp).toContain('<xmpRights:WebStatement>https://example.org/fr/rights/<');
  });

  test('are well-formed for any text', () => {
    const xmp = rightsXmp(makeRights('en', 'A & B <i>"x"</i> \u0001\uFFFF'));
    expect(xmp).toContain('A &amp; B &lt;i&gt;&quot;x&quot;&lt;/i&gt; <');
  });

  test('are absent when nothing is known', () => {
    expect(rightsXmp({ creators: [], credits: [], statements: [] })).toBeUndefined();
    expect(renditionJobs([{ facts: makeFacts('a.jpg', 'a'), picture: {} }])[0]).not.toHaveProperty(
      'xmp',
    );
  });
});
