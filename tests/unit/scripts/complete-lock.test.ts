import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingBuilds, type LockFile } from '../../../scripts/lock-file/complete-lock.ts';

test('a build that the lock file leaves out gets an entry for its system', () => {
  const lock: LockFile = {
    packages: {
      'node_modules/loom': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { '@loom/linux-x64-musl': '2.0.0', '@loom/win32-arm64': '2.0.0' },
      },
      'node_modules/@loom/win32-arm64': { version: '2.0.0' },
    },
  };
  expect(missingBuilds(lock)).toEqual({
    'node_modules/@loom/linux-x64-musl': {
      version: '2.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  });
});

test('a build in another version stays, and the missing one goes below its package', () => {
  const lock: LockFile = {
    packages: {
      'node_modules/loom': { optionalDependencies: { 'loom-darwin-x64': '2.0.0' } },
      'node_modules/loom-darwin-x64': { version: '1.0.0' },
    },
  };
  expect(Object.keys(missingBuilds(lock))).toEqual([
    'node_modules/loom/node_modules/loom-darwin-x64',
  ]);
});

test('the lock file of the project names every build (npm run lock mends it)', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  expect(missingBuilds(lock)).toEqual({});
});
