import { absoluteAddress } from '#src/routes.ts';
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
    ...(first && { icon: first.look.icon, themeColours: first.look.themeColours }),
    ...(css && { fontsCss: css }),
  };
}

/** Home pages as full addresses, for the chooser that leads to them; none without a public address. */
function entranceAlternates(
  languages: readonly ViewContext[],
  at: (context: ViewContext) => string,
): ChooserPage['alternates'] {
  const [first] = languages;
  if (first === undefined || first.site === '') return [];
  const { routes, site, locale } = first;
  if (at(first) !== routes.section('home', locale.tag)) return [];
  const homes = languages.map((context) => ({
    tag: context.locale.tag,
    href: absoluteAddress(at(context), site),
  }));
  return [...homes, { tag: 'x-default', href: absoluteAddress(routes.chooser(), site) }];
}
