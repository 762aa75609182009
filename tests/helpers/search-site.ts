import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchRecord, type RecordParts } from '#src/exports/search/search-record.ts';
import type { SearchBundle, SearchLabels } from '#src/exports/search/types.ts';
import { buildSearch } from '#src/integrations/search/build-search.ts';
import { contentSecurityPolicy } from '#src/components/head/content-security-policy.ts';
import { makeRoutes } from '#src/routes.ts';
import type { SearchSettings } from '#src/views/types.ts';
import { writeBrowserModules } from './browser-modules.ts';

/** The records of one language of a search page that is made by hand. */
export interface SearchSiteLanguage {
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly records: readonly (Partial<RecordParts> & Pick<RecordParts, 'id' | 'title'>)[];
}

const facets: SearchLabels['facets'] = [
  {
    facet: 'kind',
    label: 'kinds',
    values: ['object', 'story'].map((key) => ({ key, text: `a ${key}` })),
  },
  {
    facet: 'partner',
    label: 'partners',
    values: [
      { key: 'fez', text: 'فاس', lang: 'ar', dir: 'rtl' },
      { key: 'puebla', text: 'Puebla' },
    ],
  },
  { facet: 'century', label: 'centuries', values: [{ key: '14', text: 'XIV' }] },
];

const words: SearchSettings['words'] = {
  'search.found': { one: '{count} thing', other: '{count} things' },
  'search.none': 'nothing for {query}.',
  'search.noneHint': 'fewer words.',
  'search.others': 'elsewhere',
  'search.all': 'all',
  'search.clear': 'clear',
  'search.more': 'more',
  'search.failed': 'failed',
  'search.loading': 'loading',
};

/** Writes search pages at `/<tag>/search/` with their indexes; they live below `base`. */
export async function writeSearchSite(
  folder: string,
  base: string,
  languages: readonly SearchSiteLanguage[],
): Promise<void> {
  const routes = makeRoutes(base);
  const bundles: SearchBundle[] = languages.map(({ tag, records }) => ({
    tag,
    labels: { facets, digits: tag === 'ar' ? '٠١٢٣٤٥٦٧٨٩' : '0123456789' },
    records: records.map((record) =>
      searchRecord(tag, {
        kind: 'object',
        url: routes.page('object', record.id, tag),
        passages: [],
        ...record,
      }),
    ),
  }));
  await buildSearch({ bundles, outFolder: folder, cacheFolder: join(folder, '.cache') });
  const script = routes.file(writeBrowserModules(folder, 'src/client/search.ts').slice(1));
  for (const { tag, dir } of languages) {
    const settings: SearchSettings = {
      locale: tag,
      bundles: languages
        .toSorted((a, b) => Number(b.tag === tag) - Number(a.tag === tag))
        .map((language) => ({
          tag: language.tag,
          name: language.name,
          dir: language.dir,
          href: routes.searchBundle(language.tag),
        })),
      words,
    };
    const page = join(folder, tag, 'search');
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'index.html'), searchPage(tag, dir, settings, script));
  }
}

function searchPage(tag: string, dir: string, settings: SearchSettings, script: string): string {
  const drawn = readFileSync('src/components/search/SearchResult.astro', 'utf8');
  const template = /<template[\s\S]*?<\/template>/u.exec(drawn)?.[0] ?? '';
  return `<!doctype html><html lang="${tag}" dir="${dir}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width"><title>-</title>
<link rel="icon" href="data:,"><script type="module" src="${script}"></script></head><body><main>
<sojourn-search>
<script type="application/json">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
<form role="search" data-search-form><label for="query">query</label>
<input id="query" type="search" name="q" autocomplete="off" data-search-input>
<button type="submit">go</button>
<label><input type="checkbox" name="others" value="1" data-search-others>others too</label></form>
<p role="status" data-search-status></p>
<div data-search-filters></div><ol role="list" data-search-results></ol>${template}
</sojourn-search></main></body></html>`;
}
