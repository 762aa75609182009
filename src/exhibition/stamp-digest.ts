import { isMap, isScalar, parseDocument, type Scalar } from 'yaml';

/**
 * The bytes of a translation with `digest` written as `translation.of`, everything else as it was:
 * line ends, comments, order, quotation marks.
 *
 * @returns `undefined` when the text has no readable front matter with `translation:`
 */
export function stampDigest(text: string, digest: string): string | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const start = opening.length;
  const length = /^---[ \t]*\r?$/mu.exec(text.slice(start))?.index;
  if (length === undefined) return undefined;
  const front = text.slice(start, start + length);
  const document = parseDocument(front, { prettyErrors: false });
  const translation: unknown = document.get('translation');
  if (document.errors.length > 0 || !isMap(translation)) return undefined;

  const scalar = (name: string): Scalar | undefined => {
    const node = translation.get(name, true);
    return isScalar(node) ? node : undefined;
  };
  const of = scalar('of')?.range;
  const from = scalar('from')?.range;
  const edit = (at: number, until: number, words: string): string =>
    text.slice(0, start + at) + words + text.slice(start + until);
  if (of) return edit(of[0], of[1], of[0] === of[1] ? ` ${digest}` : digest);
  if (!from) return undefined;
  if (translation.flow === true) return edit(from[1], from[1], `, of: ${digest}`);
  const line = front.slice(front.lastIndexOf('\n', from[0]) + 1);
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const lineEnd = front.includes('\r\n') ? '\r\n' : '\n';
  // A comment after the value stays on its line.
  const end = front.slice(from[1]).search(/\r?\n/u);
  const at = end === -1 ? front.length : from[1] + end;
  return edit(at, at, `${lineEnd}${indent}of: ${digest}`);
}
