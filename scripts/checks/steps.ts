import { join } from 'node:path';
import type { Step } from './run-steps.ts';

/** What `npm run check` looks at, quickest first. */
export const checkSteps: readonly Step[] = [
  {
    title: 'Format (npm run format mends it)',
    command: ['prettier', '--check', '--log-level=warn', '.'],
  },
  { title: 'Lint', command: ['oxlint', '--deny-warnings'] },
  { title: 'Types', command: ['astro', 'check', '--minimumSeverity=warning'] },
  vitest('Unit tests and architecture', ['unit']),
];

/** The tests that build sites and open them in a browser. */
export const siteSteps: readonly Step[] = [vitest('Build and browser tests', ['build', 'browser'])];

/** The example exhibition, built as a person would build it. */
export const exampleSteps: readonly Step[] = [
  { title: 'Example exhibition', command: [process.execPath, join('scripts', 'build.ts')] },
];

function vitest(title: string, projects: readonly string[]): Step {
  const results = join('.sojourn', 'test-results', `${projects.join('-')}.json`);
  return {
    title,
    command: [
      'vitest',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    results,
  };
}
