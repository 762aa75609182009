/** The kinds of entries that have a page of their own in every language. */
export type PageKind = 'object' | 'story' | 'lesson' | 'partner' | 'theme' | 'venue' | 'comparison';

/** What objects can be browsed by. */
export type BrowseFacet = 'theme' | 'partner' | 'kind' | 'place' | 'material' | 'century';

/** The orders of a list of objects. The first is that of every list; each has its part in addresses. */
export const objectOrders = ['title', 'oldest', 'newest'] as const;

export type ObjectOrder = (typeof objectOrders)[number];

/** Lists and single pages that exist once in every language. */
export type Section =
  | 'home'
  | 'objects'
  | 'stories'
  | 'lessons'
  | 'partners'
  | 'themes'
  | 'glossary'
  | 'tour'
  | 'timeline'
  | 'compare'
  | 'search'
  | 'voices'
  | 'about'
  | 'impact'
  | 'credits'
  | 'accessibility'
  | 'rights'
  | 'not-found';

const sectionPaths: Readonly<Record<Section, string>> = {
  home: '',
  objects: 'objects/',
  stories: 'stories/',
  lessons: 'lessons/',
  partners: 'partners/',
  themes: 'themes/',
  glossary: 'glossary/',
  tour: 'tour/',
  timeline: 'timeline/',
  compare: 'compare/',
  search: 'search/',
  voices: 'voices/',
  about: 'about/',
  impact: 'about/impact/',
  credits: 'about/credits/',
  accessibility: 'about/accessibility/',
  rights: 'about/rights/',
  'not-found': '404/',
};

const pageFolders: Readonly<Record<PageKind, string>> = {
  object: 'objects/',
  story: 'stories/',
  lesson: 'lessons/',
  partner: 'partners/',
  theme: 'themes/',
  venue: 'tour/',
  comparison: 'compare/',
};

/** Every address of one site. Addresses begin with the base and are never changed once published. */
export interface Routes {
  /** Base path with both slashes: `/`, or `/exhibitions/blue-roads/`. */
  readonly base: string;
  /** The page that offers all languages. */
  chooser(): string;
  section(section: Section, locale: string): string;
  /** Page of an entry by its id (`fez/star-panel`, or `geometry`). */
  page(kind: PageKind, id: string, locale: string): string;
  /** Page `number` (from 1) of the list of all objects; the first by title is the section itself. */
  objectsPage(number: number, locale: string, order?: ObjectOrder): string;
  /** Page `number` (1 when left out) of the objects that share a value. */
  browse(facet: BrowseFacet, value: string, locale: string, number?: number): string;
  /** The search page with filters chosen, by their names: `search/?kind=object&place=fez`. */
  searchFor(filters: Readonly<Record<string, string>>, locale: string): string;
  /** The objects with these ids side by side: `compare/?objects=fez/star-panel,arita/wave-dish`. */
  compareObjects(ids: readonly string[], locale: string): string;
  /** The place of a perspective, by its id, on the page of the object that it is about. */
  perspective(id: string, locale: string): string;
  glossaryTerm(id: string, locale: string): string;
  /** Permanent target of a QR label. */
  stop(code: string): string;
  feed(locale: string): string;
  handbook(page: string, language: string): string;
  /** A file of the build: image, font, search bundle. `path` has no leading slash. */
  file(path: string): string;
  /** Where the search index of a language is kept. */
  searchBundle(locale: string): string;
}

/** A base path with both slashes, however it was written: `/` for none. */
export function basePath(written: string): string {
  const parts = written.split('/').filter(Boolean);
  return ['', ...parts, ''].join('/');
}

/** The id of an entry as the id of an element. */
export function anchorOf(id: string): string {
  return id.replaceAll('/', '-');
}

/** The addresses below `base`, which may be written with or without its slashes. */
export function makeRoutes(base: string): Routes {
  const root = basePath(base);
  const section: Routes['section'] = (name, locale) => `${root}${locale}/${sectionPaths[name]}`;
  const pageOf: Routes['page'] = (kind, id, locale) =>
    `${root}${locale}/${pageFolders[kind]}${id}/`;
  return {
    base: root,
    chooser: () => root,
    section,
    page: pageOf,
    compareObjects: (ids, locale) => section('compare', locale) + objectsAsked(ids),
    perspective: (id, locale) => {
      const [, owner = '', object = ''] = id.split('/');
      return `${pageOf('object', `${owner}/${object}`, locale)}#${anchorOf(id)}`;
    },
    objectsPage: (number, locale, order = 'title') =>
      section('objects', locale) + (order === 'title' ? '' : `${order}/`) + furtherPage(number),
    browse: (facet, value, locale, number = 1) =>
      `${root}${locale}/browse/${facet}/${value}/${furtherPage(number)}`,
    searchFor: (filters, locale) =>
      `${section('search', locale)}?${new URLSearchParams(filters).toString()}`,
    glossaryTerm: (id, locale) => `${section('glossary', locale)}#${id}`,
    stop: (code) => `${root}q/${code}/`,
    feed: (locale) => `${root}${locale}/feed.xml`,
    handbook: (page, language) => `${root}handbook/${language}/${page}/`,
    file: (path) => root + path,
    searchBundle: (locale) => `${root}_search/${locale}/`,
  };
}

/** What names objects in an address; ids hold nothing that an address would have to escape. */
export function objectsAsked(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?objects=${ids.join(',')}`;
}

/** The same address in full, for where one is asked for: canonical links, feeds, sitemaps. */
export function absoluteAddress(path: string, site: string): string {
  return new URL(path, site).href;
}

/** The end of the address of a list's later pages; the first page has the plain address. */
function furtherPage(number: number): string {
  return number === 1 ? '' : `page/${number}/`;
}
