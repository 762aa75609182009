import { alphabetOrder, byCodePoint } from './alphabet-order.ts';
import { datePatterns } from './date-patterns.ts';
import type { DatePatterns, PluralCategory } from './declared-formats.ts';
import { fill } from './fill.ts';
import { makeDayFormats } from './format-day.ts';
import { firstSupported } from './intl-support.ts';
import type { Locale } from './locales.ts';
import { language } from './tags.ts';
import { beforeCommonEra, isoYear, roman, yearsOfCentury } from './years.ts';

export type Unit = 'mm' | 'cm' | 'm' | 'g' | 'kg' | 's' | 'min';

/** How one locale writes and sorts things. Every function gives text for people to read. */
export interface Formats {
  readonly locale: string;
  number(value: number): string;
  /** A number with its unit: `12,5 cm`. */
  measure(value: number, unit: Unit): string;
  /** A calendar date `YYYY-MM-DD`, or a month `YYYY-MM`. No clock, no time zone. */
  date(day: string): string;
  dateRange(from: string, until: string): string;
  list(items: readonly string[]): string;
  /** CLDR plural category of a count. */
  plural(count: number): PluralCategory;
  /** For sorting; text that compares as equal keeps its order. */
  compare(a: string, b: string): number;
  /** The name of a language in this one; its own name, then its tag, when nobody knows it. */
  languageName(tag: string): string;
  /** 16 for 1500 to 1599, -6 for the 6th century BCE. Zero does not exist. */
  century(century: number): string;
  /** A year as EDTF counts: -500 is 501 BCE. */
  year(year: number): string;
  yearRange(from: number, until: number): string;
  /** The ten years from `year` on: 1890 gives `1890s`. */
  decade(year: number): string;
  /** Words around a date that has been written out. */
  vague(kind: 'about' | 'uncertain' | 'until' | 'from', date: string): string;
}

const intlUnits: Readonly<Record<Unit, string>> = {
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  g: 'gram',
  kg: 'kilogram',
  s: 'second',
  min: 'minute',
};

/**
 * The formats of a locale: what it declares, else what `Intl` knows of its language, else the
 * first language of its fallback chain that `Intl` knows, else neutral forms (ISO dates, order by
 * code point). The language of the machine that runs this never shows through.
 *
 * `names` has the declared languages' own names by tag, for those that CLDR cannot name.
 */
export function makeFormats(locale: Locale, names: Readonly<Record<string, string>> = {}): Formats {
  const declared = locale.formats ?? {};
  const tags = [locale.tag, ...locale.fallback];
  const numberTag = firstSupported(Intl.NumberFormat, tags);
  const digits = declared.digits === undefined ? {} : { numberingSystem: declared.digits };

  const declaredMarks = declared.decimal !== undefined || declared.group !== undefined;
  const numberFormats = new Map<string, Intl.NumberFormat>();

  function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    const format =
      numberFormats.get(key) ??
      new Intl.NumberFormat(declaredMarks ? 'en' : numberTag, {
        ...digits,
        ...(declaredMarks ? { maximumFractionDigits: 3 } : {}),
        ...options,
      });
    numberFormats.set(key, format);
    return format;
  }

  function number(value: number, options: Intl.NumberFormatOptions = {}): string {
    if (!declaredMarks) {
      return numberTag === undefined ? String(value) : numberFormat(options).format(value);
    }
    // Only the skeleton of the pattern is used; the declared marks take the place of its own.
    const parts = numberFormat(options).formatToParts(value);
    return parts
      .map(({ type, value: text }) => {
        if (type === 'decimal') return declared.decimal ?? text;
        return type === 'group' ? (declared.group ?? '') : text;
      })
      .join('');
  }

  const plain = (value: number) => number(value, { useGrouping: false });
  const patterns = datePatterns({
    tag: locale.tag,
    fallback: locale.fallback,
    ...(locale.formats === undefined ? {} : { formats: locale.formats }),
  });

  const pluralTag = firstSupported(Intl.PluralRules, tags);
  const plurals = pluralTag === undefined ? undefined : new Intl.PluralRules(pluralTag);
  const ordinalTag = firstSupported(Intl.PluralRules, [patterns.tag]);
  const ordinals =
    ordinalTag === undefined ? undefined : new Intl.PluralRules(ordinalTag, { type: 'ordinal' });

  const listTag = firstSupported(Intl.ListFormat, tags);
  const lists =
    declared.listAnd === undefined && listTag !== undefined
      ? new Intl.ListFormat(listTag, { type: 'conjunction' })
      : undefined;

  const collatorTag = firstSupported(Intl.Collator, tags);
  const compare =
    declared.alphabet !== undefined
      ? alphabetOrder(declared.alphabet)
      : collatorTag === undefined
        ? byCodePoint
        : new Intl.Collator(collatorTag, { numeric: true }).compare;

  function year(value: number): string {
    if (value > 0) return fill(patterns.year, { year: plain(value) });
    return fill(patterns.yearBefore, { year: plain(beforeCommonEra(value)), iso: isoYear(value) });
  }

  function yearRange(from: number, until: number): string {
    if (from === until) return year(from);
    if (from > 0) return fill(patterns.yearRange, { from: plain(from), until: plain(until) });
    const start = plain(beforeCommonEra(from));
    if (until <= 0) {
      const end = plain(beforeCommonEra(until));
      const iso = { isoFrom: isoYear(from), isoUntil: isoYear(until) };
      return fill(patterns.yearRangeBefore, { from: start, until: end, ...iso });
    }
    const end = fill(patterns.yearAfter, { year: plain(until), iso: isoYear(until) });
    return fill(patterns.range, { from: year(from), until: end });
  }

  function century(value: number): string {
    const n = Math.abs(value);
    const forms = value > 0 ? patterns.century : patterns.centuryBefore;
    const pattern =
      typeof forms === 'string' ? forms : (forms[ordinals?.select(n) ?? 'other'] ?? forms.other);
    const [first, last] = yearsOfCentury(value);
    return fill(pattern, {
      n: plain(n),
      roman: roman(n),
      ordinal: patterns.ordinals?.[n - 1] ?? plain(n),
      from: plain(value > 0 ? first : beforeCommonEra(first)),
      until: plain(value > 0 ? last : beforeCommonEra(last)),
      isoFrom: isoYear(first),
      isoUntil: isoYear(last),
    });
  }

  const dayFormats = makeDayFormats({ tags, declared, digits, year, plain, range: patterns.range });
  const languageNames = makeLanguageNames(tags);

  return {
    locale: locale.tag,
    number: (value) => number(value),
    measure(value, unit) {
      if (numberTag === undefined || declared.decimal !== undefined) {
        return `${number(value)}\u00a0${unit}`;
      }
      return number(value, { style: 'unit', unit: intlUnits[unit] });
    },
    ...dayFormats,
    list: (items) => (lists === undefined ? joinList(items, declared) : lists.format(items)),
    plural: (count) => plurals?.select(count) ?? 'other',
    compare,
    languageName: (tag) => declared.languages?.[tag] ?? languageNames(tag) ?? names[tag] ?? tag,
    century,
    year,
    yearRange,
    decade: (value) =>
      value > 0
        ? fill(patterns.decade, { year: plain(value), from: plain(value), until: plain(value + 9) })
        : yearRange(value, value + 9),
    vague: (kind, date) => fill(vaguePattern(kind, patterns), { date }),
  };
}

function vaguePattern(
  kind: 'about' | 'uncertain' | 'until' | 'from',
  patterns: DatePatterns,
): string {
  if (kind === 'until') return patterns.open.from;
  if (kind === 'from') return patterns.open.until;
  return patterns[kind];
}

function joinList(
  items: readonly string[],
  words: { readonly listAnd?: string | undefined; readonly listBetween?: string | undefined },
): string {
  const between = words.listBetween ?? ', ';
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const and = words.listAnd === undefined ? between : ` ${words.listAnd.trim()} `;
  return items.slice(0, -1).join(between) + and + last;
}

/** Names of languages in the first of these languages that CLDR knows; `undefined` for no name. */
function makeLanguageNames(tags: readonly string[]): (tag: string) => string | undefined {
  const supported = firstSupported(Intl.DisplayNames, tags);
  if (supported === undefined) return () => undefined;
  const names = new Intl.DisplayNames(supported, { type: 'language', fallback: 'none' });
  return (tag) => {
    if (tag.startsWith('x-')) return undefined;
    try {
      const name = names.of(tag);
      // Of a language that it cannot name CLDR still names the region: `nhi (Mexico)`.
      return name?.startsWith(`${language(tag)} (`) === true ? undefined : name;
    } catch {
      return undefined;
    }
  };
}
