import type { DeclaredFormats } from './declared-formats.ts';
import { fill } from './fill.ts';
import { firstSupported } from './intl-support.ts';

interface DayOptions {
  /** The locale, then its fallback chain. */
  readonly tags: readonly string[];
  readonly declared: DeclaredFormats;
  readonly digits: { readonly numberingSystem?: string };
  readonly year: (year: number) => string;
  readonly plain: (value: number) => string;
  /** Joins two dates: `{from} – {until}`. */
  readonly range: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

/**
 * Writes days `YYYY-MM-DD` and months `YYYY-MM`, alone and as a range in which what both ends have
 * in common is written once. Text of another shape comes back as it is.
 */
export function makeDayFormats(options: DayOptions): {
  readonly date: (day: string) => string;
  readonly dateRange: (from: string, until: string) => string;
} {
  const { declared } = options;
  const tag = firstSupported(Intl.DateTimeFormat, options.tags);
  const made = new Map<string, Intl.DateTimeFormat>();

  function intlFormat({ year, day }: Day): Intl.DateTimeFormat | undefined {
    if (tag === undefined) return undefined;
    const key = `${day === undefined} ${year <= 0}`;
    const format =
      made.get(key) ??
      new Intl.DateTimeFormat(tag, {
        ...options.digits,
        calendar: 'gregory',
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        ...(day === undefined ? {} : { day: 'numeric' }),
        ...(year <= 0 ? { era: 'short' } : {}),
      });
    made.set(key, format);
    return format;
  }

  function date(text: string): string {
    const day = readDay(text);
    if (day === undefined) return text;
    if (declared.months === undefined) return intlFormat(day)?.format(instant(day)) ?? text;
    const values = {
      year: options.year(day.year),
      month: declared.months[day.month - 1] ?? options.plain(day.month),
      day: options.plain(day.day ?? 1),
    };
    if (day.day === undefined) return fill(declared.monthYear ?? '{month} {year}', values);
    return fill(declared.date ?? '{day} {month} {year}', values);
  }

  function dateRange(from: string, until: string): string {
    if (from === until) return date(from);
    const apart = fill(options.range, { from: date(from), until: date(until) });
    const [start, end] = [readDay(from), readDay(until)];
    if (!start || !end || start.year <= 0 || declared.months !== undefined) return apart;
    if (start.day === undefined || end.day === undefined) return apart;
    const format = intlFormat(start);
    if (format === undefined) return apart;
    const parts = format.formatToParts(instant(end));
    // Where the year comes first (Japanese, Chinese) CLDR writes a range in digits alone, unlike
    // its single dates: `2026/3/5 – 2026/6/1`.
    if (parts[0]?.type !== 'year') return format.formatRange(instant(start), instant(end));
    if (start.year !== end.year) return apart;
    const month = parts.findIndex((part) => part.type === 'month');
    const rest = parts.slice(month).map((part) => part.value);
    return fill(options.range, { from: date(from), until: rest.join('') });
  }

  return { date, dateRange };
}

function readDay(text: string): Day | undefined {
  const match = /^(-?\d{4,6})-(\d{2})(?:-(\d{2}))?$/u.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

function instant({ year, month, day }: Day): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day ?? 1);
  return date;
}
