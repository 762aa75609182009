import type { BrowseFacet } from '#src/routes.ts';
import type { Browsing } from './browse.ts';
import { objectsPerPage } from './list-pages.ts';
import type { Card, PhraseLink } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The first objects that share a value, and where to see the others when there are more. */
export interface ObjectsOf {
  readonly objects: readonly Card[];
  readonly moreObjects?: PhraseLink;
}

/** What the page of a theme or of a partner shows of its objects; empty when it has none. */
export function objectsOf(
  facet: BrowseFacet,
  slug: string,
  all: Browsing,
  context: ViewContext,
): ObjectsOf {
  const { locale, routes, strings } = context;
  const found = all.facets[facet].find((value) => value.slug === slug)?.objects ?? [];
  return {
    objects: found.slice(0, objectsPerPage).map((object) => all.card(object)),
    ...(found.length > objectsPerPage && {
      moreObjects: {
        text: `${strings.t('site.seeAll')}: ${strings.t('count.objects', { count: found.length })}`,
        href: routes.browse(facet, slug, locale.tag),
      },
    }),
  };
}
