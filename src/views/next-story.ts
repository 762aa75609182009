import type { Story } from '#src/exhibition/types.ts';
import { entryCard } from './card.ts';
import type { Card } from './types.ts';
import type { ViewContext } from './view-context.ts';

/**
 * Another story to read: the one that shares most objects and themes with this one, of equals the
 * next after it. `undefined` where there is no other.
 */
export function nextStory(story: Story, context: ViewContext): Card | undefined {
  const all = [...context.exhibition.stories.values()];
  const own = all.findIndex(({ id }) => id === story.id);
  const after = [...all.slice(own + 1), ...all.slice(0, Math.max(own, 0))];
  const [first, ...others] = after;
  if (first === undefined) return undefined;
  const nearest = others.reduce(
    (best, other) => (shared(story, other) > shared(story, best) ? other : best),
    first,
  );
  return entryCard(nearest, context);
}

function shared({ facts }: Story, other: Story): number {
  const told = new Set([...other.facts.objects, ...other.facts.themes]);
  return [...facts.objects, ...facts.themes].filter((id) => told.has(id)).length;
}
