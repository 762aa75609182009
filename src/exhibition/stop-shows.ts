import type { VenueFacts } from '#src/schema/venue.ts';

type Stop = VenueFacts['rooms'][number]['stops'][number];

/** What stands at a stop, as kind and id. */
export function shownAtStop({ shows }: Stop): {
  readonly kind: 'object' | 'story' | 'lesson';
  readonly id: string;
} {
  if ('object' in shows) return { kind: 'object', id: shows.object };
  return 'story' in shows
    ? { kind: 'story', id: shows.story }
    : { kind: 'lesson', id: shows.lesson };
}
