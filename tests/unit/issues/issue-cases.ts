import sharp from 'sharp';
import type { IssueCode } from '#src/issues/codes.ts';
import type { Issue } from '#src/issues/issue.ts';
import { syntaxIssue } from '#src/prose/mend-tag.ts';
import {
  objectFacts,
  star,
  text,
  venue,
  type MadeFile,
  type MadeFiles,
} from '../../helpers/make-content.ts';

/** Files that have one problem, and where it is. */
export interface IssueCase {
  readonly files: MadeFiles;
  readonly file: string;
  readonly line?: number;
  /** What the message must name. */
  readonly names?: readonly string[];
  /** Other problems that the same slip causes by its nature. */
  readonly also?: readonly IssueCode[];
  /** Made without files: a net for what nobody knows how to bring about. */
  readonly reported?: Issue;
}

const facts = `${star}/object.yaml`;
const es = `${star}/es.mdx`;
const ar = `${star}/ar.mdx`;
const picture = `${star}/front.jpg`;
const joint = 'joint/stories/roads/story.yaml';
const image = 'images:\n  - { id: front, file: front.jpg }\n';
const described = text('Palabras.', 'images: { front: { alt: Una estrella } }\n');

async function jpeg(width: number, height: number): Promise<Uint8Array> {
  const background = { r: 20, g: 60, b: 160 };
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

const large = await jpeg(900, 600);

function object(rest: string, line: number, names: readonly string[] = []): IssueCase {
  return { files: { [facts]: objectFacts(rest) }, file: facts, line, names };
}

/** A text whose body, on line 4, has the problem. */
function prose(body: string, names: readonly string[] = [], line = 4): IssueCase {
  return { files: { [es]: text(body) }, file: es, line, names };
}

function front(fields: string, line: number, names: readonly string[] = []): IssueCase {
  return { files: { [es]: text('Palabras.', fields) }, file: es, line, names };
}

function withPicture(
  content: MadeFile,
  place: { readonly file: string; readonly names?: readonly string[] },
): IssueCase {
  return {
    files: { [picture]: content, [facts]: objectFacts(image), [es]: described },
    ...place,
  };
}

function translated(from: string, of: string): string {
  return text('كلمات.', `translation: { from: ${from}${of} }\n`);
}

function drawing(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
}

function latin(words: string): Uint8Array {
  return Uint8Array.from(words, (letter) => letter.charCodeAt(0));
}

const spanish =
  'El panel nació de una estrella. La mano cortó el barro, y el horno lo coció según su razón. ' +
  'Así se hizo en la ciudad, año tras año, con una canción que la gente aún recuerda. ';

const counts = 'date,venue,visitors,children\n';

/** A file of figures with the problem, and what its columns mean. */
function counted(csv: string, line: number, names: readonly string[]): IssueCase {
  const column = (name: string, holds: string, rest = '') =>
    `      - { name: ${name}, holds: ${holds}, label: { es: A }, definition: { es: B }${rest} }\n`;
  const meaning = `tables:
  - file: visits.csv
    title: { es: Visitas }
    columns:
${column('date', 'day')}${column('venue', 'venue')}${column('visitors', 'count')}${column('children', 'count', ', partOf: visitors')}`;
  const files = { 'evaluation/evaluation.yaml': meaning, 'evaluation/visits.csv': csv };
  return { files, file: 'evaluation/visits.csv', line, names };
}

/** One case for each code: a code without a case is a type error. */
export const issueCases: Readonly<Record<IssueCode, IssueCase>> = {
  'counts-columns': counted('date,venue,people\n', 1, ['date,venue,visitors,children', 'people']),
  'counts-width': counted(`${counts}2026-04-10,fez-2026,12\n`, 2, ['3', '4']),
  'counts-value': counted(`${counts}2026-06-31,fez-2026,12,3\n`, 2, ['2026-06-31', '2026-04-10']),
  'counts-parts': counted(`${counts}\n2026-06-30,fez-2026,12,13\n`, 3, ['visitors', '12', '13']),
  'file-unreadable': { files: { [es]: { link: 'nowhere.mdx' } }, file: es, also: ['text-missing'] },
  'file-not-utf8': {
    files: { [es]: Uint8Array.from([0x2d, 0x00, 0xff, 0x00, 0x80, 0x00, 0xc3, 0x28]) },
    file: es,
    also: ['text-missing'],
  },
  'file-read-as': { files: { [es]: latin(text(spanish)) }, file: es, names: ['ISO-8859-1'] },
  'file-bom': { files: { [es]: `\uFEFF${text()}` }, file: es, line: 1 },
  'file-crlf': { files: { [es]: text().replaceAll('\n', '\r\n') }, file: es, line: 1 },
  'file-case-clash': {
    files: { [`${star}/Note.pdf`]: 'a', [`${star}/note.pdf`]: 'b' },
    file: `${star}/note.pdf`,
    names: [`${star}/Note.pdf`],
  },
  'file-symlink-outside': {
    files: { [`${star}/password.txt`]: { link: '/etc/passwd' } },
    file: `${star}/password.txt`,
    names: ['/etc/passwd'],
  },
  'file-name-not-slug': {
    files: {
      'partners/fez/objects/Panel Azul/object.yaml': objectFacts(),
      'partners/fez/objects/Panel Azul/es.mdx': text(),
    },
    file: 'partners/fez/objects/Panel Azul',
    names: ['Panel Azul', 'panel-azul'],
  },
  'file-unexpected': {
    files: { 'themes/kilns.yml': 'title: { es: Hornos }\n' },
    file: 'themes/kilns.yml',
    names: ['kilns.yaml'],
  },
  'file-missing': {
    files: { 'partners/fez/objects/bowl/es.mdx': text() },
    file: 'partners/fez/objects/bowl/object.yaml',
    names: ['object.yaml'],
  },
  'bidi-open': prose('Antes \u202Eal revés.\n\nDespués.', ['U+202E', 'U+202C']),

  'yaml-syntax': object('kind: - tile\n', 4, ['kind: - tile']),
  'yaml-colon': {
    files: { [es]: '---\ntitle: Plato: azul\n---\nPalabras.\n' },
    file: es,
    line: 2,
    names: ["title: 'Plato: azul'"],
  },
  'yaml-quote': {
    files: { [es]: '---\nsearchAlso: []\ntitle: "Plato\nsources: []\n---\nPalabras.\n' },
    file: es,
    line: 3,
    names: ['title: "Plato'],
  },
  'yaml-sign': object('accession: @12\n', 4, ["accession: '@12'"]),
  'yaml-bracket': object('materials: [clay\nkind: tile\n', 4, [']']),
  'yaml-indent': object('loan:\n    from: 2027-01-01\n  until: 2027-02-01\n', 6, [
    'until: 2027-02-01',
  ]),
  'yaml-field': object('kind tile\naccession: A1\n', 4, ['kind tile']),
  'yaml-duplicate-key': object('kind: tile\nkind: tile\n', 5, ['kind']),
  'yaml-tab': object('loan:\n\tfrom: 2027-01-01\n', 5),
  'yaml-aliases': {
    files: {
      [facts]: objectFacts(
        `a: &a [x, x]\nb: &b [${'*a, '.repeat(9)}]\nc: &c [${'*b, '.repeat(9)}]\nd: [${'*c, '.repeat(9)}]\n`,
      ),
    },
    file: facts,
  },
  'yaml-empty': { files: { [facts]: '# nothing yet\n' }, file: facts, names: ['object.yaml'] },
  'yaml-not-fields': {
    files: { [facts]: 'just words\n' },
    file: facts,
    line: 1,
    names: ['just words'],
  },
  'front-matter-missing': { files: { [es]: '# Estrella\n' }, file: es, line: 1 },
  'front-matter-open': {
    files: { [es]: '---\ntitle: Estrella\n\nPalabras.\n' },
    file: es,
    line: 1,
  },

  'field-unknown': object('acession: A1\n', 4, ['acession', 'accession']),
  'field-missing': object('images:\n  - file: front.jpg\n', 5, ['images', 'id']),
  'field-type': object('materials: tile\n', 4, ['materials', 'tile']),
  'field-value': {
    files: { [facts]: 'status: publishd\n' },
    file: facts,
    line: 1,
    names: ['publishd', 'published'],
  },
  'date-not-edtf': object('date: { edtf: c. 1575 }\n', 4, ['c. 1575', '1575~']),
  'date-no-label': object("date: { edtf: '15XX-12-XX' }\n", 4, ['15XX-12-XX']),
  'date-order': {
    files: {
      'venues/fez-2026/venue.yaml': venue('fez', '2026').replace('2026-12-31', '2025-12-31'),
    },
    file: 'venues/fez-2026/venue.yaml',
    line: 4,
    names: ['2026-01-01', '2025-12-31'],
  },

  'language-tag': {
    files: {
      'exhibition.yaml': exhibition()
        .replace('tag: ar', 'tag: zh-hans')
        .replace('[ar]', '[zh-hans]'),
    },
    file: 'exhibition.yaml',
    line: 6,
    names: ['zh-Hans'],
  },
  'language-not-declared': {
    files: { [`${star}/fr.mdx`]: text() },
    file: `${star}/fr.mdx`,
    names: ['fr', 'es, ar'],
  },
  'language-fallback-loop': {
    files: { 'exhibition.yaml': exhibition().replace('[ar]', '[ar, es]') },
    file: 'exhibition.yaml',
    line: 5,
    names: ['ar → es'],
  },
  'text-missing': { files: { [es]: null }, file: facts, names: ['fez/star'] },
  'text-no-title': {
    files: { [es]: '---\nsearchAlso: [azul]\n---\nPalabras.\n' },
    file: es,
    line: 2,
    names: ['fez/star'],
  },
  'text-summary-long': front(`summary: ${'palabra '.repeat(61)}\n`, 3, ['61', '60']),
  'translation-outdated': {
    files: { [ar]: translated('es', ', of: d00000000000') },
    file: ar,
    line: 3,
  },
  'translation-no-digest': {
    files: { [ar]: translated('es', ', of: PENDING') },
    file: ar,
    line: 3,
  },
  'translation-source-missing': {
    files: { [ar]: translated('fr', '') },
    file: ar,
    line: 3,
    names: ['fr', 'es'],
  },
  'translation-loop': {
    files: {
      [ar]: translated('es', ''),
      [es]: text('Palabras.', 'translation: { from: ar, of: d00000000000 }\n'),
    },
    file: ar,
    line: 3,
    also: ['translation-loop'],
  },
  'text-deliberate-no-reason': {
    files: { [ar]: '---\nuntranslated: deliberate\n---\n' },
    file: ar,
    line: 2,
  },

  'reference-unknown': object('themes: [blu]\n', 4, ['blu', 'blue']),
  'id-duplicate': {
    files: {
      [picture]: large,
      [facts]: objectFacts(`${image}  - { id: front, file: front.jpg }\n`),
      [es]: described,
    },
    file: facts,
    line: 6,
    names: [`${facts}:5`],
  },
  'stop-code-duplicate': {
    files: {
      'venues/fez-2026/venue.yaml': venue('fez', '2026', room('k7p2')),
      'venues/puebla-2027/venue.yaml': venue('puebla', '2027', room('k7p2')),
    },
    file: 'venues/puebla-2027/venue.yaml',
    line: 10,
    names: ['k7p2', 'venues/fez-2026/venue.yaml:10'],
  },
  'folder-unknown': {
    files: { 'partners/fes/people/idris.yaml': 'name: { es: Idris }\n' },
    file: 'partners/fes',
    names: ['fes', 'fez'],
    also: ['file-missing'],
  },

  'image-missing': {
    files: {
      [picture]: large,
      [facts]: objectFacts(image.replace('front.jpg', 'frnt.jpg')),
      [es]: described,
    },
    file: facts,
    line: 5,
    names: ['frnt.jpg', 'front.jpg'],
  },
  'image-unreadable': withPicture(new Uint8Array(2000), { file: picture }),
  'image-type': {
    files: {
      [`${star}/front.png`]: large,
      [facts]: objectFacts(image.replace('.jpg', '.png')),
      [es]: described,
    },
    file: `${star}/front.png`,
    names: ['.png', 'jpeg'],
  },
  'image-small': withPicture(await jpeg(300, 200), { file: picture, names: ['300', '200', '800'] }),
  'image-large': withPicture(new Uint8Array(26 * 1024 * 1024), {
    file: picture,
    names: ['26.0', '25'],
  }),
  'image-alt-missing': {
    files: {
      [picture]: large,
      [facts]: objectFacts(image),
      [es]: text('Palabras.', 'images: {}\n'),
    },
    file: es,
    line: 3,
    names: ['front', 'fez/star'],
  },
  'image-alt-unknown': {
    files: {
      [picture]: large,
      [facts]: objectFacts(image),
      [es]: text('Palabras.', 'images:\n  front: { alt: Uno }\n  frot: { alt: Dos }\n'),
    },
    file: es,
    line: 5,
    names: ['frot', 'front'],
  },
  'media-missing': {
    files: {
      [`${star}/voice.mp3`]: 'sound',
      [facts]: objectFacts('audio:\n  - id: voice\n    file: voise.mp3\n'),
      [es]: text('Palabras.', 'media: { voice: { title: Voz, transcript: Nada } }\n'),
    },
    file: facts,
    line: 6,
    names: ['voise.mp3', 'voice.mp3'],
  },
  'media-transcript-missing': {
    files: {
      [`${star}/voice.mp3`]: 'sound',
      [facts]: objectFacts('audio: [{ id: voice, file: voice.mp3 }]\n'),
    },
    file: es,
    line: 2,
    names: ['voice'],
  },
  'place-withheld': object('places: [{ role: made, place: town, precision: withheld }]\n', 4, [
    'fez/star',
    '34.1',
  ]),
  'region-outside': {
    files: {
      [picture]: large,
      [facts]: objectFacts(
        'images:\n  - id: front\n    file: front.jpg\n    regions:\n      - { id: corner, x: 800, y: 0, width: 200, height: 10 }\n',
      ),
      [es]: described,
    },
    file: facts,
    line: 8,
    names: ['corner', '900', '600'],
  },

  'look-contrast': {
    files: { 'exhibition.yaml': `${exhibition()}look:\n  accent: '#b58900'\n` },
    file: 'exhibition.yaml',
    line: 12,
    names: ['#b58900', '2.7', "accent: '#886600'"],
  },
  'logo-active': {
    files: {
      'exhibition.yaml': `${exhibition()}look: { logo: { file: logo.svg, alt: decorative } }\n`,
      'logo.svg': drawing('<circle r="4" onclick="alert(1)"/>'),
    },
    file: 'logo.svg',
    names: ['onclick="alert(1)"'],
  },
  'logo-alt-missing': {
    files: {
      'exhibition.yaml': `${exhibition()}look:\n  logo:\n    file: logo.svg\n    alt: { es: Azul }\n`,
      'logo.svg': drawing('<circle r="4"/>'),
    },
    file: 'exhibition.yaml',
    line: 14,
    names: ['ar: ...'],
  },

  'rights-missing': {
    files: {
      [picture]: large,
      [facts]: `status: published\ncreditLine: { es: Museo }\n${image}`,
      [es]: described,
    },
    file: facts,
    line: 4,
    names: ['front', 'fez/star'],
  },
  'credit-missing': {
    files: {
      [picture]: large,
      [facts]: `status: published\nrights: CC-BY\n${image}`,
      [es]: described,
    },
    file: facts,
    line: 4,
    names: ['front', 'fez/star'],
  },
  'consent-missing': {
    files: {
      [picture]: large,
      [facts]: objectFacts(image.replace(' }', ', depicts: [{ person: fez/amina }] }')),
      [es]: described,
    },
    file: facts,
    line: 5,
    names: ['front', 'fez/amina'],
  },
  'consent-ends': {
    files: {
      [picture]: large,
      [facts]: objectFacts(image.replace(' }', ', depicts: [{ person: fez/amina }] }')),
      [es]: described,
      'partners/fez/people/amina.yaml':
        'name: { es: Amina }\nconsent: { reference: A-1, until: 2026-11-01 }\n',
    },
    file: facts,
    line: 5,
    names: ['fez/amina', '2026-11-01'],
  },
  'sign-off-missing': {
    files: {
      [joint]:
        'status: published\npartners: [fez, puebla]\nsignedOff: [{ partner: fez, date: 2026-01-01 }]\n',
      'joint/stories/roads/es.mdx': text(),
    },
    file: joint,
    line: 3,
    names: ['joint/roads', '1', '2'],
  },

  'prose-syntax': {
    files: {},
    file: es,
    line: 6,
    names: ['Unexpected end'],
    reported: syntaxIssue({ message: '3:1: Unexpected end (mdx)', file: es, firstLine: 4 }),
  },
  'prose-less-than': prose('Mide <3 cm.', ['<3 cm.', '\\<']),
  'prose-brace': prose('Una llave { abierta.', ['\\{']),
  'prose-comment': prose('<!-- nota -->\n\nPalabras.', ['<!-- nota -->']),
  'prose-tag-open': prose('<Note>Sin cerrar.', ['</Note>']),
  'prose-tag-stray': prose('Palabras.</Note>', ['</Note>']),
  'prose-tag-broken': prose('<Term id="zellij>corte</Term>'),
  'prose-import': prose("import x from './x.js'", ["import x from './x.js'"]),
  'prose-export': prose('export const x = 1', ['export const x = 1']),
  'prose-expression': prose('Suma {1 + 1}.', ['{1 + 1}']),
  'prose-spread': prose('<Note {...props}>Palabras.</Note>', ['<Note>']),
  'prose-html': prose('<img src="x.jpg" />', ['<img>', '<Figure image="…" />']),
  'prose-html-attribute': prose('Un <b class="x">golpe</b>.', ['<b>', 'class']),
  'prose-event-handler': prose('Un <b onclick="x()">golpe</b>.', ['onclick']),
  'prose-style': prose('Un <b style="color: red">golpe</b>.', ['<b>']),
  'prose-frame': prose('<iframe src="https://other.example" />', ['<iframe>']),
  'prose-address': prose('[pulse](javascript:x)', ['javascript:x']),
  'prose-image': prose('![azul](front.jpg)', ['front.jpg']),
  'prose-foreign-image': prose('![azul](https://other.example/a.jpg)', [
    'https://other.example/a.jpg',
  ]),
  'prose-component-unknown': prose('<Figur image="front" />', ['<Figur>', '<Figure>']),
  'prose-component-place': prose(
    '- uno\n\n  | a |\n  | - |\n\nUn <Note>aparte</Note>.',
    ['<Note>'],
    9,
  ),
  'prose-prop-unknown': prose('<Note colour="blue">Palabras.</Note>', ['colour']),
  'prose-prop-missing': prose('<Term>corte</Term>', ['id="zellij"']),
  'prose-prop-twice': prose('<Term id="zellij" id="zellij" />', ['id']),
  'prose-prop-value': prose('<Advisory kind="loud" />', ['loud', 'violence']),
  'prose-heading': prose('# Otro título', ['#', '##']),
  'prose-footnote': prose('Palabras.[^uno]', ['[^uno]']),
  'prose-footnote-unused': prose('Palabras.\n\n[^uno]: Una nota.', ['[^uno]'], 6),
  'prose-too-long': prose('palabra '.repeat(8000), ['60000']),
  'prose-too-deep': prose(`${'> '.repeat(40)}hondo`, ['30']),
};

function exhibition(): string {
  return `id: small
title: { es: Pequeña }
summary: { es: Una exposición pequeña }
locales:
  - { tag: es, name: Español, fallback: [ar] }
  - { tag: ar, name: العربية }
partners:
  - id: fez
  - id: puebla
licence: CC-BY
`;
}

function room(code: string): string {
  return `rooms:
  - id: one
    title: { es: Sala }
    stops:
      - { code: ${code}, number: '1', shows: { object: fez/star } }
`;
}
