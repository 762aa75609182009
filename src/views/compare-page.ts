import { textFor } from '#src/exhibition/translate.ts';
import type { Comparison } from '#src/schema/exhibition.ts';
import { entryCard } from './card.ts';
import type { ComparePage, ComparisonCard } from './compare-types.ts';
import { comparedObjects } from './comparison-page.ts';
import { pageBase } from './frame.ts';
import { mainIllustration } from './illustration.ts';
import { sectionAt } from './list-pages.ts';
import { mapPhrase, namePhrase, phrase } from './phrase.ts';
import type { PhraseLink } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The page of all comparisons, where readers also choose objects of their own. */
export function comparePage(context: ViewContext): ComparePage {
  const { exhibition, strings } = context;
  return {
    kind: 'compare',
    ...pageBase(
      {
        title: strings.t('nav.compare'),
        description: strings.t('compare.intro'),
        section: 'compare',
      },
      sectionAt('compare', context),
      context,
    ),
    comparisons: exhibition.facts.comparisons.map((one) => comparisonCard(one, context)),
    choices: choices(context),
    orderRule: strings.t('compare.order'),
  };
}

/** The proposed comparisons in which an object stands. */
export function comparisonsOf(id: string, context: ViewContext): readonly PhraseLink[] {
  return context.exhibition.facts.comparisons
    .filter(({ objects }) => objects.some(({ object }) => object === id))
    .map((comparison) => comparisonLink(comparison, context));
}

function comparisonLink({ id, title }: Comparison, context: ViewContext): PhraseLink {
  const href = context.routes.page('comparison', id, context.locale.tag);
  return { ...namePhrase(title, id, context), href };
}

function comparisonCard(comparison: Comparison, context: ViewContext): ComparisonCard {
  const question = mapPhrase(comparison.question, context);
  return {
    title: comparisonLink(comparison, context),
    ...(question && { question }),
    objects: comparedObjects(comparison, context).map(({ object }) => {
      const { title, illustration, advisory } = entryCard(object, context);
      return { title, ...(illustration && { illustration }), ...(advisory && { advisory }) };
    }),
  };
}

function choices(context: ViewContext): ComparePage['choices'] {
  const { exhibition, formats, locale, routes } = context;
  return [...exhibition.objects.values()]
    .filter((object) => mainIllustration(object, context) !== undefined)
    .map((object) => {
      const shown = textFor(object.texts, locale);
      const title = phrase(shown?.text.title ?? object.id, shown?.tag, context);
      return { ...title, id: object.id, href: routes.page('object', object.id, locale.tag) };
    })
    .toSorted((a, b) => formats.compare(a.text, b.text));
}
