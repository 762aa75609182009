import { spawnSync } from 'node:child_process';
import { serveFolder } from './serve/serve-folder.ts';
import { readServeOptions, type ServeRequest } from './serve/serve-options.ts';

const request = readServeOptions(process.argv.slice(2));
if (typeof request === 'string') {
  console.error(request);
  process.exitCode = 1;
} else {
  await start(request);
}

/** Builds the exhibition and serves it; a build that fails gives its exit code on. */
async function start(wanted: ServeRequest): Promise<void> {
  const base = wanted.base === '/' ? [] : ['--base', wanted.base];
  const args = ['scripts/build.ts', ...base];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status === 0) await serveFolder(wanted);
  else process.exitCode = status ?? 1;
}
