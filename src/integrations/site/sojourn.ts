import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CheckedExhibition } from '#src/exhibition/check.ts';
import type { EncodeFailure, EncodeReport } from '#src/integrations/images/encode-images.ts';
import { issue } from '#src/issues/issue.ts';
import { printHeld, printIssues } from '#src/reading/print-issues.ts';
import { prepareSite, type PreparedSite } from '#src/reading/prepared-site.ts';
import { makeProgress } from '#src/reading/progress.ts';
import type { Settings } from '#src/reading/settings.ts';
import { clearOutput } from './clear-output.ts';
import { countPages } from './count-pages.ts';
import { removeStalePages, takeRegister, writeRegister } from './page-register.ts';
import { prepare } from './prepare.ts';
import { writeImages, writeMedia, writeSearch, writeShareCards } from './site-files.ts';
import { showWhileWriting } from './show-while-writing.ts';
import type { SiteSitemap } from './sitemap-options.ts';

/**
 * Makes Astro build an exhibition: prepares what pages are made from, encodes images beside the
 * pages, and afterwards removes pages that are no longer there.
 */
export function sojourn(input: {
  readonly settings: Settings;
  readonly checked: CheckedExhibition;
  readonly siteMap: SiteSitemap;
}): AstroIntegration {
  const { settings, checked, siteMap } = input;
  const { cacheFolder } = settings;
  const registerFile = join(cacheFolder, 'pages.json');
  const progress = makeProgress({
    stream: process.stderr,
    quiet: settings.quiet,
    now: () => performance.now(),
  });
  let root = process.cwd();
  let writing = false;
  let site: PreparedSite | undefined;
  let images: Promise<EncodeReport> | undefined;
  return {
    name: 'sojourn',
    hooks: {
      'astro:config:setup': ({ command }) => {
        writing = command === 'dev';
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': async ({ server }) => {
        // A build, too, starts a server for a moment when `NODE_ENV` is `test`.
        if (!writing) return;
        await showWhileWriting({ server, settings, checked, root, progress });
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        setPrerenderer((own) => countPages(own, progress));
        const { exhibition } = checked;
        const earlierPages = await takeRegister(registerFile);
        await clearOutput(settings, earlierPages);
        site = await prepare({ exhibition, settings, root, earlierPages, progress });
        prepareSite(site);
        images = writeImages(site, progress);
      },
      'astro:build:generated': () => {
        if (site === undefined || settings.site === '') return;
        const tags = site.exhibition.locales.map(({ tag }) => tag);
        siteMap.fill(site.pages, tags, settings.site);
      },
      'astro:build:done': async () => {
        if (site === undefined) return;
        const { pages, earlierPages } = site;
        const [report] = await Promise.all([images, writeMedia(site)]);
        await writeShareCards(site, progress);
        if (settings.search) await writeSearch(site, progress);
        await removeStalePages({ earlier: earlierPages, pages, settings });
        await writeRegister(registerFile, pages);
        tell(site, report?.failed ?? []);
      },
    },
  };
}

/** What a build ends with: what was held back and why, and images that turned out to be damaged. */
function tell({ exhibition, settings }: PreparedSite, failed: readonly EncodeFailure[]): void {
  const { contentRoot, quiet } = settings;
  const { env, stderr } = process;
  if (!quiet) printHeld(exhibition, stderr, env);
  if (failed.length === 0) return;
  const issues = failed.map(({ path, reason }) =>
    issue('image-unreadable', { file: path }, { reason }),
  );
  printIssues({ issues, exhibition, contentRoot, format: 'text' }, stderr, env);
  process.exitCode = 1;
}
