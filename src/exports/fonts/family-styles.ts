import type { FamilyStyle } from './types.ts';

/** Weights of running text. */
export const variableText: FamilyStyle = {
  style: 'normal',
  weight: '400 700',
  file: 'wght-normal',
  axes: { wght: { min: 400, max: 700 } },
};
export const variableItalic: FamilyStyle = {
  ...variableText,
  style: 'italic',
  file: 'wght-italic',
};
export const regular: FamilyStyle = {
  style: 'normal',
  weight: '400',
  file: '400-normal',
  axes: {},
};
export const bold: FamilyStyle = { style: 'normal', weight: '700', file: '700-normal', axes: {} };
/** The one weight of titles. */
export const title: FamilyStyle = {
  style: 'normal',
  weight: '600',
  file: 'wght-normal',
  axes: { wght: 600 },
};
/** A face with one weight whose strokes are as strong as weight 600 of the others. */
export const onlyTitle: FamilyStyle = { ...regular, weight: '600' };

/** Slices of the packages with Latin, Greek and Cyrillic letters. */
export const alphabetSlices = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const;

/** What most families share: one slice for each script, at the size that it was drawn for. */
export const single = { numberedSlices: false, sizeAdjust: 100 } as const;
