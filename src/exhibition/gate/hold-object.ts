import type { Exhibition, ExhibitionObject } from '../types.ts';
import type { Edition, Hold } from './edition.ts';

/**
 * Labels that restrict who may see an item: secret/sacred, men restricted, women restricted,
 * community use only (TK), consent not verified (BC). Local Contexts, Labels.
 */
const restrictiveLabels: ReadonlySet<string> = new Set([
  'TK-SS',
  'TK-MR',
  'TK-WR',
  'TK-CO',
  'BC-CNV',
]);

/** Why the whole object is held back from the edition; `undefined` when it may be shown. */
export function holdObject(
  object: ExhibitionObject,
  edition: Edition,
  exhibition: Exhibition,
): Hold | undefined {
  const { status, access, labels } = object.facts;
  if (status === 'withdrawn') return { reason: 'withdrawn' };
  if (status === 'draft' && !edition.drafts) return { reason: 'draft' };
  if (access.embargoUntil !== undefined && edition.from < access.embargoUntil) {
    return { reason: 'embargo', date: access.embargoUntil };
  }
  if (access.editions !== undefined && !access.editions.includes(edition.kind)) {
    return { reason: 'edition' };
  }
  if (access.publishLevel === 'none') return { reason: 'publish-level' };
  const isApproved = labels.every(
    ({ code, approval }) =>
      !restrictiveLabels.has(code) ||
      (approval !== undefined && (approval.editions?.includes(edition.kind) ?? true)),
  );
  if (!isApproved) return { reason: 'community-approval' };
  return edition.venue === undefined
    ? undefined
    : holdAtVenue(object, edition.venue, edition, exhibition);
}

/** At a venue stands what was lent to it, for as long as the loan lasts, unless it chose otherwise. */
function holdAtVenue(
  { id, facts }: ExhibitionObject,
  venue: string,
  { from, until }: Extract<Edition, { readonly until: string }>,
  exhibition: Exhibition,
): Hold | undefined {
  const { loan } = facts;
  if (loan?.venues !== undefined && !loan.venues.includes(venue)) return { reason: 'not-lent' };
  if (loan?.from !== undefined && from < loan.from) {
    return { reason: 'loan-begins', date: loan.from };
  }
  if (loan?.until !== undefined && loan.until < until) {
    return { reason: 'loan-ends', date: loan.until };
  }
  const leavesOut = exhibition.venues.get(venue)?.facts.leavesOut ?? [];
  return leavesOut.includes(id) ? { reason: 'left-out' } : undefined;
}
