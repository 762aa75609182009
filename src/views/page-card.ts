import { cardSettings } from '#src/images/card-settings.ts';
import { shareCardName, type CardWords, type ShareCard } from '#src/images/share-card.ts';
import { script } from '#src/i18n/tags.ts';
import { absoluteAddress } from '#src/routes.ts';
import { partnerName } from './card.ts';
import { cardPicture, type ShownPicture } from './card-picture.ts';
import type { CoverOwner } from './cover.ts';
import { exhibitionTitles } from './exhibition-titles.ts';
import { frontObjects, inLanguagesTurn, partnersInTurn } from './front-objects.ts';
import { mapPhrase, namePhrase } from './phrase.ts';
import type { PageCard, Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** What a page puts on its card. */
export interface CardContent {
  readonly title: Phrase;
  /** What it is, in a word. */
  readonly kind?: string;
  /** Ids of the partners that made it. */
  readonly by?: readonly string[];
  /** Labels of communities that belong to it. */
  readonly labels?: readonly Phrase[];
  /** Whose picture may be shown, the first choice first. */
  readonly pictures?: readonly CoverOwner[];
}

/**
 * The image with which a page is shared, and its words for those who cannot see it. `undefined`
 * where no cards are drawn: without a public address nobody could fetch them.
 */
export function pageCard(
  content: CardContent | 'exhibition',
  context: ViewContext,
): PageCard | undefined {
  const { cards, exhibition, strings, site } = context;
  if (cards === undefined || site === '') return undefined;
  const isShared = content === 'exhibition' || exhibition.facts.cards === 'shared';
  const picture = isShared
    ? cardPicture(
        inLanguagesTurn(frontObjects(context), context).map((id) => ({
          entry: exhibition.objects.get(id),
        })),
        context,
      )
    : cardPicture(content.pictures ?? [], context);
  const shows = isShared ? exhibitionCard(picture, context) : entryCard(content, picture, context);
  const name = namePhrase(exhibition.facts.title, exhibition.facts.id, context).text;
  const words = isShared
    ? strings.t('meta.imageOf', { exhibition: name })
    : strings.t('meta.cardOf', { title: content.title.text, exhibition: name });
  const alt = picture?.alt
    ? strings.t('meta.pictured', { card: words, picture: picture.alt })
    : words;
  return drawnCard(shows, alt, context);
}

/**
 * The card of the entrance, where no language goes first but by the order of `exhibition.yaml`: the
 * title in all of them. `undefined` where no cards are drawn.
 */
export function entranceCard(languages: readonly ViewContext[]): PageCard | undefined {
  const [first] = languages;
  if (first === undefined) return undefined;
  const titles = exhibitionTitles(first);
  const shows: ShareCard = {
    of: 'exhibition',
    dir: first.locale.dir,
    titles: titles.map((title) => cardWords(title, first)),
  };
  return drawnCard(shows, titles.map(({ text }) => text).join(' · '), first);
}

function drawnCard(
  shows: ShareCard,
  alt: string,
  { cards, routes, site }: ViewContext,
): PageCard | undefined {
  if (cards === undefined || site === '') return undefined;
  const file = shareCardName(shows, cards.design);
  const { width, height } = cardSettings;
  return { href: absoluteAddress(routes.file(file), site), alt, width, height, file, shows };
}

function exhibitionCard(picture: ShownPicture | undefined, context: ViewContext): ShareCard {
  const by = partnersInTurn(context).map(({ id }) => id);
  return {
    of: 'exhibition',
    dir: context.locale.dir,
    titles: exhibitionTitles(context).map((title) => cardWords(title, context)),
    ...byLine(by, context),
    ...(picture && { picture: picture.picture }),
  };
}

function entryCard(
  { title, kind, by = [], labels = [] }: CardContent,
  picture: ShownPicture | undefined,
  context: ViewContext,
): ShareCard {
  const { exhibition, formats, locale } = context;
  const own = mapPhrase(exhibition.facts.title, context);
  return {
    of: 'page',
    dir: locale.dir,
    titles: [cardWords(title, context)],
    ...(kind && { kind: cardWords({ text: kind }, context) }),
    ...byLine(by, context),
    ...(labels.length > 0 && {
      labels: cardWords({ text: formats.list(labels.map(({ text }) => text)) }, context),
    }),
    ...(own && { exhibition: cardWords(own, context) }),
    ...(picture && { picture: picture.picture }),
  };
}

function byLine(by: readonly string[], context: ViewContext): Pick<ShareCard, 'by'> {
  if (by.length === 0) return {};
  const names = by.map((id) => partnerName(id, context).text);
  // Names of institutions often hold commas.
  return { by: cardWords({ text: names.join(' · ') }, context) };
}

/** A phrase with the direction and script of its own language. */
function cardWords({ text, lang, dir }: Phrase, { locale, exhibition }: ViewContext): CardWords {
  if (lang === undefined) return { text, dir: locale.dir, script: locale.script };
  const declared = exhibition.locales.find(({ tag }) => tag === lang);
  return { text, dir: dir ?? locale.dir, script: declared?.script ?? script(lang) };
}
