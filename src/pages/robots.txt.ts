import type { APIRoute } from 'astro';
import { absoluteAddress } from '#src/routes.ts';
import { loadSite } from '#src/site/load.ts';

/** Everything may be read; the sitemap has a full address, so it is named only when there is one. */
export const GET: APIRoute = () => {
  const { prepared, routes } = loadSite();
  const { site } = prepared.settings;
  const map = site && `Sitemap: ${absoluteAddress(routes.file('sitemap-index.xml'), site)}\n`;
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
