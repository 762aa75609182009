/** A unit of a line by its width, and that of the space after it; both in any one measure. */
export interface MeasuredUnit {
  readonly width: number;
  readonly space: number;
}

/** From the index of its first unit until before that of the next line's. */
export interface LineOfUnits {
  readonly from: number;
  readonly until: number;
}

/**
 * Lines no wider than `width`, as few as there can be and as equal in length as they can be then. A
 * unit that is wider alone has a line of its own. No lines for no units.
 */
export function breakLines(units: readonly MeasuredUnit[], width: number): readonly LineOfUnits[] {
  const fewest = filledLines(units, width);
  if (fewest.length < 2) return fewest;
  // The narrowest measure that needs no further line makes them equal.
  let [narrow, wide] = [0, width];
  while (wide - narrow > width / 200) {
    const middle = (narrow + wide) / 2;
    if (filledLines(units, middle).length > fewest.length) narrow = middle;
    else wide = middle;
  }
  return filledLines(units, wide);
}

function filledLines(units: readonly MeasuredUnit[], width: number): readonly LineOfUnits[] {
  const lines: { from: number; until: number }[] = [];
  let filled = 0;
  for (const [index, unit] of units.entries()) {
    const line = lines.at(-1);
    const space = line === undefined ? 0 : (units[index - 1]?.space ?? 0);
    if (line !== undefined && filled + space + unit.width <= width) {
      line.until = index + 1;
      filled += space + unit.width;
    } else {
      lines.push({ from: index, until: index + 1 });
      filled = unit.width;
    }
  }
  return lines;
}
