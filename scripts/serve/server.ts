import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { pathInSite } from './path-in-site.ts';

/** What to serve and where. */
export interface ServeOptions {
  /** Folder of a built site. */
  readonly folder: string;
  /** Path below which the site lives, such as `/blue-roads`; `/` when left out. */
  readonly base?: string;
  /** Wanted port; a free one is taken when it is in use or left out. */
  readonly port?: number;
}

/** A running server. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4321`, without a slash at the end and without the base path. */
  readonly origin: string;
  readonly port: number;
  /** Stops the server and waits until its connections are closed. */
  readonly close: () => Promise<void>;
}

/** Serves a built site to this machine alone, as a plain web host would. */
export async function startServer({
  folder,
  base,
  port = 0,
}: ServeOptions): Promise<RunningServer> {
  const root = resolve(folder);
  const server = createServer(siteListener({ root, base: base ?? '/' }));
  const used = await listen(server, port);
  return {
    origin: `http://127.0.0.1:${used}`,
    port: used,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

function siteListener({ root, base }: { root: string; base: string }): Listener {
  // `dev` looks at the disk for each request, so that a new build shows without a restart.
  const serveFile = sirv(root, { dev: true, etag: true, dotfiles: true });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const place = pathInSite(request.url ?? '/', base);
    if (place.kind === 'redirect') {
      response.writeHead(302, { Location: place.to }).end();
      return;
    }
    if (place.kind === 'outside') {
      sendNotFound(root, response);
      return;
    }
    if (!place.path.endsWith('/') && isFolder(join(root, place.path))) {
      response.writeHead(301, { Location: place.withSlash }).end();
      return;
    }
    request.url = place.url;
    serveFile(request, response, () => sendNotFound(root, response));
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sendNotFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve: ready, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', ready);
  try {
    await promise;
  } catch (problem) {
    if (port !== 0 && isPortTaken(problem)) return listen(server, 0);
    throw problem;
  }
  server.off('error', reject);
  // For a TCP port, `address` is always an object.
  return (server.address() as AddressInfo).port;
}

function isPortTaken(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
}
