import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { issue, type Issue } from '#src/issues/issue.ts';
import { yamlFault } from './yaml-fault.ts';

/** A YAML document as plain values, with the means to find the line of any of them. */
export interface ReadYaml {
  /** The values; `undefined` when the document could not be read. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** Line in the file of the value, or the key, at a path. Falls back to the nearest parent. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** More aliases than any exhibition needs: a bound against documents that expand without end. */
const maximumAliases = 50;
/** Faults that do not make the rest unreadable. */
const ownFaults: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT']);

/**
 * Reads one YAML document strictly (YAML 1.2 core: `no` is a word, dates stay text).
 *
 * @param firstLine line of the file on which `text` starts, from 1
 * @returns the `yaml-*` issues (see `yaml-fault.ts`, and `yaml-aliases`)
 */
export function readYaml(input: {
  readonly text: string;
  readonly file: string;
  readonly firstLine?: number;
}): ReadYaml {
  const { text, file, firstLine = 1 } = input;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));

  // A misread line makes the reader stumble over the next ones: the first fault is the real one.
  const misread = document.errors.find(({ code }) => !ownFaults.has(code)) ?? document.warnings[0];
  const issues = [...document.errors, ...document.warnings]
    .filter((error) => ownFaults.has(error.code) || error === misread)
    .map((error) =>
      yamlFault({
        error,
        offset: error.pos[0],
        text,
        placeAt: (offset) => ({ file, line: lineAt(offset) }),
      }),
    );
  if (issues.length > 0) return { value: undefined, issues, lineOf };

  keepWrittenNumbers(document);
  try {
    return { value: document.toJS({ maxAliasCount: maximumAliases }) as unknown, issues, lineOf };
  } catch (error) {
    return { value: undefined, issues: [aliasFault(error, text, { file, lineAt })], lineOf };
  }
}

/** `*name` is an alias: either `&name` stands nowhere, or aliases multiply without end. */
function aliasFault(
  error: unknown,
  text: string,
  { file, lineAt }: { readonly file: string; readonly lineAt: (offset: number) => number },
): Issue {
  const name = /^Unresolved alias.*: (.+)$/u.exec(error instanceof Error ? error.message : '')?.[1];
  const offset = name === undefined ? -1 : text.indexOf(`*${name}`);
  if (offset < 0) return issue('yaml-aliases', { file }, {});
  return yamlFault({
    error: { code: 'BAD_SCALAR_START', message: '' },
    offset,
    text,
    placeAt: (at) => ({ file, line: lineAt(at) }),
  });
}

/** Keeps `007` or `1e3` as they were typed: an inventory number is not a quantity. */
function keepWrittenNumbers(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'number') return;
      if (node.source !== undefined && node.source !== String(node.value)) {
        if (!/^-?\d+\.\d+$/u.test(node.source)) node.value = node.source;
      }
    },
  });
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
      if (pair === undefined) break;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      const range = (node as { range?: readonly number[] } | undefined)?.range;
      if (range?.[0] !== undefined) offset = range[0];
    } else break;
  }
  return offset;
}
