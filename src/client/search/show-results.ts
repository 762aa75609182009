import type { SearchFacet, SearchLabels } from '#src/exports/search/types.ts';
import type { SearchSettings } from '#src/views/types.ts';
import { excerptNodes } from './excerpt-nodes.ts';
import type { PagefindFragment } from './pagefind.ts';
import type { Found } from './search-index.ts';
import type { Words } from './search-words.ts';

/** Results that are loaded and shown at a time. */
const batch = 10;

interface ResultsInput {
  readonly list: Element;
  readonly template: HTMLTemplateElement;
  readonly settings: SearchSettings;
  readonly labels: SearchLabels;
  readonly words: Words;
}

/** The list of results. */
export interface Results {
  /** Shows the first hits and a button for more; `current` is false once others were asked for. */
  show(hits: readonly Found[], current: () => boolean): Promise<void>;
}

/** Results are drawn from the page's own template; those in other languages in a list of theirs. */
export function makeResults({ list, template, settings, labels, words }: ResultsInput): Results {
  const { locale } = settings;
  let others = makeOthers(words);
  let more: Element | undefined;

  const addBatch = async (hits: readonly Found[], first: number, current: () => boolean) => {
    const some = hits.slice(first, first + batch);
    const fragments = await Promise.all(some.map((hit) => hit.load()));
    if (!current()) return;
    if (first === 0) {
      others = makeOthers(words);
      list.replaceChildren();
    }
    more?.remove();
    const added = some.map((hit, at) => {
      const result = resultItem(hit, fragments[at], { template, settings, labels });
      if (hit.tag === locale) list.append(result);
      else {
        if (others.item.parentElement === null) list.append(others.item);
        others.list.append(result);
      }
      return result;
    });
    const next = first + batch;
    if (next < hits.length) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words.say('search.more');
      button.addEventListener('click', () => void addBatch(hits, next, current), { once: true });
      more = item(button);
      list.append(more);
    }
    if (first > 0) added[0]?.querySelector('a')?.focus();
  };
  return { show: (hits, current) => addBatch(hits, 0, current) };
}

function makeOthers(words: Words) {
  const label = document.createElement('p');
  label.className = 'quiet';
  label.id = 'search-others';
  label.textContent = words.say('search.others');
  const list = document.createElement('ol');
  // Without markers Safari would no longer announce a list.
  list.role = 'list';
  list.setAttribute('aria-labelledby', label.id);
  return { item: item(label, list), list };
}

function item(...children: readonly Element[]): HTMLLIElement {
  const element = document.createElement('li');
  element.append(...children);
  return element;
}

function resultItem(
  hit: Found,
  fragment: PagefindFragment | undefined,
  { template, settings, labels }: Pick<ResultsInput, 'template' | 'settings' | 'labels'>,
): Element {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => copy.querySelector<HTMLElement>(`[data-result-${name}]`);
  const bundle = settings.bundles.find(({ tag }) => tag === hit.tag);
  const own = hit.tag === settings.locale;
  const link = copy.querySelector<HTMLAnchorElement>('a[data-result-link]');
  if (link !== null && fragment !== undefined) {
    link.textContent = fragment.meta.title ?? '';
    link.href = fragment.raw_url;
  }
  part('excerpt')?.replaceChildren(...excerptNodes(excerptBelowTitle(fragment)));
  const named = (facet: SearchFacet) => labelNodes(labels, facet, hit.facets[facet]);
  const language = own || bundle === undefined ? [] : [marked(bundle.name, hit.tag, bundle.dir)];
  part('kind')?.replaceChildren(...spaced([...named('kind'), ...language]));
  part('line')?.replaceChildren(...spaced(named('partner')));
  if (!own && bundle !== undefined) {
    for (const element of [link?.parentElement, part('excerpt')]) {
      if (element) Object.assign(element, { lang: hit.tag, dir: bundle.dir });
    }
    if (link !== null) link.hreflang = hit.tag;
  }
  return copy.firstElementChild ?? item();
}

/** Languages that are written without spaces have the title in their words too, to be found in it. */
function excerptBelowTitle(fragment: PagefindFragment | undefined): string {
  const { excerpt = '', meta: { title = '' } = {} } = fragment ?? {};
  return excerpt.startsWith(title) ? excerpt.slice(title.length).trimStart() : excerpt;
}

function labelNodes(
  labels: SearchLabels,
  facet: SearchFacet,
  keys: readonly string[],
): readonly (Node | string)[] {
  const values = labels.facets.find((one) => one.facet === facet)?.values ?? [];
  return keys.map((key) => {
    const value = values.find((one) => one.key === key);
    if (value?.lang === undefined) return value?.text ?? key;
    return marked(value.text, value.lang, value.dir);
  });
}

function marked(text: string, lang: string, dir: string | undefined): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  span.lang = lang;
  if (dir !== undefined) span.dir = dir;
  return span;
}

function spaced(nodes: readonly (Node | string)[]): readonly (Node | string)[] {
  return nodes.flatMap((node, at) => (at === 0 ? [node] : [' · ', node]));
}
