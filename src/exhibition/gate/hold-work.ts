import { isSigned } from '../rules/sign-offs.ts';
import type { Exhibition, Lesson, Perspective, Story } from '../types.ts';
import type { Edition, Hold } from './edition.ts';

/** Why a story or lesson is held back: previews show all but what was withdrawn. */
export function holdWork(
  entry: Story | Lesson,
  edition: Edition,
  exhibition: Exhibition,
): Hold | undefined {
  return holdForReview(entry.facts.status, isSigned(entry, exhibition), edition);
}

/** Why a perspective is held back: besides its review, because its object is not shown. */
export function holdPerspective(
  { facts, object, partners }: Perspective,
  edition: Edition,
  objects: ReadonlyMap<string, unknown>,
): Hold | undefined {
  if (!objects.has(object)) return { reason: 'about-held' };
  const signed = facts.signedOff.some(({ partner }) => partners.includes(partner));
  return holdForReview(facts.status, signed, edition);
}

function holdForReview(
  status: 'draft' | 'published' | 'withdrawn',
  signed: boolean,
  { drafts }: Edition,
): Hold | undefined {
  if (status === 'withdrawn') return { reason: 'withdrawn' };
  if (drafts) return undefined;
  if (status === 'draft') return { reason: 'draft' };
  return signed ? undefined : { reason: 'unsigned' };
}
