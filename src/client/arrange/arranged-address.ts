import { objectOrders, type ObjectOrder } from '#src/routes.ts';

/** How a list is seen; what is not as the page was written stands in its address. */
export interface Arranged {
  readonly view: 'grid' | 'list';
  /** The order that a list puts itself in; absent where each order has pages of its own. */
  readonly order?: ObjectOrder;
}

/** What the query part of an address asks for: `?view=list&order=oldest`. */
export function readArranged(search: string): Arranged {
  const parameters = new URLSearchParams(search);
  const order = objectOrders.find((one) => one === parameters.get('order'));
  return {
    view: parameters.get('view') === 'list' ? 'list' : 'grid',
    ...(order !== undefined && { order }),
  };
}

/** The query part for what is asked, with its question mark; empty for a list as it was written. */
export function askedArranged({ view, order = 'title' }: Arranged): string {
  const parameters = new URLSearchParams();
  if (view !== 'grid') parameters.set('view', view);
  if (order !== 'title') parameters.set('order', order);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
