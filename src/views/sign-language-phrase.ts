import { makeFormats } from '#src/i18n/format.ts';
import { signLanguageName } from '#src/i18n/sign-languages.ts';
import { phrase } from './phrase.ts';
import type { Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The name of a sign language: in the page's language where that has one (declared under `formats:
 * languages:`, or known to CLDR), else the name that its own community uses, else one that another
 * language of the exhibition declares, by the fallback chain and then the declared order. The tag
 * itself where nobody names it.
 */
export function signLanguagePhrase(tag: string, context: ViewContext): Phrase {
  const { exhibition, formats, locale } = context;
  const here = formats.languageName(tag);
  if (here !== tag) return { text: here };
  const own = signLanguageName(tag);
  if (own !== undefined) return phrase(own.name, own.lang, context);
  const declared = exhibition.locales.map((other) => other.tag);
  for (const other of [...locale.fallback, ...declared]) {
    const found = exhibition.locales.find((candidate) => candidate.tag === other);
    const name = found && makeFormats(found).languageName(tag);
    if (name !== undefined && name !== tag) return phrase(name, other, context);
  }
  return { text: tag };
}
