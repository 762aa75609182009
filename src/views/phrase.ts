import { wordsFor } from '#src/exhibition/translate.ts';
import { direction } from '#src/i18n/locales.ts';
import type { Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

type Languages = Pick<ViewContext, 'locale' | 'exhibition'>;

/** Words in the language `tag`, marked with it when it is not the page's own. */
export function phrase(text: string, tag: string | undefined, context: Languages): Phrase {
  if (tag === undefined || tag === context.locale.tag) return { text };
  const dir = directionOf(tag, context);
  return { text, lang: tag, ...(dir !== context.locale.dir && { dir }) };
}

/** The language and direction of a block in the language `tag`; empty for the page's own. */
export function blockLanguage(
  tag: string,
  context: Languages,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return tag === context.locale.tag ? {} : { lang: tag, dir: directionOf(tag, context) };
}

/** Words of a language map for the reader of this page; `undefined` for an empty or absent map. */
export function mapPhrase(
  map: Readonly<Record<string, string>> | undefined,
  context: Languages,
): Phrase | undefined {
  const words = wordsFor(map, context.locale);
  return words && phrase(words.text, words.lang, context);
}

/** Like `mapPhrase`, for what must have a name: the identifier where no words are given. */
export function namePhrase(
  map: Readonly<Record<string, string>> | undefined,
  identifier: string,
  context: Languages,
): Phrase {
  return mapPhrase(map, context) ?? { text: identifier };
}

function directionOf(tag: string, { exhibition }: Languages): 'ltr' | 'rtl' {
  return exhibition.locales.find((locale) => locale.tag === tag)?.dir ?? direction(tag);
}
