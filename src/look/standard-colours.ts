import type { Colour } from './colour.ts';
import type { ColourToken, Scheme } from './colour-tokens.ts';

const paper = 88;
const night = 268;
const cobalt = 264;

const colour = (lightness: number, chroma: number, hue: number): Colour => ({
  lightness,
  chroma,
  hue,
});

/** What an exhibition looks like that chooses no colours: the values of `styles/tokens.css`. */
export const standardColours: Readonly<Record<Scheme, Readonly<Record<ColourToken, Colour>>>> = {
  light: {
    ground: colour(0.978, 0.007, paper),
    wall: colour(0.945, 0.01, paper),
    ink: colour(0.215, 0.035, night),
    'ink-quiet': colour(0.44, 0.03, night),
    hairline: colour(0.83, 0.014, paper),
    outline: colour(0.55, 0.025, night),
    accent: colour(0.43, 0.19, cobalt),
    banner: colour(0.36, 0.16, cobalt),
    'banner-ink': colour(0.975, 0.008, paper),
    'banner-quiet': colour(0.87, 0.035, cobalt),
    'banner-hairline': colour(0.62, 0.1, cobalt),
  },
  dark: {
    ground: colour(0.2, 0.042, night),
    wall: colour(0.25, 0.047, night),
    ink: colour(0.945, 0.008, paper),
    'ink-quiet': colour(0.765, 0.018, night),
    hairline: colour(0.38, 0.045, night),
    outline: colour(0.6, 0.03, night),
    accent: colour(0.79, 0.105, cobalt),
    banner: colour(0.3, 0.115, cobalt),
    'banner-ink': colour(0.975, 0.008, paper),
    'banner-quiet': colour(0.87, 0.035, cobalt),
    'banner-hairline': colour(0.62, 0.1, cobalt),
  },
};
