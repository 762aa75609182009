/** A value by its name and, after a colon, its form; an empty string when there is none. */
export type ValueOf = (name: string, form: string | undefined) => string;

const placeholder = /\{(\w+)(?::(\w+))?\}/gu;

/**
 * A pattern with its `{values}` filled in. A part `[[...]]` disappears when one of its values is
 * empty; with `[[...||others]]` the other words stand there instead. Parts may stand inside parts:
 * what an inner part lacks does not count for the outer one.
 */
export function fillParts(pattern: string, value: ValueOf): string {
  return fill(pattern, value).text;
}

/** The names of the values in a pattern, with their forms: `id`, `kind:of`. Each once, sorted. */
export function valueNames(pattern: string): readonly string[] {
  return [
    ...new Set([...pattern.matchAll(placeholder)].map(([all]) => all.slice(1, -1))),
  ].toSorted();
}

interface Filled {
  readonly text: string;
  /** Whether every value outside of inner parts was there. */
  readonly whole: boolean;
}

function fill(pattern: string, value: ValueOf): Filled {
  const pieces: string[] = [];
  let whole = true;
  let at = 0;
  const plain = (text: string): string =>
    text.replace(placeholder, (_, name: string, form: string | undefined) => {
      const filled = value(name, form);
      if (filled === '') whole = false;
      return filled;
    });
  for (let open = pattern.indexOf('[['); open !== -1; open = pattern.indexOf('[[', at)) {
    pieces.push(plain(pattern.slice(at, open)));
    const close = closing(pattern, open);
    const [first = '', otherwise = ''] = alternatives(pattern.slice(open + 2, close));
    const chosen = fill(first, value);
    pieces.push(chosen.whole ? chosen.text : fill(otherwise, value).text);
    at = close + 2;
  }
  pieces.push(plain(pattern.slice(at)));
  return { text: pieces.join(''), whole };
}

/** Where the part that opens at `open` ends; the end of the pattern when it is never closed. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at += 1) {
    const sign = pattern.slice(at, at + 2);
    if (sign === '[[') depth += 1;
    if (sign === ']]') depth -= 1;
    if (sign === '[[' || sign === ']]') at += 1;
    if (depth === 0) return at - 1;
  }
  return pattern.length;
}

/** The two halves around the `||` that belongs to this part and to no inner one. */
function alternatives(part: string): readonly string[] {
  let depth = 0;
  for (let at = 0; at < part.length; at += 1) {
    const sign = part.slice(at, at + 2);
    if (sign === '[[') depth += 1;
    if (sign === ']]') depth -= 1;
    if (sign === '||' && depth === 0) return [part.slice(0, at), part.slice(at + 2)];
    if (sign === '[[' || sign === ']]') at += 1;
  }
  return [part];
}
