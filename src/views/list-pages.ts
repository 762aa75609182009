import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { objectOrders, type BrowseFacet, type ObjectOrder, type Section } from '#src/routes.ts';
import {
  facetLabel,
  facetLinks,
  hasPageOfItsOwn,
  searchFilters,
  type Browsing,
  type FacetValue,
} from './browse.ts';
import { entryCard, partnerCard, themeCard } from './card.ts';
import { pageBase } from './frame.ts';
import { listedOrders, orderLabel, ordersInPlace } from './list-orders.ts';
import type { Card, ListPage, Phrase, PhraseLink } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Objects on one page of a list: enough to browse, few enough for a slow line. */
export const objectsPerPage = 60;

/** How many pages a list of objects has; 1 when there are none. */
export function pageCount(objects: readonly ExhibitionObject[]): number {
  return Math.max(1, Math.ceil(objects.length / objectsPerPage));
}

/**
 * Page `number` (from 1) of the list of all objects in one order. In other orders than that of the
 * titles it is left out of search engines and the site map, which would list every object thrice.
 */
export function objectsListPage(
  number: number,
  all: Browsing,
  context: ViewContext,
  order: ObjectOrder = 'title',
): ListPage {
  const { routes, strings } = context;
  const title = strings.t('nav.objects');
  return listOfObjects({
    number,
    all,
    objects: all.ordered[order],
    title: { text: title },
    ...(order !== 'title' && { name: `${title} · ${orderLabel(order, context)}` }),
    hidden: order !== 'title',
    at: (page, tag) => routes.objectsPage(page, tag, order),
    facets: facetLinks(all, undefined, context),
    orders: listedOrders(all.objects, order, context),
    otherwise: {
      text: strings.t('nav.compare'),
      href: routes.section('compare', context.locale.tag),
    },
    context,
  });
}

/** Every page of the list of all objects in the orders that have pages beside the first order. */
export function orderedPages(
  all: Browsing,
  context: ViewContext,
): readonly { readonly order: ObjectOrder; readonly number: number; readonly page: ListPage }[] {
  // A single object has one order.
  if (all.objects.length < 2) return [];
  return objectOrders.slice(1).flatMap((order) =>
    Array.from({ length: pageCount(all.objects) }, (_, index) => ({
      order,
      number: index + 1,
      page: objectsListPage(index + 1, all, context, order),
    })),
  );
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
  return ({ objects }) => !hasPageOfItsOwn(facet) || objects.length > objectsPerPage;
}

/** Page `number` (from 1) of the objects that have one value of a facet. */
export function facetPage(
  number: number,
  { facet, value }: { readonly facet: BrowseFacet; readonly value: FacetValue },
  all: Browsing,
  context: ViewContext,
): ListPage {
  const { locale, routes, strings } = context;
  const { slug, key, label, objects } = value;
  const isWhole = objects.length <= objectsPerPage;
  return listOfObjects({
    number,
    all,
    objects,
    title: label,
    facet: facetLabel(facet, context),
    at: (page, tag) => routes.browse(facet, slug, tag, page),
    facets: facetLinks(all, { facet, slug }, context),
    orders: isWhole ? ordersInPlace(objects, context) : [],
    narrow: routes.searchFor(
      {
        // What is shown here in another language is found there among the other languages.
        ...(objects.some(({ texts }) => !texts.byLocale.has(locale.tag)) && { others: '1' }),
        kind: 'object',
        [searchFilters[facet]]: key,
      },
      locale.tag,
    ),
    otherwise: {
      text: strings.t('browse.allObjects'),
      href: routes.section('objects', locale.tag),
    },
    context,
  });
}

function listOfObjects(list: {
  readonly number: number;
  readonly all: Browsing;
  readonly objects: readonly ExhibitionObject[];
  readonly title: Phrase;
  /** What its page is called, when that says more than the title. */
  readonly name?: string;
  readonly facet?: string;
  readonly hidden?: boolean;
  readonly at: (page: number, tag: string) => string;
  readonly facets: ListPage['facets'];
  readonly orders: NonNullable<ListPage['orders']>;
  readonly narrow?: string;
  readonly otherwise?: PhraseLink;
  readonly context: ViewContext;
}): ListPage {
  const { number, all, objects, title, facet, at, facets, orders, narrow, otherwise } = list;
  const { name = title.text, hidden = false, context } = list;
  const { formats, locale, strings } = context;
  const pages = pageCount(objects);
  const first = (number - 1) * objectsPerPage;
  const place = strings.t('pagination.page', { page: number, pages });
  const here = (page: number): string => at(page, locale.tag);
  return {
    kind: 'list',
    ...pageBase(
      {
        title: number === 1 ? name : `${name} · ${place}`,
        hidden,
        card: 'exhibition',
        section: 'objects',
      },
      (tag) => at(number, tag),
      context,
    ),
    title,
    ...(facet !== undefined && { facet }),
    count: strings.t('count.objects', { count: objects.length }),
    ...(otherwise && { otherwise }),
    cards: objects.slice(first, first + objectsPerPage).map((object) => all.card(object)),
    ...(orders.length > 0 && { orders }),
    ...(narrow !== undefined && { narrow }),
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
    ...pageBase({ title, card: 'exhibition', section }, sectionAt(section, context), context),
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
