import { expect, test } from 'vitest';
import { readCounts } from '#src/exhibition/evaluation/read-counts.ts';
import type { EvaluationColumn } from '#src/schema/evaluation.ts';

const label = { es: 'A' };
const columns: readonly EvaluationColumn[] = [
  { name: 'date', holds: 'day', label, definition: label },
  { name: 'venue', holds: 'venue', label, definition: label },
  { name: 'visitors', holds: 'count', label, definition: label },
  { name: 'children', holds: 'count', label, definition: label, partOf: 'visitors' },
  { name: 'note', holds: 'words', label, definition: label },
];
const heads = 'date,venue,visitors,children,note';

function read(...lines: readonly string[]) {
  return readCounts({
    source: { path: 'evaluation/visits.csv', text: lines.join('\n') },
    columns,
    venues: new Set(['fez-2026']),
  });
}

test('a line becomes words and counts under the names of its columns', () => {
  expect(read(heads, '2026-04-10,fez-2026,12,3,"rain, all day"', '')).toEqual({
    rows: [
      {
        line: 2,
        words: { date: '2026-04-10', venue: 'fez-2026', note: 'rain, all day' },
        counts: { visitors: 12, children: 3 },
      },
    ],
    issues: [],
  });
});

test('a cell that stays empty is no zero', () => {
  expect(read(heads, '2026-04-10,fez-2026,0,,').rows[0]?.counts).toEqual({ visitors: 0 });
});

test('a file of a spreadsheet that separates with semicolons is read', () => {
  const { rows, issues } = read(
    heads.replaceAll(',', ';'),
    '2026-04-10;fez-2026;12;3;',
    '2026-04-11;fez-2026;9;1;',
  );
  expect([rows.length, issues]).toEqual([2, []]);
});

test('an empty line is passed over, and lines keep their numbers', () => {
  const { rows } = read(heads, '', '2026-04-10,fez-2026,12,3,');
  expect(rows.map(({ line }) => line)).toEqual([3]);
});

test.each([
  ['2026-06-31,fez-2026,1,0,', 'date', '2026-06-31'],
  ['31/06/2026,fez-2026,1,0,', 'date', '31/06/2026'],
  [',fez-2026,1,0,', 'date', ''],
  ['2026-06-30,fes,1,0,', 'venue', 'fes'],
  ['2026-06-30,fez-2026,-1,0,', 'visitors', '-1'],
  ['2026-06-30,fez-2026,1.5,0,', 'visitors', '1.5'],
  ['2026-06-30,fez-2026,many,0,', 'visitors', 'many'],
])('in the line %s the cell of %s is wrong', (line, column, value) => {
  const { rows, issues } = read(heads, line);
  expect(rows).toEqual([]);
  expect(issues).toMatchObject([{ code: 'counts-value', line: 2, values: { column, value } }]);
});

test('parts that are more than their whole are reported', () => {
  const { issues } = read(heads, '2026-06-30,fez-2026,12,13,');
  expect(issues).toMatchObject([
    { code: 'counts-parts', values: { column: 'visitors', total: '12', sum: '13' } },
  ]);
});

test('every wrong line is reported, and the right ones are kept', () => {
  const { rows, issues } = read(heads, 'x,fez-2026,1,0,', '2026-06-30,fez-2026,1,0,', 'a,b');
  expect(issues.map(({ code, line }) => [code, line])).toEqual([
    ['counts-value', 2],
    ['counts-width', 4],
  ]);
  expect(rows.map(({ line }) => line)).toEqual([3]);
});

test('a file without its columns, or an empty one, has no rows', () => {
  expect(read('date,venue').issues.map(({ code }) => code)).toEqual(['counts-columns']);
  expect(read('').issues.map(({ code }) => code)).toEqual(['counts-columns']);
});
