import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { Theme } from '#src/exhibition/types.ts';
import type { Browsing } from './browse.ts';
import { entryCard } from './card.ts';
import { pageBase } from './frame.ts';
import { mapPhrase, namePhrase } from './phrase.ts';
import { objectsOf } from './objects-of.ts';
import type { Card, ThemePage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Everything that the page of one theme shows. */
export function themePage(theme: Theme, all: Browsing, context: ViewContext): ThemePage {
  const { exhibition, routes } = context;
  const title = namePhrase(theme.facts.title, theme.id, context);
  const summary = mapPhrase(theme.facts.summary, context);
  const cards = (entries: ReadonlyMap<string, AnyContribution>): readonly Card[] =>
    [...entries.values()]
      .filter(({ facts }) => facts.themes.includes(theme.id))
      .map((entry) => entryCard(entry, context));
  return {
    kind: 'theme',
    ...pageBase(
      {
        title: title.text,
        description: summary?.text,
        card: { title, kind: context.strings.t('kind.theme') },
        section: 'themes',
      },
      (tag) => routes.page('theme', theme.id, tag),
      context,
    ),
    title,
    ...(summary && { summary }),
    ...objectsOf('theme', theme.id, all, context),
    stories: cards(exhibition.stories),
    lessons: cards(exhibition.lessons),
  };
}
