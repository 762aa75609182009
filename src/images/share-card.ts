import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { cardSettings } from './card-settings.ts';

/** Words on a card, with what typesetting needs to know of their language. */
export interface CardWords {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO 15924. */
  readonly script: string;
}

/** The picture on a card: a file that the site publishes anyway, so the card shows no more of it. */
export interface CardPicture {
  /** Address below the site's root: `_images/...`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** What stands for a page where somebody shares its address. */
export interface ShareCard {
  /** The exhibition as a whole, or something in it. */
  readonly of: 'exhibition' | 'page';
  /** Direction of the page: which side the card begins at. */
  readonly dir: 'ltr' | 'rtl';
  /** One title; of the exhibition as a whole that in each of its languages, the page's own first. */
  readonly titles: readonly CardWords[];
  /** What it is: object, story, lesson. */
  readonly kind?: CardWords;
  /** Names of the partners that made it. */
  readonly by?: CardWords;
  /** What a community says has to travel with it. */
  readonly labels?: CardWords;
  /** Title of the exhibition; absent where it is the title itself. */
  readonly exhibition?: CardWords;
  readonly picture?: CardPicture;
}

/**
 * The address of a card below the site's root, `_cards/8c1f….jpg`: made of all that it shows and of
 * the design, so equal names mean equal cards.
 *
 * @param design digest of what all cards of a site share: colours and typefaces
 */
export function shareCardName(card: ShareCard, design: string): string {
  const shown = JSON.stringify([cardSettings, design, card]);
  const digest = bytesToHex(sha256(utf8ToBytes(shown))).slice(0, 20);
  return `_cards/${digest}.${card.picture === undefined ? 'png' : 'jpg'}`;
}
