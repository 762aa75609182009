import { knownLocales } from './locales.ts';

let monthNames: ReadonlyMap<string, number> | undefined;

/**
 * A date with the name of a month in it, in any language of the interface, as EDTF: `5 de marzo de
 * 1890` gives `1890-03-05`, `March 1890` gives `1890-03`. `undefined` for any other text.
 */
export function namedMonth(text: string): string | undefined {
  monthNames ??= readMonthNames();
  const year = /(?<!\d)\d{4}(?!\d)/u.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0];
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const month = words.map((word) => monthNames?.get(word)).find((number) => number !== undefined);
  if (year === undefined || month === undefined) return undefined;
  const parts = [year, twoDigits(month)];
  return [...parts, ...(day === undefined ? [] : [twoDigits(Number(day))])].join('-');
}

function readMonthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { tag } of knownLocales) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(tag, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2000, month - 1, 1)));
        const name = parts.find((part) => part.type === 'month')?.value.replace(/\.$/u, '') ?? '';
        if (/^\p{L}+$/u.test(name)) names.set(name.toLowerCase(), month);
      }
    }
  }
  return names;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
