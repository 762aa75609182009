import type { Issue } from '#src/issues/issue.ts';
import type { LineFinder } from '../line-finder.ts';
import type { KnownIds } from '../link.ts';
import type {
  Exhibition,
  ExhibitionObject,
  Lesson,
  Partner,
  Perspective,
  Story,
  Venue,
} from '../types.ts';

/** What a rule across entries looks at. */
export interface RuleInput {
  readonly exhibition: Exhibition;
  readonly known: KnownIds;
  /** Texts that are there and could not be used. */
  readonly unread: ReadonlySet<string>;
  readonly lineOf: LineFinder;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A rule returns every place that breaks it; an empty list when all is well. */
export type Rule = (input: RuleInput) => readonly Issue[];

export type AnyContribution = ExhibitionObject | Story | Lesson | Perspective;

/** Every entry that a partner contributed and that has images, sound and texts. */
export function contributions(exhibition: Exhibition): readonly AnyContribution[] {
  const { objects, stories, lessons, perspectives } = exhibition;
  return [objects, stories, lessons, perspectives].flatMap((map) => [...map.values()]);
}

/** Every entry that has texts of its own, one for each language. */
export function entriesWithTexts(
  exhibition: Exhibition,
): readonly (AnyContribution | Venue | Partner)[] {
  const { venues, partners } = exhibition;
  return [...contributions(exhibition), ...venues.values(), ...partners.values()];
}
