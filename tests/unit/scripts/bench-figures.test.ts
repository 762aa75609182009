import { expect, test } from 'vitest';
import { goals, goalsTable } from '../../../scripts/bench/goals.ts';
import { medianUsage } from '../../../scripts/bench/median.ts';
import { ownNames } from '../../../scripts/bench/own-contenders.ts';
import { peerNames } from '../../../scripts/bench/peers/peer-contenders.ts';
import { resultsTable } from '../../../scripts/bench/results-table.ts';

const usage = (cpu: number, wall = cpu, peak = 100) => ({ cpu, wall, peak });

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d, whatever the order', (seconds, middle) => {
  expect(medianUsage(seconds.map((cpu) => usage(cpu))).cpu).toBe(middle);
});

test('each figure has a median of its own', () => {
  const runs = [usage(1, 30, 200), usage(2, 10, 300), usage(3, 20, 100)];
  expect(medianUsage(runs)).toEqual({ cpu: 2, wall: 20, peak: 200 });
});

test('the table gives the median, the range and the ratio to the base', () => {
  const results = new Map([
    ['cold', [usage(10), usage(14), usage(12)]],
    ['warm', [usage(6, 5.25, 80.4)]],
  ]);
  expect(resultsTable(results, 'cold').split('\n').slice(2)).toEqual([
    '| cold | 12.0 | 10.0–14.0 | 1.00 | 12.0 | 100 |',
    '| warm | 6.0 | 6.0–6.0 | 0.50 | 5.3 | 80 |',
  ]);
});

test('goals are ratios of medians, and memory grows with the pages', () => {
  const results = new Map([
    [ownNames.cold, [usage(20, 20, 1000)]],
    [ownNames.changed, [usage(11)]],
    [peerNames.plainAstro, [usage(50)]],
  ]);
  const found = goals(results, 5000);
  expect(found.map(({ measured, most, met }) => [measured, most, met])).toEqual([
    [0.4, 0.4, true],
    [0.55, 0.5, false],
    [1000, 1112, true],
  ]);
  expect(goalsTable(found)).toContain('| 0.55 | 0.50 | no |');
});
