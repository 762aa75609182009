import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { isLoopback } from './loopback.ts';
import { thisMachine } from './this-machine.ts';

const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  // The second wall behind the routes below: no name but localhost resolves.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1',
];

/** Starts the browser of this machine without a window. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser(thisMachine());
  if (executablePath === undefined) {
    throw new Error('No browser found: run  node scripts/browser/install-browser.ts  first.');
  }
  // Chromium refuses to start its sandbox for root on Linux.
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...quietArgs, ...sandbox] });
}

/** A browser profile that reaches this machine alone, and the addresses that it was refused. */
export interface LocalContext {
  readonly context: BrowserContext;
  /** Addresses of other hosts that pages asked for, in order; filled while pages run. */
  readonly refused: readonly string[];
}

/** A new profile in which every request to a host other than this machine is refused and noted. */
export async function openLocalContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<LocalContext> {
  const context = await browser.newContext(options);
  const refused: string[] = [];
  await context.route(
    (address) => !isLoopback(address.href),
    async (route) => {
      refused.push(route.request().url());
      await route.abort('blockedbyclient');
    },
  );
  await context.routeWebSocket(
    (address) => !isLoopback(address.href),
    async (socket) => {
      refused.push(socket.url());
      await socket.close();
    },
  );
  return { context, refused };
}
