import { namePhrase, phrase } from './phrase.ts';
import type { Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The exhibition's title in every language: the page's own first, one that two share once. */
export function exhibitionTitles(context: ViewContext): readonly [own: Phrase, ...Phrase[]] {
  const { title, id } = context.exhibition.facts;
  const own = namePhrase(title, id, context);
  const others = context.exhibition.locales.flatMap(({ tag }) => {
    const words = title[tag];
    return words === undefined || words === own.text ? [] : [phrase(words, tag, context)];
  });
  return [own, ...others];
}
