import { textFor, wordsFor, type Wording } from '#src/exhibition/translate.ts';
import { htmlText } from './html-text.ts';
import { blockLanguage } from './phrase.ts';
import type { ProsePlace } from './prose-place.ts';

const linked = new Map([
  ['ObjectLink', 'object'],
  ['StoryLink', 'story'],
  ['LessonLink', 'lesson'],
] as const);

/**
 * HTML of a component among the words of a paragraph: a link to an entry or to a glossary term.
 * What this edition does not show is written as its words alone.
 *
 * @param words HTML of what stands between the tags; empty for the title or the term itself
 */
export function inlineComponent(
  component: { readonly name: string; readonly target: string; readonly words: string },
  place: ProsePlace,
): string {
  const { name, target, words } = component;
  const { locale, routes } = place.context;
  if (name === 'Term') {
    const term = wordingOfTerm(target, place);
    const href = routes.glossaryTerm(target, locale.tag);
    return term === undefined ? words : link(`class="term" href="${href}"`, { words, term, place });
  }
  const kind = [...linked].find(([tag]) => tag === name)?.[1];
  const title = kind && titleOf(kind, target, place);
  if (kind === undefined || title === undefined) return words;
  return link(`href="${routes.page(kind, target, locale.tag)}"`, { words, term: title, place });
}

function link(
  attributes: string,
  shown: { readonly words: string; readonly term: Wording; readonly place: ProsePlace },
): string {
  const { words, term, place } = shown;
  if (words !== '') return `<a ${attributes}>${words}</a>`;
  // Seen from the text around it, which need not be in the language of the page.
  const { lang, dir } = term.lang === place.shown.tag ? {} : ownLanguage(term.lang, place);
  const language = lang === undefined ? '' : ` lang="${htmlText(lang)}" dir="${dir}"`;
  return `<a ${attributes}${language}>${htmlText(term.text)}</a>`;
}

function ownLanguage(tag: string, { context }: ProsePlace) {
  const { locale } = context;
  return tag === locale.tag ? { lang: tag, dir: locale.dir } : blockLanguage(tag, context);
}

function wordingOfTerm(id: string, { context, shown }: ProsePlace): Wording | undefined {
  const term = context.exhibition.glossary.get(id)?.facts.term;
  const inLanguage = term?.[shown.tag];
  return inLanguage === undefined
    ? wordsFor(term, context.locale)
    : { text: inLanguage, lang: shown.tag };
}

function titleOf(
  kind: 'object' | 'story' | 'lesson',
  id: string,
  { context, shown }: ProsePlace,
): Wording | undefined {
  const { objects, stories, lessons } = context.exhibition;
  const entry = { object: objects, story: stories, lesson: lessons }[kind].get(id);
  if (entry === undefined) return undefined;
  const text = entry.texts.byLocale.get(shown.tag) ?? textFor(entry.texts, context.locale)?.text;
  return text === undefined
    ? { text: id, lang: shown.tag }
    : { text: text.title, lang: text.locale };
}
