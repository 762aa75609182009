import { noUses } from '#src/exhibition/backlinks.ts';
import { mainImage } from '#src/exhibition/image-region.ts';
import { rotated } from '#src/exhibition/rotation.ts';
import { textFor } from '#src/exhibition/translate.ts';
import type { ExhibitionObject } from '#src/exhibition/types.ts';
import type { Comparison } from '#src/schema/exhibition.ts';
import { advisoryNotes } from './advisory-notes.ts';
import { entryCard, partnerLink, partnerName } from './card.ts';
import type { ComparedFacts, ComparedObject, ComparisonPage } from './compare-types.ts';
import { pageBase } from './frame.ts';
import { allFacts } from './object-facts.ts';
import { mapPhrase, namePhrase, phrase } from './phrase.ts';
import type { Card } from './types.ts';
import type { ViewContext } from './view-context.ts';
import { closerIllustration } from './zoom.ts';

/** An object of a comparison, and the image that stands for it there. */
interface Compared {
  readonly object: ExhibitionObject;
  readonly image: string | undefined;
}

/** Two or three objects side by side, with one table of facts. */
export function comparisonPage(comparison: Comparison, context: ViewContext): ComparisonPage {
  const { formats, locale, routes, strings } = context;
  const compared = comparedObjects(comparison, context);
  const objects = compared.map(({ object }) => object);
  const title = namePhrase(comparison.title, comparison.id, context);
  const question = mapPhrase(comparison.question, context);
  const partners = comparison.proposedBy.map((id) => partnerName(id, context).text);
  return {
    kind: 'comparison',
    ...pageBase(
      {
        title: title.text,
        description: question?.text,
        card: {
          title,
          kind: strings.t('nav.compare'),
          by: comparison.proposedBy,
          pictures: compared.map(({ object: entry, image }) => ({ entry, image })),
        },
        section: 'compare',
      },
      (tag) => routes.page('comparison', comparison.id, tag),
      context,
    ),
    title,
    ...(question && { question }),
    ...(partners.length > 0 && {
      proposedBy: strings.t('compare.proposedBy', { partners: formats.list(partners) }),
    }),
    objects: compared.map((one) => comparedObject(one, context)),
    facts: comparedFacts(objects, context),
    perspectives: mutualPerspectives(objects, context),
    orderRule: strings.t('compare.order'),
    all: { text: strings.t('compare.all'), href: routes.section('compare', locale.tag) },
  };
}

/**
 * The objects of a comparison in the order of the published rule: partners as in `exhibition.yaml`,
 * begun at a place that depends on the comparison. How its file lists them does not count.
 */
export function comparedObjects(
  { id, objects }: Pick<Comparison, 'id' | 'objects'>,
  { exhibition }: ViewContext,
): readonly Compared[] {
  const partners = exhibition.facts.partners.map((partner) => partner.id);
  const place = ({ object }: Compared): number => partners.indexOf(object.partners[0] ?? '');
  const found = objects.flatMap(({ object: name, image }) => {
    const object = exhibition.objects.get(name);
    return object === undefined ? [] : [{ object, image }];
  });
  return rotated(
    found.toSorted((a, b) => place(a) - place(b) || (a.object.id < b.object.id ? -1 : 1)),
    id,
  );
}

function comparedObject({ object, image: asked }: Compared, context: ViewContext): ComparedObject {
  const { locale, routes } = context;
  const shown = textFor(object.texts, locale);
  const summary = shown?.text.front.summary;
  // The image that was asked for may be held back.
  const image = object.facts.images.find(({ id }) => id === asked) ?? mainImage(object);
  const drawn = image && closerIllustration(object, image, context);
  return {
    title: {
      ...phrase(shown?.text.title ?? object.id, shown?.tag, context),
      href: routes.page('object', object.id, locale.tag),
    },
    owner: partnerLink(object.partners[0] ?? '', context),
    ...(summary && { summary: phrase(summary, shown?.tag, context) }),
    ...(drawn && { illustration: drawn }),
    advisories: advisoryNotes(object.facts.advisories, context),
  };
}

/** Rows that at least one of the objects has a value for, in the order of a museum label. */
function comparedFacts(
  objects: readonly ExhibitionObject[],
  context: ViewContext,
): readonly ComparedFacts[] {
  const [first = [], ...others] = objects.map((object) => allFacts(object, context));
  return first
    .map(({ label, values }, row) => ({
      label,
      values: [values, ...others.map((rows) => rows[row]?.values ?? [])],
    }))
    .filter(({ values }) => values.some((stated) => stated.length > 0));
}

/** What a partner of one of the objects says of another partner's. */
function mutualPerspectives(
  objects: readonly ExhibitionObject[],
  context: ViewContext,
): readonly Card[] {
  const partners = new Set(objects.flatMap((object) => object.partners));
  return objects.flatMap((object) =>
    (context.uses.get(object.id) ?? noUses).perspectives.flatMap((id) => {
      const perspective = context.exhibition.perspectives.get(id);
      const isMutual = perspective?.partners.some(
        (partner) => partners.has(partner) && !object.partners.includes(partner),
      );
      return perspective && isMutual === true ? [entryCard(perspective, context)] : [];
    }),
  );
}
