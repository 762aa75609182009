import { readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { colourTokens, schemes, type Scheme } from '#src/look/colour-tokens.ts';
import { standardColours } from '#src/look/standard-colours.ts';

/** The colour tokens of `tokens.css` where nobody asks for paper or more contrast. */
const tokens = new Map<string, string>();
parse(readFileSync('src/styles/tokens.css', 'utf8')).walkRules(':where(:root)', (rule) => {
  rule.walkDecls(/^--/u, ({ prop, value }) => void tokens.set(prop.slice(2), value));
});

function inScheme(token: string, scheme: Scheme): string {
  const value = tokens.get(token) ?? '';
  const both = /^light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)$/u.exec(value);
  return (scheme === 'light' ? both?.[1] : both?.[2]) ?? value;
}

// The contrast of every pair is computed from these values, in tests/unit/look/palette.test.ts.
describe.each(schemes)('in the %s scheme', (scheme) => {
  it.each(colourTokens)('--%s is the standard colour that contrast is computed from', (token) => {
    const { lightness, chroma, hue } = standardColours[scheme][token];
    expect(inScheme(token, scheme)).toBe(`oklch(${lightness} ${chroma} ${hue})`);
  });
});
