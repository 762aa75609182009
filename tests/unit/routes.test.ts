import { expect, test } from 'vitest';
import { absoluteAddress, anchorOf, basePath, makeRoutes, type Routes } from '#src/routes.ts';

const addresses: readonly (readonly [string, (routes: Routes) => string])[] = [
  ['', (routes) => routes.chooser()],
  ['ar/', (routes) => routes.section('home', 'ar')],
  ['zh-Hans/objects/', (routes) => routes.section('objects', 'zh-Hans')],
  ['ar/stories/', (routes) => routes.section('stories', 'ar')],
  ['ar/lessons/', (routes) => routes.section('lessons', 'ar')],
  ['ar/partners/', (routes) => routes.section('partners', 'ar')],
  ['ar/themes/', (routes) => routes.section('themes', 'ar')],
  ['ar/glossary/', (routes) => routes.section('glossary', 'ar')],
  ['ar/tour/', (routes) => routes.section('tour', 'ar')],
  ['ar/search/', (routes) => routes.section('search', 'ar')],
  ['ar/voices/', (routes) => routes.section('voices', 'ar')],
  ['ar/about/', (routes) => routes.section('about', 'ar')],
  ['ar/about/impact/', (routes) => routes.section('impact', 'ar')],
  ['ar/about/credits/', (routes) => routes.section('credits', 'ar')],
  ['ar/about/accessibility/', (routes) => routes.section('accessibility', 'ar')],
  ['ar/about/rights/', (routes) => routes.section('rights', 'ar')],
  ['ar/404/', (routes) => routes.section('not-found', 'ar')],
  ['ar/objects/fez/star-panel/', (routes) => routes.page('object', 'fez/star-panel', 'ar')],
  ['ar/stories/joint/roads/', (routes) => routes.page('story', 'joint/roads', 'ar')],
  ['ar/lessons/fez/star/', (routes) => routes.page('lesson', 'fez/star', 'ar')],
  ['ar/partners/fez/', (routes) => routes.page('partner', 'fez', 'ar')],
  ['ar/themes/blue/', (routes) => routes.page('theme', 'blue', 'ar')],
  ['ar/tour/mint/', (routes) => routes.page('venue', 'mint', 'ar')],
  ['ar/compare/', (routes) => routes.section('compare', 'ar')],
  ['ar/compare/two-seas/', (routes) => routes.page('comparison', 'two-seas', 'ar')],
  [
    'ar/compare/?objects=fez/panel,arita/dish',
    (routes) => routes.compareObjects(['fez/panel', 'arita/dish'], 'ar'),
  ],
  ['ar/objects/page/2/', (routes) => routes.objectsPage(2, 'ar')],
  ['ar/browse/kind/tile/', (routes) => routes.browse('kind', 'tile', 'ar')],
  ['ar/browse/century/bce-6/', (routes) => routes.browse('century', 'bce-6', 'ar')],
  ['ar/glossary/#zellij', (routes) => routes.glossaryTerm('zellij', 'ar')],
  [
    'ar/objects/fez/panel/#arita-fez-panel',
    (routes) => routes.perspective('arita/fez/panel', 'ar'),
  ],
  ['q/k7p2/', (routes) => routes.stop('k7p2')],
  ['ar/feed.xml', (routes) => routes.feed('ar')],
  ['handbook/fr/add-an-object/', (routes) => routes.handbook('add-an-object', 'fr')],
  ['_images/a.avif', (routes) => routes.file('_images/a.avif')],
  ['_search/ar/', (routes) => routes.searchBundle('ar')],
];

test.each(['/', '', '/exhibitions/roads/', 'exhibitions/roads', '//exhibitions//roads/'])(
  'below the base %j every address is where it was promised',
  (base) => {
    const routes = makeRoutes(base);
    const root = base.includes('roads') ? '/exhibitions/roads/' : '/';
    const made = addresses.map(([, address]) => address(routes));
    expect(made).toEqual(addresses.map(([path]) => root + path));
    expect(made.filter((address) => address.includes('//'))).toEqual([]);
    expect(new Set(made).size).toBe(made.length);
    expect(routes.base).toBe(root);
  },
);

test('the first page of the list of objects is the section itself', () => {
  const routes = makeRoutes('/');
  expect(routes.objectsPage(1, 'ar')).toBe(routes.section('objects', 'ar'));
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['a', '/a/'],
  ['/a/b', '/a/b/'],
  ['//a//', '/a/'],
])('the base path %j is %s', (written, expected) => {
  expect(basePath(written)).toBe(expected);
});

test('a full address has the site once', () => {
  expect(absoluteAddress('/roads/ar/', 'https://made.example')).toBe(
    'https://made.example/roads/ar/',
  );
});

test('an id becomes an anchor without slashes', () => {
  expect(anchorOf('arita/fez/panel')).toBe('arita-fez-panel');
});
