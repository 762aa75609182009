import type { PublishedExhibition } from './gate/edition.ts';
import { shownAtStop } from './stop-shows.ts';
import type { Texts } from './types.ts';

/** Who uses an object: ids in the order of their maps. */
export interface ObjectUses {
  readonly stories: readonly string[];
  readonly lessons: readonly string[];
  readonly perspectives: readonly string[];
  readonly venues: readonly string[];
  /** Objects that name it as related, or that it names. */
  readonly related: readonly string[];
  readonly stops: readonly ObjectStop[];
}

/** A place on the tour where an object stands. */
export interface ObjectStop {
  readonly venue: string;
  /** The number that visitors see in the room. */
  readonly number: string;
}

interface Collected {
  readonly stories: Set<string>;
  readonly lessons: Set<string>;
  readonly perspectives: Set<string>;
  readonly venues: Set<string>;
  readonly related: Set<string>;
  readonly stops: ObjectStop[];
}

/** What an object has that nothing uses. */
export const noUses: ObjectUses = {
  stories: [],
  lessons: [],
  perspectives: [],
  venues: [],
  related: [],
  stops: [],
};

/** Which stories, lessons, perspectives, venues and objects use each object. Unused ones are absent. */
export function backlinks(exhibition: PublishedExhibition): ReadonlyMap<string, ObjectUses> {
  const uses = new Map<string, Collected>();
  const usesOf = (object: string): Collected | undefined => {
    if (!exhibition.objects.has(object)) return undefined;
    const found = uses.get(object) ?? emptyUses();
    uses.set(object, found);
    return found;
  };
  for (const { id, facts, texts } of exhibition.stories.values()) {
    for (const object of [...facts.objects, ...mentioned(texts)]) usesOf(object)?.stories.add(id);
  }
  for (const { id, facts, texts } of exhibition.lessons.values()) {
    for (const object of [...facts.objects, ...mentioned(texts)]) usesOf(object)?.lessons.add(id);
  }
  for (const { id, object } of exhibition.perspectives.values()) {
    usesOf(object)?.perspectives.add(id);
  }
  for (const { id: venue, facts } of exhibition.venues.values()) {
    for (const stop of facts.rooms.flatMap(({ stops }) => stops)) {
      const { kind, id } = shownAtStop(stop);
      const found = kind === 'object' ? usesOf(id) : undefined;
      found?.venues.add(venue);
      found?.stops.push({ venue, number: stop.number });
    }
  }
  for (const { id, facts } of exhibition.objects.values()) {
    for (const other of facts.related) {
      if (other === id || !exhibition.objects.has(other)) continue;
      usesOf(other)?.related.add(id);
      usesOf(id)?.related.add(other);
    }
  }
  return new Map([...uses].map(([object, found]) => [object, asLists(found)]));
}

function emptyUses(): Collected {
  return {
    stories: new Set(),
    lessons: new Set(),
    perspectives: new Set(),
    venues: new Set(),
    related: new Set(),
    stops: [],
  };
}

function asLists(found: Collected): ObjectUses {
  return {
    stories: [...found.stories],
    lessons: [...found.lessons],
    perspectives: [...found.perspectives],
    venues: [...found.venues],
    related: [...found.related],
    stops: found.stops,
  };
}

/** Objects that the prose of any language points to or shows. */
function mentioned({ byLocale, easy }: Texts): string[] {
  return [...byLocale.values(), ...easy.values()].flatMap(({ references }) =>
    references.flatMap(({ kind, value, of }) => (kind === 'object' ? value : (of ?? []))),
  );
}
