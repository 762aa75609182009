import { defineConfig } from 'vitest/config';

const minutes = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/architecture.test.ts', 'tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // A build takes both cores and much memory, so one at a time.
          fileParallelism: false,
          testTimeout: 3 * minutes,
          hookTimeout: 15 * minutes,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 2 * minutes,
          hookTimeout: 15 * minutes,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
