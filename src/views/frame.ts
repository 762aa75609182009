import { rotated } from '#src/exhibition/rotation.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import { absoluteAddress, type Section } from '#src/routes.ts';
import { partnerLink } from './card.ts';
import { mapPhrase, namePhrase } from './phrase.ts';
import { rightsNote } from './rights-note.ts';
import type { Frame, PageBase, PageMeta } from './types.ts';
import type { ViewContext } from './view-context.ts';

const navigation: readonly Section[] = [
  'objects',
  'stories',
  'lessons',
  'partners',
  'themes',
  'tour',
  'search',
];
const footer: readonly Section[] = [
  'glossary',
  'voices',
  'about',
  'impact',
  'credits',
  'accessibility',
  'rights',
];

/** What a page says of itself; the rest of its head follows from its address. */
export interface PageWords {
  readonly title: string;
  readonly description?: string | undefined;
  readonly image?: { readonly href: string; readonly alt: string } | undefined;
  readonly type?: 'website' | 'article';
  readonly hidden?: boolean;
  readonly section?: Section;
}

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

function pageMeta(
  { title, description, image, type = 'website', hidden = false }: PageWords,
  at: (locale: string) => string,
  { exhibition, locale, strings, site, routes }: ViewContext,
): PageMeta {
  const own = exhibition.facts.title[locale.tag];
  const name = own ?? Object.values(exhibition.facts.title)[0] ?? '';
  const path = at(locale.tag);
  const full = (address: string): string =>
    site === '' ? address : absoluteAddress(address, site);
  const alternates = exhibition.locales.map(({ tag }) => ({ tag, href: full(at(tag)) }));
  return {
    title: title === name ? name : strings.t('meta.title', { page: title, exhibition: name }),
    description: shortened(description ?? exhibition.facts.summary[locale.tag] ?? ''),
    path,
    ...(site !== '' && { canonical: full(path) }),
    alternates: hidden ? [] : [...alternates, { tag: 'x-default', href: full(routes.chooser()) }],
    ...(image && { image: { href: full(image.href), alt: image.alt } }),
    type,
    hidden,
  };
}

function frame(
  section: Section | undefined,
  at: (locale: string) => string,
  context: ViewContext,
): Frame {
  const { exhibition, locale, strings, routes, fonts } = context;
  const link = (to: Section) => ({
    label: strings.t(`nav.${to}` as StringKey),
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
    ...(fonts.css && { fontsCss: fonts.css }),
    fontsPreload: fonts.preload[locale.tag] ?? [],
  };
}

const longestDescription = 200;

/** Cut at a word, as search engines and cards show it. */
function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  const cut = text.slice(0, longestDescription - 1);
  const end = Math.max(cut.lastIndexOf(' '), longestDescription - 40);
  return `${cut.slice(0, end).trimEnd()}…`;
}
