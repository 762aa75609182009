import { backlinks } from '#src/exhibition/backlinks.ts';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { forEdition } from '#src/exhibition/gate/for-edition.ts';
import { makeFormats } from '#src/i18n/format.ts';
import { borrowingOrder, makeStrings } from '#src/i18n/strings.ts';
import { makeRoutes } from '#src/routes.ts';
import type { ViewContext } from '#src/views/view-context.ts';
import { makeExhibition, type MadeExhibition } from './make-exhibition.ts';

/** The day on which everything made here is looked at, when a test names no other. */
export const today = '2026-11-01';

/** What the web site of a made exhibition may show. */
export function makePublished(made: MadeExhibition = {}, from = today): PublishedExhibition {
  return forEdition(makeExhibition(made), { kind: 'web', from, drafts: false });
}

/** What the views of one language are made from. Without a site, addresses are those below it. */
export function makeContext(
  exhibition: PublishedExhibition,
  tag: string,
  place: { readonly base?: string; readonly site?: string; readonly cards?: boolean } = {},
): ViewContext {
  const locale = exhibition.locales.find((candidate) => candidate.tag === tag);
  if (locale === undefined) throw new Error(`The made exhibition has no language "${tag}".`);
  const declared = exhibition.locales.map((candidate) => candidate.tag);
  return {
    exhibition,
    uses: backlinks(exhibition),
    locale,
    strings: makeStrings({
      locale,
      chain: borrowingOrder(locale, declared),
      overrides: exhibition.strings,
    }),
    formats: makeFormats(locale),
    routes: makeRoutes(place.base ?? '/'),
    site: place.site ?? '',
    fonts: { preload: {} },
    ...(place.cards && { cards: { design: 'made' } }),
    look: { icon: '/icon.svg', themeColours: { light: '#faf8f3', dark: '#0e1529' } },
  };
}
