import { absoluteAddress, type Section } from '#src/routes.ts';
import { pageCard, type CardContent } from './page-card.ts';
import { namePhrase } from './phrase.ts';
import type { PageMeta } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** What a page says of itself; the rest of its head follows from its address. */
export interface PageWords {
  readonly title: string;
  readonly description?: string | undefined;
  /** What its card shows besides the title; `exhibition` for the card of the whole. */
  readonly card?: Partial<CardContent> | 'exhibition' | undefined;
  readonly type?: 'website' | 'article';
  readonly hidden?: boolean;
  readonly section?: Section;
}

/**
 * Head of a page. A page without a description of its own has that of the exhibition.
 *
 * @param at the address of this same page in any language
 */
export function pageMeta(
  { title, description, card, type = 'website', hidden = false }: PageWords,
  at: (locale: string) => string,
  context: ViewContext,
): PageMeta {
  const { exhibition, locale, strings, site, routes } = context;
  const { facts } = exhibition;
  const name = namePhrase(facts.title, facts.id, context).text;
  const path = at(locale.tag);
  const full = (address: string): string =>
    site === '' ? address : absoluteAddress(address, site);
  const alternates = exhibition.locales.map(({ tag }) => ({ tag, href: full(at(tag)) }));
  const drawn = pageCard(
    card === 'exhibition' || hidden ? 'exhibition' : { title: { text: title }, ...card },
    context,
  );
  return {
    title: title === name ? name : strings.t('meta.title', { page: title, exhibition: name }),
    description: shortened(description ?? namePhrase(facts.summary, '', context).text),
    path,
    ...(site !== '' && { canonical: full(path) }),
    alternates: hidden ? [] : [...alternates, { tag: 'x-default', href: full(routes.chooser()) }],
    ...(drawn && { card: drawn }),
    type,
    hidden,
  };
}

/** In characters; longer ones are cut by whoever shows them. */
const longestDescription = 200;

/** Cut between two words, or between two characters in scripts that put no spaces between words. */
function shortened(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  if (characters.length <= longestDescription) return characters.join('');
  const kept = characters.slice(0, longestDescription - 1);
  const space = kept.lastIndexOf(' ');
  const end = space > longestDescription * 0.8 ? space : kept.length;
  return `${kept.slice(0, end).join('').trimEnd()}…`;
}
