import type { SearchFacet, SearchFacetLabels, SearchLabels } from '#src/exports/search/types.ts';
import type { Choice, FacetCounts } from './hits.ts';
import type { Words } from './search-words.ts';

/** The filters beside the results. */
export interface Filters {
  /** Shows the facets that have something to choose between, with counts; none for no counts. */
  show(counts: FacetCounts | undefined, choice: Choice): void;
}

interface FiltersInput {
  readonly place: Element;
  readonly labels: SearchLabels;
  readonly words: Words;
  /** Called when the reader chose something else. */
  readonly onChoice: (choice: Choice) => void;
}

/** One list per facet, made once, so that the keyboard's place in it is kept. */
export function makeFilters({ place, labels, words, onChoice }: FiltersInput): Filters {
  const fields = labels.facets.map((facet) => ({ facet, ...makeField(facet) }));
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = words.say('search.clear');
  clear.addEventListener('click', () => {
    onChoice({});
    fields[0]?.select.focus();
  });
  place.addEventListener('change', () => {
    const chosen = fields.flatMap(({ facet, select }) =>
      select.value === '' ? [] : [[facet.facet, select.value] as const],
    );
    onChoice(Object.fromEntries(chosen));
  });
  return {
    show(counts, choice) {
      const shown: Element[] = [];
      for (const { facet, select, field } of fields) {
        const chosen = choice[facet.facet];
        const options = optionsOf(facet, counts?.[facet.facet], chosen, words);
        select.replaceChildren(...options);
        select.value = chosen ?? '';
        if (counts !== undefined && (options.length > 2 || chosen !== undefined)) shown.push(field);
      }
      if (shown.length > 0 && Object.keys(choice).length > 0) shown.push(clear);
      const same =
        shown.length === place.children.length &&
        shown.every((element, at) => element === place.children[at]);
      if (!same) place.replaceChildren(...shown);
    },
  };
}

function makeField({ facet, label }: { readonly facet: SearchFacet; readonly label: string }) {
  const field = document.createElement('label');
  const select = document.createElement('select');
  select.name = facet;
  const words = document.createElement('span');
  words.textContent = label;
  field.append(words, select);
  return { field, select };
}

/** Everything, then each key that leaves results, then a chosen one that leaves none. */
function optionsOf(
  { values }: SearchFacetLabels,
  counts: ReadonlyMap<string, number> | undefined,
  chosen: string | undefined,
  words: Words,
): readonly HTMLOptionElement[] {
  const all = new Option(words.say('search.all'), '');
  const options = values.flatMap(({ key, text, lang, dir }) => {
    const count = counts?.get(key) ?? 0;
    if (count === 0 && key !== chosen) return [];
    const option = new Option(`${text} (${words.number(count)})`, key);
    if (lang !== undefined) option.lang = lang;
    if (dir !== undefined) option.dir = dir;
    return [option];
  });
  return [all, ...options];
}
