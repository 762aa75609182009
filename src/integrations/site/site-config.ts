import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { join } from 'node:path';
import type { CheckedExhibition } from '#src/exhibition/check.ts';
import type { Settings } from '#src/reading/settings.ts';
import { siteSitemap } from './sitemap-options.ts';
import { sojourn } from './sojourn.ts';

/**
 * Two style sheets serve the pages that are read, and are fetched once: what every page has, and
 * what the page of an entry has. Lists, search and other single pages bring the little that is
 * theirs alone.
 */
const styleGroups = [
  {
    name: 'frame',
    test: /src\/(?:styles|layouts|components\/(?:head|print|prose|ui|viewer))\/.*\.css$/u,
  },
  {
    name: 'entry',
    test: /src\/components\/(?:lesson|object|partner|story|theme|venue)\/.*\.css$/u,
  },
];

/** Astro's configuration for one exhibition, whose content has been read and checked. */
export function siteConfig(settings: Settings, checked: CheckedExhibition): AstroUserConfig {
  const site = settings.site || (checked.exhibition.facts.site ?? '');
  const siteMap = siteSitemap();
  return {
    output: 'static',
    ...(site !== '' && { site }),
    base: settings.base,
    outDir: settings.outFolder,
    cacheDir: join(settings.cacheFolder, 'astro'),
    trailingSlash: 'always',
    scopedStyleStrategy: 'where',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
    devToolbar: { enabled: false },
    integrations: [
      // Colours of code would be inline styles, which the content security policy refuses.
      mdx({ syntaxHighlight: false }),
      sojourn({ settings: { ...settings, site }, checked, siteMap }),
      ...(site === '' ? [] : [sitemap(siteMap.options)]),
    ],
    vite: {
      build: {
        // The content security policy allows no inline scripts.
        assetsInlineLimit: 0,
        rolldownOptions: { output: { codeSplitting: { groups: styleGroups } } },
        // Pages that did not change stay where they are; the integration removes the others.
        emptyOutDir: false,
      },
    },
  };
}
