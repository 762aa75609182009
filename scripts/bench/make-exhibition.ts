import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { script } from '#src/i18n/tags.ts';
import { seeded, words } from './words.ts';

/** What a made exhibition is like. */
export interface MadeExhibition {
  /** Content root; files that are there already are overwritten. */
  readonly folder: string;
  readonly objects: number;
  /** Language tags; every object has a text in each. The first one is the source. */
  readonly locales: readonly string[];
  readonly wordsPerText: number;
}

const partners = ['north', 'south', 'west'] as const;
const filesAtOnce = 32;

/**
 * Writes an exhibition of any size, the same bytes for the same request: three partners, objects
 * with one component in each text, no images. It has no problems, so that a build goes through.
 *
 * @returns how many files were written
 */
export async function makeExhibition(made: MadeExhibition): Promise<number> {
  const files = [...sharedFiles(made), ...objectFiles(made)];
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const [path, text] of queue) {
      const file = join(made.folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, work));
  return files.length;
}

type MadeFile = readonly [path: string, text: string];

function* sharedFiles({ locales }: MadeExhibition): Iterable<MadeFile> {
  const everyLanguage = (text: string): string =>
    `{ ${locales.map((tag) => `${tag}: ${text}`).join(', ')} }`;
  const declared = locales.map((tag) => {
    const fallback = locales.filter((other) => other !== tag).join(', ');
    return `  - { tag: ${tag}, name: ${tag}, fallback: [${fallback}] }`;
  });
  yield [
    'exhibition.yaml',
    lines(
      'id: made',
      `title: ${everyLanguage('Made')}`,
      `summary: ${everyLanguage('An exhibition made by a program')}`,
      'locales:',
      ...declared,
      'partners:',
      ...partners.map((id) => `  - id: ${id}`),
      'licence: CC-BY',
      'front: { objects: [north/object-0] }',
    ),
  ];
  yield [
    'vocabulary.yaml',
    lines(
      `kinds: { dish: { label: ${everyLanguage('Dish')} } }`,
      `materials: { clay: { label: ${everyLanguage('Clay')} } }`,
      `places: { town: { label: ${everyLanguage('Town')} } }`,
    ),
  ];
  for (const theme of ['blue', 'water', 'roads', 'hands']) {
    yield [`themes/${theme}.yaml`, lines(`title: ${everyLanguage(theme)}`)];
  }
  yield [
    'glossary/kiln.yaml',
    lines(`term: ${everyLanguage('kiln')}`, `definition: ${everyLanguage('where clay is fired')}`),
  ];
  for (const partner of partners) {
    yield [
      `partners/${partner}/partner.yaml`,
      lines(
        `name: ${everyLanguage(partner)}`,
        `city: ${everyLanguage('Town')}`,
        'country: XX',
        `languages: [${locales[0] ?? ''}]`,
        `contact: { takedown: ${partner}@made.example }`,
        'demonstration: true',
      ),
    ];
  }
}

function* objectFiles(made: MadeExhibition): Iterable<MadeFile> {
  for (let number = 0; number < made.objects; number += 1) {
    const random = seeded(number + 1);
    const folder = `partners/${ownerOf(number)}/objects/object-${number}`;
    yield [`${folder}/object.yaml`, objectFacts(number, made)];
    for (const tag of made.locales) {
      yield [`${folder}/${tag}.mdx`, objectText({ number, tag, random, made })];
    }
  }
}

function ownerOf(number: number): string {
  return partners[number % partners.length] ?? partners[0];
}

function idOf(number: number): string {
  return `${ownerOf(number)}/object-${number}`;
}

function objectFacts(number: number, { objects, locales }: MadeExhibition): string {
  const themes = ['blue', 'water', 'roads', 'hands'];
  const related = objects > 1 ? [idOf((number + 1) % objects)] : [];
  return lines(
    'status: published',
    `date: { edtf: '${1500 + (number % 400)}' }`,
    'kind: dish',
    'materials: [clay]',
    'places: [{ role: made, place: town }]',
    `dimensions: [{ kind: height, value: ${10 + (number % 90)}, unit: cm }]`,
    `accession: 'M.${number}'`,
    `creditLine: { ${locales[0] ?? ''}: Given by its makers }`,
    'rights: CC-BY',
    `themes: [${themes[number % themes.length] ?? ''}]`,
    `related: [${related.join(', ')}]`,
  );
}

function objectText(input: {
  readonly number: number;
  readonly tag: string;
  readonly random: () => number;
  readonly made: MadeExhibition;
}): string {
  const { number, tag, random, made } = input;
  const written = script(tag);
  const quarter = Math.max(1, Math.round(made.wordsPerText / 4));
  const next = idOf((number + 1) % made.objects);
  return lines(
    '---',
    `title: ${words(3, written, random)} ${number}`,
    `summary: ${words(20, written, random)}`,
    '---',
    words(quarter, written, random),
    '',
    `## ${words(2, written, random)}`,
    '',
    `${words(quarter, written, random)} <ObjectLink to="${next}" /> ${words(quarter, written, random)}`,
    '',
    words(quarter, written, random),
  );
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
