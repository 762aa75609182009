/**
 * Every choice that decides how a shared card comes out, besides its words and colours. All of it
 * goes into the names of the cards, so that no cache serves one of an older design.
 */
export const cardSettings = {
  /** Raise when the same card has to look different: `exports/cards` is no part of the names. */
  recipe: 1,
  /** What those who show cards expect (Open Graph, ogp.me): in pixels, and so for dense screens. */
  width: 1200,
  height: 630,
  /** For cards with a picture. Better compression (mozjpeg) would take four times as long. */
  jpeg: { quality: 76, optimiseCoding: true },
  /** For cards of words on plain colours. A palette would halve them and take ten times as long. */
  png: { compressionLevel: 7 },
} as const;
