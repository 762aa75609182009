import { readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';

type Mode = 'light' | 'dark';
type Pair = readonly [front: string, back: string];

const tokens = new Map<string, string>();
parse(readFileSync('src/styles/tokens.css', 'utf8')).walkRules((rule) => {
  const { parent } = rule;
  const conditional = parent !== undefined && 'name' in parent && parent.name === 'media';
  if (rule.selector !== ':root' || conditional) return;
  rule.walkDecls(/^--/u, ({ prop, value }) => void tokens.set(prop, value));
});

/** A token's value in one mode, with the tokens inside it filled in. */
function resolved(name: string, mode: Mode): string {
  const value = tokens.get(name) ?? '';
  const filled = value.replace(/var\((--[\w-]+)\)/gu, (_, inner: string) => resolved(inner, mode));
  const both = /^light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)$/u.exec(filled);
  return (mode === 'light' ? both?.[1] : both?.[2]) ?? filled;
}

/** Relative luminance (WCAG 2.2) of an oklch colour, by the matrices of CSS Color 4, section 18. */
function luminance(colour: string): number {
  const [lightness = NaN, chroma = NaN, hue = NaN] = [...colour.matchAll(/[\d.]+/gu)].map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast([front, back]: Pair, mode: Mode): number {
  const one = luminance(resolved(front, mode)) + 0.05;
  const other = luminance(resolved(back, mode)) + 0.05;
  return Math.max(one, other) / Math.min(one, other);
}

const texts: readonly Pair[] = [
  ['--ink', '--ground'],
  ['--ink', '--wall'],
  ['--ink-quiet', '--ground'],
  ['--ink-quiet', '--wall'],
  ['--accent', '--ground'],
  ['--accent', '--wall'],
  ['--banner-ink', '--banner'],
  ['--banner-quiet', '--banner'],
];
const parts: readonly Pair[] = [
  ['--outline', '--ground'],
  ['--outline', '--wall'],
  ['--accent', '--ground'],
  ['--banner-hairline', '--banner'],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (mode) => {
  it.each(texts)('text in %s on %s has a contrast of at least 4.5', (...pair) => {
    expect(contrast(pair, mode)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(parts)('a line in %s on %s has a contrast of at least 3', (...pair) => {
    expect(contrast(pair, mode)).toBeGreaterThanOrEqual(3);
  });
});

it('computes the contrast of black on white as 21', () => {
  tokens.set('--test-black', 'oklch(0 0 0)').set('--test-white', 'oklch(1 0 0)');
  expect(contrast(['--test-black', '--test-white'], 'light')).toBeCloseTo(21, 1);
});
