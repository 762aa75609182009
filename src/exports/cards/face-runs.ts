import { unknownSystem, writingSystems } from '#src/exports/fonts/writing-systems.ts';
import { bidiLevels } from './bidi-levels.ts';
import type { CardFace, TextRun } from './types.ts';

// Joiners, marks of direction and variation selectors act on their neighbours and have no shape.
const shapeless = /^[\p{Default_Ignorable_Code_Point}\p{Control}]$/u;
const spelling = /[\p{Letter}\p{Mark}\p{Number}]/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const isHan = (script: string): boolean =>
  (writingSystems[script] ?? unknownSystem).unicodeScripts.includes('Han');

/**
 * The faces for words of a script, in the order in which they are asked for a character: those of
 * the script, the Latin ones, all others, and last those that draw Han characters as another
 * language does; among equals the role's own before the other.
 */
export function faceOrder(input: {
  readonly faces: readonly CardFace[];
  readonly script: string;
  readonly role: CardFace['role'];
}): readonly CardFace[] {
  const { faces, script, role } = input;
  const distance = ({ scripts }: CardFace): number => {
    if (scripts.includes(script)) return 0;
    if (scripts.includes('Latn')) return 1;
    return isHan(script) && scripts.some(isHan) ? 3 : 2;
  };
  const rank = (face: CardFace): number => {
    const far = distance(face);
    return (far === 3 ? 10 : 0) + (face.role === role ? 0 : 5) + far;
  };
  return faces.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * One line in stretches of one face and one direction each, in the order in which they stand from
 * left to right; letters have their marks in the same stretch. A sign that no face has is left out;
 * `undefined` when that would be a letter or a digit, since what is left would be another word.
 * No stretch at all for a line of such signs alone.
 */
export function faceRuns(
  text: string,
  dir: 'ltr' | 'rtl',
  order: readonly CardFace[],
): readonly TextRun[] | undefined {
  const parts = [...graphemes.segment(withoutControls(text.normalize('NFC')))].map(
    ({ segment }) => segment,
  );
  const levels = bidiLevels(
    parts.map((part) => [...part][0] ?? ''),
    dir,
  );
  const runs: { readonly face: CardFace; readonly level: number; text: string }[] = [];
  for (const [index, part] of parts.entries()) {
    const last = runs.at(-1);
    const level = levels[index] ?? 0;
    const face = faceFor(part, last?.face, order);
    if (face === undefined && spelling.test(part)) return undefined;
    if (face === undefined) continue;
    if (last !== undefined && last.face === face && last.level === level) last.text += part;
    else runs.push({ face, level, text: part });
  }
  return visualOrder(runs).map(({ face: { family, sizeAdjust }, level, text: stretch }) => ({
    family,
    sizeAdjust,
    text: stretch,
    dir: level % 2 === 0 ? 'ltr' : 'rtl',
  }));
}

function faceFor(
  part: string,
  before: CardFace | undefined,
  order: readonly CardFace[],
): CardFace | undefined {
  const points = [...part].filter((character) => !shapeless.test(character));
  const fits = ({ characters }: CardFace): boolean =>
    points.every((character) => characters.has(character.codePointAt(0) ?? 0));
  // A space, a comma or a digit stays in the face before it, so that words are not cut up.
  const isShared = /^[\p{Script=Common}\p{Script=Inherited}]+$/u.test(part);
  return before !== undefined && isShared && fits(before) ? before : order.find(fits);
}

/** Rule L2 of UAX #9: from the highest level down, all that has at least that level turns round. */
function visualOrder<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  let ordered = [...runs];
  for (let level = highest; level > 0; level -= 1) {
    const turned: Run[] = [];
    let stretch: Run[] = [];
    for (const run of ordered) {
      if (run.level >= level) stretch.unshift(run);
      else {
        turned.push(...stretch, run);
        stretch = [];
      }
    }
    ordered = [...turned, ...stretch];
  }
  return ordered;
}

// Marks of direction in a title could turn what is around it; XML allows few controls.
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Control}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}
