import { askedArranged, readArranged, type Arranged } from './arrange/arranged-address.ts';

/**
 * A list of objects that remembers in its address how it is seen: as a grid or as rows, and, where
 * it is whole on its page, in which order. Each choice is a step of the history.
 */
class SojournList extends HTMLElement {
  #items: readonly Element[] = [];

  connectedCallback(): void {
    this.#items = [...(this.querySelector('[data-items]')?.children ?? [])];
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== 'view') return;
      this.#ask({ ...readArranged(location.search), view: viewOf(target) });
    });
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (link.dataset['places'] !== undefined) {
        event.preventDefault();
        this.#ask({ ...readArranged(link.search), view: readArranged(location.search).view });
      } else if (link.closest('[data-keeps-arrangement]') !== null) link.search = location.search;
    });
    addEventListener('popstate', () => this.#show());
    // A browser that goes back may bring back what was chosen then, after this.
    addEventListener('pageshow', () => this.#show());
    this.#show();
  }

  #ask(arranged: Arranged): void {
    const search = askedArranged(arranged);
    if (search !== location.search) history.pushState(null, '', location.pathname + search);
    this.#show();
  }

  /** Shows the list as the address asks. */
  #show(): void {
    const { view, order = 'title' } = readArranged(location.search);
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name="view"]')) {
      input.checked = viewOf(input) === view;
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-places]')) {
      const current = (readArranged(link.search).order ?? 'title') === order;
      if (current) {
        link.setAttribute('aria-current', 'true');
        this.#putInOrder(link.dataset['places'] ?? '');
      } else link.removeAttribute('aria-current');
    }
  }

  /** `places` has for each item, as it was written, where it stands now. */
  #putInOrder(places: string): void {
    const [first] = this.#items;
    const place = places.split(' ').map(Number);
    const sorted = this.#items
      .map((item, index) => ({ item, place: place[index] ?? index }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ item }) => item);
    first?.parentElement?.replaceChildren(...sorted);
  }
}

function viewOf({ value }: HTMLInputElement): Arranged['view'] {
  return value === 'list' ? 'list' : 'grid';
}

customElements.define('sojourn-list', SojournList);
