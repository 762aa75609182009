import type { SearchSettings } from '#src/views/types.ts';

/** The words that the script writes, in the reader's language. */
export interface Words {
  /** The words of a key with their `{names}` filled in; empty for a key that is not there. */
  say(key: string, values?: Readonly<Record<string, string>>): string;
  number(count: number): string;
  /** How many results there are, as a sentence that names what was searched for, if anything was. */
  found(count: number, query: string): string;
}

/** `digits` are the ten digits of the language, known when its index is loaded. */
export function makeWords({ locale, words }: SearchSettings, digits = '0123456789'): Words {
  const marks = [...digits];
  const number = (count: number): string =>
    String(count).replace(/\d/gu, (digit) => marks[Number(digit)] ?? digit);
  const say: Words['say'] = (key, values = {}) => {
    const text = words[key];
    return typeof text === 'string' ? fill(text, values) : '';
  };
  const found: Words['found'] = (count, query) => {
    const forms = words[query === '' ? 'count.results' : 'search.found'];
    if (forms === undefined || typeof forms === 'string') return '';
    const form = forms[pluralOf(count, locale)] ?? forms['other'] ?? '';
    return fill(form, { count: number(count), query });
  };
  return { say, number, found };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** `other` for a language whose plurals the browser does not know. */
function pluralOf(count: number, locale: string): string {
  try {
    const [known] = Intl.PluralRules.supportedLocalesOf([locale]);
    return known === undefined ? 'other' : new Intl.PluralRules(known).select(count);
  } catch {
    // A tag that is private as a whole is refused.
    return 'other';
  }
}
