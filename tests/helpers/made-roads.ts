import type { MadeExhibition } from './make-exhibition.ts';

/** A title that is read as markup wherever it is written without escapes. */
export const hostileTitle = '<img src=x onerror="alert(1)"> & \'Co\'';

const image = (id: string, facts: object = {}): object => ({ id, file: `${id}.jpg`, ...facts });
const star = { id: 'star', x: 100, y: 100, width: 400, height: 300 };
const sentence = 'A long sentence about blue that goes on and on. ';

/**
 * A small exhibition with a page of every kind and, on them, whatever a page can show: texts in one
 * language alone, translations of every state, accounts of three partners, every component,
 * pictures behind advisories, links to what is held back, titles that look like markup.
 */
export const madeRoads: MadeExhibition = {
  exhibition: {
    comparisons: [
      {
        id: 'blue-and-bluer',
        title: { ar: 'أزرق وأزرق', ja: '青と青' },
        question: { ar: 'أيهما أزرق؟' },
        proposedBy: ['fez'],
        objects: ['puebla/jar', 'fez/panel', 'fez/held'].map((object) => ({ object })),
      },
    ],
  },
  vocabulary: {
    kinds: { tile: { label: { ar: 'زليج', en: 'Tile', ja: 'タイル' } } },
    materials: { clay: { label: { en: 'Clay' } } },
    places: { fes: { label: { ar: 'فاس' } } },
  },
  partners: {
    fez: {
      facts: { demonstration: true, contact: { takedown: '+212 5 35', access: 'a@fez.example' } },
      texts: {
        ar: { title: 'المتحف', body: '## نحن\n\n<Figure object="fez/panel" image="front" />' },
      },
    },
  },
  people: {
    'fez/author': { name: { ar: 'أمينة', en: 'Amina' } },
    'arita/author': { name: { ja: '晴' } },
    'puebla/author': { name: { en: 'Inés' } },
  },
  objects: {
    'fez/panel': {
      facts: {
        kind: 'tile',
        date: { edtf: '13XX' },
        places: [{ role: 'made', place: 'fes' }],
        materials: ['clay'],
        themes: ['blue'],
        related: ['arita/dish', 'fez/held'],
        identifiers: [{ scheme: 'wikidata', value: 'Q42' }],
        lender: 'puebla',
        images: [
          image('back', { role: 'back' }),
          image('front', { role: 'main', regions: [star], photographer: 'fez/author' }),
          image('held', { rights: 'InC' }),
        ],
        audio: [{ id: 'saw', file: 'saw.mp3', captions: { ar: 'saw.vtt' } }],
        video: [{ id: 'film', file: 'film.mp4', poster: 'poster.jpg' }],
      },
      texts: {
        ar: {
          title: 'لوح',
          summary: 'لوح أزرق',
          images: { back: { alt: 'الظهر' }, front: { alt: 'الوجه', caption: 'قبل الترميم' } },
          regions: { star: 'النجمة' },
          media: {
            saw: { title: 'المنشار', transcript: 'صوت' },
            film: { title: 'فيلم', transcript: 'صامت' },
          },
          body: [
            '## نجمة',
            'نص <ObjectLink to="fez/held">ممنوع</ObjectLink> و<ObjectLink to="fez/held" /> و<ObjectLink to="arita/dish" />[^1]',
            '<Figure image="front">تعليق **مهم**</Figure>',
            '<Detail image="front" region="star">النجمة هنا</Detail>',
            '<Detail image="front" region="pct:10,10,20,20">حافة</Detail>',
            '<Gallery images="back, front, held, arita/dish/inside">ثلاث صور</Gallery>',
            '<Compare left="front" right="puebla/jar/front">قارن</Compare>',
            '<Quotation speaker="Haru" lang="ja" source="Letter">青</Quotation>',
            '<Audio id="saw">اسمع</Audio>',
            '<Question id="which-blue">أي أزرق؟</Question>',
            '<Note>ملاحظة <Term id="zellij" /></Note>',
            '<Advisory kind="war">تنبيه</Advisory>',
            '[^1]: حاشية',
          ].join('\n\n'),
        },
        'ar.easy': {
          title: 'لوح',
          summary: 'سهل',
          body: '## سهل\n\n<Detail image="back" region="1,2,300,400">هنا</Detail>',
        },
        ja: {
          title: '板',
          body: '訳文',
          translation: { from: 'ar', status: 'machine', by: 'arita/author' },
        },
      },
    },
    'arita/dish': {
      facts: {
        date: { edtf: '1690/1720' },
        images: [image('inside')],
        advisories: [{ kind: 'sacred', note: { ja: '注意' } }],
      },
      texts: {
        ja: { title: '皿', summary: '青い皿', images: { inside: { alt: '内側' } }, body: '本文' },
      },
    },
    'puebla/jar': {
      facts: { date: { edtf: '-0550' }, images: [image('front')] },
      texts: { en: { title: hostileTitle, summary: sentence.repeat(9), body: 'Body' } },
    },
    'fez/held': { facts: { access: { embargoUntil: '2030-01-01' } }, texts: { en: 'Held' } },
    'fez/gone': {
      facts: { status: 'withdrawn', withdrawn: { date: '2026-05-01', note: { ar: 'سُحب' } } },
    },
  },
  perspectives: {
    'arita/fez/panel': {
      facts: { stance: 'asks', advisories: [{ kind: 'war' }] },
      texts: {
        ja: {
          title: '見解',
          summary: '要約',
          agreesOn: ['色'],
          body: '## 波\n\n[^1]\n\n<Question id="which-blue">どの青？</Question>\n\n<Figure image="front" />\n\n[^1]: 注',
        },
      },
    },
    'puebla/fez/panel': {
      texts: { en: { title: 'A view', body: '## Wave\n\nText[^1]\n\n[^1]: Note' } },
    },
  },
  stories: {
    'fez/tale': {
      facts: { objects: ['arita/dish', 'fez/panel', 'fez/held'], themes: ['blue'] },
      texts: {
        ar: 'حكاية',
        en: {
          title: 'A tale',
          translation: { from: 'ar', status: 'draft', by: 'N. N.', reviewedBy: 'fez/author' },
          body: 'Of <ObjectLink to="puebla/jar" /> and <ObjectLink to="arita/dish" />.\n\n<Figure object="arita/dish" image="inside" />\n\n<Figure object="fez/held" image="front">Words *stay* readable.</Figure>',
        },
      },
    },
  },
  lessons: {
    'puebla/star': {
      facts: {
        objects: ['fez/panel'],
        stories: ['fez/tale'],
        advisories: [{ kind: 'war' }],
        handouts: [{ file: 'grid.pdf', language: 'ar', title: 'شبكة' }],
      },
      texts: { en: { title: 'A star', objectives: ['Draw'] } },
    },
  },
  themes: { blue: { title: { ar: 'أزرق', en: 'Blue' } }, empty: { title: { ja: '空' } } },
  glossary: {
    zellij: {
      term: { ar: 'زليج', en: 'zellij' },
      definition: { en: 'Cut tiles' },
      untranslated: true,
    },
  },
  venues: {
    mint: {
      facts: {
        contact: 'desk@mint.example',
        rooms: [
          {
            id: 'hall',
            title: { ar: 'القاعة' },
            stops: [
              { code: 'aa1', number: '7', shows: { object: 'fez/panel' } },
              { code: 'aa2', number: '8', shows: { object: 'fez/held' } },
              { code: 'aa3', number: '9', shows: { story: 'fez/tale' } },
            ],
          },
        ],
      },
      texts: {
        ar: {
          title: 'أهلا',
          access: 'منحدر',
          body: '<Detail object="fez/panel" image="front" region="5,5,200,200">هنا</Detail>',
        },
      },
    },
    port: { facts: { dates: { from: '2027-04-01', until: '2027-09-01' } } },
    past: { facts: { dates: { from: '2026-01-01', until: '2026-05-01' } } },
  },
  voices: {
    'mint/cushion': {
      question: { ar: 'سؤال' },
      about: 'fez/panel',
      answer: 'Azul',
      language: 'es',
      translations: { en: 'Blue' },
      date: '2026-10-05',
      accepted: [{ partner: 'fez', date: '2026-10-06' }],
      sample: true,
    },
  },
};
