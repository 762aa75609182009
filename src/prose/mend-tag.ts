import type { IssueCode, IssueValues } from '#src/issues/codes.ts';
import { issue, type Issue } from '#src/issues/issue.ts';
import { linkTarget } from './address.ts';
import { componentRule } from './allow-list.ts';
import { excerpt, lessThan, spreadInTag } from './braces.ts';
import { allowedAttributes } from './html-elements.ts';
import { unknownTag } from './unknown-tag.ts';

export interface MendedTag {
  /** The text without what the parser stopped at; `undefined` when that could not be found. */
  readonly text: string | undefined;
  readonly issues: readonly Issue[];
}

interface Failure {
  readonly text: string;
  readonly file: string;
  readonly firstLine: number;
  /** The parser's message: `<line>:<column>: <words>`. */
  readonly message: string;
  /** What was reported of this text so far. */
  readonly before: readonly Issue[];
}

interface Spot {
  readonly text: string;
  readonly at: number;
  readonly file: string;
  readonly line: number;
  /** What follows, enough of it to judge. */
  readonly rest: string;
}

const tagName = /^<\/?([\p{L}_$][\p{L}\p{N}_$.:-]*)/u;
const autolink = /^<((?:[a-z][a-z0-9+.-]*:[^\s<>]*)|(?:[^\s<>@/]+@[^\s<>@]+))>/iu;
const autolinks =
  /<((?:(?:https?|mailto|tel):[^\s<>]{1,2000})|(?:[^\s<>@/]{1,100}@[^\s<>@]{1,200}))>/giu;
const unclosedVoids = /<((?:br|hr|wbr)(?:\s[^<>/]*)?)>/gu;

/**
 * What the parser stopped at, as issues in our words, and the text with it taken out, every line
 * where it was. Tags that can only mean one thing are mended without an issue: `<br>`, and web
 * addresses between `<` and `>`.
 */
export function mendTag(failure: Failure): MendedTag {
  const spot = spotOf(failure);
  if (spot === undefined) return { text: undefined, issues: [syntaxIssue(failure)] };
  const { rest } = spot;
  if (rest.startsWith('<!--')) return mendComment(spot);
  if (/^<[!?]/u.test(rest)) {
    return masked(spot, report(spot, 'prose-html', { tag: excerpt(rest), instead: '' }));
  }
  const address = autolink.exec(rest)?.[1];
  if (address !== undefined) return mendAutolink(spot, address);
  const name = tagName.exec(rest)?.[1];
  if (name === undefined) return bareLessThan(spot);
  if (rest.startsWith('</')) return strayClosing(spot, name, failure.before);
  return failure.message.includes('Expected a closing tag')
    ? unclosed(spot, name)
    : broken(spot, name);
}

function spotOf({ text, file, firstLine, message }: Failure): Spot | undefined {
  const found = /^(\d+):(\d+):/u.exec(message);
  if (found === null) return undefined;
  const row = Number(found[1]);
  let start = 0;
  for (let passed = 1; passed < row; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  const at = text.lastIndexOf('<', start + Number(found[2]) - 1);
  if (at < start) return undefined;
  return { text, at, file, line: firstLine + row - 1, rest: text.slice(at, at + 2000) };
}

/** A failure in the parser's own words, which are English: the last resort. */
export function syntaxIssue({ message, file, firstLine }: Omit<Failure, 'text' | 'before'>): Issue {
  const row = Number(/^(\d+):/u.exec(message)?.[1] ?? '1');
  const reason = message.replace(/^\d+:\d+:\s*/u, '').replace(/\s*\([\w:-]+\)$/u, '');
  const place = { file, line: firstLine + row - 1 };
  return issue('prose-syntax', place, { reason: excerpt(reason, 200) });
}

function mendComment(spot: Spot): MendedTag {
  const written = /^<!--[^]{0,40}?-->/u.exec(spot.rest)?.[0] ?? spot.rest;
  const reported = report(spot, 'prose-comment', { text: excerpt(written, 40) });
  const end = spot.text.indexOf('-->', spot.at);
  if (end === -1) return masked(spot, reported);
  const blank = spot.text.slice(spot.at, end + 3).replace(/[^\n]/gu, ' ');
  return { text: replaced(spot, blank.length, blank), issues: [reported] };
}

/** All addresses from here on: lists of them are long, and each costs a reading of the text. */
function mendAutolink(spot: Spot, address: string): MendedTag {
  if (linkOf(address) === undefined) {
    return masked(spot, report(spot, 'prose-address', { address: excerpt(address) }));
  }
  const mended = spot.text
    .slice(spot.at)
    .replace(autolinks, (tag, written: string) => linkOf(written) ?? tag);
  return { text: spot.text.slice(0, spot.at) + mended, issues: [] };
}

function linkOf(address: string): string | undefined {
  const target = linkTarget(address.includes(':') ? address : `mailto:${address}`);
  if (target?.kind !== 'outside') return undefined;
  const words = address.replace(/[[\]\\*_~`]/gu, '\\$&');
  return `[${words}](${target.href.replace(/[()]/gu, '\\$&')})`;
}

function bareLessThan(spot: Spot): MendedTag {
  return masked(spot, report(spot, 'prose-less-than', { text: excerpt(spot.rest, 20) }));
}

/** A closing tag whose opening tag was already reported says nothing new. */
function strayClosing(spot: Spot, name: string, before: readonly Issue[]): MendedTag {
  const known = before.some(
    ({ values: { tag, component, text } }) =>
      tag === name || component === name || text?.startsWith(`<${name}`) === true,
  );
  return masked(spot, known ? undefined : report(spot, 'prose-tag-stray', { tag: name }));
}

function unclosed(spot: Spot, name: string): MendedTag {
  // All of them at once: verses end every line with one.
  if (spot.rest.search(unclosedVoids) === 0) {
    const mended = spot.text.slice(spot.at).replace(unclosedVoids, '<$1/>');
    return { text: spot.text.slice(0, spot.at) + mended, issues: [] };
  }
  return masked(
    spot,
    isKnown(name) ? report(spot, 'prose-tag-open', { tag: name }) : unknownTag(name, spot),
  );
}

function broken(spot: Spot, name: string): MendedTag {
  const spread = spreadInTag(spot.rest);
  if (spread !== undefined) {
    return {
      text: replaced(spot, spread.length, spread),
      issues: [report(spot, 'prose-spread', { component: name })],
    };
  }
  const whole = /^<[^<>]*>/u.exec(spot.rest)?.[0];
  if (componentRule(name) !== undefined || (isKnown(name) && whole !== undefined)) {
    return masked(spot, report(spot, 'prose-tag-broken', { text: excerpt(whole ?? spot.rest) }));
  }
  return whole === undefined ? bareLessThan(spot) : masked(spot, unknownTag(name, spot));
}

function isKnown(name: string): boolean {
  return componentRule(name) !== undefined || allowedAttributes(name) !== undefined;
}

function report<Code extends IssueCode>(
  { file, line }: Spot,
  code: Code,
  values: IssueValues<Code>,
): Issue {
  return issue(code, { file, line }, values);
}

function masked(spot: Spot, reported: Issue | undefined): MendedTag {
  return { text: replaced(spot, 1, lessThan), issues: reported === undefined ? [] : [reported] };
}

function replaced(spot: Spot, length: number, by: string): string {
  return spot.text.slice(0, spot.at) + by + spot.text.slice(spot.at + length);
}
