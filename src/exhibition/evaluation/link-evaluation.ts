import { issue, type Issue } from '#src/issues/issue.ts';
import type { EvaluationFacts } from '#src/schema/evaluation.ts';
import { evaluationFile } from '../content-path.ts';
import type { LineFinder } from '../line-finder.ts';
import type { Evaluation, SourceFile } from '../types.ts';
import { readCounts } from './read-counts.ts';

/**
 * The files that `evaluation.yaml` describes, read.
 *
 * @returns the tables with their rows; issues of the rows, `file-missing` for a file that is not
 * there, `file-unexpected` for one that nobody described
 */
export function linkEvaluation(input: {
  readonly facts: EvaluationFacts;
  readonly counts: readonly SourceFile[];
  readonly venues: ReadonlySet<string>;
  readonly lineOf: LineFinder;
}): { readonly evaluation: Evaluation; readonly issues: readonly Issue[] } {
  const { facts, counts, venues, lineOf } = input;
  const folder = evaluationFile.slice(0, evaluationFile.lastIndexOf('/') + 1);
  const issues: Issue[] = [];
  const tables = facts.tables.flatMap((table, index) => {
    const source = counts.find(({ path }) => path === folder + table.file);
    if (source === undefined) {
      const line = lineOf(evaluationFile, ['tables', index, 'file']);
      const place = { file: evaluationFile, ...(line !== undefined && { line }) };
      issues.push(issue('file-missing', place, { name: table.file }));
      return [];
    }
    const read = readCounts({ source, columns: table.columns, venues });
    issues.push(...read.issues);
    return [{ ...table, path: source.path, rows: read.rows }];
  });
  const described = new Set(facts.tables.map(({ file }) => folder + file));
  for (const { path } of counts) {
    if (described.has(path)) continue;
    issues.push(issue('file-unexpected', { file: path }, { name: path, nearest: '' }));
  }
  return { evaluation: { facts, tables }, issues };
}
