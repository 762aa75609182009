import { describe, expect, it } from 'vitest';
import { charactersByScript } from '#src/exports/fonts/characters-by-script.ts';

const found = (texts: readonly (readonly [script: string, text: string])[]) =>
  Object.fromEntries(
    [...charactersByScript(texts.map(([script, text]) => ({ script, text })))].map(
      ([script, points]) => [
        script,
        String.fromCodePoint(...[...points].toSorted((a, b) => a - b)),
      ],
    ),
  );

describe('characters of texts', () => {
  it.each([
    ['letters in both cases', [['Latn', 'aŞ']], { Latn: 'AaŞş' }],
    ['digits and punctuation apart from letters', [['Arab', 'ن، 1']], { Arab: 'ن', Zyyy: ' 1،' }],
    ['composed letters beside their parts', [['Latn', 'e\u0301']], { Latn: 'eÉé', Zyyy: '\u0301' }],
    [
      'Han for the writing system of the text',
      [
        ['Jpan', '星'],
        ['Hans', '马'],
      ],
      { Jpan: '星', Hans: '马' },
    ],
    [
      'Han in a text without Han for every writing system with it',
      [['Latn', '星']],
      { Hani: '星' },
    ],
    ['kana in a Chinese text for Japanese', [['Hans', 'の']], { Jpan: 'の' }],
    ['a quoted script under its own name', [['Latn', 'ن']], { Arab: 'ن' }],
    [
      'a vowel that shaping takes apart with its halves',
      [['Thai', '\u0E33']],
      { Thai: '\u0E32\u0E33\u0E4D' },
    ],
    ['a script without a row under that of the text', [['Cher', 'Ꮳ']], { Cher: 'Ꮳꮳ' }],
  ] as const)('are %s', (_, texts, expected) => {
    expect(found(texts)).toEqual(expected);
  });

  it('leave out line ends and other controls', () => {
    expect(found([['Deva', 'क\n\t']])).toEqual({ Deva: 'क' });
  });

  it('are none for no texts', () => {
    expect(charactersByScript([]).size).toBe(0);
  });
});
