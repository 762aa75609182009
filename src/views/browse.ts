import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { textFor } from '#src/exhibition/translate.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import type { BrowseFacet, ObjectOrder } from '#src/routes.ts';
import { entryCard, partnerName } from './card.ts';
import { objectCenturies } from './object-date.ts';
import { inOrder } from './object-orders.ts';
import { placeUses, termUses } from './object-terms.ts';
import { namePhrase } from './phrase.ts';
import type { Card, ListPage, Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** One value of a facet with the objects that have it, at least one. */
export interface FacetValue {
  readonly slug: string;
  /** Its name among the filters of the search. */
  readonly key: string;
  readonly label: Phrase;
  readonly objects: readonly ExhibitionObject[];
}

/** All objects of one language in its own alphabetical order, and every way to browse them. */
export interface Browsing {
  readonly objects: readonly ExhibitionObject[];
  /** The same objects in each order that they are listed in. */
  readonly ordered: Readonly<Record<ObjectOrder, readonly ExhibitionObject[]>>;
  readonly facets: Readonly<Record<BrowseFacet, readonly FacetValue[]>>;
  /** The card of an object, made once for all lists in which it stands. */
  card(object: ExhibitionObject): Card;
}

/**
 * Sorts and groups the objects once for all lists of one language. A value that no object has is
 * not offered, since its list would be empty: a partner without objects stands with all others in
 * the list of partners and below every page.
 */
export function browsing(context: ViewContext): Browsing {
  const { exhibition, formats, locale } = context;
  const titled = [...exhibition.objects.values()].map((object) => ({
    object,
    title: textFor(object.texts, locale)?.text.title ?? object.id,
  }));
  const objects = titled
    .toSorted((a, b) => formats.compare(a.title, b.title))
    .map(({ object }) => object);
  const grouped = (usesOf: (object: ExhibitionObject) => readonly Use[]): readonly FacetValue[] => {
    const values = new Map<string, Use & { order: number; objects: ExhibitionObject[] }>();
    for (const object of objects) {
      for (const use of usesOf(object)) {
        const { slug } = use;
        const value = values.get(slug) ?? { order: 0, ...use, objects: [] };
        values.set(slug, value);
        if (value.objects.at(-1) !== object) value.objects.push(object);
      }
    }
    return [...values.values()].toSorted(
      (a, b) => a.order - b.order || formats.compare(a.label.text, b.label.text),
    );
  };
  const cards = new Map<ExhibitionObject, Card>();
  return {
    objects,
    ordered: {
      title: objects,
      oldest: inOrder(objects, 'oldest'),
      newest: inOrder(objects, 'newest'),
    },
    card(object) {
      const card = cards.get(object) ?? entryCard(object, context);
      cards.set(object, card);
      return card;
    },
    facets: {
      theme: grouped(({ facts }) =>
        facts.themes.map((id) => ({
          slug: id,
          key: id,
          label: namePhrase(exhibition.themes.get(id)?.facts.title, id, context),
        })),
      ),
      partner: grouped(({ partners }) =>
        partners.map((id) => ({ slug: id, key: id, label: partnerName(id, context) })),
      ),
      kind: grouped(({ facts }) => termUses(facts, 'kind', context)),
      place: grouped(({ facts }) => placeUses(facts, context)),
      material: grouped(({ facts }) => termUses(facts, 'materials', context)),
      century: grouped(({ facts }) =>
        objectCenturies(facts).map((century) => ({
          slug: centurySlug(century),
          key: String(century),
          label: { text: formats.century(century) },
          order: century,
        })),
      ),
    },
  };
}

/** A century (`centuryOf`) in an address: `17`, `bce-5`. */
export function centurySlug(century: number): string {
  return century < 0 ? `bce-${-century}` : String(century);
}

interface Use {
  readonly slug: string;
  readonly key: string;
  readonly label: Phrase;
  readonly order?: number;
}

const facetLabels = {
  theme: 'browse.byTheme',
  partner: 'browse.byPartner',
  kind: 'browse.byKind',
  place: 'browse.byPlace',
  material: 'browse.byMaterial',
  century: 'browse.byCentury',
} as const satisfies Record<BrowseFacet, StringKey>;

/** The heading of one facet: `By place`. */
export function facetLabel(facet: BrowseFacet, { strings }: ViewContext): string {
  return strings.t(facetLabels[facet]);
}

/** What each facet is called among the filters of the search. */
export const searchFilters = {
  theme: 'theme',
  partner: 'partner',
  kind: 'type',
  place: 'place',
  material: 'material',
  century: 'century',
} as const satisfies Record<BrowseFacet, string>;

/** Themes and partners have pages of their own, which say more than a list. */
export function hasPageOfItsOwn(facet: BrowseFacet): facet is 'theme' | 'partner' {
  return facet === 'theme' || facet === 'partner';
}

/** Every way to browse on, with counts; `here` marks the value whose page it is. */
export function facetLinks(
  all: Browsing,
  here: { readonly facet: BrowseFacet; readonly slug: string } | undefined,
  context: ViewContext,
): ListPage['facets'] {
  const { formats, locale, routes } = context;
  return (Object.keys(facetLabels) as BrowseFacet[])
    .map((facet) => ({
      label: facetLabel(facet, context),
      areLists: !hasPageOfItsOwn(facet),
      values: all.facets[facet].map(({ slug, label, objects }) => ({
        ...label,
        href: hasPageOfItsOwn(facet)
          ? routes.page(facet, slug, locale.tag)
          : routes.browse(facet, slug, locale.tag),
        count: formats.number(objects.length),
        current: here?.facet === facet && here.slug === slug,
      })),
    }))
    .filter(({ values }) => values.length > 0);
}
