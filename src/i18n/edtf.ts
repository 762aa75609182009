import edtf from 'edtf';
import { suggestEdtf } from './edtf-suggestion.ts';
import type { Formats } from './format.ts';
import { centuryOf } from './years.ts';

export type EdtfPrecision =
  'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'range' | 'set';

export type EdtfReading =
  | {
      readonly ok: true;
      /** First and last year as EDTF counts them (0 is 1 BCE). Of an open range: its known end. */
      readonly from: number;
      readonly until: number;
      /** The end that is open or unknown, of a range that has one. */
      readonly open?: 'from' | 'until';
      /** Centuries that it touches (`centuryOf`); none when more than ten, which helps nobody. */
      readonly centuries: readonly number[];
      readonly precision: EdtfPrecision;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    }
  | {
      readonly ok: false;
      /** What to type instead; `undefined` for no idea. */
      readonly suggestion: string | undefined;
    };

const mostCenturies = 10;

/**
 * What an EDTF date means (ISO 8601-2, levels 0 to 2 as the `edtf` package reads them). Refused,
 * with what to type instead: text that is no EDTF, two or three digits alone (`525` would be the
 * decade 5250), times of day, and ranges without any known end.
 */
export function readEdtf(text: string): EdtfReading {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const reading = readAnew(text);
  readings.set(text, reading);
  return reading;
}

// Reading a date takes over a millisecond, and one date is shown on many pages in every language.
const readings = new Map<string, EdtfReading>();

function readAnew(text: string): EdtfReading {
  const value = parsed(text);
  const first = value && yearOf(value.min, value.values);
  const last = value && yearOf(value.max, value.values);
  const from = first ?? last;
  const until = last ?? first;
  if (value === undefined || from === undefined || until === undefined)
    return { ok: false, suggestion: suggestEdtf(text, isEdtf) };
  const open = first === undefined ? 'from' : last === undefined ? 'until' : undefined;
  return {
    ok: true,
    from,
    until,
    ...(open === undefined ? {} : { open }),
    centuries: centuriesBetween(from, until),
    precision: precisionOf(text, value.type),
    approximate: /[~%]/u.test(text),
    uncertain: /[?%]/u.test(text),
  };
}

/**
 * How people read a date that needs no words of its own: a year, a day, a month, a range of years,
 * an approximate or uncertain year, a decade, a century, an open range. `undefined` for all others:
 * the partner writes the label.
 */
export function edtfLabel(text: string, formats: Formats): string | undefined {
  const interval = /^([^/]+)\/([^/]+)$/u.exec(text);
  if (interval === null) return singleLabel(text, formats);
  const [, from = '', until = ''] = interval;
  if (from === '..' && until === '..') return undefined;
  if (from === '..') return wrap('until', until, formats);
  if (until === '..') return wrap('from', from, formats);
  if (isYear(from) && isYear(until)) return formats.yearRange(Number(from), Number(until));
  if (isDay(from) && isDay(until)) return formats.dateRange(from, until);
  return undefined;
}

function singleLabel(text: string, formats: Formats): string | undefined {
  // Level 2 may put the sign before the year.
  const [, date = '', sign = ''] =
    /^(.*?)([~?%]?)$/u.exec(text.replace(/^([~?%])(.*)$/u, '$2$1')) ?? [];
  const plain = plainLabel(date, formats);
  if (plain === undefined || !readEdtf(text).ok) return undefined;
  if (sign === '') return plain;
  if (!isYear(date)) return undefined;
  const about = sign === '?' ? plain : formats.vague('about', plain);
  return sign === '~' ? about : formats.vague('uncertain', about);
}

function plainLabel(date: string, formats: Formats): string | undefined {
  if (isYear(date)) return formats.year(Number(date));
  if (isDay(date)) return formats.date(date);
  if (/^-?\d{3}X$/u.test(date)) {
    const { from, until } = years(date);
    return from > 0 ? formats.decade(from) : formats.yearRange(from, until);
  }
  if (/^-?\d{2}XX$/u.test(date)) return formats.century(centuryOf(years(date).until));
  return undefined;
}

function wrap(kind: 'until' | 'from', date: string, formats: Formats): string | undefined {
  return isYear(date) ? formats.vague(kind, formats.year(Number(date))) : undefined;
}

function years(date: string): { readonly from: number; readonly until: number } {
  const reading = readEdtf(date);
  return reading.ok ? reading : { from: 0, until: 0 };
}

function isYear(text: string): boolean {
  return /^-?\d{4}$/u.test(text);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}(-\d{2})?$/u.test(text) && !/-(2[1-9]|[34]\d)$/u.test(text.slice(4, 7));
}

function isEdtf(text: string): boolean {
  return parsed(text) !== undefined;
}

function parsed(text: string): ReturnType<typeof edtf> | undefined {
  if (/^-?\d{1,3}[~?%]?$|\d[Tt]\d/u.test(text)) return undefined;
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

function yearOf(time: number | null, values: readonly unknown[]): number | undefined {
  if (time === null || time === Infinity || time === -Infinity) return undefined;
  // A year far outside what a `Date` can hold: `Y-500000`.
  if (Number.isNaN(time)) return typeof values[0] === 'number' ? values[0] : undefined;
  return new Date(time).getUTCFullYear();
}

function centuriesBetween(from: number, until: number): readonly number[] {
  const first = centuryOf(from);
  // A range that ends with a round year, `1500/1600`, does not reach into the next century.
  const last = until > from ? centuryOf(until - 1) : first;
  if (last - first > mostCenturies) return [];
  const centuries: number[] = [];
  // There is no century zero.
  for (let n = first; n <= last; n += 1) if (n !== 0) centuries.push(n);
  return centuries;
}

function precisionOf(text: string, type: string): EdtfPrecision {
  if (type === 'Interval') return 'range';
  if (type === 'Set' || type === 'List') return 'set';
  if (type === 'Season') return 'season';
  if (type === 'Year') return 'year';
  const unknown = /^-?\d*(X*)/u.exec(text)?.[1]?.length ?? 0;
  if (unknown > 0) return unknown === 1 ? 'decade' : unknown === 2 ? 'century' : 'millennium';
  const parts = text.replace(/^-/u, '').split('-').length;
  return parts === 1 ? 'year' : parts === 2 ? 'month' : 'day';
}
