import { contrast, hexOf, readColour } from './colour.ts';
import type { LookColours } from './chosen-colours.ts';
import { colourTokens, type ColourToken, type Scheme } from './colour-tokens.ts';
import { nearestPassing } from './nearest-passing.ts';
import { makePalette, type Palette } from './palette.ts';

/** What words need for a reader who asks for more contrast (WCAG 2.2, 1.4.6). */
const muchContrast = 7;

/**
 * The style sheet that sets the colours of an exhibition, in `@layer tokens`; empty for one that
 * chose none. It goes before `styles/tokens.css`, whose rules for paper and for more contrast then
 * have the last word; the accent that the latter takes depends on what was chosen and is set here.
 */
export function lookCss(look: LookColours): string {
  const { accent, banner, ground } = look;
  if (accent === undefined && banner === undefined && ground === undefined) return '';
  const { palette } = makePalette(look);
  const tokens = colourTokens.map((token) =>
    declaration(token, palette.light[token], palette.dark[token]),
  );
  const strong = declaration(
    'strong-accent',
    strongAccent('light', palette),
    strongAccent('dark', palette),
  );
  return `@layer tokens {
  :root {
    ${[...tokens, strong].join('\n    ')}
  }
}
`;
}

function declaration(token: ColourToken | 'strong-accent', light: string, dark: string): string {
  return `--${token}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`;
}

function strongAccent(scheme: Scheme, palette: Palette): string {
  const { accent, ground, wall } = palette[scheme];
  const colour = readColour(accent);
  if (colour === undefined) return accent;
  const passing = nearestPassing({
    colour,
    passes: (each) => [ground, wall].every((back) => contrast(hexOf(each), back) >= muchContrast),
    toward: scheme === 'light' ? 'black' : 'white',
  });
  return hexOf(passing);
}
