import { readFileSync, writeFileSync } from 'node:fs';
import { missingBuilds, type LockFile } from './lock-file/complete-lock.ts';

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8')) as LockFile;
const missing = missingBuilds(lock);
if (Object.keys(missing).length > 0) {
  const completed = { ...lock, packages: { ...lock.packages, ...missing } };
  writeFileSync(path, `${JSON.stringify(completed, null, 2)}\n`);
}
console.log(`${Object.keys(missing).length} builds for other systems added to ${path}.`);
