import { imageFiles, mediaFilesOf } from '../entry-files.ts';
import { contributions, type AnyContribution } from '../rules/rule.ts';
import { lookOf } from '../shown-look.ts';
import type { Exhibition } from '../types.ts';
import type { Edition, HeldBack, Hold, PublishedExhibition, Tombstone } from './edition.ts';
import { holdObject } from './hold-object.ts';
import { holdPerspective, holdWork } from './hold-work.ts';
import { limitToThumbnails, passMedia } from './pass-media.ts';
import { withShownReferences } from './shown-references.ts';

type Unbranded = Exhibition & Pick<PublishedExhibition, 'edition' | 'tombstones' | 'held'>;

/**
 * The one gate: the exhibition as one edition may show it. What is held back is listed with its
 * reason in `held`; withdrawn objects leave a tombstone. Files of held images and recordings are
 * unknown to the result and nothing but prose names a held entry, so that nothing can publish it.
 *
 * Throws for the edition of a venue that does not exist.
 */
export function forEdition(exhibition: Exhibition, edition: Edition): PublishedExhibition {
  if (edition.venue !== undefined && !exhibition.venues.has(edition.venue)) {
    throw new Error(`The exhibition has no venue "${edition.venue}".`);
  }
  const held: HeldBack[] = [];
  const passed = <Entry extends AnyContribution>(
    entries: ReadonlyMap<string, Entry>,
    holdOf: (entry: Entry) => Hold | undefined,
  ): Map<string, Entry> => {
    const shown = new Map<string, Entry>();
    for (const [id, entry] of entries) {
      const hold = holdOf(entry);
      if (hold !== undefined) {
        held.push({ kind: entry.kind, id, ...hold });
        continue;
      }
      const media = passMedia(entry, edition, exhibition);
      shown.set(id, media.entry);
      held.push(...media.held);
    }
    return shown;
  };

  const objects = passed(exhibition.objects, (object) => holdObject(object, edition, exhibition));
  for (const [id, object] of objects) objects.set(id, limitToThumbnails(object));
  const shown = withShownReferences({
    ...exhibition,
    objects,
    stories: passed(exhibition.stories, (story) => holdWork(story, edition, exhibition)),
    lessons: passed(exhibition.lessons, (lesson) => holdWork(lesson, edition, exhibition)),
    perspectives: passed(exhibition.perspectives, (perspective) =>
      holdPerspective(perspective, edition, objects),
    ),
  });
  for (const id of exhibition.voices.keys()) {
    if (!shown.voices.has(id)) held.push({ kind: 'voice', id, reason: 'about-held' });
  }
  const compared = new Set(shown.facts.comparisons.map(({ id }) => id));
  for (const { id } of exhibition.facts.comparisons) {
    if (!compared.has(id)) held.push({ kind: 'comparison', id, reason: 'about-held' });
  }
  const published: Unbranded = {
    ...shown,
    ...shownFiles(shown, edition),
    edition,
    tombstones: tombstones(exhibition),
    held,
  };
  // The brand is for the type checker alone, and this is the only place that gives it.
  return published as PublishedExhibition;
}

/** The files that what is shown names, and no others. */
function shownFiles(shown: Exhibition, { venue }: Edition): Pick<Exhibition, 'images' | 'media'> {
  const entries = contributions(shown);
  const { logo } = lookOf(shown, venue);
  const images = new Set([
    ...entries.flatMap((entry) => imageFiles(entry)),
    ...(logo === undefined ? [] : [logo.path]),
  ]);
  const media = new Set(entries.flatMap((entry) => mediaFilesOf(entry)));
  return {
    images: new Map([...shown.images].filter(([path]) => images.has(path))),
    media: new Set([...shown.media].filter((path) => images.has(path) || media.has(path))),
  };
}

function tombstones({ objects }: Exhibition): ReadonlyMap<string, Tombstone> {
  const withdrawn = [...objects.values()].filter(({ facts }) => facts.status === 'withdrawn');
  return new Map(withdrawn.map(({ id, facts }) => [id, { id, ...facts.withdrawn }]));
}
