import { serveFolder } from './serve/serve-folder.ts';
import { readServeOptions } from './serve/serve-options.ts';

const request = readServeOptions(process.argv.slice(2));
if (typeof request === 'string') {
  console.error(request);
  process.exitCode = 1;
} else {
  await serveFolder(request);
}
