import type { SearchSettings } from '#src/views/types.ts';
import { facetCounts, narrowed, type Choice } from './search/hits.ts';
import { askedSearch, readAsked, type Asked } from './search/search-address.ts';
import { openIndex, type SearchIndex } from './search/search-index.ts';
import { makeWords } from './search/search-words.ts';
import { makeFilters, type Filters } from './search/show-filters.ts';
import { makeResults, type Results } from './search/show-results.ts';

/** How long, in milliseconds, nothing is typed before the search begins. */
const typingPause = 250;
/** A search that takes longer than this says that it is under way. */
const patience = 700;

interface Ready {
  readonly index: SearchIndex;
  readonly filters: Filters;
  readonly results: Results;
  readonly say: ReturnType<typeof makeWords>;
}

/**
 * The search page's form brought to life. What is asked for stands in the address, so that Back,
 * bookmarks and links to a search work; typing changes the entry of the history, choosing adds one.
 */
class SojournSearch extends HTMLElement {
  #settings: SearchSettings | undefined;
  #choice: Choice = {};
  #ready: Promise<Ready> | undefined;
  #run = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const written = this.querySelector('script[type="application/json"]')?.textContent;
    if (!written || this.#settings !== undefined) return;
    this.#settings = JSON.parse(written) as SearchSettings;
    const input = this.#part<HTMLInputElement>('input');
    input.addEventListener('focus', () => void this.#preload(), { once: true });
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || input.value === '') return;
      event.preventDefault();
      input.value = '';
      this.#ask('replace');
    });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    this.#part('others').addEventListener('change', () => this.#ask('push'));
    addEventListener('popstate', () => this.#restore());
    // On a slow line a reader may have typed before this script came.
    if (input.value !== '' && location.search === '') this.#ask('replace');
    else this.#restore();
  }

  /** Searches for what the address asks. */
  #restore(): void {
    const { query, others, choice } = readAsked(location.search);
    this.#part<HTMLInputElement>('input').value = query;
    this.#part<HTMLInputElement>('others').checked = others;
    this.#choice = choice;
    if (Object.keys(choice).length > 0) {
      this.#part('filters').closest('details')?.setAttribute('open', '');
    }
    void this.#search();
  }

  #later(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#ask('replace'), typingPause);
  }

  /** Writes what is asked into the address and searches for it. */
  #ask(step: 'push' | 'replace'): void {
    clearTimeout(this.#pause);
    const search = askedSearch(this.#asked());
    if (search !== location.search) {
      const address = location.pathname + search;
      if (step === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    void this.#search();
  }

  #asked(): Asked {
    return {
      query: this.#part<HTMLInputElement>('input').value.trim(),
      others: this.#part<HTMLInputElement>('others').checked,
      choice: this.#choice,
    };
  }

  /** Shows and announces what is found; a search that was overtaken shows nothing. */
  async #search(): Promise<void> {
    const run = ++this.#run;
    const current = () => run === this.#run;
    const { query, others, choice } = this.#asked();
    const status = this.#part('status');
    const list = this.#part('results');
    if (query === '' && Object.keys(choice).length === 0) {
      status.textContent = '';
      list.replaceChildren();
      this.#part('filters').replaceChildren();
      list.removeAttribute('aria-busy');
      return;
    }
    list.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => {
      if (current()) status.textContent = this.#words().say('search.loading');
    }, patience);
    try {
      const { index, filters, results, say } = await this.#load();
      const hits = await index.find(query, others);
      const shown = narrowed(hits, choice);
      if (!current()) return;
      filters.show(hits.length === 0 ? undefined : facetCounts(hits, choice), choice);
      await results.show(shown, current);
      if (!current()) return;
      status.textContent =
        shown.length > 0
          ? say.found(shown.length, query)
          : `${query === '' ? '' : say.say('search.none', { query })} ${say.say('search.noneHint')}`;
    } catch {
      // The next search begins anew: a language that failed to load spoils the index it joined.
      this.#ready = undefined;
      if (!current()) return;
      list.replaceChildren();
      status.textContent = this.#words().say('search.failed');
    } finally {
      clearTimeout(slow);
      if (current()) list.removeAttribute('aria-busy');
    }
  }

  async #preload(): Promise<void> {
    try {
      await this.#load();
    } catch {
      this.#ready = undefined;
    }
  }

  #load(): Promise<Ready> {
    this.#ready ??= this.#open();
    return this.#ready;
  }

  async #open(): Promise<Ready> {
    const settings = this.#known();
    const index = await openIndex(settings);
    const { labels } = index;
    const say = makeWords(settings, labels.digits);
    const filters = makeFilters({
      place: this.#part('filters'),
      labels,
      words: say,
      onChoice: (choice) => {
        this.#choice = choice;
        this.#ask('push');
      },
    });
    const results = makeResults({
      list: this.#part('results'),
      template: this.#part<HTMLTemplateElement>('result'),
      settings,
      labels,
      words: say,
    });
    return { index, filters, results, say };
  }

  #words(): ReturnType<typeof makeWords> {
    return makeWords(this.#known());
  }

  #known(): SearchSettings {
    if (this.#settings === undefined) throw new Error('The search has no settings.');
    return this.#settings;
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-search-${name}]`);
    if (part === null) throw new Error(`The search has no part "${name}".`);
    return part;
  }
}

customElements.define('sojourn-search', SojournSearch);
