import {
  alphabetSlices,
  bold,
  single,
  title,
  variableItalic,
  variableText,
} from './family-styles.ts';
import type { FontFamily } from './types.ts';

const serifSlices = alphabetSlices.filter((slice) => slice !== 'greek-ext');

/**
 * Typefaces that an exhibition may choose in place of the standard ones: contrast in texts, none in
 * titles. They are of the same packages, so they add nothing to an installation. Sizes are adjusted
 * so that the height of small letters stays that of the standard face.
 */
export const otherFamilies: readonly FontFamily[] = [
  {
    ...single,
    name: 'Sojourn Text Latin Serif',
    role: 'text',
    scripts: ['Latn', 'Grek', 'Cyrl'],
    typeface: 'Source Serif 4',
    packageName: '@fontsource-variable/source-serif-4',
    fileStem: 'source-serif-4',
    slices: serifSlices,
    styles: [variableText, variableItalic],
    sizeAdjust: 108,
  },
  {
    ...single,
    name: 'Sojourn Display Latin Sans',
    role: 'display',
    scripts: ['Latn', 'Grek', 'Cyrl'],
    typeface: 'Noto Sans',
    packageName: '@fontsource-variable/noto-sans',
    fileStem: 'noto-sans',
    slices: alphabetSlices,
    styles: [title],
    sizeAdjust: 92,
  },
  {
    ...single,
    name: 'Sojourn Display Japanese Gothic',
    role: 'display',
    scripts: ['Jpan'],
    typeface: 'BIZ UDGothic',
    packageName: '@fontsource/biz-udgothic',
    fileStem: 'biz-udgothic',
    slices: ['japanese'],
    numberedSlices: true,
    styles: [{ ...bold, weight: '600' }],
  },
  ...(
    [
      ['Deva', 'Devanagari', 'Noto Serif Devanagari', 'Noto Sans', 'noto-sans'],
      ['Ethi', 'Ethiopic', 'Noto Serif Ethiopic', 'Noto Sans Ethiopic', 'noto-sans-ethiopic'],
      ['Thai', 'Thai', 'Noto Serif Thai', 'Noto Sans Thai', 'noto-sans-thai'],
    ] as const
  ).flatMap(([script, name, serif, sans, sansStem]): readonly FontFamily[] => {
    const slice = name.toLowerCase();
    const common = { ...single, scripts: [script], slices: [slice] };
    const serifStem = `noto-serif-${slice}`;
    return [
      {
        ...common,
        name: `Sojourn Text ${name} Serif`,
        role: 'text',
        typeface: serif,
        packageName: `@fontsource-variable/${serifStem}`,
        fileStem: serifStem,
        styles: [variableText],
      },
      {
        ...common,
        name: `Sojourn Display ${name} Sans`,
        role: 'display',
        typeface: sans,
        packageName: `@fontsource-variable/${sansStem}`,
        fileStem: sansStem,
        styles: [title],
      },
    ];
  }),
];
