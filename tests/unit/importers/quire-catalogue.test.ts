import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DraftObject } from '#src/importers/draft-object.ts';
import { importCatalogue, type QuireCatalogue } from '#src/importers/quire/import-catalogue.ts';
import { parseProse } from '#src/prose/parse-prose.ts';
import { objectSchema } from '#src/schema/object.ts';
import { textSchema } from '#src/schema/text.ts';

const terms = {
  partner: 'hill',
  locale: 'en',
  rights: 'CC-BY',
  credit: '© Hill Museum',
  materials: ['jet'],
  altOf: (caption: string) => `Photograph of ${caption}`,
};

/** Two rows in the shapes of such files: a key written twice, an empty one, a figure that is not there. */
const sample: QuireCatalogue = {
  objects: `object_list:
  - id: 1
    accession_number: 12.AB.3
    culture: Hill culture
    date: 525–480 B.C.
    dimensions: "Height: 7 mm; Mood: 3 mm"
    provenance: "Gift of A. Miller"
    subjects: Bird; Hill (also Hilly);
    dor_id: 31
    subjects: "*Night*"
    figure:
      - id: pl01-1
      - id: pl01-2
      - id: pl01-9
  - id: 2
    accession_number: 12.AB.4.1 and 12.AB.5
    date: Modern
    provenance:
    subjects: Birds; Bird
    dor_id: [32, 33]
    figure: []
  - id: 3
    accession_number: 12.AB.6
`,
  figures: `figure_list:
  - id: "pl01-1"
    src: objects/a.jpg
    caption: "Bird on a Hill "
  - id: "pl01-2"
    src: objects/b.JPG
    caption: "Bird on a Hill, back"
`,
  pages: new Map([
    [
      'content/birds/1.md',
      `---
title: Bead
subtitle: "Bird (*Avis*)"
object:
  - id: 1
---

## Provenance

–1931, A. Miller, donated 1931.

## Description

A small bird. It looks back at {{< q-object "12.AB.5" >}}.[^1]

{{< q-class "backmatter" >}}
## Notes
{{< /q-class >}}

[^1]: Cited once.
`,
    ],
    [
      'content/birds/2.md',
      '---\ntitle: Finial(?)\nobject:\n  - id: 2\n---\n\n## Discussion\n\nNew.\n',
    ],
    ['content/copyright.md', '---\ntitle: Copyright\n---\n\nAll.\n'],
  ]),
  images: new Set(['objects/a.jpg', 'objects/b.JPG']),
};

const imported = importCatalogue(sample, terms);
const [bird, finial] = imported.objects;

test('a row and its page become one object that the schemas accept', () => {
  expect(bird?.id).toBe('hill/12-ab-3');
  expect(objectSchema.parse(bird?.facts)).toMatchObject({
    labelNumber: '1',
    creators: [{ status: 'unrecorded', community: { en: 'Hill culture' } }],
    date: { edtf: '-0524/-0479', label: { en: '525–480 B.C.' } },
    kind: 'bead',
    dimensions: [{ kind: 'height', value: 7, unit: 'mm' }],
    creditLine: { en: 'Gift of A. Miller' },
    themes: ['bird', 'hill', 'night'],
    provenance: { text: { en: '–1931, A. Miller, donated 1931.' }, status: 'gaps' },
    identifiers: [{ scheme: 'local', value: '31' }],
  });
  expect(textSchema.parse(bird?.text.front)).toMatchObject({
    title: 'Bead: Bird (Avis)',
    summary: 'A small bird. It looks back at 12.AB.5.',
  });
  expect(bird?.text.body).toBe(
    '## Description\n\nA small bird. It looks back at ' +
      '<ObjectLink to="hill/12-ab-4-1-and-12-ab-5">12.AB.5</ObjectLink>.[^1]\n\n[^1]: Cited once.',
  );
});

test('images keep their rights and credit, and are described by their caption alone', () => {
  expect(bird?.facts.images).toEqual([
    {
      id: 'pl01-1',
      file: 'pl01-1.jpg',
      role: 'main',
      rights: 'CC-BY',
      credit: { en: '© Hill Museum' },
      source: 'objects/a.jpg',
    },
    expect.objectContaining({ id: 'pl01-2', file: 'pl01-2.jpg', role: 'back' }),
  ]);
  expect(bird?.text.front.images?.['pl01-1']).toEqual({
    alt: 'Photograph of Bird on a Hill',
    caption: 'Bird on a Hill',
  });
  expect(bird?.images).toEqual([
    { file: 'pl01-1.jpg', from: 'objects/a.jpg' },
    { file: 'pl01-2.jpg', from: 'objects/b.JPG' },
  ]);
});

test('what is not said is left out', () => {
  expect(finial?.facts).not.toHaveProperty('date');
  expect(finial?.facts).not.toHaveProperty('creditLine');
  expect(finial?.facts.themes).toEqual(['bird']);
});

test('terms come once, by their slugs', () => {
  expect([...imported.kinds]).toEqual([
    ['bead', 'Bead'],
    ['finial', 'Finial'],
  ]);
  expect([...imported.themes.keys()]).toEqual(['bird', 'hill', 'night']);
});

test('everything that was decided or left out is noted', () => {
  expect(imported.notes.map(({ code, value }) => `${code} ${value}`).toSorted()).toEqual([
    'date-unread Modern',
    'dimension-unread Mood: 3 mm',
    'figure-missing pl01-9',
    'key-repeated 1: subjects',
    'subject-merged Birds',
    'text-missing 12.AB.6',
    'text-without-object ',
  ]);
});

const folder = process.env['SOJOURN_AMBERS'] ?? '';

test('a whole catalogue passes schemas and prose without a problem', () => {
  const catalogue = folder === '' ? sample : readCatalogue(folder);
  if (folder === '')
    // oxlint-disable-next-line no-console -- whoever runs the tests is told what was not read
    console.log('SOJOURN_AMBERS names no copy of the catalogue: the invented sample is read.');
  const { objects, notes } = importCatalogue(catalogue, terms);
  expect(objects.flatMap(problemsOf)).toEqual([]);
  const lost = new Set<string>(['row-unread', 'figure-missing', 'image-missing', 'text-missing']);
  const expected = folder === '' ? ['figure-missing', 'text-missing'] : [];
  expect(notes.map(({ code }) => code).filter((code) => lost.has(code))).toEqual(expected);
});

function problemsOf({ id, facts, text }: DraftObject): unknown[] {
  const read = [objectSchema.safeParse(facts), textSchema.safeParse(text.front)];
  const { issues } = parseProse({ text: text.body, file: id, firstLine: 1 });
  return [...read.flatMap(({ error }) => error?.issues ?? []), ...issues];
}

function readCatalogue(from: string): QuireCatalogue {
  const below = (path: string): string[] =>
    readdirSync(join(from, path), { recursive: true, encoding: 'utf8' });
  const read = (path: string): string => readFileSync(join(from, path), 'utf8');
  const pages = below('content').filter((path) => path.endsWith('.md'));
  return {
    objects: read('data/objects.yml'),
    figures: read('data/figures.yml'),
    pages: new Map(pages.map((path) => [path, read(join('content', path))])),
    images: new Set(below('static/img').map((path) => path.replaceAll('\\', '/'))),
  };
}
