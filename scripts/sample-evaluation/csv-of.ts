export type Row = Readonly<Record<string, string | number>>;

/** Counts below this could point at a person, and are left out. */
const least = 5;

/** Rows of equal columns as CSV (RFC 4180); every row says that it is a sample. */
export function csvOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => [...names.map((name) => cell(row[name])), 'sample'].join(','));
  return [[...names, 'kind'].join(','), ...lines, ''].join('\n');
}

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return value > 0 && value < least ? '' : String(value);
  return value ?? '';
}
