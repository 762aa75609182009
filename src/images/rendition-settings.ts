/** The encodings that images are published in. */
export type RenditionFormat = 'avif' | 'webp' | 'jpeg';

/**
 * Every choice that decides the pixels or bytes of a published image. A change here changes
 * `renditionSettingsVersion`, hence every name, so that no cache serves a file of older settings.
 */
export const renditionSettings = {
  /** Widths in pixels; the last one is the largest that is published. */
  widths: [320, 640, 960, 1440, 2000],
  /** Pixels of the largest rendition: a tall picture gets no more of them than a wide one. */
  largestArea: 3_000_000,
  /** A width above this part of the next, last one is left out: it would save nobody anything. */
  nearLast: 0.87,
  /** Width of the JPEG for browsers without AVIF and WebP. */
  fallbackWidth: 960,
  /** What shows through transparent pixels in JPEG, which has none. */
  jpegBackground: '#ffffff',
  avif: { quality: 50, effort: 3, chromaSubsampling: '4:4:4' },
  webp: { quality: 75, effort: 4 },
  jpeg: { quality: 78, mozjpeg: true },
} as const;

/** Seven characters that differ when the settings differ. */
export const renditionSettingsVersion: string = fingerprint(JSON.stringify(renditionSettings));

/** FNV-1a, 32 bits, in base 36. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}
