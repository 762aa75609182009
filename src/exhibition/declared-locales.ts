import { makeLocale, type Locale } from '#src/i18n/locales.ts';
import type { ExhibitionFacts } from '#src/schema/exhibition.ts';

/** The languages of the exhibition in their declared order, made complete. */
export function declaredLocales(facts: ExhibitionFacts): readonly Locale[] {
  return facts.locales.map((locale) => makeLocale(locale));
}
