import { join } from 'node:path';
import sirv from 'sirv';
import type { ViteDevServer } from 'vite';
import type { CheckedExhibition } from '#src/exhibition/check.ts';
import { printIssues } from '#src/reading/print-issues.ts';
import { prepareSite, type PreparedSite } from '#src/reading/prepared-site.ts';
import type { Progress } from '#src/reading/progress.ts';
import { readExhibition } from '#src/reading/read-exhibition.ts';
import type { Settings } from '#src/reading/settings.ts';
import { prepare } from './prepare.ts';
import { writeImages, writeMedia } from './site-files.ts';

/** Quick successive changes, such as those of an editor that saves twice, are read once. */
const pause = 150;

/**
 * The development server: pages are made when they are asked for, from content as it is now.
 * Images, sounds and fonts lie in a folder of their own; images that are not encoded yet appear
 * with a reload when they are. Problems are printed at every change and stop nothing.
 */
export async function showWhileWriting(input: {
  readonly server: ViteDevServer;
  readonly settings: Settings;
  readonly checked: CheckedExhibition;
  readonly root: string;
  readonly progress: Progress;
}): Promise<void> {
  const { server, checked, root, progress } = input;
  const { contentRoot, cacheFolder, base } = input.settings;
  const settings = { ...input.settings, outFolder: join(cacheFolder, 'dev') };
  const reload = (): void => {
    // Astro remembers the paths of a route, and with them their page values, until content changes.
    for (const name of ['ssr', 'prerender']) {
      server.environments[name]?.hot.send('astro:content-changed', {});
    }
    server.ws.send({ type: 'full-reload' });
  };
  const show = async ({ exhibition, issues }: CheckedExhibition): Promise<void> => {
    printIssues({ issues, exhibition, contentRoot, format: 'text' }, process.stderr, process.env);
    const site = await prepare({ exhibition, settings, root, earlierPages: new Map(), progress });
    prepareSite(site);
    reload();
    void writeFiles(site, progress).then(reload);
  };

  const files = sirv(settings.outFolder, { dev: true });
  server.middlewares.use((request, response, next) => {
    const path = request.url?.startsWith(base) === true ? request.url.slice(base.length) : '';
    if (!/^_(?:images|fonts|look|media|reading)\//u.test(path)) return next();
    request.url = `/${path}`;
    return files(request, response, next);
  });
  let waiting: NodeJS.Timeout | undefined;
  // One reading after the other: a slow one must not overwrite what a later one found.
  let reading = Promise.resolve();
  const readAgain = async (): Promise<void> => show(await readExhibition(settings));
  server.watcher.add(contentRoot);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(contentRoot)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      reading = reading.then(readAgain);
    }, pause);
  });
  await show(checked);
}

async function writeFiles(site: PreparedSite, progress: Progress): Promise<void> {
  await Promise.all([writeImages(site, progress), writeMedia(site)]);
}
