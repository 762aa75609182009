import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, openLocalContext } from '../../scripts/browser/launch.ts';
import { startServer, type RunningServer } from '../../scripts/serve/server.ts';
import { exampleSite, type BuiltSite } from './build-site.ts';

/** A site, served to a browser that reaches nothing else. */
export interface BrowserSite {
  readonly site: BuiltSite;
  readonly browser: Browser;
  /** Full address of a path of the site. */
  address(path: string): string;
  /** A new profile; every request to another host is refused and noted. */
  open(options?: BrowserContextOptions): Promise<OpenProfile>;
  close(): Promise<void>;
}

export interface OpenProfile {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to other hosts, in order. */
  readonly refused: readonly string[];
}

/** Serves a site and starts the browser; the example, built when it is not there, when none is given. */
export async function openBrowserSite(given?: BuiltSite): Promise<BrowserSite> {
  const site = given ?? (await exampleSite());
  const server: RunningServer = await startServer({ folder: site.folder });
  const browser = await launchBrowser();
  return {
    site,
    browser,
    address: (path) => `${server.origin}/${path}`,
    async open(options = {}) {
      const { context, refused } = await openLocalContext(browser, options);
      return { context, refused, page: await context.newPage() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Three languages that stand for the rest: from the right, from the left, without spaces. */
export const writtenWays = ['ar', 'en', 'ja'] as const;
