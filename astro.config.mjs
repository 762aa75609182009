import { defineConfig } from 'astro/config';
import { siteConfig } from './src/integrations/site/site-config.ts';
import { readExhibition } from './src/reading/read-exhibition.ts';
import { readSettings } from './src/reading/settings.ts';

const settings = readSettings(process.env);

export default defineConfig(siteConfig(settings, await readExhibition(settings)));
