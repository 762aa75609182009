import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openLocalContext } from '../../scripts/browser/launch.ts';
import { startServer, type RunningServer } from '../../scripts/serve/server.ts';

let browser: Browser;
let server: RunningServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-context-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zxx"><title>-</title><link rel="icon" href="data:,">
    <img src="https://example.org/a.png"><img src="/own.svg">
    <script>
      new WebSocket('wss://example.org/live');
      fetch('http://example.org/b.json').catch(() => undefined);
    </script></html>`,
  );
  writeFileSync(join(folder, 'own.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  server = await startServer({ folder });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

test('requests to other hosts are refused and noted, those to this machine are answered', async () => {
  const { context, refused } = await openLocalContext(browser);
  const page = await context.newPage();
  const answered: string[] = [];
  page.on('response', (response) => answered.push(new URL(response.url()).pathname));
  await page.goto(server.origin, { waitUntil: 'networkidle' });
  expect(refused.toSorted()).toEqual([
    'http://example.org/b.json',
    'https://example.org/a.png',
    'wss://example.org/live',
  ]);
  expect(answered).toEqual(expect.arrayContaining(['/', '/own.svg']));
  await context.close();
});
