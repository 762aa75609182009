/** What a typeface is for: running text or titles. */
export type TypefaceRole = 'text' | 'display';

/** Names of typefaces; the first one is used where an exhibition chooses none. */
type OnOffer = readonly [standard: string, ...others: string[]];

const alphabet = {
  text: ['Noto Sans', 'Source Serif 4'],
  display: ['Source Serif 4', 'Noto Sans'],
} as const;

/**
 * The typefaces on offer by script (ISO 15924), under the names that their designers gave them.
 * `exports/fonts/families.ts` says where their files are.
 */
export const typefacesOnOffer: Readonly<Record<TypefaceRole, Readonly<Record<string, OnOffer>>>> = {
  text: {
    Latn: alphabet.text,
    Grek: alphabet.text,
    Cyrl: alphabet.text,
    Arab: ['Noto Naskh Arabic'],
    Jpan: ['BIZ UDGothic'],
    Kore: ['Nanum Gothic'],
    Hans: ['Noto Sans SC'],
    Deva: ['Noto Sans', 'Noto Serif Devanagari'],
    Ethi: ['Noto Sans Ethiopic', 'Noto Serif Ethiopic'],
    Thai: ['Noto Sans Thai', 'Noto Serif Thai'],
    Tfng: ['Noto Sans Tifinagh'],
  },
  display: {
    Latn: alphabet.display,
    Grek: alphabet.display,
    Cyrl: alphabet.display,
    Arab: ['Noto Naskh Arabic'],
    Jpan: ['Zen Antique', 'BIZ UDGothic'],
    Kore: ['Gowun Batang'],
    Hans: ['Noto Sans SC'],
    Deva: ['Noto Serif Devanagari', 'Noto Sans'],
    Ethi: ['Noto Serif Ethiopic', 'Noto Sans Ethiopic'],
    Thai: ['Noto Serif Thai', 'Noto Sans Thai'],
  },
};

/** Names of typefaces by script; a script that is not named has the standard one. */
export type ChosenTypefaces = {
  readonly [Role in TypefaceRole]?: Readonly<Record<string, string | undefined>> | undefined;
};

/** The typeface of a script; `undefined` for a script that has none in this role. */
export function typefaceOf(
  role: TypefaceRole,
  script: string,
  chosen: ChosenTypefaces = {},
): string | undefined {
  return chosen[role]?.[script] ?? typefacesOnOffer[role][script]?.[0];
}
