import { direction, script, type Locale } from '#src/i18n/locales.ts';
import type { ExhibitionFacts } from '#src/schema/exhibition.ts';

/** The languages of the exhibition in their declared order, with direction and script filled in. */
export function declaredLocales(facts: ExhibitionFacts): readonly Locale[] {
  return facts.locales.map(({ tag, name, dir, script: declaredScript, fallback, formats }) => ({
    tag,
    name,
    dir: direction(tag, dir),
    script: declaredScript ?? script(tag),
    fallback,
    ...(formats && { formats }),
  }));
}
