import type { ObjectUses } from '#src/exhibition/backlinks.ts';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import type { Formats } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Strings } from '#src/i18n/strings.ts';
import type { Routes } from '#src/routes.ts';

/** What every view of one language is made from. */
export interface ViewContext {
  readonly exhibition: PublishedExhibition;
  readonly uses: ReadonlyMap<string, ObjectUses>;
  readonly locale: Locale;
  readonly strings: Strings;
  readonly formats: Formats;
  readonly routes: Routes;
  /** Public address of the site; empty when it has none. */
  readonly site: string;
  readonly fonts: SiteFonts;
  readonly look: SiteLook;
  /** Absent where pages are shared without an image. */
  readonly cards?: SiteCards;
}

/** What all cards of a site have in common. */
export interface SiteCards {
  /** Digest of their colours and typefaces. */
  readonly design: string;
}

export interface SiteFonts {
  /** Address of the style sheet of typefaces and colours; absent when the site has none of its own. */
  readonly css?: string;
  /** Files to load early, by language tag. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
}

/** Files and colours of the edition's own look. */
export interface SiteLook {
  /** Address of the icon, an SVG. */
  readonly icon: string;
  /** The ground of each scheme, for what surrounds a page on the reader's device. */
  readonly themeColours: { readonly light: string; readonly dark: string };
  readonly logo?: SiteLogo;
  /** Address of the script that puts the reader's own choices in place before the first paint. */
  readonly readingScript?: string;
}

export interface SiteLogo {
  readonly src: string;
  /** Only the proportion counts. */
  readonly width: number;
  readonly height: number;
  /** What it says, by language; absent for a sign without words. */
  readonly alt?: Readonly<Record<string, string>>;
}
