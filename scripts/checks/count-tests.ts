/** How many tests went which way. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/** The part that matters here of what Vitest's `json` reporter writes. */
export interface TestResults {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts the tests in a report. A file that did not load has no tests and counts as one failed. */
export function countTests({ testResults }: TestResults): TestCount {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const failures = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    failed += status === 'failed' ? Math.max(1, failures) : failures;
  }
  return { passed, failed };
}
