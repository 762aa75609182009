import type { z } from 'astro/zod';
import type { consent, depiction } from '#src/schema/rights.ts';
import type { Exhibition } from '../types.ts';
import type { Edition } from './edition.ts';
import type { Hold } from './hold-object.ts';

type Consent = z.output<typeof consent>;
type Depiction = z.output<typeof depiction>;

/** An image, a sound or a film. */
export interface Item {
  readonly rights?: string | undefined;
  readonly permission?: string | undefined;
  readonly depicts: readonly Depiction[];
}

/** Under these statements nothing may be shown without a permission: in copyright, or unknown. */
const needsPermission = /\/vocab\/(?:InC|InC-EDU|InC-NC|CNE|UND)\//u;

/**
 * Why one image, sound or film is held back from the edition; `undefined` when it may be shown.
 * What is missing or out of scope is never shown by default.
 *
 * @param rights the item's own rights statement, or that of its object
 */
export function holdItem(
  item: Item,
  rights: string | undefined,
  edition: Edition,
  exhibition: Exhibition,
): Hold | undefined {
  if (rights === undefined) return { reason: 'rights-missing' };
  if (needsPermission.test(rights) && item.permission === undefined) {
    return { reason: 'permission-missing' };
  }
  for (const depicted of item.depicts) {
    const person = exhibition.people.get(depicted.person ?? '')?.facts;
    const paper = depicted.consent ?? person?.consent;
    if (paper === undefined) {
      if (depicted.identifiable && !depicted.deceased) return { reason: 'consent-missing' };
      continue;
    }
    const hold = holdForConsent(paper, depicted, edition, exhibition);
    if (hold) return hold;
  }
  return undefined;
}

function holdForConsent(
  paper: Consent,
  depicted: Depiction,
  edition: Edition,
  exhibition: Exhibition,
): Hold | undefined {
  if (paper.withdrawn !== undefined) return { reason: 'consent-withdrawn' };
  const last = edition.until ?? edition.from;
  for (const end of [paper.until, paper.review]) {
    if (end !== undefined && end < last) return { reason: 'consent-ended', date: end };
  }
  if (paper.from !== undefined && edition.from < paper.from) {
    return { reason: 'consent-scope', date: paper.from };
  }
  if (depicted.minor && paper.by === 'individual') return { reason: 'consent-missing' };
  const { editions, venues, countries } = paper.scope;
  if (editions !== undefined && !editions.includes(edition.kind))
    return { reason: 'consent-scope' };
  if (edition.venue === undefined) {
    // The web has no borders: consent for some venues or countries does not reach it.
    return venues === undefined && countries === undefined
      ? undefined
      : { reason: 'consent-scope' };
  }
  if (venues !== undefined && !venues.includes(edition.venue)) return { reason: 'consent-scope' };
  const country = exhibition.venues.get(edition.venue)?.facts.country ?? '';
  return countries === undefined || countries.includes(country)
    ? undefined
    : { reason: 'consent-scope' };
}
