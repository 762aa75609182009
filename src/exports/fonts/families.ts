import type { FamilyStyle, FontFamily } from './types.ts';

const variableText: FamilyStyle = {
  style: 'normal',
  weight: '400 700',
  file: 'wght-normal',
  axes: { wght: { min: 400, max: 700 } },
};
const variableItalic: FamilyStyle = { ...variableText, style: 'italic', file: 'wght-italic' };
const regular: FamilyStyle = { style: 'normal', weight: '400', file: '400-normal', axes: {} };
const bold: FamilyStyle = { style: 'normal', weight: '700', file: '700-normal', axes: {} };
const title: FamilyStyle = {
  style: 'normal',
  weight: '600',
  file: 'wght-normal',
  axes: { wght: 600 },
};
// A face with one weight whose strokes are as strong as weight 600 of the others.
const onlyTitle: FamilyStyle = { ...regular, weight: '600' };

const alphabetSlices = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const;

const single = { numberedSlices: false, sizeAdjust: 100 } as const;

/**
 * The typefaces on offer, all under the SIL Open Font License 1.1.
 *
 * Text is set in quiet, open faces (in Arabic in Naskh, its hand for reading), titles in the face
 * of each script that has contrast: roman, Naskh, Mincho. Chinese titles are in Heiti of the same
 * strength, as a Song face of that weight would add 87 MB to every installation. Sizes are adjusted
 * by eye at equal font size so that no script looks smaller or lighter than its neighbour.
 */
export const fontFamilies: readonly FontFamily[] = [
  {
    ...single,
    name: 'Sojourn Text Latin',
    role: 'text',
    scripts: ['Latn', 'Grek', 'Cyrl'],
    packageName: '@fontsource-variable/noto-sans',
    fileStem: 'noto-sans',
    slices: alphabetSlices,
    styles: [variableText, variableItalic],
  },
  {
    ...single,
    name: 'Sojourn Display Latin',
    role: 'display',
    scripts: ['Latn', 'Grek', 'Cyrl'],
    packageName: '@fontsource-variable/source-serif-4',
    fileStem: 'source-serif-4',
    slices: alphabetSlices.filter((slice) => slice !== 'greek-ext'),
    styles: [{ ...title, file: 'opsz-normal', axes: { wght: 600, opsz: 40 } }],
  },
  {
    ...single,
    name: 'Sojourn Text Arabic',
    role: 'text',
    scripts: ['Arab'],
    packageName: '@fontsource-variable/noto-naskh-arabic',
    fileStem: 'noto-naskh-arabic',
    slices: ['arabic'],
    styles: [variableText],
    sizeAdjust: 118,
  },
  {
    ...single,
    name: 'Sojourn Display Arabic',
    role: 'display',
    scripts: ['Arab'],
    packageName: '@fontsource-variable/noto-naskh-arabic',
    fileStem: 'noto-naskh-arabic',
    slices: ['arabic'],
    styles: [title],
    sizeAdjust: 116,
  },
  {
    name: 'Sojourn Text Japanese',
    role: 'text',
    scripts: ['Jpan'],
    packageName: '@fontsource/biz-udgothic',
    fileStem: 'biz-udgothic',
    slices: ['japanese'],
    numberedSlices: true,
    styles: [regular, bold],
    sizeAdjust: 100,
  },
  {
    name: 'Sojourn Display Japanese',
    role: 'display',
    scripts: ['Jpan'],
    packageName: '@fontsource/zen-antique',
    fileStem: 'zen-antique',
    slices: ['japanese'],
    numberedSlices: true,
    styles: [onlyTitle],
    sizeAdjust: 100,
  },
  {
    name: 'Sojourn Text Chinese Simplified',
    role: 'text',
    scripts: ['Hans'],
    packageName: '@fontsource/noto-sans-sc',
    fileStem: 'noto-sans-sc',
    slices: ['chinese-simplified'],
    numberedSlices: true,
    styles: [regular, bold],
    sizeAdjust: 100,
  },
  {
    name: 'Sojourn Display Chinese Simplified',
    role: 'display',
    scripts: ['Hans'],
    packageName: '@fontsource/noto-sans-sc',
    fileStem: 'noto-sans-sc',
    slices: ['chinese-simplified'],
    numberedSlices: true,
    styles: [{ ...regular, weight: '600', file: '600-normal' }],
    sizeAdjust: 100,
  },
  {
    ...single,
    name: 'Sojourn Text Devanagari',
    role: 'text',
    scripts: ['Deva'],
    packageName: '@fontsource-variable/noto-sans',
    fileStem: 'noto-sans',
    slices: ['devanagari'],
    styles: [variableText],
  },
  {
    ...single,
    name: 'Sojourn Display Devanagari',
    role: 'display',
    scripts: ['Deva'],
    packageName: '@fontsource-variable/noto-serif-devanagari',
    fileStem: 'noto-serif-devanagari',
    slices: ['devanagari'],
    styles: [title],
  },
  {
    ...single,
    name: 'Sojourn Text Ethiopic',
    role: 'text',
    scripts: ['Ethi'],
    packageName: '@fontsource-variable/noto-sans-ethiopic',
    fileStem: 'noto-sans-ethiopic',
    slices: ['ethiopic'],
    styles: [variableText],
  },
  {
    ...single,
    name: 'Sojourn Display Ethiopic',
    role: 'display',
    scripts: ['Ethi'],
    packageName: '@fontsource-variable/noto-serif-ethiopic',
    fileStem: 'noto-serif-ethiopic',
    slices: ['ethiopic'],
    styles: [title],
  },
  {
    ...single,
    name: 'Sojourn Text Thai',
    role: 'text',
    scripts: ['Thai'],
    packageName: '@fontsource-variable/noto-sans-thai',
    fileStem: 'noto-sans-thai',
    slices: ['thai'],
    styles: [variableText],
  },
  {
    ...single,
    name: 'Sojourn Display Thai',
    role: 'display',
    scripts: ['Thai'],
    packageName: '@fontsource-variable/noto-serif-thai',
    fileStem: 'noto-serif-thai',
    slices: ['thai'],
    styles: [title],
  },
  {
    ...single,
    name: 'Sojourn Text Tifinagh',
    role: 'text',
    scripts: ['Tfng'],
    packageName: '@fontsource/noto-sans-tifinagh',
    fileStem: 'noto-sans-tifinagh',
    slices: ['tifinagh'],
    styles: [regular],
  },
];
