import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { pageFile } from '#src/reading/page-file.ts';
import type { Page } from '#src/views/types.ts';
import { loadSite, type SiteLanguage } from './load.ts';

interface PagePath<Shown> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly page: Shown };
}

/**
 * The paths of one route in every language, as `getStaticPaths` wants them. A page that the
 * previous build made from an equal value is left as it is: its file is still in the output folder.
 */
export function pagePaths<Shown extends Page>(
  pagesOf: (language: SiteLanguage) => Iterable<{
    readonly params: Readonly<Record<string, string | undefined>>;
    readonly page: Shown;
  }>,
): PagePath<Shown>[] {
  const { languages, prepared } = loadSite();
  return languages.flatMap((language) => {
    const paths: PagePath<Shown>[] = [];
    for (const { params, page } of pagesOf(language)) {
      const { path, card } = page.meta;
      if (card !== undefined) prepared.cards?.wanted.set(card.file, card.shows);
      const key = pageKey(page, prepared.making);
      const { hidden, alternates } = page.meta;
      prepared.pages.set(path, { key, listed: !hidden, alternates });
      const unchanged =
        prepared.earlierPages.get(path) === key && existsSync(pageFile(path, prepared.settings));
      if (!unchanged) {
        paths.push({ params: { locale: language.locale.tag, ...params }, props: { page } });
      }
    }
    return paths;
  });
}

/** Equal keys mean equal pages: all that a page shows is in its value, all that draws it is code. */
function pageKey(page: Page, making: string): string {
  return createHash('sha256').update(making).update(JSON.stringify(page)).digest('base64url');
}
