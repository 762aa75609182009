/**
 * Years as EDTF counts them (ISO 8601, astronomical): 0 is 1 BCE, -500 is 501 BCE.
 *
 * Centuries are counted as in `15XX`: the 16th is 1500 to 1599. Before the common era they are
 * negative: -6 is the 6th century BCE, 600 to 501 BCE, which is `-05XX`.
 */
export function centuryOf(year: number): number {
  return year > 0 ? Math.floor(year / 100) + 1 : -Math.ceil((1 - year) / 100);
}

/** First and last year of a century, in EDTF years: 16 gives 1500, 1599; -6 gives -599, -500. */
export function yearsOfCentury(century: number): readonly [number, number] {
  if (century > 0) return [Math.max(1, (century - 1) * 100), century * 100 - 1];
  return [century * 100 + 1, (century + 1) * 100];
}

/** How people count a year before the common era: 0 gives 1, -500 gives 501. */
export function beforeCommonEra(year: number): number {
  return 1 - year;
}

/** A year as ISO 8601 writes it: four digits at least, -500 gives `-0500`. */
export function isoYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numerals of a whole number from 1. */
export function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, sign] of numerals) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** The whole number that Roman numerals stand for; `undefined` when they are none. */
export function fromRoman(text: string): number | undefined {
  const wanted = text.toUpperCase();
  for (let n = 1; n <= 40; n += 1) if (roman(n) === wanted) return n;
  return undefined;
}
