import { noUses, type ObjectUses } from '#src/exhibition/backlinks.ts';
import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { absoluteAddress } from '#src/routes.ts';
import { account, wordlessAccount } from './account.ts';
import { mainImage } from '#src/exhibition/image-region.ts';
import { partnerLink, partnerName, venueCard } from './card.ts';
import { comparisonsOf } from './compare-page.ts';
import { contactLink } from './contact-link.ts';
import { pageBase } from './frame.ts';
import { objectDetails } from './object-details.ts';
import { objectFacts } from './object-facts.ts';
import { isAccountItself, objectPerspectives } from './object-perspectives.ts';
import { mapPhrase, namePhrase } from './phrase.ts';
import { unplacedRecordings } from './recording.ts';
import { whenOf } from './venues-in-time.ts';
import { advisoryNotes } from './advisory-notes.ts';
import { entryCards, themeLinks } from './shared-parts.ts';
import type { Account, ObjectPage } from './types.ts';
import type { ViewContext } from './view-context.ts';
import { closerIllustration } from './zoom.ts';

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
  const illustrations = images.flatMap((image) => closerIllustration(object, image, context) ?? []);
  const details = objectDetails(object, context);
  const careNotes = mapPhrase(facts.careNotes, context);
  const stop = stopNumber(uses, context);
  return {
    kind: 'object',
    id,
    ...pageBase(
      {
        title: own.title.text,
        description: own.summary?.text,
        card: {
          title: own.title,
          kind: strings.t('kind.object'),
          by: object.partners,
          labels: facts.labels.map(({ code, name }) => namePhrase(name, code, context)),
          pictures: [{ entry: object }],
        },
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
    walks: details.walks,
    details: details.single,
    stories: entryCards(uses.stories, exhibition.stories, context),
    lessons: entryCards(uses.lessons, exhibition.lessons, context),
    venues: uses.venues.flatMap((key) => {
      const venue = exhibition.venues.get(key);
      return venue === undefined ? [] : [venueCard(venue, context)];
    }),
    related: entryCards(uses.related, exhibition.objects, context),
    themes: themeLinks(facts.themes, context),
    comparisons: [
      ...comparisonsOf(id, context),
      ...(illustrations.length > 0
        ? [
            {
              text: strings.t('compare.with'),
              href: routes.compareObjects([id], context.locale.tag),
            },
          ]
        : []),
    ],
    citation: citation(own.title.text, object, context),
    ...(stop && { stop }),
    takedown: contactLink(exhibition.partners.get(owner)?.facts.contact.takedown ?? ''),
  };
}

function withoutBody({ title, summary, easy, lang, dir, notices }: Account): Account {
  return {
    ...wordlessAccount(''),
    title,
    ...(summary && { summary }),
    ...(easy && { easy: { ...easy, body: [] } }),
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
