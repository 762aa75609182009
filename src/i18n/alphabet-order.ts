/**
 * A comparison by a declared alphabet, case and accents aside unless the alphabet lists them. Of
 * two letters that begin alike the longer one is read (`ch` before `c`). What the alphabet does
 * not list comes after it, by code point; equal keys keep a fixed order by code point.
 */
export function alphabetOrder(alphabet: readonly string[]): (a: string, b: string) => number {
  const letters = alphabet.map((letter, rank) => ({
    letter: letter.normalize().toLowerCase(),
    rank,
  }));
  letters.sort((a, b) => b.letter.length - a.letter.length);

  const keyOf = (text: string): number[] => {
    const key: number[] = [];
    let rest = text.normalize().toLowerCase();
    while (rest !== '') {
      const found =
        letters.find(({ letter }) => rest.startsWith(letter)) ??
        letters.find(({ letter }) => plain(rest).startsWith(letter));
      const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      if (found === undefined) {
        // Spaces and punctuation come before every letter, other scripts after the alphabet.
        key.push(/[\p{L}\p{M}]/u.test(first) ? alphabet.length + (first.codePointAt(0) ?? 0) : -1);
      } else key.push(found.rank);
      rest = rest.slice(
        rest.startsWith(found?.letter ?? first) ? (found?.letter ?? first).length : 1,
      );
    }
    return key;
  };

  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
      const difference = (left[i] ?? 0) - (right[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return left.length - right.length || byCodePoint(a, b);
  };
}

/** By code point: the same on every machine, the order of no language. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
