import type { ExhibitionObject } from '#src/exhibition/types.ts';
import type { BrowseFacet, Section } from '#src/routes.ts';
import { facetLinks, type Browsing, type FacetValue } from './browse.ts';
import { entryCard, partnerCard, themeCard } from './card.ts';
import { pageBase } from './frame.ts';
import type { Card, ListPage, Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Objects on one page of a list: enough to browse, few enough for a slow line. */
export const objectsPerPage = 60;

/** How many pages a list of objects has; 1 when there are none. */
export function pageCount(objects: readonly ExhibitionObject[]): number {
  return Math.max(1, Math.ceil(objects.length / objectsPerPage));
}

/** Page `number` (from 1) of the list of all objects. */
export function objectsListPage(number: number, all: Browsing, context: ViewContext): ListPage {
  const { routes, strings } = context;
  return listOfObjects({
    number,
    objects: all.objects,
    title: { text: strings.t('nav.objects') },
    at: (page, tag) => routes.objectsPage(page, tag),
    facets: facetLinks(all, undefined, context),
    context,
  });
}

/**
 * Every page of every facet; `value` is the end of its address, without slashes around it. Themes
 * and partners show their first objects on pages of their own: they have a list only when it is
 * longer than that.
 */
export function facetPages(
  all: Browsing,
  context: ViewContext,
): readonly { readonly facet: BrowseFacet; readonly value: string; readonly page: ListPage }[] {
  return (Object.keys(all.facets) as BrowseFacet[]).flatMap((facet) =>
    all.facets[facet].filter(needsList(facet)).flatMap((value) =>
      Array.from({ length: pageCount(value.objects) }, (_, index) => ({
        facet,
        value: index === 0 ? value.slug : `${value.slug}/page/${index + 1}`,
        page: facetPage(index + 1, { facet, value }, all, context),
      })),
    ),
  );
}

function needsList(facet: BrowseFacet): (value: FacetValue) => boolean {
  const hasOwnPage = facet === 'theme' || facet === 'partner';
  return ({ objects }) => !hasOwnPage || objects.length > objectsPerPage;
}

/** Page `number` (from 1) of the objects that have one value of a facet. */
export function facetPage(
  number: number,
  { facet, value }: { readonly facet: BrowseFacet; readonly value: FacetValue },
  all: Browsing,
  context: ViewContext,
): ListPage {
  const { routes } = context;
  const { slug, label, objects } = value;
  return listOfObjects({
    number,
    objects,
    title: label,
    at: (page, tag) => routes.browse(facet, slug, tag, page),
    facets: facetLinks(all, { facet, slug }, context),
    context,
  });
}

function listOfObjects(list: {
  readonly number: number;
  readonly objects: readonly ExhibitionObject[];
  readonly title: Phrase;
  readonly at: (page: number, tag: string) => string;
  readonly facets: ListPage['facets'];
  readonly context: ViewContext;
}): ListPage {
  const { number, objects, title, at, facets, context } = list;
  const { formats, locale, strings } = context;
  const pages = pageCount(objects);
  const first = (number - 1) * objectsPerPage;
  const place = strings.t('pagination.page', { page: number, pages });
  const here = (page: number): string => at(page, locale.tag);
  return {
    kind: 'list',
    ...pageBase(
      { title: number === 1 ? title.text : `${title.text} · ${place}`, section: 'objects' },
      (tag) => at(number, tag),
      context,
    ),
    title,
    count: strings.t('count.objects', { count: objects.length }),
    cards: objects.slice(first, first + objectsPerPage).map((object) => entryCard(object, context)),
    facets,
    ...(pages > 1 && {
      pagination: {
        label: place,
        ...(number > 1 && { previous: here(number - 1) }),
        ...(number < pages && { next: here(number + 1) }),
        pages: Array.from({ length: pages }, (_, index) => ({
          number: formats.number(index + 1),
          href: here(index + 1),
          current: index + 1 === number,
        })),
      },
    }),
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
