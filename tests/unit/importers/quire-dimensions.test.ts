import { expect, test } from 'vitest';
import { readDimensions } from '#src/importers/quire/dimensions.ts';

const source = { file: 'data/objects.yml', locale: 'en' };
const read = (text: string) => readDimensions(text, source);

test.each([
  ['Height: 7 mm', [{ kind: 'height', value: 7, unit: 'mm' }]],
  [
    'Height: 7 mm; width: 4.5 cm; Weight: 3.6&#160;g',
    [
      { kind: 'height', value: 7, unit: 'mm' },
      { kind: 'width', value: 4.5, unit: 'cm' },
      { kind: 'weight', value: 3.6, unit: 'g' },
    ],
  ],
  [
    'Diameter of pin holes: 2 mm and 3 mm',
    [
      { kind: 'diameter', value: 2, unit: 'mm', part: { en: 'pin holes' } },
      { kind: 'diameter', value: 3, unit: 'mm', part: { en: 'pin holes' } },
    ],
  ],
  [
    'depth: (lid) 12 mm, (bowl) 5 mm',
    [
      { kind: 'depth', value: 12, unit: 'mm', part: { en: 'lid' } },
      { kind: 'depth', value: 5, unit: 'mm', part: { en: 'bowl' } },
    ],
  ],
  [
    'width (across rim): 24 mm',
    [{ kind: 'width', value: 24, unit: 'mm', part: { en: 'across rim' } }],
  ],
  ['depth: 18 mm (at foot)', [{ kind: 'depth', value: 18, unit: 'mm', part: { en: 'at foot' } }]],
])('%s is read', (text, dimensions) => {
  expect(read(text)).toEqual({ dimensions, notes: [] });
});

test('a range keeps its own words and counts as its larger end', () => {
  const { dimensions, notes } = read('Diameter: 44–50 mm');
  expect(dimensions).toEqual([
    { kind: 'diameter', value: 50, unit: 'mm', display: { en: 'Diameter: 44–50 mm' } },
  ]);
  expect(notes.map(({ code }) => code)).toEqual(['dimension-range']);
});

test('a semicolon in brackets ends nothing', () => {
  const { dimensions } = read('Length: 105 mm (as kept; once 115 mm); width: 4 mm');
  expect(dimensions).toEqual([
    {
      kind: 'length',
      value: 105,
      unit: 'mm',
      display: { en: 'Length: 105 mm (as kept; once 115 mm)' },
    },
    { kind: 'width', value: 4, unit: 'mm' },
  ]);
});

test.each(['Mood: 3 mm', 'Height: tall', 'Height: 3 ells', 'small'])(
  '%s is left out and noted',
  (text) => {
    expect(read(text)).toEqual({
      dimensions: [],
      notes: [{ code: 'dimension-unread', file: source.file, value: text }],
    });
  },
);

test('an empty line has no dimensions', () => {
  expect(read('')).toEqual({ dimensions: [], notes: [] });
});
