import type { PluralForms, StringKey, StringTable } from './string-tables.ts';

/**
 * The tag of the pseudo-locale: a well-formed BCP 47 tag that can never mean a real language.
 * `qaa` to `qtz` are reserved for private use (ISO 639-2, RFC 5646 section 2.2.1), and `Ploc` has
 * the shape of a script. `en-XA` would call itself English, and CLDR would answer for it.
 */
export const pseudoTag = 'qps-Ploc';

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz'].map((letter, index) => [
    letter,
    [...'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž'][index] ?? letter,
  ]),
);

/**
 * Interface words that can be read and cannot be mistaken for words written in a component:
 * `Search` becomes `[!! Šéåŕçĥ !!]`. Placeholders stay, plurals stay plurals. A page of a
 * pseudo-locale build on which plain letters stand outside content has a literal word in it.
 */
export function makePseudo(table: StringTable): StringTable {
  const words = (value: string | PluralForms): string | PluralForms =>
    typeof value === 'string'
      ? pseudo(value)
      : { other: '', ...Object.fromEntries(Object.entries(value).map(([k, v]) => [k, pseudo(v)])) };
  const entries = Object.entries(table) as [StringKey, string | PluralForms][];
  return Object.fromEntries(entries.map(([key, value]) => [key, words(value)])) as StringTable;
}

/** One text made pseudo. */
export function pseudo(text: string): string {
  const pieces = text.split(/(\{\w+\})/u);
  const changed = pieces.map((piece) =>
    piece.startsWith('{')
      ? piece
      : piece.replace(/[A-Za-z]/gu, (letter) => accented[letter] ?? letter),
  );
  return `[!! ${changed.join('')} !!]`;
}
