import { backlinks } from '#src/exhibition/backlinks.ts';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { makeFormats } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { borrowingOrder, makeStrings, type Strings } from '#src/i18n/strings.ts';
import { preparedSite, type PreparedSite } from '#src/reading/prepared-site.ts';
import { makeRoutes, type Routes } from '#src/routes.ts';
import { browsing, type Browsing } from '#src/views/browse.ts';
import type { ViewContext } from '#src/views/view-context.ts';

/** One language of the site: what its views are made from. */
export interface SiteLanguage {
  readonly locale: Locale;
  readonly context: ViewContext;
  readonly browsing: Browsing;
}

/** The site that is being built, ready for the pages. */
export interface Site {
  readonly exhibition: PublishedExhibition;
  readonly routes: Routes;
  /** In the order of `exhibition.yaml`. */
  readonly languages: readonly SiteLanguage[];
  readonly prepared: PreparedSite;
}

let loaded: Site | undefined;

/** The site of this process. Made once; made anew when the content was prepared anew. */
export function loadSite(): Site {
  const prepared = preparedSite();
  if (loaded?.prepared === prepared) return loaded;
  const { exhibition, settings, fonts, look, cards } = prepared;
  const routes = makeRoutes(settings.base);
  const uses = backlinks(exhibition);
  const names = Object.fromEntries(exhibition.locales.map(({ tag, name }) => [tag, name]));
  const languages = exhibition.locales.map((locale) => {
    const context: ViewContext = {
      exhibition,
      uses,
      locale,
      strings: stringsOf(locale, exhibition),
      formats: makeFormats(locale, names),
      routes,
      site: settings.site,
      fonts,
      look,
      ...(cards && { cards: { design: cards.design } }),
    };
    return { locale, context, browsing: browsing(context) };
  });
  loaded = { exhibition, routes, languages, prepared };
  return loaded;
}

/** One language of the site. Throws for a tag that the exhibition does not declare. */
export function siteLanguage(tag: string): SiteLanguage {
  const language = loadSite().languages.find(({ locale }) => locale.tag === tag);
  if (language === undefined) throw new Error(`The exhibition has no language "${tag}".`);
  return language;
}

function stringsOf(locale: Locale, exhibition: PublishedExhibition): Strings {
  const declared = exhibition.locales.map(({ tag }) => tag);
  return makeStrings({
    locale,
    chain: borrowingOrder(locale, declared),
    overrides: exhibition.strings,
  });
}
