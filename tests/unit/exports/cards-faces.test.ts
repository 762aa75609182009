import { describe, expect, test } from 'vitest';
import { bidiLevels } from '#src/exports/cards/bidi-levels.ts';
import { faceOrder, faceRuns } from '#src/exports/cards/face-runs.ts';
import type { CardFace } from '#src/exports/cards/types.ts';

const face = (family: string, script: string, characters: string, role: CardFace['role']) => ({
  family,
  role,
  scripts: [script],
  characters: new Set([...characters].map((one) => one.codePointAt(0) ?? 0)),
  sizeAdjust: 100,
});
const alphabet = ' ,.()"&0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const faces: readonly CardFace[] = [
  face('latin text', 'Latn', alphabet + 'ﬁé', 'text'),
  face('latin title', 'Latn', alphabet, 'display'),
  face('arabic', 'Arab', ' ،صحنمقرازك', 'display'),
  face('japanese', 'Jpan', '青の道', 'display'),
  face('chinese', 'Hans', '青之路', 'display'),
];
const runsOf = (text: string, script = 'Latn', dir: 'ltr' | 'rtl' = 'ltr') =>
  faceRuns(text, dir, faceOrder({ faces, script, role: 'display' }))?.map(
    (run) => `${run.family}${run.dir === 'rtl' ? ' <' : ''}: ${run.text}`,
  );

describe('the faces of a line', () => {
  test.each([
    ['is the title face of the script', 'Blue', 'Latn', ['latin title: Blue']],
    ['is the text face for what that lacks', 'ﬁn', 'Latn', ['latin text: ﬁ', 'latin title: n']],
    ['draws Han as the language does', '青', 'Hans', ['chinese: 青']],
    ['draws Han as another language does, if no other has it', '道', 'Hans', ['japanese: 道']],
    ['leaves out a sign that none has', 'a🏺b', 'Latn', ['latin title: ab']],
    ['is none for such signs alone', '🏺', 'Latn', []],
  ])('%s', (_, text, script, expected) => {
    expect(runsOf(text, script)).toEqual(expected);
  });

  test('are none where a letter or digit is lacking, since the rest is another word', () => {
    expect(runsOf('Blue நீல')).toBeUndefined();
    expect(runsOf('1๗')).toBeUndefined();
  });

  test('stand from left to right, also in a line that is read from right to left', () => {
    expect(runsOf('صحن 17 (Iznik)، صحن', 'Arab', 'rtl')).toEqual([
      'arabic <: ، صحن',
      'latin title <: )',
      'latin title: Iznik',
      'latin title <:  (',
      'latin title: 17',
      'arabic <: صحن ',
    ]);
  });

  test('do not follow marks of direction that a title brings along', () => {
    expect(runsOf('a\u202Eb\u2069c')).toEqual(['latin title: abc']);
  });
});

describe('levels of direction', () => {
  // Letters stand for classes: a to f are Latin, Hebrew letters right to left, digits numbers.
  test.each([
    ['abc', 'ltr', '000'],
    ['abc', 'rtl', '222'],
    ['אבג', 'ltr', '111'],
    ['אב cd אב', 'rtl', '11122111'],
    ['ab אב cd', 'ltr', '00011000'],
    ['אב 12', 'ltr', '11122'],
    ['صح 12', 'rtl', '11122'],
    ['12 אב', 'rtl', '22111'],
    ['אב (cd)', 'rtl', '1111221'],
    ['ab (אב) cd', 'ltr', '0000110000'],
    ['(אב ab) cd', 'rtl', '1111221122'],
    ['אב.', 'rtl', '111'],
    ['אב.', 'ltr', '110'],
    ['אב 1,5%', 'rtl', '1112222'],
    ['ab 12', 'rtl', '22222'],
  ] as const)('of %j read from %s are %s', (text, dir, expected) => {
    expect(bidiLevels([...text], dir).join('')).toBe(expected);
  });
});
