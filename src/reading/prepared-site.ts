import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import type { CardColours } from '#src/exports/cards/card-drawing.ts';
import type { FontCut } from '#src/exports/fonts/types.ts';
import type { ShareCard } from '#src/images/share-card.ts';
import type { SiteCards, SiteFonts, SiteLook } from '#src/views/view-context.ts';
import type { Settings } from './settings.ts';

/** What a build prepares before its pages are made. */
export interface PreparedSite {
  readonly settings: Settings;
  readonly exhibition: PublishedExhibition;
  readonly fonts: SiteFonts;
  readonly look: SiteLook;
  /** Digest of code, settings and interface words: when it changes, every page is made again. */
  readonly making: string;
  /** Pages of the build before this one, by address: the key with which each was made. */
  readonly earlierPages: ReadonlyMap<string, string>;
  /** Absent where pages are shared without an image. */
  readonly cards?: PreparedCards;
  /** Filled while routes list their pages: what this build consists of. */
  readonly pages: Map<string, RegisteredPage>;
}

/** What the images are drawn from with which pages are shared. */
export interface PreparedCards extends SiteCards {
  readonly colours: CardColours;
  /** The site's fonts. */
  readonly cuts: readonly FontCut[];
  /** Filled while pages are listed: every card by its address below the site's root. */
  readonly wanted: Map<string, ShareCard>;
}

/** One page of this build. */
export interface RegisteredPage {
  /** Digest of all that the page shows and of what draws it. */
  readonly key: string;
  /** Whether search engines may list it. */
  readonly listed: boolean;
  /** The same page in every language, as full addresses. */
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
}

/**
 * The build hooks run in Astro's own process, the pages in a bundle that Vite made of the same
 * sources: two copies of every module. What is prepared once is handed over through this one slot.
 */
const slot = Symbol.for('sojourn.prepared-site');

type Holder = { [slot]?: PreparedSite | undefined };

/** Keeps what the pages of this process are made from. */
export function prepareSite(site: PreparedSite | undefined): void {
  (globalThis as Holder)[slot] = site;
}

/** What `prepareSite` kept. Throws when no build or development server has prepared anything. */
export function preparedSite(): PreparedSite {
  const site = (globalThis as Holder)[slot];
  if (site === undefined) throw new Error('Pages are made by `npm run build` or `npm run dev`.');
  return site;
}
