import type { ExhibitionObject } from '#src/exhibition/types.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import { objectOrders, type ObjectOrder } from '#src/routes.ts';
import { placesIn } from './object-orders.ts';
import type { ListOrder } from './types.ts';
import type { ViewContext } from './view-context.ts';

const orderLabels = {
  title: 'browse.orderTitle',
  oldest: 'browse.orderOldest',
  newest: 'browse.orderNewest',
} as const satisfies Record<ObjectOrder, StringKey>;

/** The name of an order: `Oldest first`. */
export function orderLabel(order: ObjectOrder, { strings }: ViewContext): string {
  return strings.t(orderLabels[order]);
}

/** The orders of the list of all objects, each with pages of its own; none for a single object. */
export function listedOrders(
  objects: readonly ExhibitionObject[],
  shown: ObjectOrder,
  context: ViewContext,
): readonly ListOrder[] {
  if (objects.length < 2) return [];
  const { locale, routes } = context;
  return objectOrders.map((name) => ({
    name,
    label: orderLabel(name, context),
    href: routes.objectsPage(1, locale.tag, name),
    current: name === shown,
  }));
}

/**
 * The orders of a list that is whole on its page, which puts itself in order; none for a single
 * object. Pages for each of them would be three for every value of every facet.
 */
export function ordersInPlace(
  objects: readonly ExhibitionObject[],
  context: ViewContext,
): readonly ListOrder[] {
  if (objects.length < 2) return [];
  return objectOrders.map((name) => ({
    name,
    label: orderLabel(name, context),
    href: `?order=${name}`,
    current: name === 'title',
    places: placesIn(objects, name),
  }));
}
