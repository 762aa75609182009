import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** A source file: its path below the project, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A rule that a source file breaks. */
export interface Violation {
  readonly path: string;
  /** Line from 1; absent when the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

/** Violations as lines for a person, in the order of the paths. */
export function showViolations(violations: readonly Violation[]): string[] {
  return violations
    .map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}  ${message}`)
    .toSorted();
}

/** Every file of the project that matches one of the patterns. */
export function readSources(...patterns: readonly string[]): SourceFile[] {
  return globSync(patterns)
    .map((path) => path.split(sep).join('/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Line, from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
