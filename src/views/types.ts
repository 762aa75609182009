/** The value that each kind of page is: its parts, and the pages made of them. */
export type * from './phrase-types.ts';
export type * from './part-types.ts';
export type * from './recording-types.ts';
export type * from './page-base.ts';
export type * from './overview-types.ts';
export type * from './compare-types.ts';
export type * from './page-types.ts';
