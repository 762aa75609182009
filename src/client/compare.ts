import { objectsAsked } from '#src/routes.ts';
import { readObjects } from './compare/read-objects.ts';

/**
 * The reader's own comparison: up to three objects, chosen in lists and kept in the address, so that
 * Back, bookmarks and links to it work. They are drawn from the objects' own pages.
 */
class SojournCompare extends HTMLElement {
  #lists: readonly HTMLSelectElement[] = [];
  #run = 0;

  connectedCallback(): void {
    this.#lists = [...this.querySelectorAll('select')];
    const [first, ...others] = this.#lists;
    const choices = [...(first?.options ?? [])].slice(1);
    for (const list of others) list.append(...choices.map((option) => option.cloneNode(true)));
    this.addEventListener('change', () => {
      const chosen = this.#lists.flatMap(({ value }) => (value === '' ? [] : [value]));
      history.pushState(null, '', location.pathname + objectsAsked(chosen));
      this.#restore();
    });
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  /** Shows the objects that the address names. */
  #restore(): void {
    const options = [...(this.#lists[0]?.options ?? [])];
    const known = new Map(options.map(({ value, dataset }) => [value, dataset['href'] ?? '']));
    const chosen = readObjects(location.search, known);
    for (const [index, list] of this.#lists.entries()) {
      list.value = chosen[index] ?? '';
      for (const option of list.options) {
        option.disabled = chosen.includes(option.value) && option.value !== list.value;
      }
    }
    void this.#draw(chosen.map((id) => known.get(id) ?? ''));
  }

  /** Draws the objects at these addresses; a choice that was overtaken draws nothing. */
  async #draw(addresses: readonly string[]): Promise<void> {
    const run = ++this.#run;
    const [status, result, template] = [
      this.querySelector('[role="status"]'),
      this.querySelector('[data-compare="result"]'),
      this.querySelector('template'),
    ];
    if (status === null || result === null || template === null) return;
    const { loading = '', failed = '' } = this.dataset;
    status.textContent = addresses.length === 0 ? '' : loading;
    if (addresses.length === 0) return result.replaceChildren();
    try {
      const { drawObjects } = await import('./compare/draw-objects.ts');
      const { drawn, titles, isWhole } = await drawObjects(addresses, template);
      if (run !== this.#run) return;
      result.replaceChildren(drawn);
      status.textContent = isWhole ? titles.join(' · ') : failed;
    } catch {
      if (run === this.#run) status.textContent = failed;
    }
  }
}

customElements.define('sojourn-compare', SojournCompare);
