import { expect, test } from 'vitest';
import type { Evaluation } from '#src/exhibition/types.ts';
import { evaluationSchema } from '#src/schema/evaluation.ts';
import { evaluationSections } from '#src/views/evaluation.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';

const column = (name: string, holds: string) => ({
  name,
  holds,
  label: { en: `The ${name}`, ar: `عمود ${name}` },
  definition: { en: `How ${name} is counted` },
});
const facts = evaluationSchema.parse({
  sample: true,
  tables: [
    {
      file: 'visits.csv',
      title: { en: 'Visits', ar: 'زيارات' },
      columns: [
        column('date', 'day'),
        column('venue', 'venue'),
        column('language', 'language'),
        column('visitors', 'count'),
      ],
    },
  ],
});

function row(date: string, venue: string, language: string, visitors?: number) {
  const counts = visitors === undefined ? {} : { visitors };
  return { line: 2, words: { date, venue, language }, counts };
}

const evaluation: Evaluation = {
  facts,
  tables: facts.tables.map((table) => ({
    ...table,
    path: 'evaluation/visits.csv',
    rows: [
      row('2026-10-03', 'mint', 'ar', 30),
      row('2026-10-04', 'mint', 'en', 10),
      row('2026-11-01', 'hall', 'en', 20),
      row('2026-12-01', 'hall', 'ja'),
    ],
  })),
};
const venues = {
  mint: { facts: { name: { en: 'Old Mint' } } },
  hall: { facts: { name: { en: 'New Hall' } } },
};

function sections(tag = 'en', shown: Evaluation | undefined = evaluation) {
  const published = { ...makePublished({ venues }), ...(shown && { evaluation: shown }) };
  return evaluationSections(makeContext(published, tag));
}

function rowsOf(id: string, tag = 'en') {
  const table = sections(tag).find((section) => section.id === id)?.table;
  return table?.rows.map(({ head, cells }) => [head.text, ...cells.map(({ text }) => text)]);
}

test('without figures there is nothing to read', () => {
  expect(evaluationSections(makeContext(makePublished(), 'en'))).toEqual([]);
});

test('counts are summed by venue, by language and by month', () => {
  expect(rowsOf('visits-by-venue')).toEqual([
    ['Old Mint', '40'],
    ['New Hall', '20'],
  ]);
  expect(rowsOf('visits-by-language')).toEqual([
    ['Arabic', '30'],
    ['English', '30'],
    ['Japanese', '–'],
  ]);
  expect(rowsOf('visits-by-month')).toEqual([
    ['October 2026', '40'],
    ['November 2026', '20'],
    ['December 2026', '–'],
  ]);
});

test('a bar is as long as its share of the longest; what was left out has words instead', () => {
  const table = sections().find(({ id }) => id === 'visits-by-venue')?.table;
  expect(table?.rows.map(({ cells }) => cells[0]?.share)).toEqual([1, 0.5]);
  const months = sections().find(({ id }) => id === 'visits-by-month')?.table;
  expect(months?.rows[2]?.cells[0]).toEqual({
    text: '–',
    spoken: 'Not counted, or too few to be told',
  });
});

test('every figure has its meaning beside it, and invented ones say so', () => {
  expect(rowsOf('visits-meaning')).toEqual(
    ['date', 'venue', 'language', 'visitors'].map((name) => [
      `The ${name}`,
      `How ${name} is counted`,
    ]),
  );
  expect(sections()[0]?.paragraphs.map(({ text }) => text)).toEqual([
    'Sample figures, invented for this demonstration',
  ]);
  const counted = { ...evaluation, facts: { ...facts, sample: false } };
  expect(sections('en', counted)[0]?.paragraphs).toEqual([]);
});

test('the file itself can be had, with its licence', () => {
  expect(sections()[0]?.links).toEqual([
    {
      text: 'These figures as a file (CSV, CC BY – attribution)',
      href: '/_media/evaluation/visits.csv',
    },
  ]);
});

test('headings and months are in the language of the page', () => {
  expect(sections('ar')[0]).toMatchObject({ of: { text: 'زيارات' }, heading: 'بحسب المكان' });
  expect(rowsOf('visits-by-month', 'ar')?.[0]?.[0]).toBe('أكتوبر 2026');
});
