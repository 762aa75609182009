/** CLDR plural categories. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A text, or one per ordinal plural category of the language (1st, 2nd, 3rd, 4th). */
export type OrdinalPattern =
  string | Readonly<Partial<Record<PluralCategory, string>> & { other: string }>;

/**
 * How a language writes years, centuries and vague dates. In every pattern the words in braces
 * are filled in: `{year}`, `{from}`, `{until}`, `{date}` and, for centuries, one of `{n}` (digits),
 * `{roman}` (Roman numerals), `{ordinal}` (from the list `ordinals`). `{iso}`, `{isoFrom}` and
 * `{isoUntil}` are years as ISO 8601 counts them (`-0500` is 501 BCE).
 */
export interface DatePatterns {
  readonly year: string;
  /** Before the common era. */
  readonly yearBefore: string;
  /** Of the common era, where a bare number would not say so (`79 CE`). */
  readonly yearAfter: string;
  readonly yearRange: string;
  /** Both ends before the common era. */
  readonly yearRangeBefore: string;
  /** Joins any two dates that have already been written out. */
  readonly range: string;
  readonly decade: string;
  readonly century: OrdinalPattern;
  readonly centuryBefore: OrdinalPattern;
  readonly about: string;
  readonly uncertain: string;
  /** No known beginning. */
  readonly open: { readonly from: string; readonly until: string };
  /** Ordinal words for the first, the second ... century; digits stand in beyond the list. */
  readonly ordinals?: readonly string[];
}

/**
 * What an exhibition declares under `formats:` for a language that `Intl` does not know, or knows
 * badly. Every field may be left out: `Intl` and then the fallback chain stand in.
 */
export interface DeclaredFormats {
  /** Twelve names, January first, in the form they have inside a date. */
  readonly months?: readonly string[] | undefined;
  /** With `{day}`, `{month}`, `{year}`. */
  readonly date?: string | undefined;
  /** With `{month}`, `{year}`. */
  readonly monthYear?: string | undefined;
  /** The word before the last item of a list. */
  readonly listAnd?: string | undefined;
  /** What stands between the items of a list before that; `, ` when absent. */
  readonly listBetween?: string | undefined;
  /** Decimal mark, and the mark between thousands (empty for none). */
  readonly decimal?: string | undefined;
  readonly group?: string | undefined;
  /** CLDR name of a numbering system, for example `arab`. */
  readonly digits?: string | undefined;
  /** The letters in their order; a letter may be several characters long (`ch`, `ll`, `ddj`). */
  readonly alphabet?: readonly string[] | undefined;
  /** Names of languages in this language, by tag. */
  readonly languages?: Readonly<Record<string, string>> | undefined;
  readonly patterns?: Partial<DatePatterns> | undefined;
}
