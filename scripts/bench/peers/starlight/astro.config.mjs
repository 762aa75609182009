import { readdirSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const tags = readdirSync('src/content/docs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export default defineConfig({
  integrations: [
    starlight({
      title: 'Made',
      defaultLocale: tags[0],
      locales: Object.fromEntries(
        tags.map((tag) => [tag, { label: tag, lang: tag, dir: tag === 'ar' ? 'rtl' : 'ltr' }]),
      ),
      // Two thousand entries in the side bar of every page would be another site.
      sidebar: [{ label: 'Objects', link: '/' }],
      pagefind: false,
    }),
  ],
});
