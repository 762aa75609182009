import Papa from 'papaparse';
import { canonicalTag } from '#src/i18n/tags.ts';
import { issue, type Issue } from '#src/issues/issue.ts';
import type { EvaluationColumn } from '#src/schema/evaluation.ts';
import type { CountsRow, SourceFile } from '../types.ts';

const patterns = {
  day: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  month: /^\d{4}-(?:0[1-9]|1[0-2])$/u,
  count: /^\d{1,12}$/u,
};
const examples = { day: '2026-04-10', month: '2026-04', count: '0', language: 'ar', words: '' };

/**
 * The rows of a CSV file (RFC 4180, in UTF-8, with a comma or a semicolon) whose first line names
 * its columns. A line with a problem is left out of the rows.
 *
 * @returns rows in the order of the file, and `counts-columns`, `counts-width`, `counts-value` and
 * `counts-parts` with the line of each
 */
export function readCounts(input: {
  readonly source: SourceFile;
  readonly columns: readonly EvaluationColumn[];
  readonly venues: ReadonlySet<string>;
}): { readonly rows: readonly CountsRow[]; readonly issues: readonly Issue[] } {
  const { source, columns, venues } = input;
  const file = source.path;
  const { data } = Papa.parse<string[]>(source.text.trimEnd(), { delimitersToGuess: [',', ';'] });
  const [heads = [], ...lines] = data.map((cells) => cells.map((cell) => cell.trim()));
  const names = columns.map(({ name }) => name);
  if (heads.join() !== names.join()) {
    const values = { found: heads.join(', '), expected: names.join(',') };
    return { rows: [], issues: [issue('counts-columns', { file, line: 1 }, values)] };
  }
  const rows: CountsRow[] = [];
  const issues: Issue[] = [];
  for (const [index, cells] of lines.entries()) {
    const line = index + 2;
    if (cells.length === 1 && cells[0] === '') continue;
    const problems = problemsOf({ cells, columns, venues, place: { file, line } });
    issues.push(...problems);
    if (problems.length === 0) rows.push(rowOf(cells, columns, line));
  }
  return { rows, issues };
}

function problemsOf(input: {
  readonly cells: readonly string[];
  readonly columns: readonly EvaluationColumn[];
  readonly venues: ReadonlySet<string>;
  readonly place: { readonly file: string; readonly line: number };
}): readonly Issue[] {
  const { cells, columns, venues, place } = input;
  if (cells.length !== columns.length) {
    const values = { found: String(cells.length), expected: String(columns.length) };
    return [issue('counts-width', place, values)];
  }
  const wrong = columns.flatMap(({ name, holds }, index) => {
    const value = cells[index] ?? '';
    if (isRight(value, holds, venues)) return [];
    const example = holds === 'venue' ? [...venues].join(', ') : examples[holds];
    return [issue('counts-value', place, { column: name, value, example })];
  });
  if (wrong.length > 0) return wrong;
  const { counts } = rowOf(cells, columns, place.line);
  return columns.flatMap(({ name }) => {
    const total = counts[name];
    const parts = columns.filter(({ partOf }) => partOf === name);
    const sum = parts.reduce((all, part) => all + (counts[part.name] ?? 0), 0);
    if (total === undefined || sum <= total) return [];
    const values = {
      column: name,
      total: String(total),
      parts: parts.map((part) => part.name).join(' + '),
      sum: String(sum),
    };
    return [issue('counts-parts', place, values)];
  });
}

function isRight(
  value: string,
  holds: EvaluationColumn['holds'],
  venues: ReadonlySet<string>,
): boolean {
  if (holds === 'words') return true;
  if (holds === 'count') return value === '' || patterns.count.test(value);
  if (holds === 'venue') return value === '' || venues.has(value);
  if (holds === 'language') return value === '' || canonicalTag(value) !== undefined;
  return patterns[holds].test(value) && isDay(holds === 'day' ? value : `${value}-01`);
}

/** The 31st of June is a day that `Date` moves to July. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function rowOf(
  cells: readonly string[],
  columns: readonly EvaluationColumn[],
  line: number,
): CountsRow {
  const filled = columns.flatMap(({ name, holds }, index) => {
    const value = cells[index] ?? '';
    return value === '' ? [] : [{ name, holds, value }];
  });
  const of = (isCount: boolean) => filled.filter(({ holds }) => (holds === 'count') === isCount);
  return {
    line,
    words: Object.fromEntries(of(false).map(({ name, value }) => [name, value])),
    counts: Object.fromEntries(of(true).map(({ name, value }) => [name, Number(value)])),
  };
}
