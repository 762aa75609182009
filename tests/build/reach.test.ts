import { beforeAll, expect, test } from 'vitest';
import { exampleSite, type BuiltSite } from '../helpers/build-site.ts';
import { addressOf, fileAt, htmlPage } from '../helpers/html-page.ts';
import { exampleLocales, pagesIn } from '../helpers/page-kinds.ts';
import { pageLinks } from '../helpers/page-links.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await exampleSite();
});

const locales = Object.keys(exampleLocales);

test.each(locales)(
  'from the home page in %s, links lead to every page of that language',
  (locale) => {
    const reached = reachedFrom(`${locale}/index.html`, (path) => path.startsWith(`${locale}/`));
    const shown = pagesIn(site, locale).filter((path) => !isHidden(path));
    expect(shown.filter((path) => !reached.has(path))).toEqual([]);
  },
);

test('the entrance leads to every language by links', () => {
  const reached = reachedFrom('index.html', () => true);
  for (const locale of locales) expect(reached).toContain(`${locale}/index.html`);
});

test.each(locales)('the lists in %s lead to every entry, without the search', (locale) => {
  const lists = ['objects', 'stories', 'lessons', 'partners', 'themes', 'tour'];
  for (const list of lists) {
    const folder = `${locale}/${list}/`;
    const isPageOfList = (path: string): boolean =>
      path === `${folder}index.html` || path.startsWith(`${folder}page/`);
    const reached = reachedFrom(`${folder}index.html`, isPageOfList);
    const entries = pagesIn(site, locale).filter((path) => path.startsWith(folder));
    expect(entries.length, list).toBeGreaterThan(1);
    expect(entries.filter((path) => !reached.has(path) && !isHidden(path))).toEqual([]);
  }
});

/** HTML files that links lead to; those of `through` are followed further. */
function reachedFrom(start: string, through: (path: string) => boolean): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const path of reached) {
    if (path !== start && !through(path)) continue;
    for (const { address, use } of pageLinks(htmlPage(site, path))) {
      if (use !== 'follow' || /^(?:https?|mailto):/u.test(address)) continue;
      const file = fileAt(site, new URL(address, `http://x${addressOf(site, path)}`).pathname);
      if (file?.endsWith('.html')) reached.add(file);
    }
  }
  return reached;
}

function isHidden(path: string): boolean {
  return htmlPage(site, path).querySelector('meta[name="robots"]') !== null;
}
