import { z } from 'astro/zod';
import { issue, type Issue } from '#src/issues/issue.ts';
import { vocabularySchema } from '#src/schema/vocabulary.ts';
import { evaluationSchema } from '#src/schema/evaluation.ts';
import { exhibitionSchema, type ExhibitionFacts } from '#src/schema/exhibition.ts';
import { contentPlace, factsFile, type EntryKind, type EntryPlace } from './content-path.ts';
import { entrySchemas } from './entry-schemas.ts';
import { declaredLocales } from './declared-locales.ts';
import { linkEvaluation } from './evaluation/link-evaluation.ts';
import { linkTexts, type PlacedText } from './link-texts.ts';
import { readFacts } from './read-facts.ts';
import { readYaml } from './read-yaml.ts';
import { makeLineFinder, type LineFinder } from './line-finder.ts';
import { strayFiles } from './stray-files.ts';
import type { ContentFiles, Entry, Exhibition, SourceFile } from './types.ts';

/** The content folder, linked: what there is, what is wrong, and what the rules need to say where. */
export interface Linked {
  /** As complete as the files allow; its facts are assumed when `exhibition.yaml` is unusable. */
  readonly exhibition: Exhibition;
  readonly issues: readonly Issue[];
  /** Ids that exist as files, broken ones too, so that one mistake is reported once. */
  readonly known: KnownIds;
  /** Texts that are there and could not be used, so that nobody misses them a second time. */
  readonly unread: ReadonlySet<string>;
  readonly lineOf: LineFinder;
}

export type KnownIds = Readonly<Record<EntryKind, ReadonlySet<string>>>;

interface PlacedEntry {
  readonly of: EntryKind;
  readonly entry: EntryPlace;
  facts?: SourceFile;
  readonly texts: PlacedText[];
}

/**
 * Turns the files of a content folder into one exhibition.
 *
 * @returns the exhibition and every problem of single files: codes `yaml-*`, `field-*`,
 * `front-matter-*`, `prose-*`, `file-unexpected`, `file-missing`, `translation-*`. Rules across
 * entries are in `check.ts`.
 */
export function linkExhibition(files: ContentFiles): Linked {
  const issues: Issue[] = [...files.issues, ...strayFiles(files)];
  const unread = new Set<string>();
  const lineOf = makeLineFinder(files.sources);
  const placed = new Map<string, PlacedEntry>();
  const shared = new Map<string, SourceFile>();
  const counts: SourceFile[] = [];
  const strings = new Map<string, Readonly<Record<string, unknown>>>();

  for (const source of files.sources) {
    const place = contentPlace(source.path);
    if (place === undefined) continue;
    if (place.kind === 'facts' || place.kind === 'text') {
      const key = `${place.of} ${place.entry.id}`;
      const found = placed.get(key) ?? { of: place.of, entry: place.entry, texts: [] };
      placed.set(key, found);
      if (place.kind === 'facts') found.facts = source;
      else found.texts.push({ source, locale: place.locale, easy: place.easy });
    } else if (place.kind === 'strings') {
      strings.set(
        place.locale,
        readShared(source, z.record(z.string(), z.unknown()), issues) ?? {},
      );
    } else if (place.kind === 'counts') counts.push(source);
    else shared.set(place.kind, source);
  }

  const facts = readShared(shared.get('exhibition'), exhibitionSchema, issues);
  if (!shared.has('exhibition')) {
    issues.push(issue('file-missing', { file: 'exhibition.yaml' }, { name: 'exhibition.yaml' }));
  }
  const measured = readShared(shared.get('evaluation'), evaluationSchema, issues);
  const vocabulary = readShared(shared.get('vocabulary'), vocabularySchema, issues);
  const known = knownIds(placed.values());
  const usedFacts = facts ?? assumedFacts(known, placed.values());

  const entries = emptyEntries();
  for (const item of [...placed.values()].toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1))) {
    const linked = linkEntry(item, { exhibition: usedFacts, lineOf });
    issues.push(...linked.issues);
    for (const path of linked.unread) unread.add(path);
    if (linked.entry) entries[item.of].set(item.entry.id, linked.entry);
  }

  const evaluation =
    measured && linkEvaluation({ facts: measured, counts, venues: known.venue, lineOf });
  issues.push(...(evaluation?.issues ?? []));
  const exhibition = {
    facts: usedFacts,
    locales: declaredLocales(usedFacts),
    vocabulary: vocabulary ?? vocabularySchema.parse({}),
    partners: entries.partner,
    people: entries.person,
    objects: entries.object,
    stories: entries.story,
    lessons: entries.lesson,
    perspectives: entries.perspective,
    venues: entries.venue,
    themes: entries.theme,
    glossary: entries.term,
    voices: entries.voice,
    ...(evaluation && { evaluation: evaluation.evaluation }),
    strings,
    images: files.images,
    media: files.media,
    // The maps are filled by kind, each entry from the schema of that kind.
  } as unknown as Exhibition;
  return { exhibition, issues, known, unread, lineOf };
}

function readShared<Schema extends z.ZodType>(
  source: SourceFile | undefined,
  schema: Schema,
  issues: Issue[],
): z.output<Schema> | undefined {
  if (source === undefined) return undefined;
  const yaml = readYaml({ text: source.text, file: source.path });
  const read = readFacts({ schema, yaml, file: source.path });
  issues.push(...read.issues);
  return read.facts;
}

interface LinkedEntry {
  readonly entry: Entry<EntryKind, unknown> | undefined;
  readonly issues: readonly Issue[];
  readonly unread: readonly string[];
}

function linkEntry(
  placed: PlacedEntry,
  context: { readonly exhibition: ExhibitionFacts; readonly lineOf: LineFinder },
): LinkedEntry {
  const { of, entry } = placed;
  const texts = linkTexts(placed.texts, context);
  const { unread } = texts;
  const file = factsFile(of, entry);
  if (placed.facts === undefined) {
    const missing = issue('file-missing', { file }, { name: file.split('/').at(-1) ?? file });
    return { entry: undefined, unread, issues: [missing, ...texts.issues] };
  }
  const yaml = readYaml({ text: placed.facts.text, file });
  if (yaml.value === null && yaml.issues.length === 0) {
    const empty = issue('yaml-empty', { file }, { name: file.split('/').at(-1) ?? file });
    return { entry: undefined, unread, issues: [empty, ...texts.issues] };
  }
  const { facts, issues } = readFacts({ schema: entrySchemas[of], yaml, file });
  if (facts === undefined)
    return { entry: undefined, unread, issues: [...issues, ...texts.issues] };
  const partners = partnersOf(entry.owner, facts, context.exhibition);
  return {
    entry: {
      kind: of,
      id: entry.id,
      slug: entry.slug,
      file,
      folder: entry.folder,
      facts,
      texts: texts.texts,
      ...(partners.length > 0 && { partners }),
      ...(of === 'perspective' && { object: entry.id.split('/').slice(1).join('/') }),
      ...(of === 'voice' && { venue: entry.owner }),
    },
    unread,
    issues: [...issues, ...texts.issues],
  };
}

function partnersOf(owner: string, facts: unknown, exhibition: ExhibitionFacts): readonly string[] {
  if (owner !== 'joint') return owner === '' ? [] : [owner];
  const named = new Set((facts as { readonly partners?: readonly string[] }).partners ?? []);
  return exhibition.partners.map(({ id }) => id).filter((id) => named.has(id));
}

function knownIds(placed: Iterable<PlacedEntry>): KnownIds {
  const ids = emptyEntries();
  for (const { of, entry } of placed) {
    ids[of].set(entry.id, true as never);
    // A partner whose own file is missing is reported for that alone.
    if (entry.folder.startsWith('partners/')) ids.partner.set(entry.owner, true as never);
  }
  const sets = Object.entries(ids).map(([kind, map]) => [kind, new Set(map.keys())] as const);
  return Object.fromEntries(sets) as unknown as KnownIds;
}

function emptyEntries(): Record<EntryKind, Map<string, Entry<EntryKind, unknown>>> {
  const kinds = Object.keys(entrySchemas) as EntryKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as never;
}

/** With an unusable `exhibition.yaml` the other files are still checked against what they say. */
function assumedFacts(known: KnownIds, placed: Iterable<PlacedEntry>): ExhibitionFacts {
  const tags = new Set([...placed].flatMap(({ texts }) => texts.map(({ locale }) => locale)));
  return {
    id: 'exhibition',
    title: {},
    summary: {},
    locales: [...tags].map((tag) => ({ tag, name: tag, fallback: [] })),
    partners: [...known.partner].map((id) => ({ id, leads: [] })),
    licence: '',
    signaturesNeeded: 1,
    rotation: 'by-object',
    front: { objects: [] },
    comparisons: [],
    cards: 'all',
  };
}
