import type { CharactersByScript, FontCut } from './types.ts';

/** A character that readers would see only if their device happens to have a font for it. */
export interface UncoveredCharacter {
  /** ISO 15924 code of the writing system it was used in, `Zyyy` for shared symbols. */
  readonly script: string;
  readonly codePoint: number;
  readonly character: string;
}

// Joiners, marks of direction and variation selectors act on their neighbours and have no shape.
const shapeless = /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{White_Space}]$/u;

/**
 * Characters of the texts that no text face of the site has, by writing system and code point.
 * Empty when every character can be shown.
 */
export function uncoveredCharacters({
  characters,
  cuts,
}: {
  readonly characters: CharactersByScript;
  readonly cuts: readonly Pick<FontCut, 'face' | 'characters'>[];
}): readonly UncoveredCharacter[] {
  const covered = new Set(
    cuts.filter(({ face }) => face.role === 'text').flatMap((cut) => cut.characters),
  );
  return [...characters]
    .flatMap(([script, points]) =>
      [...points].map((codePoint) => ({
        script,
        codePoint,
        character: String.fromCodePoint(codePoint),
      })),
    )
    .filter(({ codePoint, character }) => !covered.has(codePoint) && !shapeless.test(character))
    .toSorted((a, b) => a.script.localeCompare(b.script, 'en') || a.codePoint - b.codePoint);
}
