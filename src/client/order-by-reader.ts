/** The languages that the reader's browser asks for come first; the others keep their order. */
const list = document.querySelector('[data-order-by-reader]');
const asked = navigator.languages.map((tag) => tag.toLowerCase());

function rank(item: Element): number {
  const tag = item.querySelector<HTMLElement>('[data-tag]')?.dataset['tag']?.toLowerCase() ?? '';
  const [primary] = tag.split('-');
  const place = asked.findIndex((wanted) => wanted === tag || wanted.split('-')[0] === primary);
  return place === -1 ? asked.length : place;
}

list?.append(...[...list.children].toSorted((a, b) => rank(a) - rank(b)));
