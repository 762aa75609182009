import type { BuiltSite } from './build-site.ts';

/** One page of every kind of the example exhibition, below its language. */
export const pageKinds = {
  home: '',
  objects: 'objects/',
  'object with accounts side by side': 'objects/puebla/feather-jar/',
  'object with one account': 'objects/puebla/kitchen-tiles/',
  'object with a sound': 'objects/fez/star-panel/',
  'object with a film': 'objects/arita/wave-dish/',
  'object with an advisory': 'objects/puebla/apothecary-jar/',
  'object that was withdrawn': 'objects/fez/inkwell/',
  stories: 'stories/',
  'joint story': 'stories/joint/blue-roads/',
  'story of one partner': 'stories/puebla/what-a-name-holds/',
  lessons: 'lessons/',
  lesson: 'lessons/fez/draw-an-eight-point-star/',
  partners: 'partners/',
  partner: 'partners/arita/',
  themes: 'themes/',
  theme: 'themes/cobalt/',
  'browse by kind': 'browse/kind/dish/',
  'browse by place': 'browse/place/fez/',
  'browse by material': 'browse/material/tin-glaze/',
  'browse by century': 'browse/century/17/',
  tour: 'tour/',
  timeline: 'timeline/',
  compare: 'compare/',
  comparison: 'compare/three-rims-in-panels/',
  venue: 'tour/fez-2026/',
  glossary: 'glossary/',
  search: 'search/',
  voices: 'voices/',
  about: 'about/',
  impact: 'about/impact/',
  credits: 'about/credits/',
  accessibility: 'about/accessibility/',
  rights: 'about/rights/',
  'not found': '404/',
} as const;

export type PageKindName = keyof typeof pageKinds;

/** Pages without a language of their own. */
export const choosers = {
  entrance: 'index.html',
  'lost address': '404.html',
  stop: 'q/a9d8/index.html',
};

/** Languages of the example; the tests name no other place where they are listed. */
export const exampleLocales = {
  ar: 'rtl',
  en: 'ltr',
  es: 'ltr',
  fr: 'ltr',
  ja: 'ltr',
  tr: 'ltr',
} as const;

/** HTML files of the pages of one language. */
export function pagesIn(site: BuiltSite, locale: string): readonly string[] {
  return site.pages().filter((path) => path.startsWith(`${locale}/`));
}
