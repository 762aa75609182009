import { makeFormats } from './format.ts';
import { makeLocale, type Locale } from './locales.ts';
import {
  stringTables,
  type PartialStringTable,
  type PluralForms,
  type StringKey,
} from './string-tables.ts';
import { readOverrides } from './string-overrides.ts';
import { sameLanguageTags } from './tags.ts';

export type StringValues = Readonly<Record<string, string | number>>;

/** A piece of a filled-in text: words of the interface, or a value that can be marked up. */
export type StringPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly text: string };

export interface Strings {
  /** The words, their `{names}` filled in. A plural is chosen by the value `count`. */
  t(key: StringKey, values?: StringValues): string;
  /** The same in pieces, so that a title in another language can carry its own `lang` and `dir`. */
  parts(key: StringKey, values?: StringValues): readonly StringPart[];
  /** The language that the words are really in: the locale's own tag unless they are borrowed. */
  langOf(key: StringKey): string;
}

/** Tags along which words are borrowed: the fallback chain, then the exhibition's declared order. */
export function borrowingOrder(locale: Locale, declared: readonly string[]): readonly string[] {
  return [...new Set([...locale.fallback, ...declared])].filter((tag) => tag !== locale.tag);
}

/**
 * The interface words for one locale. Each key is looked for in the exhibition's own words for the
 * locale, in the table of its language, then in the same way along `chain` (`borrowingOrder`), and
 * at the very end in any table that comes with the generator, by the order of tags: there is no
 * language that everybody falls back to. Overrides that do not fit (`readOverrides`) are passed
 * over. Numbers are written as the language of the words writes them.
 *
 * Throws when a value that the words need is not given, which only code can get wrong.
 */
export function makeStrings(options: {
  readonly locale: Locale;
  readonly chain: readonly string[];
  readonly tables?: Readonly<Record<string, PartialStringTable>>;
  /** `content/strings/<tag>.yaml` by tag, as read. */
  readonly overrides?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}): Strings {
  const { locale, chain } = options;
  const tables: Readonly<Record<string, PartialStringTable>> = options.tables ?? stringTables;
  const order = [
    ...sourcesOf(locale.tag, locale.tag),
    ...chain.flatMap((tag) => sourcesOf(tag)),
    ...Object.keys(tables).map((tag) => ({ tag, table: tables[tag] ?? {} })),
  ];
  const found = new Map<
    StringKey,
    { readonly tag: string; readonly words: string | PluralForms }
  >();
  const formats = new Map([[locale.tag, makeFormats(locale)]]);

  function sourcesOf(tag: string, shownAs?: string) {
    return sameLanguageTags(tag).flatMap((candidate) => [
      { tag: shownAs ?? candidate, table: readOverrides(options.overrides?.get(candidate)).table },
      { tag: shownAs ?? candidate, table: tables[candidate] ?? {} },
    ]);
  }

  function find(key: StringKey) {
    const known = found.get(key);
    if (known !== undefined) return known;
    for (const { tag, table } of order) {
      const words = table[key];
      if (words === undefined) continue;
      found.set(key, { tag, words });
      return { tag, words };
    }
    throw new Error(`No table has the interface word "${key}".`);
  }

  function formatsOf(tag: string) {
    const known = formats.get(tag) ?? makeFormats(makeLocale({ tag, fallback: locale.fallback }));
    formats.set(tag, known);
    return known;
  }

  function parts(key: StringKey, values: StringValues = {}): readonly StringPart[] {
    const { tag, words } = find(key);
    const count = values['count'];
    const pattern =
      typeof words === 'string'
        ? words
        : (words[formatsOf(tag).plural(typeof count === 'number' ? count : 0)] ?? words.other);
    if (!pattern.includes('{')) return pattern === '' ? [] : [{ kind: 'words', text: pattern }];
    return pattern.split(/(\{\w+\})/u).flatMap((piece): StringPart[] => {
      const name = /^\{(\w+)\}$/u.exec(piece)?.[1];
      if (name === undefined) return piece === '' ? [] : [{ kind: 'words', text: piece }];
      const value = values[name];
      if (value === undefined) throw new Error(`The words "${key}" need a value for {${name}}.`);
      const text = typeof value === 'number' ? formatsOf(tag).number(value) : value;
      return [{ kind: 'value', name, text }];
    });
  }

  return {
    t: (key, values) =>
      parts(key, values)
        .map((part) => part.text)
        .join(''),
    parts,
    langOf: (key) => find(key).tag,
  };
}
