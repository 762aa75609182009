import { describe, expect, it, test } from 'vitest';
import type { LookColours } from '#src/look/chosen-colours.ts';
import { contrast, readColour } from '#src/look/colour.ts';
import { colourPairs, schemes } from '#src/look/colour-tokens.ts';
import { makePalette, type Palette } from '#src/look/palette.ts';

const pairs = schemes.flatMap((scheme) => colourPairs.map((pair) => ({ scheme, ...pair })));

function tooFaint(palette: Palette): readonly string[] {
  return pairs
    .filter(({ scheme, front, back, least }) => {
      const colours = palette[scheme];
      return contrast(colours[front], colours[back]) < least;
    })
    .map(({ scheme, front, back }) => `${scheme} ${front}/${back}`);
}

describe('the standard palette', () => {
  const { palette, faint } = makePalette();

  it.each(pairs)('tells $front from $back in the $scheme scheme by $least', (pair) => {
    const { scheme, front, back, least } = pair;
    expect(contrast(palette[scheme][front], palette[scheme][back])).toBeGreaterThanOrEqual(least);
  });

  it('has nothing to report', () => {
    expect(faint).toEqual([]);
  });
});

const looks: readonly LookColours[] = [
  ...Array.from({ length: 24 }, (_, step) => ({ accent: `oklch(0.5 0.14 ${step * 15})` })),
  ...Array.from({ length: 11 }, (_, step) => ({ accent: `oklch(${step / 10} 0.1 80)` })),
  ...Array.from({ length: 11 }, (_, step) => ({ banner: `oklch(${step / 10} 0.12 150)` })),
  ...Array.from({ length: 11 }, (_, step) => ({ ground: `oklch(${step / 10} 0.02 40)` })),
  ...Array.from({ length: 11 }, (_, step) => ({
    ground: { dark: `oklch(${step / 10} 0.02 40)` },
    accent: { dark: `oklch(${1 - step / 10} 0.1 20)` },
  })),
  { accent: '#fff', banner: '#fff', ground: '#fff' },
  { accent: '#000', banner: '#000', ground: { light: '#000', dark: '#000' } },
  { accent: { light: '#fde047', dark: '#422006' }, banner: '#fef9c3', ground: '#fffdf5' },
];

test.each(looks)('every pair of the palette of %j passes', (look) => {
  expect(tooFaint(makePalette(look).palette)).toEqual([]);
});

test.each(looks)('what is proposed for %j has nothing to report', (look) => {
  const typed = (field: 'accent' | 'ground'): LookColours['accent'] => {
    const choice = look[field];
    const chosen = typeof choice === 'string' ? { light: choice } : { ...choice };
    for (const { field: faint, scheme, proposed } of makePalette(look).faint) {
      if (faint === field) Object.assign(chosen, { [scheme]: proposed });
    }
    return chosen;
  };
  const mended = { ...look, accent: typed('accent'), ground: typed('ground') };
  expect(makePalette(mended).faint).toEqual([]);
});

describe('a chosen colour', () => {
  it('is used as it was typed', () => {
    const look = { accent: '#1f6b3f', banner: '#fff3c4', ground: { dark: '#101010' } };
    const { palette, faint } = makePalette(look);
    expect(faint).toEqual([]);
    expect(palette.light).toMatchObject({ accent: '#1f6b3f', banner: '#fff3c4' });
    expect(palette.dark.ground).toBe('#101010');
  });

  it('that is too faint is told with what it meets, and a colour of its hue that passes', () => {
    const { palette, faint } = makePalette({ accent: '#b58900' });
    const [found, ...more] = faint;
    expect(more).toEqual([]);
    expect(found).toMatchObject({ field: 'accent', scheme: 'light', hex: '#b58900', least: 4.5 });
    expect(found?.ratio).toBeCloseTo(contrast('#b58900', palette.light.wall), 5);
    const hueOf = (hex = ''): number => readColour(hex)?.hue ?? NaN;
    expect(Math.abs(hueOf(found?.proposed) - hueOf('#b58900'))).toBeLessThan(4);
    expect(palette.light.accent).toBe(found?.proposed);
  });

  it('is not moved further than it must', () => {
    const [found] = makePalette({ accent: '#b58900' }).faint;
    const { wall } = makePalette({ accent: '#b58900' }).palette.light;
    expect(contrast(found?.proposed ?? '', wall)).toBeLessThan(4.7);
  });

  it('makes the colours of the other scheme in its own hue', () => {
    const { palette } = makePalette({ accent: { dark: '#ff8866' } });
    const hues = [palette.light.accent, palette.light.banner, palette.dark.ground].map(
      (hex) => readColour(hex)?.hue ?? NaN,
    );
    for (const hue of hues) expect(Math.abs(hue - 35)).toBeLessThan(12);
  });

  it('without a hue makes a palette without one', () => {
    const { palette } = makePalette({ accent: '#555' });
    expect(readColour(palette.dark.ground)?.chroma).toBeLessThan(0.001);
  });

  it('for a light ground is not accepted when it is dark, nor the other way round', () => {
    const { faint } = makePalette({ ground: { light: '#111', dark: '#eee' } });
    expect(faint.map(({ field, scheme }) => `${field} ${scheme}`)).toEqual([
      'ground light',
      'ground dark',
    ]);
  });
});

it('puts ink on a light banner and paper on a dark one', () => {
  const onLight = makePalette({ banner: '#fff3c4' }).palette.light;
  const onDark = makePalette({ banner: '#3b1d4f' }).palette.light;
  const lightness = (hex: string): number => readColour(hex)?.lightness ?? NaN;
  expect(lightness(onLight['banner-ink'])).toBeLessThan(0.3);
  expect(lightness(onDark['banner-ink'])).toBeGreaterThan(0.9);
});
