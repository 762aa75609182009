/** One font file from which cards can be set. */
export interface CardFace {
  /** Name by which it is found; no other face has the same. */
  readonly family: string;
  readonly role: 'text' | 'display';
  /** ISO 15924 codes of the writing systems it serves. */
  readonly scripts: readonly string[];
  readonly characters: ReadonlySet<number>;
  /** Per cent by which it is scaled beside the others. */
  readonly sizeAdjust: number;
}

/** A stretch of text in one face and one direction. */
export interface TextRun {
  readonly family: string;
  readonly sizeAdjust: number;
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A run as it is drawn, in ten-thousandths of the font size. */
export interface ShapedRun {
  /** How far it goes. */
  readonly advance: number;
  /** Its outlines as SVG path data, from the left end of the baseline, upwards. */
  readonly path: string;
}

/** Units of a `ShapedRun` in one font size. */
export const shapedUnits = 10_000;

/** What words are set with. */
export interface Typesetting {
  readonly faces: readonly CardFace[];
  readonly shape: (run: TextRun) => ShapedRun;
}
