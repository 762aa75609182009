import type { StringKey } from '#src/i18n/string-tables.ts';
import type { ViewContext } from './view-context.ts';

/** The interface words that the search script writes, with their names still open: `{query}`. */
const scriptKeys = [
  'search.none',
  'search.noneHint',
  'search.own',
  'search.others',
  'search.all',
  'search.clear',
  'search.loading',
  'search.more',
  'search.failed',
  'kind.object',
  'kind.story',
  'kind.lesson',
  'kind.perspective',
  'kind.stop',
  'browse.byTheme',
  'browse.byPartner',
  'browse.byPlace',
  'browse.byCentury',
] as const satisfies readonly StringKey[];

const pluralKeys = ['search.found', 'count.results'] as const satisfies readonly StringKey[];

/** CLDR plural categories; a language that lacks one of them shows the words of `other`. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const openNames: Readonly<Record<string, string>> = { query: '{query}', language: '{language}' };

/** Words of the search script by key. Plurals have one entry per category of the language. */
export function searchWords({ strings, formats }: ViewContext): SearchWords {
  const words = scriptKeys.map((key) => [key, strings.t(key, openNames)] as const);
  const forms = pluralKeys.map((key) => {
    const byCategory = categories.flatMap((category) => {
      const count = exampleOf(category, formats.plural);
      if (count === undefined) return [];
      const parts = strings.parts(key, { ...openNames, count });
      const open = parts.map((part) =>
        part.kind === 'value' && part.name === 'count' ? '{count}' : part.text,
      );
      return [[category, open.join('')] as const];
    });
    return [key, Object.fromEntries(byCategory)] as const;
  });
  return Object.fromEntries([...words, ...forms]);
}

export type SearchWords = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** A count that falls into the category in this language. */
function exampleOf(category: string, plural: (count: number) => string): number | undefined {
  for (let count = 0; count <= 120; count += 1) if (plural(count) === category) return count;
  return plural(1_000_000) === category ? 1_000_000 : undefined;
}
