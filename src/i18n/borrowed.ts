import { direction, type Direction } from './locales.ts';
import type { StringKey } from './string-tables.ts';
import type { Strings } from './strings.ts';

/**
 * Language and direction of interface words that a page in `pageTag` borrows, as attributes of the
 * element around them; empty when the page has words of its own.
 */
export function borrowed(
  strings: Pick<Strings, 'langOf'>,
  key: StringKey,
  pageTag: string,
): { readonly lang?: string; readonly dir?: Direction } {
  const tag = strings.langOf(key);
  return tag === pageTag ? {} : { lang: tag, dir: direction(tag) };
}
