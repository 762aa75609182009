import { isSigned } from '../rules/sign-offs.ts';
import type { Exhibition, ExhibitionObject, Lesson, Perspective, Story } from '../types.ts';
import type { Edition, HeldBack, PublishedExhibition, Tombstone } from './edition.ts';
import { holdItem } from './hold-item.ts';
import { holdObject } from './hold-object.ts';

type WithMedia = ExhibitionObject | Story | Lesson | Perspective;

/**
 * The one gate: the exhibition as one edition may show it. What is held back is listed with its
 * reason in `held`; withdrawn objects leave a tombstone. Files of held images are unknown to the
 * result, so that nothing can publish them.
 */
export function forEdition(exhibition: Exhibition, edition: Edition): PublishedExhibition {
  const held: HeldBack[] = [];
  const tombstones = new Map<string, Tombstone>();
  const shown = new Set<string>();
  const withdrawn = new Set<string>();

  const passMedia = <Entry extends WithMedia>(entry: Entry): Entry => {
    const ownRights = 'rights' in entry.facts ? entry.facts.rights : undefined;
    const media = {
      images: entry.facts.images,
      audio: entry.facts.audio,
      video: entry.facts.video,
    };
    const kinds = { images: 'image', audio: 'audio', video: 'video' } as const;
    const passed = Object.entries(media).map(([field, items]) => {
      const kept = items.filter((item) => {
        const hold = holdItem(item, item.rights ?? ownRights, edition, exhibition);
        if (hold === undefined) shown.add(entry.folder + item.file);
        else {
          const kind = kinds[field as keyof typeof kinds];
          held.push({ kind, id: entry.id, item: item.id, ...hold });
          withdrawn.add(entry.folder + item.file);
        }
        return hold === undefined;
      });
      return [field, kept] as const;
    });
    return { ...entry, facts: { ...entry.facts, ...Object.fromEntries(passed) } };
  };

  const objects = new Map<string, ExhibitionObject>();
  for (const object of exhibition.objects.values()) {
    const hold = holdObject(object, edition, exhibition);
    if (hold === undefined) {
      objects.set(object.id, passMedia(limitMedia(object)));
      continue;
    }
    held.push({ kind: 'object', id: object.id, ...hold });
    for (const { file } of object.facts.images) withdrawn.add(object.folder + file);
    if (hold.reason === 'withdrawn') tombstones.set(object.id, tombstoneOf(object));
  }

  const isShown = (entry: Story | Lesson): boolean => {
    const draft = entry.facts.status !== 'published';
    if (edition.drafts || (!draft && isSigned(entry, exhibition))) return true;
    held.push({ kind: entry.kind, id: entry.id, reason: draft ? 'draft' : 'unsigned' });
    return false;
  };
  const passAll = <Entry extends Story | Lesson>(
    entries: ReadonlyMap<string, Entry>,
  ): ReadonlyMap<string, Entry> => {
    const passed = [...entries.values()].filter(isShown).map((entry) => passMedia(entry));
    return new Map(passed.map((entry) => [entry.id, withShownObjects(entry, objects)]));
  };

  const perspectives = new Map<string, Perspective>();
  for (const perspective of exhibition.perspectives.values()) {
    const { id, facts, object } = perspective;
    const signed = facts.signedOff.some(({ partner }) => perspective.partners.includes(partner));
    const reason = !objects.has(object)
      ? 'object-held'
      : edition.drafts
        ? undefined
        : facts.status !== 'published'
          ? 'draft'
          : signed
            ? undefined
            : 'unsigned';
    if (reason === undefined) perspectives.set(id, passMedia(perspective));
    else held.push({ kind: 'perspective', id, reason });
  }

  const published = {
    ...exhibition,
    objects,
    stories: passAll(exhibition.stories),
    lessons: passAll(exhibition.lessons),
    perspectives,
    images: only(exhibition.images, shown),
    media: new Set([...exhibition.media].filter((path) => !withdrawn.has(path))),
    edition,
    tombstones,
    held,
  };
  const voices = [...exhibition.voices].filter(([, { id, facts }]) => {
    const { about } = facts;
    const known =
      about === undefined ||
      objects.has(about) ||
      published.stories.has(about) ||
      published.lessons.has(about);
    if (!known) held.push({ kind: 'voice', id, reason: 'object-held' });
    return known;
  });
  // The brand exists for the type checker alone: this is the only place that gives it.
  return { ...published, voices: new Map(voices) } as unknown as PublishedExhibition;
}

/** `publishLevel` as limits of the images: none for `text-only`, small ones for `thumbnail`. */
function limitMedia(object: ExhibitionObject): ExhibitionObject {
  const { facts } = object;
  const level = facts.access.publishLevel;
  if (level === 'text-only') {
    return { ...object, facts: { ...facts, images: [], audio: [], video: [] } };
  }
  if (level !== 'thumbnail') return object;
  const images = facts.images.map((image) => ({
    ...image,
    zoom: false,
    maxPublishSize: Math.min(image.maxPublishSize ?? thumbnailSize, thumbnailSize),
  }));
  return { ...object, facts: { ...facts, images } };
}

const thumbnailSize = 320;

function withShownObjects<Entry extends Story | Lesson>(
  entry: Entry,
  objects: ReadonlyMap<string, ExhibitionObject>,
): Entry {
  const kept = entry.facts.objects.filter((id) => objects.has(id));
  const cover = 'cover' in entry.facts ? entry.facts.cover : undefined;
  const facts = { ...entry.facts, objects: kept };
  if (cover !== undefined && !objects.has(cover.object))
    return { ...entry, facts: { ...facts, cover: undefined } };
  return { ...entry, facts };
}

function tombstoneOf({ id, facts }: ExhibitionObject): Tombstone {
  const { date = '', note } = facts.withdrawn ?? {};
  return { id, date, ...(note && { note }) };
}

function only<Value>(
  map: ReadonlyMap<string, Value>,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([key]) => keys.has(key)));
}
