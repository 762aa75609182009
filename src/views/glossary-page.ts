import { pageBase } from './frame.ts';
import { sectionAt } from './list-pages.ts';
import { namePhrase, phrase } from './phrase.ts';
import type { GlossaryPage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The terms that the partners agreed on, in the language's own order. */
export function glossaryPage(context: ViewContext): GlossaryPage {
  const { exhibition, formats, strings } = context;
  const terms = [...exhibition.glossary.values()].map(({ id, facts }) => {
    const own = namePhrase(facts.term, id, context);
    const others = Object.entries(facts.term)
      .filter(([, words]) => words !== own.text)
      .map(([tag, words]) => phrase(words, tag, context));
    return {
      id,
      term: own,
      definition: namePhrase(facts.definition, '', context),
      kept: facts.untranslated,
      others,
    };
  });
  return {
    kind: 'glossary',
    ...pageBase(
      { title: strings.t('nav.glossary'), section: 'glossary' },
      sectionAt('glossary', context),
      context,
    ),
    terms: terms.toSorted((a, b) => formats.compare(a.term.text, b.term.text)),
  };
}
