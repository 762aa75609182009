import { placeholders } from './fill.ts';
import {
  isStringKey,
  stringTables,
  type PartialStringTable,
  type PluralForms,
  type StringKey,
} from './string-tables.ts';

/** Why one line of `content/strings/<tag>.yaml` cannot be used. */
export type OverrideProblem =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'type'; readonly key: string }
  | { readonly kind: 'placeholder'; readonly key: string; readonly name: string };

const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/**
 * The usable words of an exhibition's own table, and what is wrong with the others: a key that
 * does not exist, a value that is neither a text nor a plural with `other`, a `{name}` that the
 * interface never fills in. Absent gives an empty table.
 */
export function readOverrides(value: Readonly<Record<string, unknown>> | undefined): {
  readonly table: PartialStringTable;
  readonly problems: readonly OverrideProblem[];
} {
  const table: Partial<Record<StringKey, string | PluralForms>> = {};
  const problems: OverrideProblem[] = [];
  for (const [key, words] of Object.entries(value ?? {})) {
    if (!isStringKey(key)) problems.push({ kind: 'key', key });
    else if (!isWords(words)) problems.push({ kind: 'type', key });
    else {
      const known = new Set(placeholdersOf(stringTables.en[key]));
      const unknown = placeholdersOf(words).find((name) => !known.has(name));
      if (unknown === undefined) table[key] = words;
      else problems.push({ kind: 'placeholder', key, name: unknown });
    }
  }
  return { table, problems };
}

/** The `{names}` of a text or of all forms of a plural together. */
export function placeholdersOf(words: string | PluralForms): readonly string[] {
  return placeholders(typeof words === 'string' ? words : Object.values(words).join(' '));
}

function isWords(value: unknown): value is string | PluralForms {
  if (typeof value === 'string') return value !== '';
  if (typeof value !== 'object' || value === null || !('other' in value)) return false;
  return Object.entries(value).every(
    ([category, text]) => categories.has(category) && typeof text === 'string' && text !== '',
  );
}
