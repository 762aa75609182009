import { describe, expect, test } from 'vitest';
import type { ProseBlock } from '#src/views/types.ts';
import { hostileTitle, madeRoads } from '../../helpers/made-roads.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import type { MadeExhibition } from '../../helpers/make-exhibition.ts';
import { onePage } from '../../helpers/one-page.ts';

/** What a body becomes on the page of `fez/told`, a story in English. */
function blocksOf(
  body: string,
  tag = 'en',
  made: MadeExhibition = madeRoads,
): readonly ProseBlock[] {
  const stories = { ...made.stories, 'fez/told': { texts: { en: { title: 'Told', body } } } };
  const context = makeContext(makePublished({ ...made, stories }), tag);
  return onePage('story', 'fez/told/', context).account.body;
}

const html = (text: string) => [{ kind: 'html', html: text }];

test.each([
  [
    '<ObjectLink to="fez/panel">the *panel*</ObjectLink>',
    '<a href="/en/objects/fez/panel/">the <em>panel</em></a>',
  ],
  ['<StoryLink to="fez/tale" />', '<a href="/en/stories/fez/tale/">A tale</a>'],
  ['<LessonLink to="puebla/star" />', '<a href="/en/lessons/puebla/star/">A star</a>'],
  ['<Term id="zellij" />', '<a class="term" href="/en/glossary/#zellij">zellij</a>'],
  ['<Term id="zellij">cut</Term>', '<a class="term" href="/en/glossary/#zellij">cut</a>'],
  [
    '<ObjectLink to="arita/dish" />',
    '<a href="/en/objects/arita/dish/" lang="ja" dir="ltr">皿</a>',
  ],
  ['<ObjectLink to="fez/panel" />', '<a href="/en/objects/fez/panel/" lang="ar" dir="rtl">لوح</a>'],
  ['<ObjectLink to="fez/held">a thing</ObjectLink>', 'a thing'],
  ['<ObjectLink to="fez/held" />', ''],
  ['<Term id="gone">words</Term>', 'words'],
])('%s is written as %s', (source, expected) => {
  expect(blocksOf(`So ${source}.`)).toEqual(html(`<p>So ${expected}.</p>`));
});

test('a title that looks like markup is written as text', () => {
  const [block] = blocksOf('<ObjectLink to="puebla/jar" />');
  expect(block).toEqual(
    html(
      '<p><a href="/en/objects/puebla/jar/">&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; \'Co\'</a></p>',
    )[0],
  );
  expect(hostileTitle).toContain('<img');
});

test('interface words that look like markup are written as text too', () => {
  const strings = { en: { 'footnotes.label': 'Notes <b>"x"</b>', 'footnotes.back': 'Back "up"' } };
  const blocks = blocksOf('A[^1] b[^1]\n\n[^1]: *Note*', 'en', { ...madeRoads, strings });
  expect(blocks).toEqual(
    html(
      '<p>A<sup><a href="#fn-1" id="fnref-1" role="doc-noteref" aria-describedby="footnotes">1</a></sup>' +
        ' b<sup><a href="#fn-1" id="fnref-1-2" role="doc-noteref" aria-describedby="footnotes">1</a></sup></p>' +
        '<section class="footnotes" aria-labelledby="footnotes">' +
        '<h2 id="footnotes">Notes &lt;b&gt;&quot;x&quot;&lt;/b&gt;</h2>' +
        '<ol><li id="fn-1"><p><em>Note</em></p>' +
        ' <a href="#fnref-1" aria-label="Back &quot;up&quot;">↩</a>' +
        ' <a href="#fnref-1-2" aria-label="Back &quot;up&quot;">↩</a></li></ol></section>',
    ),
  );
});

describe('pictures', () => {
  const own = (body: string) => {
    const facts = {
      images: [
        {
          id: 'front',
          file: 'f.jpg',
          rights: 'CC0',
          regions: [{ id: 'star', x: 9, y: 9, width: 99, height: 99 }],
        },
        { id: 'whole', file: 'w.jpg', rights: 'CC0', derivativesAllowed: false },
      ],
    };
    const images = { front: { alt: 'The front', caption: 'Its caption' }, whole: { alt: 'All' } };
    const stories = { 'fez/told': { facts, texts: { en: { title: 'Told', images, body } } } };
    const context = makeContext(makePublished({ ...madeRoads, stories }), 'en');
    return onePage('story', 'fez/told/', context).account.body;
  };

  test('keep their own caption until the text gives another, with its markup', () => {
    expect(own('<Figure image="front" />')).toMatchObject([
      { kind: 'figure', illustration: { caption: { text: 'Its caption' } }, words: [] },
    ]);
    const [figure] = own('<Figure image="front">So *blue*</Figure>');
    expect(figure).toMatchObject({ kind: 'figure', words: html('<p>So <em>blue</em></p>') });
    expect(figure?.kind === 'figure' && figure.illustration.caption).toBeUndefined();
  });

  test('of a detail are described by what the text says of it', () => {
    expect(own('<Detail image="front" region="star">The *star* & more</Detail>')).toMatchObject([
      {
        kind: 'detail',
        illustration: { alt: { text: 'The star & more' }, picture: { width: 99, height: 99 } },
        words: html('<p>The <em>star</em> &amp; more</p>'),
      },
    ]);
  });

  test('that may not be cropped come whole, with the words about the whole', () => {
    expect(own('<Detail image="whole" region="1,1,9,9">Here</Detail>')).toMatchObject([
      { kind: 'detail', illustration: { alt: { text: 'All' }, picture: { width: 1600 } } },
    ]);
  });

  test('keep the words of galleries and comparisons', () => {
    expect(own('<Gallery images="front, whole">Two</Gallery>')).toMatchObject([
      { kind: 'gallery', illustrations: [{}, {}], words: html('<p>Two</p>') },
    ]);
    expect(own('<Compare left="front" right="puebla/jar">Look</Compare>')).toMatchObject([
      {
        kind: 'compare',
        sides: [{}, { link: { text: hostileTitle, href: '/en/objects/puebla/jar/' } }],
        words: html('<p>Look</p>'),
      },
    ]);
  });

  test('of an object with an advisory are shown to those who ask for them', () => {
    expect(own('<Figure object="arita/dish" image="inside">Blue</Figure>')).toMatchObject([
      {
        kind: 'gate',
        advisories: [{ title: 'Sacred or ceremonial content', note: { text: '注意', lang: 'ja' } }],
        blocks: [{ kind: 'figure', link: { text: '皿', lang: 'ja' } }],
      },
    ]);
  });

  test.each([
    '<Figure object="fez/held" image="front">Words *stay*</Figure>',
    '<Detail object="fez/panel" image="held" region="1,1,9,9">Words *stay*</Detail>',
    '<Gallery images="fez/held, fez/panel/held">Words *stay*</Gallery>',
    '<Compare left="fez/held" right="fez/panel/held">Words *stay*</Compare>',
  ])('that are held back leave their words: %s', (source) => {
    expect(own(source)).toEqual(html('<p>Words <em>stay</em></p>'));
  });

  test('that are held back leave the rest of a gallery', () => {
    expect(own('<Gallery images="front, fez/panel/held" />')).toMatchObject([
      { kind: 'gallery', illustrations: [{ alt: { text: 'The front' } }] },
    ]);
  });
});

test('a quotation says who speaks, and its language and direction', () => {
  expect(blocksOf('<Quotation speaker="Amina" lang="ar" source="1 May">أزرق</Quotation>')).toEqual([
    {
      kind: 'quotation',
      words: html('<p>أزرق</p>'),
      speaker: { text: 'Amina' },
      source: { text: '1 May' },
      lang: 'ar',
      dir: 'rtl',
    },
  ]);
});

test('notes, questions and warnings keep their words', () => {
  const body =
    '<Note>A</Note>\n\n<Question id="why">B</Question>\n\n<Advisory kind="war">C</Advisory>';
  expect(blocksOf(body)).toEqual([
    { kind: 'note', words: html('<p>A</p>') },
    { kind: 'question', id: 'why', words: html('<p>B</p>') },
    { kind: 'advisory', title: 'War', words: html('<p>C</p>') },
  ]);
});

test('a recording that is not there leaves its words', () => {
  expect(blocksOf('<Audio id="gone">Listen</Audio>')).toEqual(html('<p>Listen</p>'));
});

test('a text in another language than the page speaks of speakers in its own', () => {
  expect(blocksOf('<Quotation speaker="Amina">Blue</Quotation>', 'ar')).toMatchObject([
    { speaker: { text: 'Amina', lang: 'en', dir: 'ltr' } },
  ]);
});
