/** Classes of the bidirectional algorithm (UAX #9, table 4), as far as titles have them. */
type BidiClass = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'ON';

const patterns: readonly (readonly [BidiClass, RegExp])[] = [
  ['NSM', /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Default_Ignorable_Code_Point}]/u],
  ['EN', /[0-9\u06F0-\u06F9\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089]/u],
  ['AN', /[\u0660-\u0669\u066B\u066C]/u],
  ['ES', /[+\-\u207A\u207B\u208A\u208B\u2212]/u],
  ['ET', /[#%\u00B0\u00B1\u066A\u2030-\u2034\p{Currency_Symbol}]/u],
  ['CS', /[,./:\u00A0\u060C\u202F\u2044]/u],
  ['AL', /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\u061B\u061F]/u],
  ['R', /[\p{Script=Hebrew}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u],
  ['L', /[\p{Letter}\p{Number}\p{Spacing_Mark}]/u],
];

const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
]);

type Direction = 'L' | 'R';

/**
 * The embedding level of every character of one line (UAX #9, without explicit marks, which the
 * text must not have): even ones are set from left to right, odd ones from right to left.
 */
export function bidiLevels(characters: readonly string[], dir: 'ltr' | 'rtl'): readonly number[] {
  const classes = characters.map(
    (character): BidiClass => patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 'ON',
  );
  if (dir === 'ltr' && !classes.some((one) => one === 'R' || one === 'AL' || one === 'AN')) {
    return characters.map(() => 0);
  }
  const base = dir === 'rtl' ? 'R' : 'L';
  resolveWeak(classes, base);
  resolveBrackets(classes, characters, base);
  resolveNeutral(classes, base);
  // Rules I1 and I2.
  return classes.map((one) => {
    if (base === 'R') return one === 'R' ? 1 : 2;
    return one === 'L' ? 0 : one === 'R' ? 1 : 2;
  });
}

/** Rules W1 to W7: leaves L, R, EN, AN and ON. */
function resolveWeak(classes: BidiClass[], base: Direction): void {
  let strong: BidiClass = base;
  classes.forEach((one, index) => {
    const now = one === 'NSM' ? (classes[index - 1] ?? base) : one;
    if (now === 'L' || now === 'R' || now === 'AL') strong = now;
    classes[index] = now === 'EN' && strong === 'AL' ? 'AN' : now;
  });
  classes.forEach((one, index) => {
    const [before, after] = [classes[index - 1], classes[index + 1]];
    const isNumber = before === 'EN' || (before === 'AN' && one === 'CS');
    if ((one === 'ES' || one === 'CS') && isNumber && before === after) classes[index] = before;
  });
  for (const run of runsOf(classes, (one) => one === 'ET')) {
    const touches = classes[run.from - 1] === 'EN' || classes[run.until] === 'EN';
    classes.fill(touches ? 'EN' : 'ON', run.from, run.until);
  }
  strong = base;
  classes.forEach((one, index) => {
    if (one === 'AL') classes[index] = 'R';
    else if (one === 'ES' || one === 'CS') classes[index] = 'ON';
    else if (one === 'EN' && strong === 'L') classes[index] = 'L';
    if (one === 'L' || one === 'R' || one === 'AL') strong = one;
  });
}

/** Rule N0: a pair of brackets goes with what is in it, or with what is before it. */
function resolveBrackets(
  classes: BidiClass[],
  characters: readonly string[],
  base: Direction,
): void {
  for (const [open, close] of bracketPairs(classes, characters)) {
    const inside = new Set(classes.slice(open + 1, close).map(directionOf));
    const context = classes.slice(0, open).map(directionOf).findLast(Boolean) ?? base;
    const opposite = base === 'L' ? 'R' : 'L';
    if (inside.has(base)) [classes[open], classes[close]] = [base, base];
    else if (inside.has(opposite)) [classes[open], classes[close]] = [context, context];
  }
}

function bracketPairs(
  classes: readonly BidiClass[],
  characters: readonly string[],
): readonly (readonly [open: number, close: number])[] {
  const open: { readonly index: number; readonly close: string }[] = [];
  const found: [number, number][] = [];
  for (const [index, character] of characters.entries()) {
    if (classes[index] !== 'ON') continue;
    const close = closing.get(character);
    if (close !== undefined) open.push({ index, close });
    const partner = open.findLastIndex((one) => one.close === character);
    const opened = open[partner];
    if (opened === undefined) continue;
    found.push([opened.index, index]);
    open.length = partner;
  }
  return found.toSorted(([a], [b]) => a - b);
}

/** Rules N1 and N2: what has no direction has that of its two neighbours, else that of the line. */
function resolveNeutral(classes: BidiClass[], base: Direction): void {
  for (const { from, until } of runsOf(classes, (one) => one === 'ON')) {
    const before = directionOf(classes[from - 1] ?? base);
    const after = directionOf(classes[until] ?? base);
    classes.fill(before !== undefined && before === after ? before : base, from, until);
  }
}

/** Numbers count as written from right to left for what is beside them. */
function directionOf(one: BidiClass): Direction | undefined {
  if (one === 'L') return 'L';
  return one === 'R' || one === 'EN' || one === 'AN' ? 'R' : undefined;
}

function runsOf(
  classes: readonly BidiClass[],
  fits: (one: BidiClass) => boolean,
): readonly { readonly from: number; readonly until: number }[] {
  const runs: { from: number; until: number }[] = [];
  for (const [index, one] of classes.entries()) {
    const last = runs.at(-1);
    if (!fits(one)) continue;
    if (last !== undefined && last.until === index) last.until = index + 1;
    else runs.push({ from: index, until: index + 1 });
  }
  return runs;
}
