import type { AnyContribution } from '../rules/rule.ts';
import type { Exhibition, ExhibitionObject, Text, Texts } from '../types.ts';
import type { Edition, HeldBack, Hold } from './edition.ts';
import { holdItem, type Item } from './hold-item.ts';

/** An entry as an edition may show it, and which of its images, sounds and films it may not. */
export interface PassedEntry<Entry> {
  readonly entry: Entry;
  readonly held: readonly HeldBack[];
}

/** An entry without the images, sounds and films that are held back, and without words about them. */
export function passMedia<Entry extends AnyContribution>(
  entry: Entry,
  edition: Edition,
  exhibition: Exhibition,
): PassedEntry<Entry> {
  const { id, facts } = entry;
  const held: HeldBack[] = [];
  const ownRights = 'rights' in facts ? facts.rights : undefined;
  const isTextOnly = 'access' in facts && facts.access.publishLevel === 'text-only';
  const holdOf = (item: Item): Hold | undefined =>
    isTextOnly
      ? { reason: 'publish-level' }
      : holdItem(item, item.rights ?? ownRights, edition, exhibition);
  const passed = <One extends Item & { readonly id: string }>(
    kind: 'image' | 'audio' | 'video',
    items: readonly One[],
  ): One[] =>
    items.filter((item) => {
      const hold = holdOf(item);
      if (hold !== undefined) held.push({ kind, id, item: item.id, ...hold });
      return hold === undefined;
    });
  const images = passed('image', facts.images);
  const audio = passed('audio', facts.audio);
  const films = passed('video', facts.video);
  const video = films.filter(({ id: film, signs }) => {
    // A film that says in sign language what is held back would show it after all.
    const hold = signs === undefined ? undefined : held.find(({ item }) => item === signs);
    if (hold !== undefined) held.push({ ...hold, kind: 'video', item: film });
    return hold === undefined;
  });
  if (held.length === 0) return { entry, held };
  const shown = { images, audio, video };
  const texts = withWordsOf(shown, entry.texts);
  return { entry: { ...entry, facts: { ...facts, ...shown }, texts }, held };
}

/** Longest side, in pixels, of the images of an object that is published with thumbnails only. */
const thumbnailSize = 320;

/** An object whose `publishLevel` is `thumbnail` shows small images that cannot be enlarged. */
export function limitToThumbnails(object: ExhibitionObject): ExhibitionObject {
  const { facts } = object;
  if (facts.access.publishLevel !== 'thumbnail') return object;
  const images = facts.images.map((image) => ({
    ...image,
    zoom: false,
    maxPublishSize: Math.min(image.maxPublishSize ?? thumbnailSize, thumbnailSize),
  }));
  return { ...object, facts: { ...facts, images } };
}

interface ShownMedia {
  readonly images: readonly {
    readonly id: string;
    readonly regions: readonly { readonly id: string }[];
  }[];
  readonly audio: readonly { readonly id: string }[];
  readonly video: readonly { readonly id: string }[];
}

function withWordsOf({ images, audio, video }: ShownMedia, texts: Texts): Texts {
  const regions = images.flatMap((image) => image.regions);
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const [imageIds, mediaIds, regionIds] = [ids(images), ids([...audio, ...video]), ids(regions)];
  const limited = (text: Text): Text => ({
    ...text,
    front: {
      ...text.front,
      images: only(text.front.images, imageIds),
      media: only(text.front.media, mediaIds),
      regions: only(text.front.regions, regionIds),
    },
  });
  const all = (map: ReadonlyMap<string, Text>) =>
    new Map([...map].map(([tag, text]) => [tag, limited(text)]));
  return { ...texts, byLocale: all(texts.byLocale), easy: all(texts.easy) };
}

function only<Value>(
  words: Readonly<Record<string, Value>>,
  ids: ReadonlySet<string>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(words).filter(([id]) => ids.has(id)));
}
