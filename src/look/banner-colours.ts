import type { ChosenColours } from './chosen-colours.ts';
import { contrast, hexOf, type Colour } from './colour.ts';
import { leastContrast, type ColourToken, type Scheme } from './colour-tokens.ts';
import { nearestPassing } from './nearest-passing.ts';

type BannerToken = Extract<ColourToken, `banner${string}`>;
type SchemeColours = Readonly<Record<ColourToken, Colour>>;

/** How dark and how strong the banner of the dark scheme is beside that of the light one. */
const atNight = { darkest: 0.3, chroma: 0.72 };

/** The banner of a scheme: as chosen, else made from that of the other scheme, else the standard. */
export function bannerOf(scheme: Scheme, { banner }: ChosenColours, standard: Colour): Colour {
  const own = banner[scheme];
  if (own !== undefined) return own;
  const { light } = banner;
  if (scheme === 'light' || light === undefined) return banner.dark ?? standard;
  const { lightness, chroma, hue } = light;
  return {
    lightness: Math.min(lightness, atNight.darkest),
    chroma: chroma * atNight.chroma,
    hue,
  };
}

/**
 * A banner with words and lines that can be read on it: paper on a dark banner, ink on a light one.
 * There is one for every banner, since black or white differs enough from any colour.
 */
export function bannerColours(
  banner: Colour,
  standard: SchemeColours,
): Readonly<Record<BannerToken, Colour>> {
  const back = hexOf(banner);
  const paper = standard['banner-ink'];
  const ink = { ...standard['banner-ink'], lightness: 0.215 };
  const isDark = contrast(hexOf(paper), back) >= contrast(hexOf(ink), back);
  const toward = isDark ? 'white' : 'black';
  const fitted = (colour: Colour, least: number): Colour =>
    nearestPassing({ colour, passes: (each) => contrast(hexOf(each), back) >= least, toward });
  const inTone = (colour: Colour, whenLight: number): Colour => ({
    lightness: isDark ? colour.lightness : whenLight,
    chroma: Math.min(colour.chroma, banner.chroma),
    hue: banner.hue,
  });
  return {
    banner,
    'banner-ink': fitted(isDark ? paper : ink, leastContrast.words),
    'banner-quiet': fitted(inTone(standard['banner-quiet'], 0.36), leastContrast.words),
    'banner-hairline': fitted(inTone(standard['banner-hairline'], 0.5), leastContrast.parts),
  };
}
