import type { z } from 'astro/zod';
import type { Consent, depiction } from '#src/schema/rights.ts';
import type { Exhibition } from '../types.ts';
import type { Edition, Hold } from './edition.ts';

type Depiction = z.output<typeof depiction>;

/** An image, a sound or a film. */
export interface Item {
  readonly rights?: string | undefined;
  readonly permission?: string | undefined;
  readonly depicts: readonly Depiction[];
  /** Who is heard: sounds and films only. */
  readonly speakers?: readonly string[];
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
    const consent = depicted.consent ?? consentOf(depicted.person, exhibition);
    const isNeeded = depicted.identifiable && !depicted.deceased;
    const hold = holdForConsent({ consent, isNeeded, minor: depicted.minor }, edition, exhibition);
    if (hold) return hold;
  }
  for (const speaker of item.speakers ?? []) {
    const isNeeded = exhibition.people.get(speaker)?.facts.living ?? true;
    const consent = consentOf(speaker, exhibition);
    const hold = holdForConsent({ consent, isNeeded, minor: false }, edition, exhibition);
    if (hold) return hold;
  }
  return undefined;
}

function consentOf(person: string | undefined, exhibition: Exhibition): Consent | undefined {
  return person === undefined ? undefined : exhibition.people.get(person)?.facts.consent;
}

function holdForConsent(
  asked: {
    readonly consent: Consent | undefined;
    /** False for those whom nobody can recognise, and for the dead: what was agreed still counts. */
    readonly isNeeded: boolean;
    readonly minor: boolean;
  },
  edition: Edition,
  exhibition: Exhibition,
): Hold | undefined {
  const { consent, isNeeded, minor } = asked;
  if (consent === undefined) return isNeeded ? { reason: 'consent-missing' } : undefined;
  if (consent.withdrawn !== undefined) return { reason: 'consent-withdrawn' };
  // Children cannot agree for themselves.
  if (minor && consent.by === 'individual') return { reason: 'consent-missing' };
  if (consent.from !== undefined && edition.from < consent.from) {
    return { reason: 'consent-begins', date: consent.from };
  }
  const last = edition.until ?? edition.from;
  const end = [consent.until, consent.review]
    .filter((date) => date !== undefined && date < last)
    .toSorted()[0];
  if (end !== undefined) return { reason: 'consent-ended', date: end };
  return covers(consent.scope, edition, exhibition) ? undefined : { reason: 'consent-scope' };
}

/** Whether the edition stays within what was agreed; a limit that is not written is none. */
function covers(
  { editions, venues, countries, languages }: Consent['scope'],
  edition: Edition,
  exhibition: Exhibition,
): boolean {
  if (editions !== undefined && !editions.includes(edition.kind)) return false;
  // Every page exists in every language of the exhibition.
  if (languages !== undefined && !exhibition.locales.every(({ tag }) => languages.includes(tag))) {
    return false;
  }
  // What goes anywhere, like the web, has no venue and no borders.
  if (edition.venue === undefined) return venues === undefined && countries === undefined;
  if (venues !== undefined && !venues.includes(edition.venue)) return false;
  const country = exhibition.venues.get(edition.venue)?.facts.country ?? '';
  return countries === undefined || countries.includes(country);
}
