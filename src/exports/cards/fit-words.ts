import type { CardWords } from '#src/images/share-card.ts';
import { breakLines, type LineOfUnits } from './break-lines.ts';
import { lineText, measuredWords, type MeasuredWords } from './measured-words.ts';
import type { CardFace, TextRun, Typesetting } from './types.ts';

/** One line as it is set. */
export interface SetLine {
  /** From left to right. */
  readonly runs: readonly TextRun[];
  /** Its height over the font size. */
  readonly leading: number;
}

/** Words that were fitted into their room. */
export interface SetWords {
  /** In pixels. */
  readonly size: number;
  readonly lines: readonly SetLine[];
  /** Of all lines, in pixels. */
  readonly height: number;
}

/** The room that words have, in pixels. */
export interface WordsRoom {
  readonly role: CardFace['role'];
  readonly width: number;
  readonly height: number;
  /** Font sizes to try, the largest first. */
  readonly sizes: readonly number[];
}

/**
 * Words, each of them beginning a line, at the largest size at which all have room and none is
 * broken, and no character alone on a line if that can be. `undefined` when there is no such size, or no face has the letters of any of them.
 */
export function fitWords(
  list: readonly CardWords[],
  { role, width, height, sizes }: WordsRoom,
  typesetting: Typesetting,
): SetWords | undefined {
  const all = list.flatMap((words) => measuredWords(words, role, typesetting) ?? []);
  if (all.length === 0) return undefined;
  let withStub: SetWords | undefined;
  for (const size of sizes) {
    if (all.some(({ units }) => units.some((unit) => unit.width * size > width))) continue;
    const broken = all.map((words) => ({ words, lines: breakLines(words.units, width / size) }));
    const lines = broken.flatMap(({ words, lines: own }) =>
      own.map((line) => ({ runs: words.runsOf(lineText(words, line)), leading: words.leading })),
    );
    const set = setWords(lines, size);
    if (set.height > height) continue;
    if (!broken.some(endsInStub)) return set;
    withStub ??= set;
  }
  return withStub;
}

/** Whether a character stands alone on the last of several lines. */
function endsInStub({
  words,
  lines,
}: {
  readonly words: MeasuredWords;
  readonly lines: readonly LineOfUnits[];
}): boolean {
  const last = lines.length > 1 ? lines.at(-1) : undefined;
  return last !== undefined && [...lineText(words, last)].length === 1;
}

/**
 * Words at the smallest size, broken within a word where it is too long for a line, and as many
 * lines as have room, the last one ending in `…`. `undefined` when no face has their letters.
 */
export function cutWords(
  words: CardWords,
  { role, width, height, sizes }: WordsRoom,
  typesetting: Typesetting,
): SetWords | undefined {
  const size = sizes.at(-1) ?? 1;
  const measured = measuredWords(words, role, typesetting)?.brokenAt(width / size);
  if (measured === undefined) return undefined;
  const { leading, runsOf } = measured;
  const lines = breakLines(measured.units, width / size);
  const most = Math.max(1, Math.floor(height / (size * leading)));
  const shown = lines.slice(0, most).map((line, index) => {
    if (index < most - 1 || lines.length <= most) return lineText(measured, line);
    const room = { from: line.from, until: Math.max(line.from + 1, line.until - 1) };
    return `${lineText(measured, room)}…`;
  });
  return setWords(
    shown.map((text) => ({ runs: runsOf(text), leading })),
    size,
  );
}

function setWords(lines: readonly SetLine[], size: number): SetWords {
  return { size, lines, height: size * lines.reduce((sum, { leading }) => sum + leading, 0) };
}
