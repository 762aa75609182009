import { describe, expect, test } from 'vitest';
import { parseProse } from '#src/prose/parse-prose.ts';
import { drawn, issuesOf, parsed } from './drawn.ts';

describe('Markdown', () => {
  test.each([
    ['words', '<p>words</p>'],
    [
      '*a* **b** ~~c~~ `d & e`',
      '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d &amp; e</code></p>',
    ],
    ['## A b\n\n### C\n\n#### D', '<h2 id="s-a-b">A b</h2><h3 id="s-c">C</h3><h4 id="s-d">D</h4>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['- [x] a\n- [ ] b', '<ul><li>☑ a</li><li>☐ b</li></ul>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['a\\\nb  \nc', '<p>a<br>b<br>c</p>'],
    ['a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
    ['```js\n{a} <b>\n```', '<pre><code>{a} &lt;b&gt;</code></pre>'],
    ['\\{a\\} \\<b', '<p>{a} &lt;b</p>'],
    ['3 < 5 } 4', '<p>3 &lt; 5 } 4</p>'],
    ['', ''],
    ['{/* a remark\n\nof two paragraphs */}', ''],
    ['export de tapis vers Gênes', '<p>export de tapis vers Gênes</p>'],
  ])('%j becomes %s', (text, html) => {
    expect(issuesOf(text)).toEqual([]);
    expect(drawn(text)).toBe(html);
  });

  test('links keep their title and are marked when they leave the exhibition', () => {
    expect(drawn('[a](https://museum.example/é?q=1&r=2 "T")')).toBe(
      '<p><a href="https://museum.example/%C3%A9?q=1&amp;r=2" title="T" rel="external">a</a></p>',
    );
  });

  test('addresses in angle brackets, bare addresses and <br> are understood as they are meant', () => {
    expect(issuesOf('<https://a.example/x_y> www.b.example <c@d.example>\n\na<br>b')).toEqual([]);
    expect(drawn('<https://a.example/x_y>')).toBe(
      '<p><a href="https://a.example/x_y" rel="external">https://a.example/x_y</a></p>',
    );
    expect(drawn('a<br>b<wbr>c')).toBe('<p>a<br>b<wbr>c</p>');
  });

  test('an anchor names a heading of the same text', () => {
    expect(drawn('## صنّاع الزليج\n\n[x](#صنّاع-الزليج)')).toContain('href="#s-صنّاع-الزليج"');
    expect(issuesOf('## صنّاع الزليج\n\n[x](#صنّاع-الزليج)')).toEqual([]);
    expect(parsed('## The makers\n\n[x](#the-maker)').issues[0]?.values).toEqual({
      kind: 'heading',
      value: '#the-maker',
      nearest: '#the-makers',
    });
  });

  test('headings with the same words get ids of their own', () => {
    expect(drawn('## A\n\n## A\n\n## A 2\n\n## A')).toBe(
      '<h2 id="s-a">A</h2><h2 id="s-a-2">A</h2><h2 id="s-a-2-2">A 2</h2><h2 id="s-a-3">A</h2>',
    );
  });

  test('headings begin at the second level and skip none', () => {
    const { issues } = parsed('# A\n\n#### B\n\n##### C');
    expect(issues.map(({ line, code, values }) => [line, code, values])).toEqual([
      [1, 'prose-heading', { level: '#', expected: '##' }],
      [3, 'prose-heading', { level: '####', expected: '###' }],
      [5, 'prose-heading', { level: '#####', expected: '####' }],
    ]);
    expect(issuesOf('> ## A')).toEqual(['1 prose-component-place']);
  });

  test('a table has column headings and aligns with the direction of its text', () => {
    expect(drawn('| a | b |\n|:--|--:|\n| 1 | 2 |')).toBe(
      '<div class="prose-table" tabindex="0"><table><thead><tr>' +
        '<th scope="col" data-align="start">a</th><th scope="col" data-align="end">b</th>' +
        '</tr></thead><tbody><tr><td data-align="start">1</td><td data-align="end">2</td></tr>' +
        '</tbody></table></div>',
    );
  });

  test('footnotes are numbered as they are cited and listed once at the end', () => {
    const text = 'x[^b] y[^a] z[^b]\n\n[^a]: first\n\n[^b]: second, see [^c]\n\n[^c]: third';
    const mark = (number: number, id: string): string =>
      `<sup><a href="#fn-${number}" id="${id}" role="doc-noteref" aria-describedby="footnotes">${number}</a></sup>`;
    expect(issuesOf(text)).toEqual([]);
    expect(drawn(text)).toBe(
      `<p>x${mark(1, 'fnref-1')} y${mark(2, 'fnref-2')} z${mark(1, 'fnref-1-2')}</p>` +
        '[Footnotes {}|' +
        `[Footnote {"number":1,"references":2}|<p>second, see ${mark(3, 'fnref-3')}</p>|]` +
        '[Footnote {"number":2,"references":1}|<p>first</p>|]' +
        '[Footnote {"number":3,"references":1}|<p>third</p>|]|]',
    );
  });

  test('a mark without a note and a note without a mark are both reported', () => {
    expect(issuesOf('x[^a]\n\n[^b]: y\n\n[^b]: z')).toEqual([
      '1 prose-footnote',
      '3 prose-footnote-unused',
      '5 prose-footnote-unused',
    ]);
  });
});

describe('what contributors write', () => {
  test('Arabic keeps its marks, its punctuation and words of other languages', () => {
    const text =
      'صُنِعت اللوحةُ في **فاس** (حوالي ١٥٧٥م)؛ ويقول المعلّم: «لا نرسم النجمة الأخيرة».\n\n' +
      'اسمها <span lang="es" dir="ltr">azulejo</span> في غرناطة، و<Term id="zellij">الزليج</Term> عندنا.';
    expect(issuesOf(text)).toEqual([]);
    expect(drawn(text)).toBe(
      '<p>صُنِعت اللوحةُ في <strong>فاس</strong> (حوالي ١٥٧٥م)؛ ويقول المعلّم: «لا نرسم النجمة الأخيرة».</p>' +
        '<p>اسمها <span lang="es" dir="ltr">azulejo</span> في غرناطة، و[Term {"id":"zellij"}|الزليج|] عندنا.</p>',
    );
  });

  test('Japanese keeps ruby, full-width signs and brackets', () => {
    const text =
      '<ruby>伊万里<rp>（</rp><rt>いまり</rt><rp>）</rp></ruby>の皿（直径３０㎝）は、「青」＜藍＞で描かれた｛一六五〇年頃｝。';
    expect(issuesOf(text)).toEqual([]);
    expect(drawn(text)).toBe(`<p>${text}</p>`);
  });

  test('Spanish keeps its signs and quotations', () => {
    const text = '¿Quién lo hizo? «Nadie lo sabe», dijo *doña* Inés — ¡y era verdad!';
    expect(drawn(text)).toBe(`<p>${text.replace('*doña*', '<em>doña</em>')}</p>`);
  });

  test('a region may be typed in the digits and commas of the language', () => {
    const region = (typed: string): unknown => {
      const node = parsed(`<Detail image="front" region="${typed}">x</Detail>`).nodes[0];
      return node?.kind === 'component' ? node.props['region'] : undefined;
    };
    for (const typed of ['120,80,400,300', '１２０，８０，４００，３００', '١٢٠، ٨٠، ٤٠٠، ٣٠٠']) {
      expect(region(typed)).toBe('120,80,400,300');
    }
    expect(region('10%,20%,30%,40%')).toBe('pct:10,20,30,40');
    expect(region('crown')).toBe('crown');
  });

  test('HTML that Markdown lacks is allowed with language and direction', () => {
    const text =
      '<abbr title="Anno Hegirae">AH</abbr> <time datetime="1575">1575</time> H<sub>2</sub>O <bdo dir="rtl" lang="AR">x</bdo>';
    expect(drawn(text)).toBe(`<p>${text.replace('"AR"', '"ar"')}</p>`);
  });
});

describe('components', () => {
  test('of words on a line of their own stand in a paragraph, with the space between them', () => {
    expect(drawn('<Term id="a" /> <Term id="b" />\n\n<b>x</b>')).toBe(
      '<p>[Term {"id":"a"}||] [Term {"id":"b"}||]</p><p><b>x</b></p>',
    );
  });

  test('may stand in list items, and hold paragraphs, lists and quotations', () => {
    expect(drawn('- <Figure image="front" />')).toBe(
      '<ul><li>[Figure {"image":"front"}||]</li></ul>',
    );
    expect(drawn('<Note>\na\n\n- b\n</Note>')).toBe('[Note {}|<p>a</p><ul><li>b</li></ul>|]');
  });

  test('a link with object:, story: or lesson: is the component of that name', () => {
    expect(drawn('[a](object:fez/star-panel)')).toBe(
      '<p>[ObjectLink {"to":"fez/star-panel"}|a|]</p>',
    );
    expect(drawn('[a](story:joint/x) [b](lesson:fez/y)')).toBe(
      '<p>[StoryLink {"to":"joint/x"}|a|] [LessonLink {"to":"fez/y"}|b|]</p>',
    );
  });

  test('everything that they point to is listed with its line', () => {
    const text = [
      '<Figure image="front" />',
      '<Detail image="back" region="crown" object="fez/star-panel">x</Detail>',
      '<Gallery images="front, fez/tile, fez/tile/side" />',
      'x <ObjectLink to="fez/bowl" /> <StoryLink to="joint/sea" /> <LessonLink to="fez/star" /> <Term id="zellij" />',
      '<Audio id="workshop" />',
      '<Quotation speaker="A" person="fez/amina">x</Quotation>',
    ].join('\n\n');
    expect(parsed(text).references).toEqual([
      { kind: 'image', value: 'front', line: 1 },
      { kind: 'image', value: 'back', of: 'fez/star-panel', line: 3 },
      { kind: 'region', value: 'crown', of: 'fez/star-panel', image: 'back', line: 3 },
      { kind: 'object', value: 'fez/star-panel', line: 3 },
      { kind: 'image', value: 'front', line: 5 },
      { kind: 'object', value: 'fez/tile', line: 5 },
      { kind: 'object', value: 'fez/tile', line: 5 },
      { kind: 'image', value: 'side', of: 'fez/tile', line: 5 },
      { kind: 'object', value: 'fez/bowl', line: 7 },
      { kind: 'story', value: 'joint/sea', line: 7 },
      { kind: 'lesson', value: 'fez/star', line: 7 },
      { kind: 'term', value: 'zellij', line: 7 },
      { kind: 'media', value: 'workshop', line: 9 },
      { kind: 'person', value: 'fez/amina', line: 11 },
    ]);
  });

  test('questions are listed in plain words, and each id is used once', () => {
    const text =
      '<Question id="blue">What is *blue*?</Question>\n\n<Question id="blue">x</Question>';
    expect(parsed(text).questions).toEqual([{ id: 'blue', text: 'What is blue?', line: 1 }]);
    expect(issuesOf(text)).toEqual(['3 id-duplicate']);
  });

  test('what is wrong with a property names the nearest one and an example', () => {
    const values = (text: string): unknown => parsed(text).issues[0]?.values;
    expect(values('<Figure imgae="x" image="front" />')).toEqual({
      component: 'Figure',
      prop: 'imgae',
      nearest: 'image',
    });
    expect(values('<Figure />')).toEqual({
      component: 'Figure',
      prop: 'image',
      example: 'image="front"',
    });
    expect(values('<Figure image="Front View" />')).toEqual({
      component: 'Figure',
      prop: 'image',
      value: 'Front View',
      expected: 'image="front"',
    });
    expect(values('<Figur image="front" />')).toEqual({ component: 'Figur', nearest: 'Figure' });
    expect(values('<img src="x" />')).toEqual({ tag: 'img', instead: '<Figure image="…" />' });
    expect(values('<Note></Note>')).toEqual({
      component: 'Note',
      prop: '…',
      example: '<Note>The museum closes at noon on Fridays.</Note>',
    });
  });
});

describe('problems', () => {
  test('all come in one run, each with its line in the file', () => {
    const text = [
      'Tiles <3 cm and <b unclosed {here',
      'and {there} too.',
      '',
      '<Figur image="front" />',
      '',
      '<!-- a remark -->',
      '',
      'import x from "y"',
      '',
      '[x](javascript:x) and <Figure image=front />',
      '',
      '<Note>',
      '',
      'never closed {again',
    ].join('\n');
    const { issues } = parseProse({ text, file: 'partners/fez/ar.mdx', firstLine: 5 });
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(['partners/fez/ar.mdx']));
    expect(issues.map(({ line, code }) => `${line} ${code}`).toSorted()).toEqual(
      [
        '5 prose-less-than',
        '5 prose-less-than',
        '5 prose-brace',
        '6 prose-expression',
        '8 prose-component-unknown',
        '10 prose-comment',
        '12 prose-import',
        '14 prose-address',
        '14 prose-tag-broken',
        '16 prose-tag-open',
        '18 prose-brace',
      ].toSorted(),
    );
  });

  test('every bare brace is an issue of its own, with what was typed', () => {
    const { issues } = parsed('a {b c\n\n**d** {e\n\n{f g}');
    expect(issues.map(({ line, values }) => [line, values['text']])).toEqual([
      [1, '{b c'],
      [3, '{e'],
      [5, '{f g}'],
    ]);
  });

  test('a tag that is never closed is reported once', () => {
    expect(issuesOf('<b>a\n\nb</b>')).toEqual(['1 prose-tag-open']);
    expect(issuesOf('a</b>')).toEqual(['1 prose-tag-stray']);
  });

  test('a text of several hundred line breaks or addresses is read to its end', () => {
    const lines = 'x<br>\n<https://a.example/x>\n\n'.repeat(700);
    expect(issuesOf(`${lines}{`)).toEqual(['2101 prose-brace']);
  });

  test('lines are right behind Windows line ends and a byte order mark', () => {
    expect(issuesOf('\uFEFFa\r\n\r\nb {c')).toEqual(['3 prose-brace']);
  });
});
