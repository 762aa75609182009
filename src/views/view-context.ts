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
}

export interface SiteFonts {
  /** Address of the style sheet; absent when the site uses the reader's own fonts. */
  readonly css?: string;
  /** Files to load early, by language tag. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
}
