/** What a reader can choose; first what holds until then, the way of the device or of the site. */
export const choices = {
  size: ['usual', 'large', 'larger', 'largest'],
  scheme: ['device', 'light', 'dark'],
  contrast: ['device', 'more'],
  letters: ['usual', 'plain'],
  links: ['usual', 'underlined'],
  lines: ['usual', 'short'],
  words: ['full', 'easy'],
} as const;

export type ChoiceName = keyof typeof choices;

/** What was chosen: only what differs from the first of each. */
export type Chosen = Readonly<Partial<Record<ChoiceName, string>>>;

const names = Object.keys(choices) as readonly ChoiceName[];

/**
 * Of the values that `valueOf` gives, those that can be chosen. Anything else, of whatever type,
 * counts as not chosen.
 */
export function chosenAmong(valueOf: (name: ChoiceName) => unknown): Chosen {
  const chosen: Partial<Record<ChoiceName, string>> = {};
  for (const name of names) {
    const value: unknown = valueOf(name);
    const at = (choices[name] as readonly unknown[]).indexOf(value);
    if (at > 0) chosen[name] = value as string;
  }
  return chosen;
}

/** Says on the root element, as `data-reading-size` and so on, what style sheets answer to. */
export function applyChosen(chosen: Chosen, page: Document): void {
  for (const name of names) {
    const value = chosen[name];
    const attribute = `data-reading-${name}`;
    if (value === undefined) page.documentElement.removeAttribute(attribute);
    else page.documentElement.setAttribute(attribute, value);
  }
  // What surrounds a page on the device follows the scheme of the page.
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const own = meta.dataset['scheme'] ?? '';
    const wanted = chosen.scheme;
    meta.media =
      wanted === undefined ? `(prefers-color-scheme: ${own})` : wanted === own ? 'all' : 'not all';
  }
}
