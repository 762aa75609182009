/** A font of the reader's computer, stretched so that text takes the same room as in ours. */
export interface LocalFallback {
  /** CSS family name. */
  readonly name: string;
  /** Our family that it stands in for while that is loading. */
  readonly insteadOf: string;
  /** Names under which computers have the font; all with the same widths. */
  readonly local: readonly string[];
  /** Per cent. */
  readonly sizeAdjust: number;
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Stand-ins for the Latin faces. `sizeAdjust` is the quotient of the mean widths of a letter in
 * running text in five languages; ascent and descent are those of our face, divided by it. Other
 * scripts have no font that most computers share.
 */
export const localFallbacks: readonly LocalFallback[] = [
  {
    name: 'Sojourn Text Latin Local',
    insteadOf: 'Sojourn Text Latin',
    local: ['Arial', 'Liberation Sans', 'Helvetica'],
    sizeAdjust: 106,
    ascent: 100.9,
    descent: 27.6,
  },
  {
    name: 'Sojourn Display Latin Local',
    insteadOf: 'Sojourn Display Latin',
    local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    sizeAdjust: 101.5,
    ascent: 102.1,
    descent: 33,
  },
];
