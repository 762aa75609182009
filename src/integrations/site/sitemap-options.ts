import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import type { RegisteredPage } from '#src/reading/prepared-site.ts';
import { absoluteAddress } from '#src/routes.ts';

/** The settings of `@astrojs/sitemap`, and the means to tell it the pages before it writes. */
export interface SiteSitemap {
  readonly options: NonNullable<SitemapOptions>;
  /** Pages that did not change are not made again, so Astro does not know of all of them. */
  fill(pages: ReadonlyMap<string, RegisteredPage>, locales: readonly string[], site: string): void;
}

/** One sitemap per language, each address with its counterparts in the other languages. */
export function siteSitemap(): SiteSitemap {
  const customPages: string[] = [];
  const chunks: Record<string, (item: SitemapItem) => SitemapItem | undefined> = {};
  const listed = new Map<string, { readonly locale: string; readonly page: RegisteredPage }>();
  return {
    options: {
      customPages,
      chunks,
      namespaces: { news: false, image: false, video: false, xhtml: true },
      filter: (address) => listed.has(address),
      serialize: (item) => ({ ...item, links: linksOf(listed.get(item.url)?.page) }),
    },
    fill(pages, locales, site) {
      for (const locale of locales) {
        chunks[locale] = (item) => (listed.get(item.url)?.locale === locale ? item : undefined);
      }
      for (const [path, page] of pages) {
        if (!page.listed) continue;
        const address = absoluteAddress(path, site);
        const own = page.alternates.find(({ href }) => href === address);
        listed.set(address, { locale: own?.tag ?? '', page });
        customPages.push(address);
      }
    },
  };
}

function linksOf(page: RegisteredPage | undefined): NonNullable<SitemapItem['links']> {
  return (page?.alternates ?? []).map(({ tag, href }) => ({ lang: tag, url: href }));
}
