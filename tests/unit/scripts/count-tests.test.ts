import { expect, test } from 'vitest';
import { countTests } from '../../../scripts/checks/count-tests.ts';
import { totalOf } from '../../../scripts/checks/run-steps.ts';

test('tests are counted by how they went', () => {
  const file = {
    status: 'failed',
    assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'passed' }],
  };
  expect(countTests({ testResults: [file, { ...file, status: 'failed' }] })).toEqual({
    passed: 4,
    failed: 2,
  });
});

test('a test file that does not load counts as one failure', () => {
  expect(countTests({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({
    passed: 0,
    failed: 1,
  });
});

test('a step that fails without a failing test makes the whole fail', () => {
  const outcomes = [
    { title: 'Lint', succeeded: false, passed: 0, failed: 0 },
    { title: 'Unit tests', succeeded: true, passed: 12, failed: 0 },
  ];
  expect(totalOf(outcomes)).toEqual({ passed: 12, failed: 1 });
});
