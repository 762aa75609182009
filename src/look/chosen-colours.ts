import { readColour, type Colour } from './colour.ts';
import type { ColourToken, Scheme } from './colour-tokens.ts';
import { standardColours } from './standard-colours.ts';

/** A colour for both schemes, of which the dark one is made to fit; or one for each. */
export type ColourChoice = string | { readonly [S in Scheme]?: string | undefined };

/** The colours that an exhibition may choose, as they were typed. */
export interface LookColours {
  readonly accent?: ColourChoice | undefined;
  readonly banner?: ColourChoice | undefined;
  readonly ground?: ColourChoice | undefined;
}

type ByScheme = Readonly<Partial<Record<Scheme, Colour>>>;
type SchemeColours = Readonly<Record<ColourToken, Colour>>;

/** What was chosen, and the standard colours in its tone. */
export interface ChosenColours {
  readonly accent: ByScheme;
  readonly banner: ByScheme;
  readonly ground: ByScheme;
  /** Standard colours in the hue of the chosen accent; as they are when none was chosen. */
  readonly tinted: (standard: SchemeColours) => SchemeColours;
}

/** The choice as colours. What cannot be read counts as not chosen: the schema has reported it. */
export function chosenColours({ accent, banner, ground }: LookColours): ChosenColours {
  const accents = byScheme(accent);
  return {
    accent: accents,
    banner: byScheme(banner),
    ground: byScheme(ground),
    tinted: (standard) => tinted(standard, accents),
  };
}

function byScheme(choice: ColourChoice | undefined): ByScheme {
  if (choice === undefined) return {};
  const typed = typeof choice === 'string' ? { light: choice } : choice;
  const { light, dark } = typed;
  const read = {
    light: light === undefined ? undefined : readColour(light),
    dark: dark === undefined ? undefined : readColour(dark),
  };
  return { ...(read.light && { light: read.light }), ...(read.dark && { dark: read.dark }) };
}

const { accent: standardLight } = standardColours.light;
const { accent: standardDark } = standardColours.dark;

function tinted(standard: SchemeColours, { light, dark }: ByScheme): SchemeColours {
  const chosen = light ?? dark;
  if (chosen === undefined) return standard;
  const own = chosen === light ? standardLight : standardDark;
  // A greyer accent makes everything greyer, a stronger one nothing louder than the standard.
  const strength = Math.min(1, chosen.chroma / own.chroma);
  const isTinted = (hue: number): boolean => hue !== standardColours.light.ground.hue;
  const colours = Object.entries(standard).map(([token, colour]) => [
    token,
    isTinted(colour.hue)
      ? { ...colour, chroma: colour.chroma * strength, hue: chosen.hue }
      : colour,
  ]);
  return Object.fromEntries(colours) as SchemeColours;
}
