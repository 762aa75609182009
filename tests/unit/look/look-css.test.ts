import { expect, it } from 'vitest';
import { contrast } from '#src/look/colour.ts';
import { colourTokens } from '#src/look/colour-tokens.ts';
import { lookCss } from '#src/look/look-css.ts';
import { fontFamilies } from '#src/exports/fonts/families.ts';
import { makePalette } from '#src/look/palette.ts';
import { typefacesOnOffer, typefaceOf } from '#src/look/typefaces.ts';

it('sets every colour token in the layer of tokens', () => {
  const css = lookCss({ accent: '#1f6b3f' });
  expect(css).toMatch(/^@layer tokens \{\n {2}:root \{/u);
  expect(css).toContain('--accent: light-dark(#1f6b3f, ');
  for (const token of colourTokens) expect(css).toContain(`    --${token}: `);
});

it('gives who asks for more contrast an accent of 7 to 1', () => {
  const look = { accent: { light: '#5a7d2e', dark: '#7d9a55' } };
  const { light, dark } = makePalette(look).palette;
  const more = /--strong-accent: light-dark\((#\w+), (#\w+)\)/u;
  const [, day = '', night = ''] = more.exec(lookCss(look)) ?? [];
  expect(contrast(light.accent, light.ground)).toBeLessThan(7);
  expect(contrast(day, light.wall)).toBeGreaterThanOrEqual(7);
  expect(contrast(night, dark.wall)).toBeGreaterThanOrEqual(7);
});

it('is empty for an exhibition that chose no colour', () => {
  expect(lookCss({})).toBe('');
});

it('offers exactly the typefaces that there are files for', () => {
  for (const role of ['text', 'display'] as const) {
    const offered = Object.entries(typefacesOnOffer[role]).flatMap(([script, names]) =>
      names.map((name) => `${script} ${name}`),
    );
    const there = fontFamilies
      .filter((family) => family.role === role)
      .flatMap(({ scripts, typeface }) => scripts.map((script) => `${script} ${typeface}`));
    expect(offered.toSorted()).toEqual(there.toSorted());
  }
});

it('uses the standard typeface where none was chosen', () => {
  const chosen = { display: { Latn: 'Noto Sans' } };
  expect(typefaceOf('display', 'Latn', chosen)).toBe('Noto Sans');
  expect(typefaceOf('display', 'Jpan', chosen)).toBe('Zen Antique');
  expect(typefaceOf('text', 'Latn', chosen)).toBe('Noto Sans');
  expect(typefaceOf('text', 'Cher', chosen)).toBeUndefined();
});
