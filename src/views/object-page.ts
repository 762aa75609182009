import { noUses } from '#src/exhibition/backlinks.ts';
import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { absoluteAddress } from '#src/routes.ts';
import { openGraphImage } from '#src/images/open-graph-image.ts';
import { account, wordlessAccount } from './account.ts';
import { partnerLink, venueCard } from './card.ts';
import { pageBase } from './frame.ts';
import { illustration } from './illustration.ts';
import { objectFacts } from './object-facts.ts';
import { objectPerspectives } from './object-perspectives.ts';
import { mapPhrase, namePhrase, phrase } from './phrase.ts';
import { recordings } from './recording.ts';
import { advisoryNotes, entryCards, themeLinks } from './shared-parts.ts';
import type { Illustration, ObjectPage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Everything that the page of one object shows. */
export function objectPage(object: ExhibitionObject, context: ViewContext): ObjectPage {
  const { exhibition, routes, strings } = context;
  const { facts, id } = object;
  const uses = context.uses.get(id) ?? noUses;
  const [owner = ''] = object.partners;
  const own = account(object, context) ?? wordlessAccount(id);
  const perspectives = objectPerspectives(object, own, context);
  const illustrations = facts.images.flatMap((image) => illustration(object, image, context) ?? []);
  const careNotes = mapPhrase(facts.careNotes, context);
  const [stop] = uses.stops;
  return {
    kind: 'object',
    id,
    ...pageBase(
      {
        title: own.title.text,
        description: own.summary?.text,
        image: socialImage(object, illustrations, context),
        type: 'article',
        section: 'objects',
      },
      (tag) => routes.page('object', id, tag),
      context,
    ),
    account: own,
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
    recordings: recordings(object, context),
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
    takedown: exhibition.partners.get(owner)?.facts.contact.takedown ?? '',
  };
}

/** The named details of an object's images, with their names in the reader's language. */
function details(object: ExhibitionObject, context: ViewContext): readonly Illustration[] {
  const shown = textFor(object.texts, context.locale);
  return object.facts.images.flatMap((image) =>
    image.regions.flatMap(({ id, ...region }) => {
      const name = shown?.text.front.regions[id];
      if (name === undefined || !image.derivativesAllowed) return [];
      const drawn = illustration(object, image, context, { region, alt: name, largest: 960 });
      return drawn === undefined ? [] : [{ ...drawn, caption: phrase(name, shown?.tag, context) }];
    }),
  );
}

function socialImage(
  object: ExhibitionObject,
  illustrations: readonly Illustration[],
  { exhibition, routes }: ViewContext,
) {
  const [image] = object.facts.images;
  const [drawn] = illustrations;
  const facts = image && exhibition.images.get(object.folder + image.file);
  // An object with an advisory is not shown to people who have not been asked.
  if (facts === undefined || drawn === undefined || object.facts.advisories.length > 0)
    return undefined;
  return { href: routes.file(openGraphImage(facts, image).name), alt: drawn.alt.text };
}

function citation(title: string, object: ExhibitionObject, context: ViewContext): string {
  const { exhibition, formats, locale, routes, site, strings } = context;
  const path = routes.page('object', object.id, locale.tag);
  const authors = object.partners.map((id) => partnerLink(id, context).text);
  return strings.t('citation.form', {
    authors: formats.list(authors),
    title,
    exhibition: namePhrase(exhibition.facts.title, exhibition.facts.id, context).text,
    address: site === '' ? path : absoluteAddress(path, site),
  });
}
