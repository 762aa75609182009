import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkExhibition } from '#src/exhibition/check.ts';
import { readContent } from '#src/reading/read-content.ts';
import {
  makeContent,
  objectFacts,
  star,
  text,
  venue,
  type MadeFiles,
} from '../../helpers/make-content.ts';

const facts = `${star}/object.yaml`;
const es = `${star}/es.mdx`;
const ar = `${star}/ar.mdx`;
const perspective = 'partners/puebla/perspectives/fez/star';
const signed = 'status: published\nauthors: [fez/amina]\ndate: 2026-01-01\n';
const made: string[] = [];

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true });
});

async function problems(files: MadeFiles): Promise<readonly string[]> {
  const contentRoot = await makeContent(files);
  made.push(contentRoot);
  const cacheFolder = join(contentRoot, '.cache');
  const { issues } = checkExhibition(await readContent({ contentRoot, cacheFolder }), '2026-11-22');
  return issues.map(({ code, file, line, values }) => {
    const meant = values['nearest'] || values['suggestion'] || '';
    return `${file}${line === undefined ? '' : `:${line}`} ${code}${meant && ` → ${meant}`}`;
  });
}

test.each<readonly [string, MadeFiles, readonly string[]]>([
  // Names of files and folders.
  [
    'a folder named Objects is reported once, not with each of its files',
    {
      'partners/fez/Objects/bowl/object.yaml': objectFacts(),
      'partners/fez/Objects/bowl/es.mdx': text(),
      'partners/fez/Objects/bowl/front.pdf': '',
    },
    ['partners/fez/Objects file-name-not-slug → objects'],
  ],
  [
    'the ending .yml is named with the right one',
    { [facts]: null, [`${star}/object.yml`]: objectFacts() },
    [`${facts} file-missing`, `${star}/object.yml file-unexpected → object.yaml`],
  ],
  [
    'capitals in an ending are named with the right one',
    { [`${star}/AR.MDX`]: text() },
    [`${star}/AR.MDX file-unexpected → ar.mdx`],
  ],
  [
    'a text in a Markdown file is not lost',
    { [`${star}/ar.md`]: text() },
    [`${star}/ar.md file-unexpected → ar.mdx`],
  ],
  [
    'an underscore in a language is an undeclared language',
    { [`${star}/es_MX.mdx`]: text() },
    [`${star}/es_MX.mdx language-not-declared → es`],
  ],
  [
    'a person whose file is named like a person gets an address',
    { 'partners/fez/people/Zoë Müller.yaml': 'name: { es: Zoë }\n' },
    ['partners/fez/people/Zoë Müller.yaml file-name-not-slug → zoe-muller.yaml'],
  ],
  [
    'a folder of pictures alone is an entry without facts',
    { 'partners/fez/objects/bowl/front.pdf': '' },
    ['partners/fez/objects/bowl/object.yaml file-missing'],
  ],
  [
    'a partner without its file is missed once',
    {
      'partners/puebla/partner.yaml': null,
      'partners/puebla/people/eva.yaml': 'name: { es: Eva }\n',
    },
    ['partners/puebla/partner.yaml file-missing'],
  ],
  [
    'a link to a folder is not followed',
    { [`${star}/more`]: { link: '../../people' } },
    [`${star}/more file-unreadable`],
  ],

  // One slip, one problem.
  [
    'a translation of a text that cannot be read is not blamed for it',
    {
      [es]: '---\ntitle: [\n---\n',
      [ar]: text('كلمات.', 'translation: { from: es, of: d0 }\n'),
    },
    [`${es}:2 yaml-bracket`],
  ],
  [
    'an entry whose only text is broken has a text',
    { [es]: '---\ntitle: Plato: azul\n---\n' },
    [`${es}:2 yaml-colon`],
  ],
  [
    'a misspelt field that is required is not missing as well',
    { 'partners/fez/people/amina.yaml': 'nmae: { es: Amina }\n' },
    ['partners/fez/people/amina.yaml:1 field-unknown → name'],
  ],
  [
    'a perspective on an object that cannot be read may show its images',
    {
      [facts]: 'status: publishd\n',
      [`${perspective}/perspective.yaml`]: signed,
      [`${perspective}/es.mdx`]: text('<Figure image="front" />'),
    },
    [`${facts}:1 field-value → published`],
  ],
  [
    'a slip in quotation marks is reported at the line where they open',
    { [es]: '---\ntitle: "Estrella\nsummary: Uno\nsources: []\n---\n' },
    [`${es}:2 yaml-quote`],
  ],
  [
    'three translations in a circle have no first text',
    {
      'exhibition.yaml': null,
      [es]: text('Uno.', 'translation: { from: ar, of: d0 }\n'),
      [ar]: text('اثنان.', 'translation: { from: fr, of: d0 }\n'),
      [`${star}/fr.mdx`]: text('Trois.', 'translation: { from: es, of: d0 }\n'),
    },
    [
      'exhibition.yaml file-missing',
      `${ar}:3 translation-loop`,
      `${es}:3 translation-loop`,
      `${star}/fr.mdx:3 translation-loop`,
    ],
  ],

  // What contradicts itself.
  [
    'what is withdrawn says since when',
    { [facts]: 'creditLine: { es: Museo }\nstatus: withdrawn\n' },
    [`${facts}:2 field-missing`],
  ],
  [
    'a loan that ends before it begins',
    { [facts]: objectFacts('loan: { from: 2027-02-01, until: 2027-01-01 }\n') },
    [`${facts}:4 date-order`],
  ],
  [
    'a language that is declared twice',
    {
      'exhibition.yaml': `id: small
title: { es: Pequeña }
summary: { es: Pequeña }
locales: [{ tag: es, name: Español }, { tag: es, name: Español }]
partners: [{ id: fez }, { id: puebla }]
licence: CC-BY
`,
    },
    ['exhibition.yaml:4 id-duplicate'],
  ],

  // Names in odd places.
  [
    'the detail of a perspective is one of its object',
    {
      [`${perspective}/perspective.yaml`]: `${signed}region: { image: front, region: corner }\n`,
      [`${perspective}/es.mdx`]: text(),
    },
    [`${perspective}/perspective.yaml:4 reference-unknown`],
  ],
  [
    'words for a recording that is not there',
    { [es]: text('Uno.', 'media:\n  voise: { title: Voz, transcript: Nada }\n') },
    [`${es}:4 reference-unknown`],
  ],
  [
    'a partner that signs and does not exist',
    {
      [`${perspective}/perspective.yaml`]: `${signed}signedOff: [{ partner: fes, date: 2026-01-01 }]\n`,
      [`${perspective}/es.mdx`]: text(),
    },
    [`${perspective}/perspective.yaml:4 reference-unknown → fez`],
  ],
  [
    'a perspective on an object that does not exist',
    {
      'partners/puebla/perspectives/fez/stra/perspective.yaml': signed,
      'partners/puebla/perspectives/fez/stra/es.mdx': text(),
    },
    ['partners/puebla/perspectives/fez/stra folder-unknown → fez/star'],
  ],
  [
    'a detail in pixels of a text, beyond its image of unknown size, is left to the image',
    { [es]: text('<Detail image="front" region="0,0,99999,10">Algo.</Detail>') },
    [`${es}:4 image-missing`],
  ],
  [
    'a detail in percent needs no name',
    { [es]: text('<Detail image="frnt" region="10%,20%,30%,40%">Algo.</Detail>') },
    [`${es}:4 image-missing`],
  ],
  [
    'texts of venues are read like others',
    { 'venues/fez-2026/es.mdx': text('<ObjectLink to="fez/stra" />') },
    ['venues/fez-2026/es.mdx:4 reference-unknown → fez/star'],
  ],

  // Values.
  [
    'a number out of bounds',
    {
      'vocabulary.yaml':
        'kinds: { tile: { label: { es: A } } }\nplaces:\n  town: { label: { es: C }, point: { latitude: 91, longitude: 0 } }\n',
    },
    ['vocabulary.yaml:3 field-value'],
  ],
  ['an empty title', { [es]: "---\ntitle: ''\n---\n" }, [`${es}:2 field-value`]],
  ['a title without words after it', { [es]: '---\ntitle:\n---\n' }, [`${es}:2 field-missing`]],
  ['a word where yes or no stands', { [es]: '---\ntitle: true\n---\n' }, [`${es}:2 field-type`]],
  [
    'rights by a name that does not exist',
    { [facts]: objectFacts().replace('CC-BY', 'CC BY') },
    [`${facts}:3 field-value → CC-BY`],
  ],
  [
    'a stop that shows nothing',
    {
      'venues/fez-2026/venue.yaml': venue(
        'fez',
        '2026',
        "rooms: [{ id: one, title: { es: Sala }, stops: [{ code: k7p2, number: '1', shows: { objet: fez/star } }] }]\n",
      ),
    },
    ['venues/fez-2026/venue.yaml:6 field-unknown → object'],
  ],
  [
    'a word of the interface that does not exist',
    { 'strings/es.yaml': 'nav.objets: Objetos\n' },
    ['strings/es.yaml:1 field-unknown → nav.objects'],
  ],
])('%s', async (_, files, expected) => {
  expect(await problems(files)).toEqual(expected);
});
