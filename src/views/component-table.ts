import { proseComponents } from '#src/prose/allow-list.ts';

/** One component that texts may place. */
export interface ComponentRow {
  readonly name: string;
  readonly place: 'block' | 'inline';
  /** What is said to it between the name and the closing bracket. */
  readonly props: readonly { readonly name: string; readonly required: boolean }[];
  /** A whole use of it, ready to copy. */
  readonly example: string;
  readonly meaning: string;
  /** Language of the meaning when it is the list's own, because the handbook has none. */
  readonly meaningLang?: string;
}

/** The components of the allow list in its order, with what `words` says of each. */
export function componentTable(words: Readonly<Record<string, string>>): readonly ComponentRow[] {
  return proseComponents.map(({ name, place, props, example, description }) => ({
    name,
    place,
    props: props.map((prop) => ({ name: prop.name, required: prop.required })),
    example,
    meaning: words[name] ?? description,
    ...(words[name] === undefined && { meaningLang: 'en' }),
  }));
}
