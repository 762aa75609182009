import { describe, expect, it } from 'vitest';
import { svgActivity } from '#src/images/svg-activity.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inside}</svg>`;

describe('a logo that only draws', () => {
  it.each<readonly [string, string]>([
    ['shapes', svg('<g fill="none"><path d="M0 0h9"/><circle r=\'4\' stroke="#123"/></g>')],
    [
      'words and a title',
      svg('<title>Blue &amp; white, Z&#252;rich</title><text x="1">Azul</text>'),
    ],
    ['references inside the file', svg('<defs><path id="a"/></defs><use href="#a"/>')],
    [
      'old references',
      svg('<use xlink:href="#a"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
    ],
    [
      'paint from inside',
      svg('<linearGradient id="g"/><path fill="url(#g)" filter="url(\'#f\')"/>'),
    ],
    [
      'a style that follows the scheme',
      svg('<style>.a{fill:#123}@media (prefers-color-scheme:dark){.a{fill:#fff}}</style>'),
    ],
    ['a quoted style', svg('<style><![CDATA[ .a > .b { fill: red } ]]></style>')],
    [
      'a declaration, a type and a comment',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- <script> -->${svg('')}\n`,
    ],
    ['names with @', svg('<g id="logo@2x"/>')],
  ])('may have %s', (_, text) => {
    expect(svgActivity(text)).toBeUndefined();
  });
});

describe('a hostile logo', () => {
  it.each<readonly [string, string, string]>([
    ['a script', svg('<script>alert(1)</script>'), '<script>'],
    [
      'a script by a prefix',
      svg('<s:script>alert(1)</s:script>', ' xmlns:s="http://www.w3.org/2000/svg"'),
      '<s:script>',
    ],
    ['a script in capitals', svg('<SCRIPT/>'), '<SCRIPT>'],
    ['an event', svg('', ' onload="alert(1)"'), 'onload="alert(1)"'],
    ['an event over two lines', svg('<g\n onclick\n=\n"a()"/>'), 'onclick = "a()"'],
    ['a page inside', svg('<foreignObject><b/></foreignObject>'), '<foreignObject>'],
    ['a link', svg('<a href="javascript:alert(1)"/>'), '<a>'],
    ['an animation of an address', svg('<use><set attributeName="href" to="//x"/></use>'), '<set>'],
    ['a picture from outside', svg('<image href="https://x.example/a.png"/>'), '<image>'],
    [
      'a drawing from outside',
      svg('<use href="https://x.example/a.svg#a"/>'),
      'href="https://x.example/a.svg#a"',
    ],
    [
      'a drawing as data',
      svg('<use xlink:href="data:image/svg+xml,x"/>'),
      'xlink:href="data:image/svg+xml,x"',
    ],
    ['a hidden address', svg('<use href="&#104;ttps://x"/>'), 'href="&#104;ttps://x"'],
    ['another base', svg('<g xml:base="https://x/"/>'), 'xml:base="https://x/"'],
    ['paint from outside', svg('<path fill="url(https://x/a#b)"/>'), 'fill="url(https://x/a#b)"'],
    ['paint by an escape', svg('<path style="fill:u\\72l(//x)"/>'), 'style="fill:u\\72l(//x)"'],
    ['an imported style', svg('<style>@import "//x";</style>'), '@import'],
    ['a font from outside', svg('<style>@font-face{src:url(//x)}</style>'), '@font-face'],
    ['a style with an address', svg('<style>path{fill:url(//x)}</style>'), 'url(//x)}'],
    [
      'a quoted style with an address',
      svg('<style><![CDATA[a{b:url(//x)}]]></style>'),
      'url(//x)}',
    ],
    ['a style that hides its address', svg('<style>a{b:&#117;rl(//x)}</style>'), '&#117;rl(//x)}'],
    [
      'a style sheet beside it',
      `<?xml-stylesheet href="//x"?>${svg('')}`,
      '<?xml-stylesheet href="//x"?><svg xmlns="http://www.w3.or...',
    ],
    [
      'an entity',
      `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`,
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3...',
    ],
    [
      'elements of a page',
      svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'),
      'xmlns="http://www.w3.org/1999/xhtml"',
    ],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, 'encoding="UTF-7"'],
    ['an open tag', '<svg <script>', '<svg <script>'],
    [
      'an attribute without quotation marks',
      svg('<g onload=alert(1) />'),
      '<g onload=alert(1) /></svg>',
    ],
  ])('with %s is told by what it holds', (_, text, found) => {
    expect(svgActivity(text)).toBe(found);
  });

  it('is told in a moment, however long it is', () => {
    const start = performance.now();
    svgActivity(`<svg ${'a="b" '.repeat(50_000)}`);
    svgActivity(`<svg>${'<g a='.repeat(50_000)}`);
    svgActivity(`<svg ${' '.repeat(200_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(svgActivity(' '.repeat(2_000_000))).toBe('> 1 MB');
  });
});
