import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../../scripts/serve/server.ts';

let parent: string;
let folder: string;
const running: RunningServer[] = [];

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'serve-'));
  folder = join(parent, 'dist');
  mkdirSync(join(folder, 'ar', 'objects'), { recursive: true });
  mkdirSync(join(parent, 'dist-other'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'dist-other', 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'ar', 'objects', 'index.html'), 'objects');
  writeFileSync(join(folder, 'a.css'), 'a{}');
  writeFileSync(join(folder, 'a.js'), '1');
  writeFileSync(join(folder, 'a.avif'), '0123456789');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

afterAll(() => {
  rmSync(parent, { recursive: true });
});

async function serve(base = '/', port = 0): Promise<RunningServer> {
  const server = await startServer({ folder, base, port });
  running.push(server);
  return server;
}

interface RawAnswer {
  readonly status: number | undefined;
  readonly body: string;
}

/** Sends a path as it stands, where `fetch` would tidy it first. */
async function askRaw(server: RunningServer, path: string, method = 'GET'): Promise<RawAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<RawAnswer>();
  request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
    let body = '';
    response.on('data', (part: Buffer) => (body += part.toString()));
    response.on('end', () => resolve({ status: response.statusCode, body }));
  })
    .on('error', reject)
    .end();
  return promise;
}

test.each([
  ['/', 'text/html;charset=utf-8', 'front'],
  ['/ar/objects/', 'text/html;charset=utf-8', 'objects'],
  ['/a.css', 'text/css', 'a{}'],
  ['/a.js', 'text/javascript', '1'],
  ['/a.avif', 'image/avif', '0123456789'],
  ['/manifest.webmanifest', 'application/manifest+json', '{}'],
])('%s comes as %s', async (path, type, body) => {
  const answer = await fetch(`${(await serve()).origin}${path}`);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(await answer.text()).toBe(body);
});

test('an unknown address answers 404 with the page of the site', async () => {
  const answer = await fetch(`${(await serve()).origin}/ar/nothing/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('not here');
});

test('a folder without its slash leads to the address with it, so relative links work', async () => {
  const answer = await fetch(`${(await serve('/blue')).origin}/blue/ar/objects?a=1`, {
    redirect: 'manual',
  });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe('/blue/ar/objects/?a=1');
});

test('below a base path the site is there and nowhere else', async () => {
  const { origin } = await serve('/some/path');
  expect(await (await fetch(`${origin}/some/path/ar/objects/`)).text()).toBe('objects');
  expect((await fetch(`${origin}/ar/objects/`)).status).toBe(404);
  expect((await fetch(`${origin}/`)).url).toBe(`${origin}/some/path/`);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/ar/..%2f../..%2fsecret.txt',
  '/../dist-other/secret.txt',
  '/..%5csecret.txt',
  '//secret.txt',
])('%s does not leave the folder', async (path) => {
  const answer = await askRaw(await serve(), path);
  expect(answer).toEqual({ status: 404, body: 'not here' });
});

test('a part of a file can be asked for', async () => {
  const answer = await fetch(`${(await serve()).origin}/a.avif`, {
    headers: { range: 'bytes=2-4' },
  });
  expect(answer.status).toBe(206);
  expect(answer.headers.get('content-range')).toBe('bytes 2-4/10');
  expect(await answer.text()).toBe('234');
});

test('a file that the browser has already is not sent again', async () => {
  const { origin } = await serve();
  const tag = (await fetch(`${origin}/a.css`)).headers.get('etag') ?? '';
  const again = await fetch(`${origin}/a.css`, { headers: { 'if-none-match': tag } });
  expect(again.status).toBe(304);
});

test('nothing can be sent to the server', async () => {
  expect((await askRaw(await serve(), '/', 'POST')).status).toBe(405);
});

test('a port in use is replaced by a free one', async () => {
  const first = await serve();
  const second = await serve('/', first.port);
  expect(second.port).not.toBe(first.port);
  expect((await fetch(second.origin)).status).toBe(200);
});

test('the server listens on this machine alone', async () => {
  const { port } = await serve();
  // The same port is free on another address of this machine only when the server has not all.
  const elsewhere = process.platform === 'darwin' ? '::1' : '127.0.0.2';
  const other = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  other.once('error', reject).listen(port, elsewhere, resolve);
  await expect(promise).resolves.toBeUndefined();
  other.close();
});

test('after closing, nothing answers', async () => {
  const server = await startServer({ folder });
  await server.close();
  await expect(fetch(server.origin)).rejects.toThrow('fetch failed');
});
