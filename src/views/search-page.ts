import { pageBase } from './frame.ts';
import { sectionAt } from './list-pages.ts';
import { searchWords } from './search-words.ts';
import type { SearchPage } from './types.ts';
import type { ViewContext } from './view-context.ts';
import { waysIn } from './ways-in.ts';

/** The search page: a form, and for readers without JavaScript the ways to browse. */
export function searchPage(context: ViewContext): SearchPage {
  const { exhibition, locale, routes, strings } = context;
  const own = exhibition.locales.filter(({ tag }) => tag === locale.tag);
  const others = exhibition.locales.filter(({ tag }) => tag !== locale.tag);
  return {
    kind: 'search',
    ...pageBase(
      { title: strings.t('nav.search'), card: 'exhibition', section: 'search' },
      sectionAt('search', context),
      context,
    ),
    settings: {
      locale: locale.tag,
      bundles: [...own, ...others].map(({ tag, name, dir }) => ({
        tag,
        name,
        dir,
        href: routes.searchBundle(tag),
      })),
      words: searchWords(context),
    },
    ways: waysIn(context),
  };
}
