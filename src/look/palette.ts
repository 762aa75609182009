import { contrast, hexOf, readColour, type Colour } from './colour.ts';
import { leastContrast, type ColourToken, type Scheme } from './colour-tokens.ts';
import { bannerColours, bannerOf } from './banner-colours.ts';
import { chosenColours, type ChosenColours, type LookColours } from './chosen-colours.ts';
import { nearestPassing } from './nearest-passing.ts';
import { standardColours } from './standard-colours.ts';

/** The colours of both schemes, in hexadecimal form: what style sheets and icons are made from. */
export type Palette = Readonly<Record<Scheme, Readonly<Record<ColourToken, string>>>>;

/** A chosen colour that cannot be told from what it meets. */
export interface FaintColour {
  readonly field: 'accent' | 'ground';
  readonly scheme: Scheme;
  readonly hex: string;
  /** The colour that it meets. */
  readonly other: string;
  readonly ratio: number;
  readonly least: number;
  /** The nearest colour of the same hue that can be told from all that it meets. */
  readonly proposed: string;
}

interface Judged {
  readonly colours: Readonly<Record<ColourToken, string>>;
  readonly faint: readonly FaintColour[];
}

/**
 * All colours of an exhibition from the few that it chose. A colour that was chosen is used as it
 * is; all others are made to fit it, so that they always pass. Where a chosen one is too faint
 * (`faint`), the palette holds the proposed one, and every pair of it passes.
 */
export function makePalette(look: LookColours = {}): {
  readonly palette: Palette;
  readonly faint: readonly FaintColour[];
} {
  const chosen = chosenColours(look);
  const light = schemeColours('light', chosen);
  const dark = schemeColours('dark', chosen);
  return {
    palette: { light: light.colours, dark: dark.colours },
    faint: [...light.faint, ...dark.faint],
  };
}

function schemeColours(scheme: Scheme, chosen: ChosenColours): Judged {
  const faint: FaintColour[] = [];
  const away = scheme === 'light' ? 'black' : 'white';
  const standard = chosen.tinted(standardColours[scheme]);
  const ink = hexOf(standard.ink);
  const judge = (
    field: FaintColour['field'],
    colour: Colour,
    passing: Colour,
    others: readonly string[],
  ): void => {
    if (chosen[field][scheme] === undefined || passing === colour) return;
    const hex = hexOf(colour);
    const [other = ''] = others.toSorted((a, b) => contrast(hex, a) - contrast(hex, b));
    const ratio = contrast(hex, other);
    const least = leastContrast.words;
    faint.push({ field, scheme, hex, other, ratio, least, proposed: hexOf(passing) });
  };

  const bearsInk = (back: Colour): boolean => contrast(ink, hexOf(back)) >= leastContrast.words;
  const wanted = chosen.ground[scheme] ?? standard.ground;
  const toward = away === 'black' ? 'white' : 'black';
  const passing = nearestPassing({ colour: wanted, passes: bearsInk, toward });
  judge('ground', wanted, passing, [ink]);
  // As it will be typed: what is made from it must not change then.
  const ground = passing === wanted ? wanted : (readColour(hexOf(passing)) ?? passing);
  const wall = nearestPassing({
    colour: beside(ground, standard.wall, standard.ground),
    passes: bearsInk,
    toward,
  });
  const backs = [hexOf(ground), hexOf(wall)];
  const fitted = (colour: Colour, least: number): Colour =>
    nearestPassing({
      colour,
      passes: (each) => backs.every((back) => contrast(hexOf(each), back) >= least),
      toward: away,
    });

  const wantedAccent = chosen.accent[scheme] ?? standard.accent;
  const accent = fitted(wantedAccent, leastContrast.words);
  judge('accent', wantedAccent, accent, backs);
  const accentHex = hexOf(accent);
  const hairline = nearestPassing({
    colour: beside(ground, standard.hairline, standard.ground),
    // Routes and stops are drawn on the land of maps, which has this colour.
    passes: (each) => contrast(accentHex, hexOf(each)) >= leastContrast.parts,
    toward,
  });
  const colours = {
    ground,
    wall,
    ink: standard.ink,
    'ink-quiet': fitted(standard['ink-quiet'], leastContrast.words),
    hairline,
    outline: fitted(standard.outline, leastContrast.parts),
    accent,
    ...bannerColours(bannerOf(scheme, chosen, standard.banner), standard),
  } satisfies Record<ColourToken, Colour>;
  const hexes = Object.entries(colours).map(([token, colour]) => [token, hexOf(colour)]);
  return { colours: Object.fromEntries(hexes) as Judged['colours'], faint };
}

/** A colour as far from a chosen ground as the standard one is from the standard ground. */
function beside(ground: Colour, standard: Colour, standardGround: Colour): Colour {
  if (ground === standardGround) return standard;
  const isGrey = ground.chroma < 0.004;
  const lighter = standard.lightness > standardGround.lightness;
  const lightness = ground.lightness + standard.lightness - standardGround.lightness;
  return {
    // Near black the same distance in numbers is not seen.
    lightness: lighter ? Math.max(lightness, 0.8 * standard.lightness) : lightness,
    chroma: isGrey ? 0 : Math.max(0, ground.chroma + standard.chroma - standardGround.chroma),
    hue: ground.hue,
  };
}
