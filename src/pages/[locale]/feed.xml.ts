import type { APIRoute } from 'astro';
import { feedDocument } from '#src/exports/feed/feed-document.ts';
import { loadSite, siteLanguage } from '#src/site/load.ts';

export function getStaticPaths() {
  return loadSite().languages.map(({ locale }) => ({ params: { locale: locale.tag } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(feedDocument(siteLanguage(params['locale'] ?? '').context), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
