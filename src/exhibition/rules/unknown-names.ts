import { issue, type Issue } from '#src/issues/issue.ts';
import { nearest } from '#src/issues/nearest.ts';
import type { RuleInput } from './rule.ts';

/** A name in a file that stands for something else. */
export interface Named {
  /** What it names: `object`, `person`, `theme` ... */
  readonly kind: string;
  readonly value: string;
  readonly file: string;
  /** Where in the file it is written. */
  readonly path: readonly PropertyKey[];
  /** The names that exist. */
  readonly known: Iterable<string>;
}

/** `reference-unknown`, with the nearest known name, for each name that stands for nothing. */
export function unknownNames(named: Iterable<Named>, { lineOf }: RuleInput): readonly Issue[] {
  const issues: Issue[] = [];
  const sets = new Map<Iterable<string>, ReadonlySet<string>>();
  for (const { kind, value, file, path, known } of named) {
    const set = sets.get(known) ?? new Set(known);
    sets.set(known, set);
    if (set.has(value)) continue;
    const place = { file, line: lineOf(file, path) };
    issues.push(issue('reference-unknown', place, { kind, value, nearest: nearest(value, set) }));
  }
  return issues;
}
