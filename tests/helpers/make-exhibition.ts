import { linkExhibition } from '#src/exhibition/link.ts';
import type { ContentFiles, Exhibition, SourceFile } from '#src/exhibition/types.ts';
import type { ImageFacts } from '#src/schema/image-facts.ts';
import { makeImageFacts } from './make-image-facts.ts';

/** A value of a YAML file; JSON is YAML. */
type Facts = object;

/** Front matter, and the prose below it as `body`. A plain string is a title. */
export type MadeText = string | { readonly body?: string; readonly [field: string]: unknown };

/** Facts, and the texts by the name of their file: `ar`, `ja.easy`. */
export interface MadeEntry {
  readonly facts?: Facts;
  readonly texts?: Readonly<Record<string, MadeText>>;
}

type MadeEntries = Readonly<Record<string, MadeEntry>>;

/** What differs from a small exhibition of three partners in Arabic, English and Japanese. */
export interface MadeExhibition {
  readonly exhibition?: Facts;
  readonly vocabulary?: Facts;
  readonly partners?: MadeEntries;
  readonly people?: Readonly<Record<string, Facts>>;
  readonly objects?: MadeEntries;
  readonly stories?: MadeEntries;
  readonly lessons?: MadeEntries;
  /** By `<partner>/<owner>/<object>`. */
  readonly perspectives?: MadeEntries;
  readonly venues?: MadeEntries;
  readonly themes?: Readonly<Record<string, Facts>>;
  readonly glossary?: Readonly<Record<string, Facts>>;
  readonly voices?: Readonly<Record<string, Facts>>;
  readonly strings?: Readonly<Record<string, Facts>>;
}

const partners = ['arita', 'fez', 'puebla'] as const;

/** The smallest facts with which each kind of entry is published. */
const published = {
  objects: { status: 'published', rights: 'CC-BY', creditLine: { en: 'Given' } },
  stories: { status: 'published' },
  lessons: { status: 'published', ages: { from: 9, until: 12 }, minutes: 45 },
  venues: {
    name: { en: 'Old Mint' },
    city: { en: 'Fez' },
    country: 'MA',
    dates: { from: '2026-10-01', until: '2027-02-01' },
    languages: ['ar'],
  },
} as const;

/**
 * An exhibition from files in memory, read and linked as files on a disk are, so that nothing can
 * be made that the schemas refuse: what is wrong with them is thrown. Every image has facts.
 */
export function makeExhibition(made: MadeExhibition = {}): Exhibition {
  const sources = [...sharedSources(made), ...contributedSources(made)];
  const { exhibition, issues } = linkExhibition(contentFiles(sources));
  const wrong = issues.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong, undefined, 2));
  return { ...exhibition, ...namedFiles(exhibition) };
}

function contentFiles(sources: readonly SourceFile[]): ContentFiles {
  return { sources, media: new Set(), images: new Map(), issues: [] };
}

function* sharedSources(made: MadeExhibition): Iterable<SourceFile> {
  yield yaml('exhibition.yaml', {
    id: 'roads',
    title: { ar: 'طرق', en: 'Roads', ja: '道' },
    summary: { ar: 'معرض', en: 'An exhibition', ja: '展覧会' },
    locales: [
      { tag: 'ar', name: 'العربية', fallback: ['en'] },
      { tag: 'en', name: 'English', fallback: ['ar'] },
      { tag: 'ja', name: '日本語', fallback: ['en'] },
    ],
    partners: partners.map((id) => ({ id })),
    licence: 'CC-BY',
    ...made.exhibition,
  });
  yield yaml('vocabulary.yaml', made.vocabulary ?? {});
  for (const id of partners) {
    const { facts, texts = {} } = made.partners?.[id] ?? {};
    yield yaml(`partners/${id}/partner.yaml`, {
      name: { en: `Museum of ${id}` },
      city: { en: id },
      country: 'XX',
      languages: ['ar'],
      contact: { takedown: `${id}@made.example` },
      ...facts,
    });
    for (const [name, text] of Object.entries(texts)) {
      yield textFile(`partners/${id}/${name}.mdx`, text);
    }
  }
  const single = { themes: made.themes, glossary: made.glossary, strings: made.strings };
  for (const [folder, entries = {}] of Object.entries(single)) {
    for (const [id, facts] of Object.entries(entries)) yield yaml(`${folder}/${id}.yaml`, facts);
  }
  for (const [id, facts] of Object.entries(made.voices ?? {}))
    yield yaml(`voices/${id}.yaml`, facts);
  for (const [id, facts] of Object.entries(made.people ?? {})) {
    const [partner = '', person = ''] = id.split('/');
    yield yaml(`partners/${partner}/people/${person}.yaml`, facts);
  }
}

function* contributedSources(made: MadeExhibition): Iterable<SourceFile> {
  for (const kind of ['objects', 'stories', 'lessons'] as const) {
    for (const [id, entry] of Object.entries(made[kind] ?? {})) {
      const [partner = '', slug = ''] = id.split('/');
      const home = partner === 'joint' ? 'joint' : `partners/${partner}`;
      const folder = `${home}/${kind}/${slug}/`;
      yield* entryFiles(folder, fileNames[kind], { ...published[kind], ...entry.facts }, entry);
    }
  }
  for (const [id, entry] of Object.entries(made.perspectives ?? {})) {
    const [partner = '', owner = '', slug = ''] = id.split('/');
    const folder = `partners/${partner}/perspectives/${owner}/${slug}/`;
    const facts = {
      status: 'published',
      authors: [`${partner}/author`],
      date: '2026-01-01',
      signedOff: [{ partner, date: '2026-01-02' }],
      ...entry.facts,
    };
    yield* entryFiles(folder, 'perspective', facts, entry);
  }
  for (const [id, entry] of Object.entries(made.venues ?? {})) {
    yield* entryFiles(`venues/${id}/`, 'venue', { ...published.venues, ...entry.facts }, entry);
  }
}

const fileNames = { objects: 'object', stories: 'story', lessons: 'lesson' } as const;

function* entryFiles(
  folder: string,
  name: string,
  facts: Facts,
  { texts = { en: 'A title' } }: MadeEntry,
): Iterable<SourceFile> {
  yield yaml(`${folder}${name}.yaml`, facts);
  for (const [file, text] of Object.entries(texts)) yield textFile(`${folder}${file}.mdx`, text);
}

function yaml(path: string, facts: Facts): SourceFile {
  return { path, text: JSON.stringify(facts) };
}

function textFile(path: string, text: MadeText): SourceFile {
  const { body = '', ...front } = typeof text === 'string' ? { title: text } : text;
  return { path, text: `---\n${JSON.stringify(front)}\n---\n${String(body)}\n` };
}

/** Every file that an entry names is there; every image is a different picture. */
function namedFiles(exhibition: Exhibition): Pick<Exhibition, 'images' | 'media'> {
  const { objects, stories, lessons, perspectives } = exhibition;
  const images = new Map<string, ImageFacts>();
  const media = new Set<string>();
  for (const { folder, facts } of [objects, stories, lessons, perspectives].flatMap((map) => [
    ...map.values(),
  ])) {
    for (const { file } of facts.images) {
      images.set(folder + file, makeImageFacts({ path: folder + file }));
      media.add(folder + file);
    }
    const recordings = [...facts.audio, ...facts.video];
    for (const { file, captions } of recordings) {
      for (const name of [file, ...Object.values(captions)]) media.add(folder + name);
    }
    for (const { poster, audioDescription } of facts.video) {
      for (const name of [poster, audioDescription]) if (name) media.add(folder + name);
    }
    if ('handouts' in facts) for (const { file } of facts.handouts) media.add(folder + file);
  }
  return { images, media };
}
