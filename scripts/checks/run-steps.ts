import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { countTests, type TestCount } from './count-tests.ts';

/** One command of `npm run check` or `npm test`. */
export interface Step {
  /** What a person calls it. */
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Where Vitest leaves its results, when the step runs tests. */
  readonly results?: string;
}

/** How a step went. */
export interface StepOutcome extends TestCount {
  readonly title: string;
  readonly succeeded: boolean;
}

/** Runs the steps one after the other, all of them also when one fails. */
export function runSteps(steps: readonly Step[]): StepOutcome[] {
  return steps.map(({ title, command, results }) => {
    console.log(`\n--- ${title}`);
    if (results !== undefined) rmSync(results, { force: true });
    const [program, ...args] = command;
    const { status, error } = spawnSync(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // On Windows the programs of packages are batch files, which only a shell can start.
      shell: process.platform === 'win32' && program !== process.execPath,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (error !== undefined) console.error(`${program} could not be started: ${error.message}`);
    return { title, succeeded: status === 0, ...testsOf(results) };
  });
}

function testsOf(results: string | undefined): TestCount {
  if (results === undefined || !existsSync(results)) return { passed: 0, failed: 0 };
  return countTests(JSON.parse(readFileSync(results, 'utf8')));
}

/** Prints what failed and, as the last line, the count of tests; sets the exit code. */
export function closeWith(outcomes: readonly StepOutcome[]): void {
  console.log('');
  for (const { title, succeeded } of outcomes) {
    console.log(`${succeeded ? 'ok    ' : 'FAILED'}  ${title}`);
  }
  const { passed, failed } = totalOf(outcomes);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Tests of all steps; a step that failed without a failing test counts as one. */
export function totalOf(outcomes: readonly StepOutcome[]): TestCount {
  let passed = 0;
  let failed = 0;
  for (const outcome of outcomes) {
    passed += outcome.passed;
    failed += outcome.succeeded ? outcome.failed : Math.max(1, outcome.failed);
  }
  return { passed, failed };
}
