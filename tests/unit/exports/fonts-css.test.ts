import { describe, expect, it } from 'vitest';
import { charactersByScript } from '#src/exports/fonts/characters-by-script.ts';
import { fontCss } from '#src/exports/fonts/font-css.ts';
import { fontPlan } from '#src/exports/fonts/font-plan.ts';
import { fontPreloads } from '#src/exports/fonts/font-preloads.ts';
import type { FontCut, FontLocale, FontPlan } from '#src/exports/fonts/types.ts';
import { uncoveredCharacters } from '#src/exports/fonts/uncovered-characters.ts';
import { unicodeRange } from '#src/exports/fonts/unicode-range.ts';

const locale = (tag: string, script: string): FontLocale => ({ tag, script, name: tag });

function planFor(...locales: readonly FontLocale[]): FontPlan {
  return fontPlan({ locales, characters: new Map() });
}

// As if each face had all its characters in one file.
function cutsOf(plan: FontPlan, bytes = 1000): readonly FontCut[] {
  return plan.faces.map((face) => ({
    face,
    fileName: `${face.family} ${face.style.file}.woff2`,
    characters: face.characters,
    bytes,
  }));
}

function propertyOf(css: string, selector: string, property: string): string {
  const block = css.slice(css.indexOf(`  ${selector} {`)).split('}')[0] ?? '';
  return new RegExp(`${property}: (.*);`, 'u').exec(block)?.[1] ?? '';
}

describe('unicode-range', () => {
  it.each([
    [[], undefined, ''],
    [[0x20], undefined, 'U+20'],
    [[0x62, 0x61, 0x63, 0x61, 0x3000], undefined, 'U+61-63,U+3000'],
    [[0x4e00, 0x4e05], [], 'U+4E00-4E05'],
    [[0x4e00, 0x4e05, 0x4e09], [0x4e03], 'U+4E00,U+4E05-4E09'],
  ] as const)('of %j avoiding %j is %s', (points, others, expected) => {
    const avoided = others === undefined ? {} : { others: new Set<number>(others) };
    expect(unicodeRange({ points, ...avoided })).toBe(expected);
  });
});

describe('the style sheet of the fonts', () => {
  it('has one face for each file, named relative to the sheet', () => {
    const plan = planFor(locale('ar', 'Arab'));
    const cuts = cutsOf(plan);
    const css = fontCss({ plan, cuts });
    expect(css.match(/url\("[^"/]+\.woff2"\) format\("woff2"\)/gu)).toHaveLength(cuts.length);
    expect(css).not.toContain('://');
  });

  it('keeps everything in the layer of the tokens', () => {
    const plan = planFor(locale('ar', 'Arab'));
    const css = fontCss({ plan, cuts: cutsOf(plan) });
    expect(css).toMatch(/^@layer tokens \{\n[^]*\n\}\n$/u);
    expect(css.match(/^\S.*$/gmu)).toEqual(['@layer tokens {', '}']);
  });

  it('swaps fonts by default and waits for them where the files are local', () => {
    const plan = planFor(locale('ar', 'Arab'));
    const cuts = cutsOf(plan);
    expect(fontCss({ plan, cuts })).toContain('font-display: swap');
    expect(fontCss({ plan, cuts, fontDisplay: 'block' })).not.toContain('font-display: swap');
  });

  it.each([
    ['ar', 'Arab', '"Sojourn Text Arabic", "Sojourn Text Latin", '],
    ['tr', 'Latn', '"Sojourn Text Latin", '],
    ['hi', 'Deva', '"Sojourn Text Devanagari", "Sojourn Text Latin", '],
  ])('sets %s first in the face of its own script', (tag, script, start) => {
    const plan = planFor(locale('ja', 'Jpan'), locale(tag, script));
    const css = fontCss({ plan, cuts: cutsOf(plan) });
    expect(propertyOf(css, `[lang]:lang(${tag})`, '--font-text').startsWith(start)).toBe(true);
  });

  it.each([
    ['ja', 'Japanese', 'Chinese Simplified', 'Hiragino Sans'],
    ['zh', 'Chinese Simplified', 'Japanese', 'PingFang SC'],
  ])('sets %s in %s, and in %s only after the fonts of the computer', (tag, own, other, system) => {
    const plan = planFor(locale('zh', 'Hans'), locale('ja', 'Jpan'));
    const css = fontCss({ plan, cuts: cutsOf(plan) });
    const stack = propertyOf(css, `[lang]:lang(${tag})`, '--font-text');
    const places = [own, system, other].map((name) => stack.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(propertyOf(css, `[lang]:lang(${tag})`, '--font-display')).not.toContain(other);
  });

  it('serves a script without faces with the fonts of the computer', () => {
    const plan = planFor(locale('he', 'Hebr'));
    const css = fontCss({ plan, cuts: cutsOf(plan) });
    expect(propertyOf(css, '[lang]:lang(he)', '--font-text')).toContain('"Noto Sans Hebrew"');
    expect(propertyOf(css, '[lang]:lang(he)', '--font-display')).toContain('"Noto Serif Hebrew"');
  });

  it('does not let a language speak for a narrower one in another script', () => {
    const plan = planFor(locale('sr-Latn', 'Latn'), locale('sr', 'Cyrl'));
    const css = fontCss({ plan, cuts: cutsOf(plan) });
    expect(css).toContain('[lang]:lang(sr):not(:lang(sr-Latn)) {');
    expect(css).toContain('[lang]:lang(sr-Latn) {');
  });

  it('sets the names of languages in faces of their own', () => {
    const plan = planFor(locale('th', 'Thai'));
    const css = fontCss({ plan, cuts: cutsOf(plan) });
    const stack = propertyOf(css, '[lang]:lang(th)', '--font-autonym');
    expect(stack).toBe('"Sojourn Name Thai", var(--font-text)');
  });
});

describe('the files to preload', () => {
  const plan = planFor(locale('ar', 'Arab'), locale('he', 'Hebr'));

  it('are the main upright files of text and titles of the language', () => {
    expect(fontPreloads({ plan, cuts: cutsOf(plan) })['ar']).toEqual([
      'Sojourn Text Arabic wght-normal.woff2',
      'Sojourn Display Arabic wght-normal.woff2',
    ]);
  });

  it('leave out a large file of titles', () => {
    expect(fontPreloads({ plan, cuts: cutsOf(plan, 90_000) })['ar']).toEqual([
      'Sojourn Text Arabic wght-normal.woff2',
    ]);
  });

  it('are none for a script without faces', () => {
    expect(fontPreloads({ plan, cuts: cutsOf(plan) })['he']).toEqual([]);
  });
});

describe('uncovered characters', () => {
  const plan = planFor(locale('ar', 'Arab'));
  const cuts = cutsOf(plan);
  const uncovered = (text: string) =>
    uncoveredCharacters({ characters: charactersByScript([{ script: 'Arab', text }]), cuts });

  it('are those that no text face has, with their script', () => {
    expect(uncovered('ن ⴰ☃')).toEqual([
      { script: 'Tfng', codePoint: 0x2d30, character: 'ⴰ' },
      { script: 'Zyyy', codePoint: 0x2603, character: '☃' },
    ]);
  });

  it('do not include joiners, marks of direction and spaces, which have no shape', () => {
    expect(uncovered('ن\u200D\u2067\uFE0F\u2009')).toEqual([]);
  });
});
