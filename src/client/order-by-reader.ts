/**
 * The language of a lost address comes first, then those that the reader's browser asks for; the
 * others keep their order.
 */
const list = document.querySelector('[data-order-by-reader]');
const inAddress = location.pathname.toLowerCase().split('/');
const asked = navigator.languages.map((tag) => tag.toLowerCase());

function rank(item: Element): number {
  const tag = item.querySelector<HTMLElement>('[data-tag]')?.dataset['tag']?.toLowerCase() ?? '';
  if (inAddress.includes(tag)) return -1;
  const [primary] = tag.split('-');
  const place = asked.findIndex((wanted) => wanted === tag || wanted.split('-')[0] === primary);
  return place === -1 ? asked.length : place;
}

list?.append(...[...list.children].toSorted((a, b) => rank(a) - rank(b)));
