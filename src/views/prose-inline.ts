import { textFor, wordsFor } from '#src/exhibition/translate.ts';
import type { ProsePlace } from './prose-place.ts';

const linked = { ObjectLink: 'object', StoryLink: 'story', LessonLink: 'lesson' } as const;

/**
 * HTML of a component among the words of a paragraph: a link to an entry or to a glossary term.
 * What this edition does not show is written as its words alone.
 */
export function inlineComponent(
  name: string,
  target: string,
  words: string,
  { context, shown }: ProsePlace,
): string {
  const { exhibition, locale, routes } = context;
  if (name === 'Term') {
    const term = exhibition.glossary.get(target);
    if (term === undefined) return words;
    const own =
      words ||
      escaped(term.facts.term[shown.tag] ?? wordsFor(term.facts.term, locale)?.text ?? target);
    const href = routes.glossaryTerm(target, locale.tag);
    return `<a class="term" href="${href}">${own}</a>`;
  }
  if (!Object.hasOwn(linked, name)) return words;
  const kind = linked[name as keyof typeof linked];
  const maps = {
    object: exhibition.objects,
    story: exhibition.stories,
    lesson: exhibition.lessons,
  };
  const entry = maps[kind].get(target);
  if (entry === undefined) return words;
  const resolved = textFor(entry.texts, locale);
  const title = entry.texts.byLocale.get(shown.tag)?.title ?? resolved?.text.title ?? target;
  return `<a href="${routes.page(kind, target, locale.tag)}">${words || escaped(title)}</a>`;
}

/** Text as it is written between HTML tags and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
