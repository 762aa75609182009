import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { textFor } from '#src/exhibition/translate.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import type { BrowseFacet } from '#src/routes.ts';
import { partnerName } from './card.ts';
import { objectCenturies } from './object-date.ts';
import { placeUses, termUses } from './object-terms.ts';
import { namePhrase } from './phrase.ts';
import type { ListPage, Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** One value of a facet with the objects that have it. */
export interface FacetValue {
  readonly slug: string;
  readonly label: Phrase;
  readonly objects: readonly ExhibitionObject[];
}

/** All objects of one language in its own alphabetical order, and every way to browse them. */
export interface Browsing {
  readonly objects: readonly ExhibitionObject[];
  readonly facets: Readonly<Record<BrowseFacet, readonly FacetValue[]>>;
}

/** Sorts and groups the objects once for all lists of one language. */
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
    const values = new Map<string, { label: Phrase; order: number; objects: ExhibitionObject[] }>();
    for (const object of objects) {
      for (const { slug, label, order = 0 } of usesOf(object)) {
        const value = values.get(slug) ?? { label, order, objects: [] };
        values.set(slug, value);
        if (value.objects.at(-1) !== object) value.objects.push(object);
      }
    }
    return [...values]
      .map(([slug, value]) => ({ slug, ...value }))
      .toSorted((a, b) => a.order - b.order || formats.compare(a.label.text, b.label.text));
  };
  return {
    objects,
    facets: {
      theme: grouped(({ facts }) =>
        facts.themes.map((id) => ({
          slug: id,
          label: namePhrase(exhibition.themes.get(id)?.facts.title, id, context),
        })),
      ),
      partner: grouped(({ partners }) =>
        partners.map((id) => ({ slug: id, label: partnerName(id, context) })),
      ),
      kind: grouped(({ facts }) => termUses(facts, 'kind', context)),
      place: grouped(({ facts }) => placeUses(facts, context)),
      material: grouped(({ facts }) => termUses(facts, 'materials', context)),
      century: grouped(({ facts }) =>
        objectCenturies(facts).map((century) => ({
          slug: centurySlug(century),
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
      values: all.facets[facet].map(({ slug, label, objects }) => ({
        ...label,
        // Themes and partners have pages of their own, which say more than a list.
        href:
          facet === 'theme' || facet === 'partner'
            ? routes.page(facet, slug, locale.tag)
            : routes.browse(facet, slug, locale.tag),
        count: formats.number(objects.length),
        current: here?.facet === facet && here.slug === slug,
      })),
    }))
    .filter(({ values }) => values.length > 0);
}
