import type { ExhibitionObject } from '../types.ts';
import type { Exhibition } from '../types.ts';
import type { Edition, HoldReason } from './edition.ts';

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

export interface Hold {
  readonly reason: HoldReason;
  readonly date?: string;
}

/** Why the whole object is held back from the edition; `undefined` when it may be shown. */
export function holdObject(
  object: ExhibitionObject,
  edition: Edition,
  exhibition: Exhibition,
): Hold | undefined {
  const { facts } = object;
  const { access, loan } = facts;
  if (facts.status === 'withdrawn') return { reason: 'withdrawn' };
  if (facts.status === 'draft' && !edition.drafts) return { reason: 'draft' };
  if (access.embargoUntil !== undefined && edition.from < access.embargoUntil) {
    return { reason: 'embargo', date: access.embargoUntil };
  }
  if (access.editions !== undefined && !access.editions.includes(edition.kind)) {
    return { reason: 'edition' };
  }
  if (access.publishLevel === 'none') return { reason: 'publish-level' };
  for (const { code, approval } of facts.labels) {
    if (!restrictiveLabels.has(code)) continue;
    const approved = approval && (approval.editions?.includes(edition.kind) ?? true);
    if (approved !== true) return { reason: 'community-approval' };
  }
  if (edition.venue === undefined) return undefined;
  if (loan?.venues !== undefined && !loan.venues.includes(edition.venue)) {
    return { reason: 'not-lent' };
  }
  const last = edition.until ?? edition.from;
  if (loan?.until !== undefined && loan.until < last) {
    return { reason: 'loan-ends', date: loan.until };
  }
  const leavesOut = exhibition.venues.get(edition.venue)?.facts.leavesOut ?? [];
  return leavesOut.includes(object.id) ? { reason: 'left-out' } : undefined;
}
