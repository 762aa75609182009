/** What a path below the content root means. */
export type ContentPlace =
  | { readonly kind: 'exhibition' | 'vocabulary' | 'evaluation' | 'counts' }
  | { readonly kind: 'strings'; readonly locale: string }
  | { readonly kind: 'facts'; readonly of: EntryKind; readonly entry: EntryPlace }
  | {
      readonly kind: 'text';
      readonly of: EntryKind;
      readonly entry: EntryPlace;
      readonly locale: string;
      readonly easy: boolean;
    };

export type EntryKind =
  | 'partner'
  | 'person'
  | 'object'
  | 'story'
  | 'lesson'
  | 'perspective'
  | 'venue'
  | 'theme'
  | 'term'
  | 'voice';

export interface EntryPlace {
  readonly id: string;
  readonly slug: string;
  readonly folder: string;
  /** The partner whose folder it is in, or `joint`; the venue for voices; empty for shared entries. */
  readonly owner: string;
}

/** What the figures in the CSV files beside it mean. */
export const evaluationFile = 'evaluation/evaluation.yaml';

const name = '([^/]+)';
const rows: readonly (readonly [EntryKind, RegExp, (m: readonly string[]) => EntryPlace])[] = [
  ['partner', at(`partners/${name}/`, 'partner'), ([, p = '']) => shared(p, `partners/${p}/`, p)],
  ['object', at(`partners/${name}/objects/${name}/`, 'object'), owned('objects')],
  ['story', at(`partners/${name}/stories/${name}/`, 'story'), owned('stories')],
  ['lesson', at(`partners/${name}/lessons/${name}/`, 'lesson'), owned('lessons')],
  ['story', at(`joint/stories/${name}/`, 'story'), joint('stories')],
  ['lesson', at(`joint/lessons/${name}/`, 'lesson'), joint('lessons')],
  ['venue', at(`venues/${name}/`, 'venue'), ([, v = '']) => shared(v, `venues/${v}/`, '')],
  [
    'perspective',
    at(`partners/${name}/perspectives/${name}/${name}/`, 'perspective'),
    ([, p = '', owner = '', object = '']) => ({
      id: `${p}/${owner}/${object}`,
      slug: object,
      folder: `partners/${p}/perspectives/${owner}/${object}/`,
      owner: p,
    }),
  ],
];

const singleFiles: readonly (readonly [EntryKind, RegExp, (m: readonly string[]) => EntryPlace])[] =
  [
    [
      'person',
      /^partners\/([^/]+)\/people\/([^/]+)\.yaml$/u,
      ([, p = '', person = '']) => ({
        id: `${p}/${person}`,
        slug: person,
        folder: `partners/${p}/people/`,
        owner: p,
      }),
    ],
    ['theme', /^themes\/([^/]+)\.yaml$/u, ([, t = '']) => shared(t, 'themes/', '')],
    ['term', /^glossary\/([^/]+)\.yaml$/u, ([, t = '']) => shared(t, 'glossary/', '')],
    [
      'voice',
      /^voices\/([^/]+)\/([^/]+)\.yaml$/u,
      ([, venue = '', voice = '']) => ({
        id: `${venue}/${voice}`,
        slug: voice,
        folder: `voices/${venue}/`,
        owner: venue,
      }),
    ],
  ];

/** What the file at `path` is; `undefined` when the content model has no such file. */
export function contentPlace(path: string): ContentPlace | undefined {
  if (path === 'exhibition.yaml') return { kind: 'exhibition' };
  if (path === 'vocabulary.yaml') return { kind: 'vocabulary' };
  if (path === evaluationFile) return { kind: 'evaluation' };
  if (/^evaluation\/[^/]+\.csv$/u.test(path)) return { kind: 'counts' };
  const strings = /^strings\/([^/]+)\.yaml$/u.exec(path)?.[1];
  if (strings !== undefined) return { kind: 'strings', locale: strings };
  for (const [of, pattern, entryOf] of singleFiles) {
    const match = pattern.exec(path);
    if (match) return { kind: 'facts', of, entry: entryOf(match) };
  }
  for (const [of, pattern, entryOf] of rows) {
    const match = pattern.exec(path);
    if (!match) continue;
    const entry = entryOf(match);
    const { locale, easy } = match.groups ?? {};
    if (locale === undefined) return { kind: 'facts', of, entry };
    return { kind: 'text', of, entry, locale, easy: easy !== undefined };
  }
  return undefined;
}

/** The file that holds the facts of an entry of this kind in its folder. */
export function factsFile(of: EntryKind, entry: EntryPlace): string {
  const inFolder = of === 'person' || of === 'theme' || of === 'term' || of === 'voice';
  return `${entry.folder}${inFolder ? entry.slug : of}.yaml`;
}

/** The file with the facts of the entry in whose folder `path` lies; `undefined` outside of any. */
export function factsFileAround(path: string): string | undefined {
  const folder =
    /^(?:partners\/[^/]+\/(?:objects|stories|lessons)|joint\/(?:stories|lessons)|venues)\/[^/]+\/|^partners\/[^/]+\/perspectives\/[^/]+\/[^/]+\//u.exec(
      path,
    )?.[0];
  if (folder === undefined) return undefined;
  const facts = ['object', 'story', 'lesson', 'perspective', 'venue'] as const;
  const paths = facts.map((kind) => `${folder}${kind}.yaml`);
  return paths.find((file) => contentPlace(file) !== undefined);
}

function at(folder: string, facts: string): RegExp {
  return new RegExp(`^${folder}(?:${facts}\\.yaml|(?<locale>[^/.]+)(?<easy>\\.easy)?\\.mdx)$`, 'u');
}

function shared(slug: string, folder: string, owner: string): EntryPlace {
  return { id: slug, slug, folder, owner };
}

function owned(plural: string): (m: readonly string[]) => EntryPlace {
  return ([, owner = '', slug = '']) => ({
    id: `${owner}/${slug}`,
    slug,
    folder: `partners/${owner}/${plural}/${slug}/`,
    owner,
  });
}

function joint(plural: string): (m: readonly string[]) => EntryPlace {
  return ([, slug = '']) => ({
    id: `joint/${slug}`,
    slug,
    folder: `joint/${plural}/${slug}/`,
    owner: 'joint',
  });
}
