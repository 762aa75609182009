import { rotated } from '#src/exhibition/rotation.ts';
import type { Section } from '#src/routes.ts';
import { partnerLink } from './card.ts';
import { pageMeta, type PageWords } from './page-meta.ts';
import { mapPhrase, namePhrase } from './phrase.ts';
import { rightsNote } from './rights-note.ts';
import type { Frame, Logo, PageBase } from './types.ts';
import type { SiteLogo, ViewContext } from './view-context.ts';

const navigation = [
  'objects',
  'stories',
  'lessons',
  'partners',
  'themes',
  'tour',
] as const satisfies readonly Section[];
const footer = [
  'timeline',
  'compare',
  'glossary',
  'voices',
  'about',
  'impact',
  'credits',
  'accessibility',
  'rights',
] as const satisfies readonly Section[];

/**
 * Head and surroundings of a page.
 *
 * @param at the address of this same page in any language
 */
export function pageBase(
  words: PageWords,
  at: (locale: string) => string,
  context: ViewContext,
): PageBase {
  return { meta: pageMeta(words, at, context), frame: frame(words.section, at, context) };
}

function frame(
  section: Section | undefined,
  at: (locale: string) => string,
  context: ViewContext,
): Frame {
  const { exhibition, locale, strings, routes, fonts, look } = context;
  const link = (to: (typeof navigation)[number] | (typeof footer)[number]) => ({
    label: strings.t(`nav.${to}`),
    href: routes.section(to, locale.tag),
    current: to === section,
  });
  const subtitle = mapPhrase(exhibition.facts.subtitle, context);
  const partners = exhibition.facts.partners.map(({ id }) => id);
  return {
    lang: locale.tag,
    dir: locale.dir,
    script: locale.script,
    exhibition: namePhrase(exhibition.facts.title, exhibition.facts.id, context),
    ...(subtitle && { subtitle }),
    home: routes.section('home', locale.tag),
    navigation: navigation.map(link),
    footer: footer.map(link),
    languages: exhibition.locales.map(({ tag, dir, name }) => ({
      tag,
      dir,
      name,
      href: at(tag),
      current: tag === locale.tag,
    })),
    search: routes.section('search', locale.tag),
    partners: rotated(partners, at(locale.tag)).map((id) => partnerLink(id, context)),
    licence: rightsNote(exhibition.facts.licence, context),
    feed: routes.feed(locale.tag),
    icon: look.icon,
    ...(look.logo && { logo: logo(look.logo, context) }),
    themeColours: look.themeColours,
    ...(look.readingScript && { readingScript: look.readingScript }),
    ...(fonts.css && { fontsCss: fonts.css }),
    fontsPreload: fonts.preload[locale.tag] ?? [],
  };
}

function logo({ alt, ...image }: SiteLogo, context: ViewContext): Logo {
  const words = mapPhrase(alt, context);
  return { ...image, ...(words && { alt: words }) };
}
