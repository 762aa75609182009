import type { Exhibition } from '../types.ts';

interface Shown {
  /** First day on which it is shown, `YYYY-MM-DD`. */
  readonly from: string;
  /** Previews show drafts and unsigned work. */
  readonly drafts: boolean;
}

/** The web site is made anew whenever something changes, so it is judged for the day of its build. */
export interface WebEdition extends Shown {
  readonly kind: 'web';
  readonly venue?: undefined;
  readonly until?: undefined;
}

interface Copy extends Shown {
  /**
   * Last day on which it is shown. Nobody can call back a copy that was carried away, so it is
   * judged for its whole life and has no life without an end.
   */
  readonly until: string;
}

/** What stands at one venue, without a network. */
export interface KioskEdition extends Copy {
  readonly kind: 'kiosk';
  readonly venue: string;
}

/** Other copies that are carried away; with a venue when they are made for that one alone. */
export interface CarriedEdition extends Copy {
  readonly kind: 'print' | 'lessons' | 'archive';
  readonly venue?: string;
}

/** What one audience gets. */
export type Edition = WebEdition | KioskEdition | CarriedEdition;

/** Why something is not in an edition. */
export type HoldReason =
  | 'draft'
  | 'withdrawn'
  | 'embargo'
  | 'edition'
  | 'publish-level'
  | 'not-lent'
  | 'loan-begins'
  | 'loan-ends'
  | 'left-out'
  | 'community-approval'
  | 'unsigned'
  | 'about-held'
  | 'rights-missing'
  | 'permission-missing'
  | 'consent-missing'
  | 'consent-withdrawn'
  | 'consent-begins'
  | 'consent-ended'
  | 'consent-scope';

/** Why one thing is held back, with the day on which that begins or ends where there is one. */
export interface Hold {
  readonly reason: HoldReason;
  readonly date?: string;
}

/** One thing that the gate held back, for the build report. */
export interface HeldBack extends Hold {
  readonly kind:
    | 'object'
    | 'story'
    | 'lesson'
    | 'perspective'
    | 'image'
    | 'audio'
    | 'video'
    | 'voice'
    | 'comparison';
  readonly id: string;
  /** The image, sound or film, when not the whole entry is held back. */
  readonly item?: string;
}

/** What may still be said of an object that was withdrawn. */
export interface Tombstone {
  readonly id: string;
  /** `YYYY-MM-DD`; absent where nobody wrote it down. */
  readonly date?: string;
  readonly note?: Readonly<Record<string, string>> | undefined;
}

declare const passedTheGate: unique symbol;

/**
 * An exhibition without anything that consent, rights, protocol, loans, review or the venue's
 * choice keep out of one edition. Only `forEdition` makes one, and every output takes one, so no
 * output can show what was held back.
 */
export interface PublishedExhibition extends Exhibition {
  readonly [passedTheGate]: true;
  readonly edition: Edition;
  readonly tombstones: ReadonlyMap<string, Tombstone>;
  readonly held: readonly HeldBack[];
}
