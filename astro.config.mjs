import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';

import { siteSitemap } from './src/integrations/site/sitemap-options.ts';
import { sojourn } from './src/integrations/site/sojourn.ts';
import { readSettings } from './src/reading/settings.ts';

const settings = readSettings(process.env);
const siteMap = siteSitemap();

export default defineConfig({
  output: 'static',
  ...(settings.site && { site: settings.site }),
  base: settings.base,
  outDir: settings.outFolder,
  cacheDir: join(settings.cacheFolder, 'astro'),
  trailingSlash: 'always',
  scopedStyleStrategy: 'where',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    sojourn(settings, siteMap),
    ...(settings.site ? [sitemap(siteMap.options)] : []),
  ],
  vite: {
    build: {
      // The content security policy allows no inline scripts.
      assetsInlineLimit: 0,
      // Pages that did not change stay where they are; the integration removes the others.
      emptyOutDir: false,
    },
  },
});
