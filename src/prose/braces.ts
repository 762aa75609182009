/*
 * Braces, and lines that begin with import or export, never reach the parser's JavaScript engine:
 * nested deeply enough they overflow its stack and end the process (Sätteri 0.10.5: 20,000 brackets
 * in one expression). Noncharacters of Unicode (U+FDD0 ...) stand in for them; the tree that comes
 * back is read through `restoreProse` and `restoreCode`.
 */
const openValue = '\uFDD0';
const closeValue = '\uFDD1';
const quote = '\uFDD2';
const openBrace = '\uFDD3';
const escapedBrace = '\uFDD4';
const moduleLine = '\uFDD5';
/** Stands in for a `<` that opens no tag. */
export const lessThan = '\uFDD6';

const longestValue = 1000;
const standIns = /[\uFDD0-\uFDD6]/u;
const notText = /(?![\n\t])\p{Cc}|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;
const startsLikeModule = /^(?=(?:import|export)(?![\p{L}\p{N}_-]))/gmu;
const commentStart = /\{\s*\/\*/gu;
const commentEnd = /\*\/\s*\}/uy;

/**
 * The text with stand-ins for everything that the parser would read as a program, on the same
 * lines. Comments of MDX become spaces; control characters and noncharacters become U+FFFD.
 */
export function withoutPrograms(text: string): string {
  const clean = text
    .replace(/^\uFEFF+/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(notText, '\uFFFD')
    .replace(startsLikeModule, moduleLine);
  if (!clean.includes('{')) return clean;
  return replaceBraces(blankComments(clean));
}

function blankComments(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let end = 0;
  for (const { index, 0: start } of text.matchAll(commentStart)) {
    if (index < from) continue;
    // One search serves all starts before it, so that many open comments cost no more than one.
    if (end < index + start.length) end = text.indexOf('*/', index + start.length);
    if (end === -1) break;
    commentEnd.lastIndex = end;
    const closing = commentEnd.exec(text);
    if (closing === null) continue;
    const after = end + closing[0].length;
    pieces.push(text.slice(from, index), text.slice(index, after).replace(/[^\n]/gu, ' '));
    from = after;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function replaceBraces(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', from)) {
    const before = text.slice(from, at);
    const value = /=\s*$/u.test(before.slice(-20)) ? bracedValue(text, at) : undefined;
    if (value !== undefined) {
      const inner = value.replaceAll('"', quote).replaceAll('{', openBrace);
      pieces.push(before, '"', openValue, inner, closeValue, '"');
      from = at + value.length + 2;
    } else if (isEscaped(text, at)) {
      pieces.push(before.slice(0, -1), escapedBrace);
      from = at + 1;
    } else {
      pieces.push(before, openBrace);
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** What stands between the brace at `start` and the one that closes it, near enough. */
function bracedValue(text: string, start: number): string | undefined {
  let depth = 0;
  const end = Math.min(text.length, start + longestValue);
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0) return text.slice(start + 1, at);
  }
  return undefined;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** Whether anything in the text was replaced. */
export function hasStandIns(text: string): boolean {
  return standIns.test(text);
}

/** Words as the contributor meant them: `\{` is a brace. */
export function restoreProse(text: string): string {
  return restore(text, '{');
}

/** Code as the contributor typed it: `\{` stays a backslash and a brace. */
export function restoreCode(text: string): string {
  return restore(text, '\\{');
}

function restore(text: string, escaped: string): string {
  if (!standIns.test(text)) return text;
  return text
    .replaceAll(`"${openValue}`, '{')
    .replaceAll(`${closeValue}"`, '}')
    .replaceAll(quote, '"')
    .replaceAll(openBrace, '{')
    .replaceAll(escapedBrace, escaped)
    .replaceAll(moduleLine, '')
    .replaceAll(lessThan, '<')
    .replaceAll(openValue, '{')
    .replaceAll(closeValue, '}');
}

/** What stands between the braces of `name={...}`; `undefined` for a quoted value. */
export function bracedAttribute(value: string): string | undefined {
  if (!value.startsWith(openValue) || !value.endsWith(closeValue)) return undefined;
  return restoreCode(value.slice(1, -1));
}

/** An open brace among words, with the position at which it stands in them. */
export interface FoundBrace {
  readonly at: number;
  /** The brace and what follows it: up to the brace that closes it, else 30 characters. */
  readonly text: string;
  readonly closed: boolean;
}

/** Every brace of some words that is neither escaped nor inside another one. */
export function foundBraces(words: string): readonly FoundBrace[] {
  const found: FoundBrace[] = [];
  let after = 0;
  for (const match of words.matchAll(/"?\uFDD0|\uFDD3/gu)) {
    if (match.index < after) continue;
    const rest = restoreCode(words.slice(match.index, match.index + 200)).split('\n', 1)[0] ?? '';
    const inner = bracedValue(rest, 0);
    const text = inner === undefined ? rest.slice(0, 30) : `{${inner}}`;
    found.push({ at: match.index, text: text.slice(0, 80), closed: inner !== undefined });
    after = match.index + text.length;
  }
  return found;
}

/** Whether a paragraph begins as a line of a program; ordinary sentences may begin with the words. */
export function moduleStatement(words: string): 'import' | 'export' | undefined {
  if (!words.startsWith(moduleLine)) return undefined;
  const text = restoreProse(words);
  if (/^import(?:\s*["'“”{*(]|\.meta|\s+[\w$]+\s*(?:,|\sfrom\b))/u.test(text)) return 'import';
  const exported =
    /^export(?:\s*[{*]|\s+(?:default|const|let|var|function|class|async|type|interface|enum)\b)/u;
  return exported.test(text) ? 'export' : undefined;
}

/**
 * A tag up to and with its first `{...spread}`, that part as spaces; `undefined` when it has none.
 */
export function spreadInTag(rest: string): string | undefined {
  const found = /^(<[^<>\uFDD3]*)(\uFDD3\s*\.{3}[^}]*\}?)/u.exec(rest);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return found[1] + found[2].replace(/[^\n]/gu, ' ');
}

/** The beginning of a text, one line of it at most, as it was typed. */
export function excerpt(text: string, length = 60): string {
  return (restoreCode(text).split('\n', 1)[0] ?? '').slice(0, length).trim();
}
