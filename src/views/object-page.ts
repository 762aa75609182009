import { noUses, type ObjectUses } from '#src/exhibition/backlinks.ts';
import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { absoluteAddress } from '#src/routes.ts';
import { account, wordlessAccount } from './account.ts';
import { mainImage } from '#src/exhibition/image-region.ts';
import { partnerLink, partnerName, venueCard } from './card.ts';
import { contactLink } from './contact-link.ts';
import { pageBase } from './frame.ts';
import { illustration } from './illustration.ts';
import { objectFacts } from './object-facts.ts';
import { isAccountItself, objectPerspectives } from './object-perspectives.ts';
import { mapPhrase, namePhrase, phrase } from './phrase.ts';
import { unplacedRecordings } from './recording.ts';
import { whenOf } from './venues-in-time.ts';
import { advisoryNotes } from './advisory-notes.ts';
import { entryCards, themeLinks } from './shared-parts.ts';
import { socialImage } from './social-image.ts';
import type { Account, Illustration, ObjectPage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The widest that a detail is drawn, in image pixels for dense screens. */
const detailWidth = 960;

/** Everything that the page of one object shows. */
export function objectPage(object: ExhibitionObject, context: ViewContext): ObjectPage {
  const { exhibition, routes, strings } = context;
  const { facts, id } = object;
  const uses = context.uses.get(id) ?? noUses;
  const [owner = ''] = object.partners;
  const own = account(object, context) ?? wordlessAccount(id);
  const perspectives = objectPerspectives(object, context);
  const main = mainImage(object);
  const images = [...(main ? [main] : []), ...facts.images.filter((image) => image !== main)];
  const illustrations = images.flatMap((image) => illustration(object, image, context) ?? []);
  const careNotes = mapPhrase(facts.careNotes, context);
  const stop = stopNumber(uses, context);
  return {
    kind: 'object',
    id,
    ...pageBase(
      {
        title: own.title.text,
        description: own.summary?.text,
        image: socialImage([id], context),
        type: 'article',
        section: 'objects',
      },
      (tag) => routes.page('object', id, tag),
      context,
    ),
    // Its words are shown once.
    account: isAccountItself(object, context) ? withoutBody(own) : own,
    owner: partnerLink(owner, context),
    advisories: advisoryNotes(facts.advisories, context),
    labels: facts.labels.map(({ code, name, text, community, project }) => {
      const words = mapPhrase(text, context);
      return {
        code,
        name: namePhrase(name, code, context),
        ...(words && { text: words }),
        community: namePhrase(community, '', context),
        ...(project && { href: project }),
      };
    }),
    illustrations,
    facts: objectFacts(object, context),
    ...(careNotes && { careNotes }),
    perspectives,
    ...(perspectives.length > 1 && {
      orderRule: strings.t(`perspective.order.${exhibition.facts.rotation}`),
    }),
    recordings: unplacedRecordings(object, context),
    details: details(object, context),
    stories: entryCards(uses.stories, exhibition.stories, context),
    lessons: entryCards(uses.lessons, exhibition.lessons, context),
    venues: uses.venues.flatMap((key) => {
      const venue = exhibition.venues.get(key);
      return venue === undefined ? [] : [venueCard(venue, context)];
    }),
    related: entryCards(uses.related, exhibition.objects, context),
    themes: themeLinks(facts.themes, context),
    citation: citation(own.title.text, object, context),
    ...(stop && { stop }),
    takedown: contactLink(exhibition.partners.get(owner)?.facts.contact.takedown ?? ''),
  };
}

function withoutBody({ title, summary, lang, dir, notices }: Account): Account {
  return {
    ...wordlessAccount(''),
    title,
    ...(summary && { summary }),
    ...(lang && { lang }),
    ...(dir && { dir }),
    notices,
  };
}

/** The number at the venue of this edition, else at the one where the exhibition is now. */
function stopNumber({ stops }: ObjectUses, { exhibition }: ViewContext): string | undefined {
  const { venue: own, from } = exhibition.edition;
  return stops.find(({ venue: id }) => {
    const venue = exhibition.venues.get(id);
    return own === undefined ? venue && whenOf(venue, from) === 'now' : id === own;
  })?.number;
}

/** The named details of an object's images, with their names in the reader's language. */
function details(object: ExhibitionObject, context: ViewContext): readonly Illustration[] {
  const shown = textFor(object.texts, context.locale);
  return object.facts.images.flatMap((image) =>
    image.regions.flatMap(({ id, ...region }) => {
      const name = shown?.text.front.regions[id];
      if (name === undefined || !image.derivativesAllowed) return [];
      const drawn = illustration(object, image, context, {
        region,
        alt: { text: name, lang: shown?.tag ?? '' },
        largest: detailWidth,
      });
      return drawn === undefined ? [] : [{ ...drawn, caption: phrase(name, shown?.tag, context) }];
    }),
  );
}

function citation(title: string, object: ExhibitionObject, context: ViewContext): string {
  const { exhibition, formats, locale, routes, site, strings } = context;
  const path = routes.page('object', object.id, locale.tag);
  const authors = object.partners.map((id) => partnerName(id, context).text);
  return strings.t('citation.form', {
    authors: formats.list(authors),
    title,
    exhibition: namePhrase(exhibition.facts.title, exhibition.facts.id, context).text,
    address: site === '' ? path : absoluteAddress(path, site),
  });
}
