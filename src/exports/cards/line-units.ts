/** A stretch of text that stays on one line. */
export interface LineUnit {
  readonly text: string;
  /** Whether a space follows when the next one is on the same line. */
  readonly spaced: boolean;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Scripts that put no spaces between words, so that a line may end after any word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF01-\uFF60]/u;

// What does not begin a line: closing marks, dashes, small kana, signs of length and repetition
// (JLREQ 3.1.7, CLREQ 3.1.6; UAX #14, classes CL, CP, EX, IS, NS).
const neverFirst =
  /^[\p{Pe}\p{Pf}、。，．・：；？！ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ%,.:;!?…‥›–—·ๆฯ،؛؟፡።፣፤፥]/u;
// What does not end one: opening marks (the same sources, class OP).
const neverLast = /[\p{Ps}\p{Pi}¿¡‹]$/u;
// Endings and particles, which belong to the word before them.
const attached = /^(?:\p{Script=Hiragana}+|[的了之们和与地得着过])$/u;
const endsPhrase = /[、。，．！？：；…\u3000]$/u;
const breaksAfter = /[-‐–—/፡።፣፤፥]$/u;
const breakableSpace = /^[^\S\u00A0\u2007\u202F]+$/u;

/**
 * Where lines of a title may end: after words and hyphens; in Japanese after phrases, that is,
 * after a word with its particles, in Chinese and Thai after words. Never before a closing mark nor
 * after an opening one, nor between a figure and what it counts. Empty for a text without words.
 */
export function lineUnits(text: string): readonly LineUnit[] {
  const units: { text: string; spaced: boolean }[] = [];
  for (const { segment } of words.segment(text.trim())) {
    const last = units.at(-1);
    if (breakableSpace.test(segment)) {
      if (last !== undefined) last.spaced = true;
    } else if (last === undefined || mayBreak(last, segment)) {
      units.push({ text: segment, spaced: false });
    } else {
      last.text += (last.spaced ? ' ' : '') + segment;
      last.spaced = false;
    }
  }
  return units;
}

function mayBreak(before: LineUnit, next: string): boolean {
  if (neverFirst.test(next) || neverLast.test(before.text)) return false;
  if (before.spaced) return true;
  if (breaksAfter.test(before.text)) return /^\p{Letter}/u.test(next);
  if (attached.test(next) && !endsPhrase.test(before.text)) return false;
  if (/\p{Number}$/u.test(before.text)) return false;
  return unspaced.test(before.text.slice(-1)) || unspaced.test(next.slice(0, 1));
}
