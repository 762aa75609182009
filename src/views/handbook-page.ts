import type { HandbookLanguage } from '#src/i18n/handbook-words.ts';
import { makeLocale } from '#src/i18n/locales.ts';
import { absoluteAddress, type Routes } from '#src/routes.ts';
import type { LanguageLink } from './types.ts';

/** What surrounds a page of the handbook. Its words are MDX of our own. */
export interface HandbookPage {
  readonly lang: HandbookLanguage;
  readonly dir: 'ltr' | 'rtl';
  readonly script: string;
  readonly title: string;
  readonly description: string;
  /** True for a translation that nobody who speaks the language has read. */
  readonly unread: boolean;
  readonly path: string;
  readonly canonical?: string;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly languages: readonly LanguageLink[];
  /** The page that offers the exhibition in all its languages. */
  readonly entrance: string;
  readonly icon: string;
  readonly readingScript?: string;
  readonly fontsCss?: string;
}

/** What the front matter of a page says. */
export interface HandbookFront {
  readonly title: string;
  readonly description: string;
  readonly translation?: 'machine' | 'reviewed';
}

/**
 * A page of the handbook in one language.
 *
 * @param input.written languages that have the page
 */
export function handbookPage(input: {
  readonly name: string;
  readonly language: HandbookLanguage;
  readonly written: readonly HandbookLanguage[];
  readonly front: HandbookFront;
  readonly routes: Routes;
  readonly site: string;
  readonly fontsCss: string | undefined;
  readonly readingScript: string | undefined;
  readonly icon: string;
}): HandbookPage {
  const { name, language, written, front, routes, site, fontsCss, readingScript, icon } = input;
  const at = (tag: string): string => routes.handbook(name, tag);
  const full = (address: string): string =>
    site === '' ? address : absoluteAddress(address, site);
  const { dir, script } = makeLocale({ tag: language });
  const path = at(language);
  return {
    lang: language,
    dir,
    script,
    title: front.title,
    description: front.description,
    unread: front.translation === 'machine',
    path,
    ...(site !== '' && { canonical: full(path) }),
    alternates: written.map((tag) => ({ tag, href: full(at(tag)) })),
    languages: written.map((tag) => {
      const { name: ownName, dir: ownDir } = makeLocale({ tag });
      return { tag, dir: ownDir, name: ownName, href: at(tag), current: tag === language };
    }),
    entrance: routes.chooser(),
    icon,
    ...(readingScript !== undefined && { readingScript }),
    ...(fontsCss !== undefined && { fontsCss }),
  };
}
