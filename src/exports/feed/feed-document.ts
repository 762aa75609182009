import { Feed } from 'feed';
import { contributions, type AnyContribution } from '#src/exhibition/rules/rule.ts';
import { textFor, wordsFor } from '#src/exhibition/translate.ts';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Strings } from '#src/i18n/strings.ts';
import { absoluteAddress, type Routes } from '#src/routes.ts';

/** What a feed of one language is made from. */
export interface FeedInput {
  readonly exhibition: PublishedExhibition;
  readonly locale: Locale;
  readonly strings: Strings;
  readonly routes: Routes;
  readonly site: string;
}

const newest = 30;

/**
 * What was written last, newest first, as an Atom feed (RFC 4287) in one language. Only entries
 * with a date are news. A site without a public address gets addresses below `urn:`, since Atom
 * asks for absolute ones.
 */
export function feedDocument(input: FeedInput): string {
  const { exhibition, locale, strings, routes } = input;
  const full = (path: string): string =>
    input.site === ''
      ? `urn:sojourn:${exhibition.facts.id}:${path}`
      : absoluteAddress(path, input.site);
  const title = wordsFor(exhibition.facts.title, locale)?.text ?? exhibition.facts.id;
  const news = contributions(exhibition)
    .flatMap((entry) => {
      const date = dateOf(entry);
      return date === undefined ? [] : [{ entry, date }];
    })
    .toSorted((a, b) => (a.date > b.date ? -1 : Number(a.date < b.date)))
    .slice(0, newest);
  const home = full(routes.section('home', locale.tag));
  const feed = new Feed({
    id: home,
    link: home,
    title: strings.t('feed.title', { exhibition: title }),
    language: locale.tag,
    updated: midnight(news[0]?.date ?? exhibition.edition.from),
    feedLinks: { atom: full(routes.feed(locale.tag)) },
    copyright: exhibition.facts.licence,
    generator: false,
  });
  for (const { entry, date } of news) {
    const shown = textFor(entry.texts, locale);
    if (shown === undefined) continue;
    const link = full(
      entry.kind === 'perspective'
        ? routes.perspective(entry.id, locale.tag)
        : routes.page(entry.kind, entry.id, locale.tag),
    );
    feed.addItem({
      title: shown.text.title,
      id: link,
      link,
      date: midnight(date),
      ...(shown.text.front.summary && { description: shown.text.front.summary }),
      author: entry.partners.map((id) => ({
        name: wordsFor(exhibition.partners.get(id)?.facts.name, locale)?.text ?? id,
      })),
    });
  }
  return feed.atom1();
}

/** The day on which an entry was last written or signed, `YYYY-MM-DD`. */
function dateOf(entry: AnyContribution): string | undefined {
  const written = [...entry.texts.byLocale.values()].map(({ front }) => front.written);
  const signed = 'signedOff' in entry.facts ? entry.facts.signedOff.map(({ date }) => date) : [];
  const updated = entry.kind === 'lesson' ? [entry.facts.updated] : [];
  const own = entry.kind === 'perspective' ? [entry.facts.date] : [];
  return [...written, ...signed, ...updated, ...own]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
