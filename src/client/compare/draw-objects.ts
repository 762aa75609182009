import { mergedLabels } from './merged-labels.ts';
import { objectParts, type ObjectParts } from './object-parts.ts';

/** A comparison ready to be shown. */
export interface DrawnObjects {
  readonly drawn: DocumentFragment;
  readonly titles: readonly string[];
  /** False when an object's page did not come. */
  readonly isWhole: boolean;
}

/** Draws the objects at these addresses side by side, after the model in `template`. */
export async function drawObjects(
  addresses: readonly string[],
  template: HTMLTemplateElement,
): Promise<DrawnObjects> {
  const answers = await Promise.allSettled(addresses.map((address) => objectParts(address)));
  const objects = answers.flatMap((answer) =>
    answer.status === 'fulfilled' ? [answer.value] : [],
  );
  const drawn = document.importNode(template.content, true);
  repeat(drawn.querySelector('[data-compare="objects"]'), objects, fillObject);
  const hasGate = drawn.querySelector('.gate') !== null;
  if (!hasGate) drawn.querySelector('[data-compare="closed"]')?.remove();
  if (drawn.querySelector('[data-zoom]') === null) drawn.querySelector('sojourn-closer')?.remove();
  fillHead(drawn, objects);
  const labels = mergedLabels(objects.map(({ facts }) => [...facts.keys()]));
  repeat(drawn.querySelector('tbody'), labels, (row, label) => fillRow(row, label, objects));
  return {
    drawn,
    titles: objects.map(({ title }) => title),
    isWhole: objects.length === addresses.length,
  };
}

/** Puts copies of the first child in place of all children, one for each item. */
function repeat<Item>(
  place: Element | null | undefined,
  items: readonly Item[],
  fill: (copy: Element, item: Item) => void,
): void {
  const model = place?.firstElementChild;
  if (!place || !model) return;
  const filled = items.map((item) => {
    const copy = model.cloneNode(true) as Element;
    fill(copy, item);
    return copy;
  });
  place.replaceChildren(...filled);
}

function fillObject(place: Element, { address, shown }: ObjectParts): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-shown]')) {
    part.replaceChildren(...clones(shown.get(part.dataset['shown'] ?? '') ?? []));
    if (part instanceof HTMLAnchorElement) part.href = address;
  }
  // One button below opens all pictures.
  for (const button of place.querySelectorAll('sojourn-closer')) button.remove();
}

function fillHead(drawn: DocumentFragment, objects: readonly ObjectParts[]): void {
  const head = drawn.querySelector('[data-head]');
  const model = head?.querySelector('th');
  if (!head || !model) return;
  model.remove();
  for (const { address, shown } of objects) {
    const cell = model.cloneNode(true) as Element;
    const link = cell.querySelector('a');
    link?.setAttribute('href', address);
    link?.replaceChildren(...clones(shown.get('title') ?? []));
    head.append(cell);
  }
}

function fillRow(row: Element, label: string, objects: readonly ObjectParts[]): void {
  const [head, missing] = row.children;
  if (head === undefined || missing === undefined) return;
  head.textContent = label;
  missing.remove();
  for (const { facts } of objects) {
    const cell = missing.cloneNode(true) as Element;
    const values = facts.get(label);
    if (values !== undefined) {
      cell.replaceChildren(
        ...values.map((nodes) => {
          const value = document.createElement('p');
          value.append(...clones(nodes));
          return value;
        }),
      );
    }
    row.append(cell);
  }
}

/** What was read from a page is kept for the next time. */
function clones(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => node.cloneNode(true));
}
