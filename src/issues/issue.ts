import { issueCodes, type IssueCode, type IssueValues } from './codes.ts';

/** One problem in a content file. Problems are values: they are collected, sorted and all shown. */
export interface Issue {
  readonly code: IssueCode;
  /** Errors stop a build; warnings do not. */
  readonly severity: 'error' | 'warning';
  /** Path below the content root, with `/` on every system. */
  readonly file: string;
  /** Line in the file, from 1. Absent when the whole file is meant. */
  readonly line?: number;
  /** What the message names: the contributor's own value, the nearest known one, and so on. */
  readonly values: Readonly<Record<string, string>>;
}

/** Where a problem is. */
export interface IssuePlace {
  readonly file: string;
  readonly line?: number | undefined;
}

/** The issue `code` at a place, with every value that its message needs (empty string for none). */
export function issue<Code extends IssueCode>(
  code: Code,
  place: IssuePlace,
  values: IssueValues<Code>,
): Issue {
  return {
    code,
    severity: issueCodes[code].severity,
    file: place.file,
    ...(place.line === undefined ? {} : { line: place.line }),
    values,
  };
}

/** Issues by file, then line, then code: the order in which a contributor works through them. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
