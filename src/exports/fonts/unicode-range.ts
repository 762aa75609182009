const hexadecimal = (point: number) => point.toString(16).toUpperCase();

/** What a `unicode-range` is made from. */
export interface UnicodeRangeInput {
  /** Code points that the range has to contain. */
  readonly points: Iterable<number>;
  /** Code points that it must not contain; what is in neither set may fill a gap. */
  readonly others?: ReadonlySet<number>;
}

function gapIsFree(input: { after: number; before: number; others: ReadonlySet<number> }): boolean {
  for (let point = input.after + 1; point < input.before; point += 1) {
    if (input.others.has(point)) return false;
  }
  return true;
}

/**
 * Value of the CSS descriptor `unicode-range`: `U+20-7E,U+A0`, or empty for no points. Gaps that
 * hold none of `others` are bridged, which makes the list of a Han face several times shorter;
 * without `others` the range is exact.
 */
export function unicodeRange({ points, others }: UnicodeRangeInput): string {
  const runs: { first: number; last: number }[] = [];
  for (const point of [...new Set(points)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    const joins =
      run !== undefined &&
      (point === run.last + 1 ||
        (others !== undefined && gapIsFree({ after: run.last, before: point, others })));
    if (joins) run.last = point;
    else runs.push({ first: point, last: point });
  }
  return runs
    .map(({ first, last }) =>
      first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`,
    )
    .join(',');
}
