import { absoluteAddress } from '#src/routes.ts';
import { entranceCard } from './page-card.ts';
import type { ChooserPage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The page on which every language speaks for itself.
 *
 * @param languages one context per language, in the order of `exhibition.yaml`
 * @param at where each language leads
 */
export function chooserPage(
  languages: readonly ViewContext[],
  at: (context: ViewContext) => string,
  words: 'language.continue' | 'notFound.title' = 'language.continue',
): ChooserPage {
  const [first] = languages;
  const css = first?.fonts.css;
  const card = isEntrance(languages, at) ? entranceCard(languages) : undefined;
  return {
    kind: 'chooser',
    title: languages.flatMap(({ exhibition, locale: { tag, dir } }) => {
      const text = exhibition.facts.title[tag];
      return text === undefined ? [] : [{ text, lang: tag, dir }];
    }),
    languages: languages.map((context) => {
      const { exhibition, locale, strings } = context;
      const { tag, dir, name } = locale;
      // A language without words of its own is invited by its name, not in another language.
      const own = strings.langOf(words) === tag;
      return {
        tag,
        dir,
        name,
        href: at(context),
        current: false,
        invitation: own ? strings.t(words) : name,
        exhibition: exhibition.facts.title[tag] ?? name,
      };
    }),
    alternates: entranceAlternates(languages, at),
    ...(card && { card }),
    ...(first && { icon: first.look.icon, themeColours: first.look.themeColours }),
    ...(first?.look.readingScript && { readingScript: first.look.readingScript }),
    ...(css && { fontsCss: css }),
  };
}

/** Whether a chooser leads to the front pages, and not from a label or a lost address elsewhere. */
function isEntrance(
  [first]: readonly ViewContext[],
  at: (context: ViewContext) => string,
): boolean {
  return first !== undefined && at(first) === first.routes.section('home', first.locale.tag);
}

/** Home pages as full addresses, for the chooser that leads to them; none without a public address. */
function entranceAlternates(
  languages: readonly ViewContext[],
  at: (context: ViewContext) => string,
): ChooserPage['alternates'] {
  const [first] = languages;
  if (first === undefined || first.site === '' || !isEntrance(languages, at)) return [];
  const { routes, site } = first;
  const homes = languages.map((context) => ({
    tag: context.locale.tag,
    href: absoluteAddress(at(context), site),
  }));
  return [...homes, { tag: 'x-default', href: absoluteAddress(routes.chooser(), site) }];
}
