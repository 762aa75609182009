import type { Exhibition } from '../types.ts';

/** What one audience gets. */
export interface Edition {
  readonly kind: 'web' | 'kiosk' | 'print' | 'lessons' | 'archive';
  /** The venue of a kiosk edition. */
  readonly venue?: string;
  /** First day on which it is shown, `YYYY-MM-DD`. */
  readonly from: string;
  /**
   * Last day on which it is shown. A copy that is carried away is judged for its whole life, so an
   * edition other than the web site has one.
   */
  readonly until?: string;
  /** Previews show drafts and unsigned work. */
  readonly drafts: boolean;
}

/** Why something is not in an edition. */
export type HoldReason =
  | 'draft'
  | 'withdrawn'
  | 'embargo'
  | 'edition'
  | 'publish-level'
  | 'not-lent'
  | 'loan-ends'
  | 'left-out'
  | 'community-approval'
  | 'unsigned'
  | 'object-held'
  | 'rights-missing'
  | 'permission-missing'
  | 'consent-missing'
  | 'consent-withdrawn'
  | 'consent-ended'
  | 'consent-scope';

/** One thing that the gate held back, for the build report. */
export interface HeldBack {
  readonly kind:
    'object' | 'story' | 'lesson' | 'perspective' | 'image' | 'audio' | 'video' | 'voice';
  readonly id: string;
  /** The image, sound or film, when not the whole entry is held back. */
  readonly item?: string;
  readonly reason: HoldReason;
  /** The day from which it may be shown, or until which it might. */
  readonly date?: string;
}

/** What may still be said of an object that was withdrawn. */
export interface Tombstone {
  readonly id: string;
  readonly date: string;
  readonly note?: Readonly<Record<string, string>>;
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
