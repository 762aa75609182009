/** What a family is for: running text, titles, or only the languages' own names. */
export type FontRole = 'text' | 'display' | 'autonym';

/** Lowest and highest value that stay adjustable, or one value that is fixed. */
export type AxisLimit = number | { readonly min: number; readonly max: number };

/** One style of a family as its package holds it. */
export interface FamilyStyle {
  readonly style: 'normal' | 'italic';
  /** Value of the CSS descriptor `font-weight`: one weight or a range. */
  readonly weight: string;
  /** End of the file name in the package, after the slice: `wght-normal`, `400-normal`. */
  readonly file: string;
  /** Limits of the variable axes; empty for a static file. */
  readonly axes: Readonly<Record<string, AxisLimit>>;
}

/** A typeface that may serve some scripts, as data. */
export interface FontFamily {
  /** CSS family name. It is our own, as the Open Font License reserves the designers' names. */
  readonly name: string;
  readonly role: 'text' | 'display';
  /** ISO 15924 codes of the writing systems it serves. */
  readonly scripts: readonly string[];
  /** The designers' name for it, by which an exhibition chooses it. */
  readonly typeface: string;
  /** npm package that holds the files. */
  readonly packageName: string;
  /** Start of the file names in the package. */
  readonly fileStem: string;
  /** Slices of the package in order of preference: a character is taken from the first with it. */
  readonly slices: readonly string[];
  /** Whether the package also has numbered slices with rarer characters (`unicode.json`). */
  readonly numberedSlices: boolean;
  readonly styles: readonly FamilyStyle[];
  /** Per cent by which glyphs are scaled so that scripts look equally large side by side. */
  readonly sizeAdjust: number;
}

/** A language of the exhibition, as far as type is concerned. */
export interface FontLocale {
  /** BCP 47 tag. */
  readonly tag: string;
  /** ISO 15924 code of its writing system: `Latn`, `Jpan`, `Hans`. */
  readonly script: string;
  /** The language's name in itself. */
  readonly name: string;
}

/** Code points per writing system (ISO 15924); `Zyyy` are those that all share. */
export type CharactersByScript = ReadonlyMap<string, ReadonlySet<number>>;

/** One face to make: a style of a family with the characters that it should have. */
export interface FacePlan {
  readonly family: string;
  readonly role: FontRole;
  readonly source: FontFamily;
  readonly style: FamilyStyle;
  /** Wanted code points, ascending. A family may lack some, for example shared symbols. */
  readonly characters: readonly number[];
}

/** Which faces an exhibition needs. */
export interface FontPlan {
  readonly locales: readonly FontLocale[];
  readonly faces: readonly FacePlan[];
  /** What the texts use, without what is added for searching. */
  readonly characters: CharactersByScript;
}

/** One font file that was made for a face: its part of the characters. */
export interface FontCut {
  readonly face: FacePlan;
  /** File name of the woff2, with the digest of its content. */
  readonly fileName: string;
  readonly characters: readonly number[];
  readonly bytes: number;
}
