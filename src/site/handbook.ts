import {
  handbookWords,
  isHandbookLanguage,
  type HandbookLanguage,
  type HandbookWords,
} from '#src/i18n/handbook-words.ts';
import { makeLocale } from '#src/i18n/locales.ts';
import { makeStrings, type Strings } from '#src/i18n/strings.ts';
import { handbookPage, type HandbookFront, type HandbookPage } from '#src/views/handbook-page.ts';
import { loadSite } from './load.ts';

interface HandbookPath {
  readonly params: { readonly language: HandbookLanguage; readonly page: string };
  readonly props: { readonly page: HandbookPage; readonly file: string };
}

/**
 * The paths of the handbook, from the files `<language>/<page>.mdx` with their front matter. The
 * pages are listed in the build's register; like everything of the generator they are made anew
 * when its code changed.
 */
export function handbookPaths(
  fronts: Readonly<Record<string, HandbookFront>>,
): readonly HandbookPath[] {
  const { routes, prepared } = loadSite();
  const { settings, fonts, look } = prepared;
  const files = Object.entries(fronts).flatMap(([file, front]) => {
    const [, language = '', name = ''] = /([^/]+)\/([^/]+)\.mdx$/u.exec(file) ?? [];
    return isHandbookLanguage(language) ? [{ file, front, language, name }] : [];
  });
  return files.map(({ file, front, language, name }) => {
    const written = files.filter((other) => other.name === name).map((other) => other.language);
    const { site } = settings;
    const page = handbookPage({
      name,
      language,
      written,
      front,
      routes,
      site,
      fontsCss: fonts.css,
      readingScript: look.readingScript,
      icon: look.icon,
    });
    const { path, alternates } = page;
    prepared.pages.set(path, {
      key: `${prepared.making} ${fonts.css ?? ''} ${look.icon} ${look.readingScript ?? ''}`,
      listed: true,
      alternates,
    });
    return { params: { language, page: name }, props: { page, file } };
  });
}

/** The words around a page of the handbook, whatever languages the exhibition has. */
export function handbookStrings(language: HandbookLanguage): {
  readonly ui: Strings;
  readonly words: HandbookWords;
} {
  const ui = makeStrings({ locale: makeLocale({ tag: language }), chain: [] });
  return { ui, words: handbookWords[language] };
}
