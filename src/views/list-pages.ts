import type { BrowseFacet, Section } from '#src/routes.ts';
import { facetLinks, type Browsing, type FacetValue } from './browse.ts';
import { entryCard, partnerCard, themeCard } from './card.ts';
import { pageBase } from './frame.ts';
import type { Card, ListPage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Objects on one page of a list: enough to browse, few enough for a slow line. */
export const objectsPerPage = 60;

/** How many pages the list of all objects has; 1 when there are none. */
export function objectsPageCount(all: Browsing): number {
  return Math.max(1, Math.ceil(all.objects.length / objectsPerPage));
}

/** Page `number` (from 1) of the list of all objects. */
export function objectsListPage(number: number, all: Browsing, context: ViewContext): ListPage {
  const { formats, locale, routes, strings } = context;
  const pages = objectsPageCount(all);
  const first = (number - 1) * objectsPerPage;
  const title = strings.t('nav.objects');
  const place = strings.t('pagination.page', { page: number, pages });
  const at = (page: number): string => routes.objectsPage(page, locale.tag);
  return {
    kind: 'list',
    ...pageBase(
      { title: number === 1 ? title : `${title} · ${place}`, section: 'objects' },
      (tag) => routes.objectsPage(number, tag),
      context,
    ),
    title: { text: title },
    count: strings.t('count.objects', { count: all.objects.length }),
    cards: all.objects
      .slice(first, first + objectsPerPage)
      .map((object) => entryCard(object, context)),
    facets: facetLinks(all, undefined, context),
    ...(pages > 1 && {
      pagination: {
        label: place,
        ...(number > 1 && { previous: at(number - 1) }),
        ...(number < pages && { next: at(number + 1) }),
        pages: Array.from({ length: pages }, (_, index) => ({
          number: formats.number(index + 1),
          href: at(index + 1),
          current: index + 1 === number,
        })),
      },
    }),
  };
}

/** All objects that have one value of a facet. */
export function facetPage(
  facet: BrowseFacet,
  value: FacetValue,
  all: Browsing,
  context: ViewContext,
): ListPage {
  const { routes, strings } = context;
  return {
    kind: 'list',
    ...pageBase(
      { title: value.label.text, section: 'objects' },
      (tag) => routes.browse(facet, value.slug, tag),
      context,
    ),
    title: value.label,
    count: strings.t('count.objects', { count: value.objects.length }),
    cards: value.objects.map((object) => entryCard(object, context)),
    facets: facetLinks(all, { facet, slug: value.slug }, context),
  };
}

/** Sections that are one list of everything of their kind. */
export const listSections = ['stories', 'lessons', 'partners', 'themes'] as const;

/** The list of all stories, lessons, partners or themes. */
export function sectionListPage(
  section: (typeof listSections)[number],
  context: ViewContext,
): ListPage {
  const { exhibition, strings } = context;
  const cards = {
    stories: () => [...exhibition.stories.values()].map((story) => entryCard(story, context)),
    lessons: () => [...exhibition.lessons.values()].map((lesson) => entryCard(lesson, context)),
    partners: () => [...exhibition.partners.values()].map((one) => partnerCard(one, context)),
    themes: () => [...exhibition.themes.values()].map((theme) => themeCard(theme, context)),
  }[section]();
  const title = strings.t(`nav.${section}`);
  const counts = {
    stories: 'count.stories',
    lessons: 'count.lessons',
    partners: 'count.partners',
  } as const;
  return {
    kind: 'list',
    ...pageBase({ title, section }, sectionAt(section, context), context),
    title: { text: title },
    ...(section !== 'themes' && { count: strings.t(counts[section], { count: cards.length }) }),
    cards: sortedCards(cards, context),
    facets: [],
  };
}

function sortedCards(cards: readonly Card[], { formats }: ViewContext): readonly Card[] {
  return cards.toSorted((a, b) => formats.compare(a.title.text, b.title.text));
}

/** The address of a section in any language. */
export function sectionAt(section: Section, { routes }: ViewContext): (tag: string) => string {
  return (tag) => routes.section(section, tag);
}
