import { rotated } from '#src/exhibition/rotation.ts';
import type { Partner, Venue } from '#src/exhibition/types.ts';
import { entryCard, partnerCard, venueCard } from './card.ts';
import { pageBase } from './frame.ts';
import { sectionAt } from './list-pages.ts';
import { namePhrase, phrase } from './phrase.ts';
import { entryCards } from './shared-parts.ts';
import { socialImage } from './social-image.ts';
import { tourMap } from './tour-map.ts';
import type { HomePage } from './types.ts';
import { venuesInOrder, whenOf } from './venues-in-time.ts';
import type { ViewContext } from './view-context.ts';

/** Objects on the front page when the exhibition chose none. */
const chosenWhenNone = 6;

/** The front page of one language. */
export function homePage(context: ViewContext): HomePage {
  const { exhibition, strings } = context;
  const { title, summary, front } = exhibition.facts;
  const own = namePhrase(title, exhibition.facts.id, context);
  const others = exhibition.locales.flatMap(({ tag }) => {
    const words = title[tag];
    return words === undefined || words === own.text ? [] : [phrase(words, tag, context)];
  });
  const venues = venuesInOrder(exhibition);
  const today = exhibition.edition.from;
  const stop = (when: 'now' | 'next', words: string) => {
    const venue = venues.find((candidate) => whenOf(candidate, today) === when);
    return venue && announced(venue, words, context);
  };
  const now = stop('now', strings.t('home.onShowNow'));
  const next = stop('next', strings.t('tour.next'));
  const map = tourMap(context);
  const partners = partnersInTurn(context);
  const chosen = front.objects.length > 0 ? front.objects : inTurn(partners, context);
  const description = namePhrase(summary, '', context);
  return {
    kind: 'home',
    ...pageBase(
      {
        title: own.text,
        description: description.text,
        image: socialImage(chosen, context),
        section: 'home',
      },
      sectionAt('home', context),
      context,
    ),
    titles: [own, ...others],
    summary: description,
    objects: entryCards(chosen, exhibition.objects, context),
    stories: [...exhibition.stories.values()].map((story) => entryCard(story, context)),
    partners: partners.map((one) => partnerCard(one, context)),
    ...(now && { now }),
    ...(next && { next }),
    ...(map && { map }),
  };
}

function announced(venue: Venue, words: string, context: ViewContext) {
  const { from, until } = venue.facts.dates;
  const dates = context.formats.dateRange(from, until);
  return { words, card: venueCard(venue, context), dates };
}

/** Each language begins with another partner than the one before, so that none heads every page. */
function partnersInTurn({ exhibition, locale }: ViewContext): readonly Partner[] {
  const turn = exhibition.locales.findIndex(({ tag }) => tag === locale.tag);
  return rotated([...exhibition.partners.values()], exhibition.facts.id, Math.max(turn, 0));
}

/** In turn one object of each partner, so that all are seen alike. */
function inTurn(partners: readonly Partner[], { exhibition }: ViewContext): readonly string[] {
  const objects = [...exhibition.objects.values()];
  const byPartner = partners.map(({ id }) =>
    objects.filter((object) => object.partners.includes(id)),
  );
  const longest = Math.max(0, ...byPartner.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => byPartner.map((list) => list[index]?.id))
    .flat()
    .filter((id) => id !== undefined)
    .slice(0, chosenWhenNone);
}
