import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openAddress } from './open-address.ts';
import { startServer } from './server.ts';
import type { ServeRequest } from './serve-options.ts';

/** Serves a folder and prints its address, until the process is stopped. */
export async function serveFolder({ folder, base, port, open }: ServeRequest): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no site in ${folder} yet. Type  npm run build  first.`);
    process.exitCode = 1;
    return;
  }
  const server = await startServer({ folder, base, port });
  if (port !== 0 && server.port !== port) {
    console.log(`Port ${port} is in use, so port ${server.port} is taken.`);
  }
  const path = base.split('/').filter(Boolean).join('/');
  const address = `${server.origin}/${path === '' ? '' : `${path}/`}`;
  console.log(`\nThe exhibition is at  ${address}\nPress Ctrl+C to stop.`);
  if (open) openAddress(address);
}
