import { typefaceOf, type ChosenTypefaces } from '#src/look/typefaces.ts';
import { otherFamilies } from './other-families.ts';
import { standardFamilies } from './standard-families.ts';
import type { FontFamily } from './types.ts';

/** Every family on offer, the standard ones first. */
export const fontFamilies: readonly FontFamily[] = [...standardFamilies, ...otherFamilies];

/**
 * The families of an exhibition, each with the scripts for which it was chosen: one for texts and
 * one for titles of every script that has any.
 */
export function chosenFamilies(chosen: ChosenTypefaces = {}): readonly FontFamily[] {
  return fontFamilies.flatMap((family) => {
    const { role, typeface } = family;
    const scripts = family.scripts.filter(
      (script) => typefaceOf(role, script, chosen) === typeface,
    );
    return scripts.length === 0 ? [] : [{ ...family, scripts }];
  });
}
