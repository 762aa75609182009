/** The colours of the design, by the names of their tokens in style sheets without `--`. */
export const colourTokens = [
  'ground',
  'wall',
  'ink',
  'ink-quiet',
  'hairline',
  'outline',
  'accent',
  'banner',
  'banner-ink',
  'banner-quiet',
  'banner-hairline',
] as const;

export type ColourToken = (typeof colourTokens)[number];

/** The two schemes between which a reader's system chooses. */
export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** Two colours that meet on a page, and the contrast that they need at least (WCAG 2.2). */
export interface ColourPair {
  readonly front: ColourToken;
  readonly back: ColourToken;
  readonly least: number;
}

/** Contrast of words with what is behind them (1.4.3), of lines and signs with theirs (1.4.11). */
export const leastContrast = { words: 4.5, parts: 3 } as const;

const words = (front: ColourToken, back: ColourToken): ColourPair => ({
  front,
  back,
  least: leastContrast.words,
});
const parts = (front: ColourToken, back: ColourToken): ColourPair => ({
  front,
  back,
  least: leastContrast.parts,
});

/**
 * Every pair in which the design puts one colour on another so that it has to be seen. Hairlines
 * only order a page and need no contrast with it.
 */
export const colourPairs: readonly ColourPair[] = [
  words('ink', 'ground'),
  words('ink', 'wall'),
  words('ink-quiet', 'ground'),
  words('ink-quiet', 'wall'),
  words('accent', 'ground'),
  words('accent', 'wall'),
  // Words that are selected.
  words('ground', 'accent'),
  words('banner-ink', 'banner'),
  words('banner-quiet', 'banner'),
  // Routes and stops on the land of a map.
  parts('accent', 'hairline'),
  parts('outline', 'ground'),
  parts('outline', 'wall'),
  parts('banner-hairline', 'banner'),
];
