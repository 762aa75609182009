import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { issue, type Issue } from '#src/issues/issue.ts';
import { parseProse } from '#src/prose/parse-prose.ts';
import { textSchema } from '#src/schema/text.ts';
import type { SourceFile, Text } from './types.ts';
import { readFacts } from './read-facts.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads one `<locale>.mdx`: front matter and prose.
 *
 * @returns the text (with an empty title when it has none: the link step says so), or `undefined`
 * when the front matter cannot be used, and every problem of both halves
 */
export function readText(
  source: SourceFile,
  locale: string,
): { readonly text: Text | undefined; readonly issues: readonly Issue[] } {
  const { path: file } = source;
  const halves = splitFrontMatter(source.text);
  if (halves === 'missing')
    return { text: undefined, issues: [issue('front-matter-missing', { file, line: 1 }, {})] };
  if (halves === 'open')
    return { text: undefined, issues: [issue('front-matter-open', { file, line: 1 }, {})] };

  const yaml = readYaml({ text: halves.front, file, firstLine: 2 });
  const { facts: front, issues } = readFacts({ schema: textSchema, yaml, file });
  const prose = parseProse({ text: halves.body, file, firstLine: halves.bodyLine });
  const allIssues = [...issues, ...prose.issues];
  if (front === undefined) return { text: undefined, issues: allIssues };
  return {
    text: {
      locale,
      file,
      title: front.title ?? '',
      front,
      body: prose.nodes,
      references: prose.references,
      digest: wordsDigest(yaml.value, halves.body),
      outdated: false,
    },
    issues: allIssues,
  };
}

interface Halves {
  readonly front: string;
  readonly body: string;
  readonly bodyLine: number;
}

function splitFrontMatter(text: string): Halves | 'missing' | 'open' {
  if (!/^---[ \t]*\n/u.test(text)) return 'missing';
  const start = text.indexOf('\n') + 1;
  const end = /^---[ \t]*$/mu.exec(text.slice(start));
  if (end === null) return 'open';
  const front = text.slice(start, start + end.index);
  const body = text.slice(start + end.index + end[0].length).replace(/^\n/u, '');
  return { front, body, bodyLine: front.split('\n').length + 2 };
}

/** What a reader never sees, so that changing it does not make translations old. */
const notWords = new Set(['translation', 'searchAlso', 'written', 'untranslated', 'reason']);

/**
 * Digest of the words of a text: 12 characters, the first of them `d`, so that YAML never takes it
 * for a number. White space at line ends and blank lines do not count.
 */
export function wordsDigest(front: unknown, body: string): string {
  const words = Object.entries((front ?? {}) as Readonly<Record<string, unknown>>)
    .filter(([key]) => !notWords.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = body.split('\n').map((line) => line.trimEnd());
  const text = JSON.stringify([words, lines.filter((line) => line !== '')]);
  return `d${bytesToHex(sha256(utf8ToBytes(text.normalize('NFC')))).slice(0, 11)}`;
}
