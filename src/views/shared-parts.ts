import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { entryCard } from './card.ts';
import { namePhrase } from './phrase.ts';
import type { Card, PhraseLink } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Cards of the entries with these ids, in this order; those that are not published are left out. */
export function entryCards(
  ids: readonly string[],
  entries: ReadonlyMap<string, AnyContribution>,
  context: ViewContext,
): readonly Card[] {
  return ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [entryCard(entry, context)];
  });
}

/** Links to themes by their ids; unknown ones are left out. */
export function themeLinks(ids: readonly string[], context: ViewContext): readonly PhraseLink[] {
  const { exhibition, locale, routes } = context;
  return ids.flatMap((id) => {
    const theme = exhibition.themes.get(id);
    if (theme === undefined) return [];
    const href = routes.page('theme', id, locale.tag);
    return [{ ...namePhrase(theme.facts.title, id, context), href }];
  });
}
