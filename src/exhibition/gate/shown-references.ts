import type { Exhibition, ExhibitionObject, Lesson, Story, Voice } from '../types.ts';

/**
 * The exhibition with lists that name only what it has: related objects, the objects of stories and
 * lessons, covers, the front page, comparisons; comparisons of fewer than two objects and voices
 * about anything else are left out. Stops keep what they name, since their codes are on walls.
 */
export function withShownReferences(exhibition: Exhibition): Exhibition {
  const { facts, objects, stories, lessons, voices } = exhibition;
  const isShown = (id: string): boolean => objects.has(id);
  const isAnything = ({ facts: { about } }: Voice): boolean =>
    about === undefined || objects.has(about) || stories.has(about) || lessons.has(about);
  return {
    ...exhibition,
    facts: {
      ...facts,
      front: { ...facts.front, objects: facts.front.objects.filter(isShown) },
      comparisons: facts.comparisons
        .map((comparison) => ({
          ...comparison,
          objects: comparison.objects.filter(({ object }) => isShown(object)),
        }))
        .filter((comparison) => comparison.objects.length > 1),
    },
    objects: mapped(objects, (object) => relatedOnly(object, isShown)),
    stories: mapped(stories, (story) => objectsOnly(story, isShown)),
    lessons: mapped(lessons, (lesson) => ({
      ...lesson,
      facts: {
        ...lesson.facts,
        objects: lesson.facts.objects.filter(isShown),
        stories: lesson.facts.stories.filter((id) => stories.has(id)),
      },
    })) satisfies ReadonlyMap<string, Lesson>,
    voices: new Map([...voices].filter(([, voice]) => isAnything(voice))),
  };
}

function relatedOnly(object: ExhibitionObject, isShown: (id: string) => boolean): ExhibitionObject {
  const { facts } = object;
  if (facts.related.every(isShown)) return object;
  return { ...object, facts: { ...facts, related: facts.related.filter(isShown) } };
}

function objectsOnly(story: Story, isShown: (id: string) => boolean): Story {
  const { cover, ...facts } = story.facts;
  return {
    ...story,
    facts: {
      ...facts,
      objects: facts.objects.filter(isShown),
      ...(cover && isShown(cover.object) && { cover }),
    },
  };
}

function mapped<Value>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value) => Value,
): ReadonlyMap<string, Value> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
