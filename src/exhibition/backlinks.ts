import type { PublishedExhibition } from './gate/edition.ts';
import type { Texts } from './types.ts';

/** Who uses an object: ids in the order of their maps. */
export interface ObjectUses {
  readonly stories: readonly string[];
  readonly lessons: readonly string[];
  readonly perspectives: readonly string[];
  readonly venues: readonly string[];
  /** Objects that name it as related, or that it names. */
  readonly related: readonly string[];
  /** Codes of the stops that show it. */
  readonly stops: readonly string[];
}

type Collected = { [Kind in keyof ObjectUses]: string[] };

function emptyUses(): Collected {
  return { stories: [], lessons: [], perspectives: [], venues: [], related: [], stops: [] };
}

/** What an object has that nothing uses. */
export const noUses: ObjectUses = emptyUses();

/** Which stories, lessons, perspectives, venues and objects use each object. Unused ones are absent. */
export function backlinks(exhibition: PublishedExhibition): ReadonlyMap<string, ObjectUses> {
  const uses = new Map<string, Collected>();
  const add = (object: string, kind: keyof ObjectUses, user: string): void => {
    if (!exhibition.objects.has(object)) return;
    const found = uses.get(object) ?? emptyUses();
    uses.set(object, found);
    if (!found[kind].includes(user)) found[kind].push(user);
  };
  for (const story of exhibition.stories.values()) {
    for (const id of [...story.facts.objects, ...mentioned(story.texts)])
      add(id, 'stories', story.id);
  }
  for (const lesson of exhibition.lessons.values()) {
    for (const id of [...lesson.facts.objects, ...mentioned(lesson.texts)])
      add(id, 'lessons', lesson.id);
  }
  for (const { id, object } of exhibition.perspectives.values()) add(object, 'perspectives', id);
  for (const venue of exhibition.venues.values()) {
    for (const { stops } of venue.facts.rooms) {
      for (const { shows, code } of stops) {
        if (!('object' in shows)) continue;
        add(shows.object, 'venues', venue.id);
        add(shows.object, 'stops', code);
      }
    }
  }
  for (const { id, facts } of exhibition.objects.values()) {
    for (const other of facts.related) {
      add(other, 'related', id);
      if (exhibition.objects.has(other)) add(id, 'related', other);
    }
  }
  return uses;
}

/** Objects that the prose of any language points to or shows. */
function mentioned(texts: Texts): string[] {
  return [...texts.byLocale.values()].flatMap(({ references }) =>
    references.flatMap(({ kind, value, of }) => {
      if (kind === 'object') return [value];
      return of === undefined ? [] : [of];
    }),
  );
}
