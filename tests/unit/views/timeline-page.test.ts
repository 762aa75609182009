import { expect, test } from 'vitest';
import { browsing } from '#src/views/browse.ts';
import { timelinePage } from '#src/views/timeline-page.ts';
import { makeContext, makePublished } from '../../helpers/make-context.ts';

function timelineOf(dates: Readonly<Record<string, string | undefined>>, tag = 'en') {
  const objects = Object.fromEntries(
    Object.entries(dates).map(([id, edtf]) => [
      `fez/${id}`,
      { facts: edtf === undefined ? {} : { date: { edtf } }, texts: { en: `Object ${id}` } },
    ]),
  );
  const context = makeContext(makePublished({ objects }), tag);
  return timelinePage(browsing(context), context);
}

test('objects stand in the order of their dates, century by century', () => {
  const { groups } = timelineOf({ c: '1720', a: '16XX', b: '1650', z: '-0520' });
  expect(
    groups.map(({ label, rows }) => [label.text, rows.map(({ object }) => object.text)]),
  ).toEqual([
    ['6th century BCE', ['Object z']],
    ['17th century', ['Object a', 'Object b']],
    ['18th century', ['Object c']],
  ]);
  expect(groups.map(({ label }) => 'href' in label && label.href)).toEqual([
    '/en/browse/century/bce-6/',
    '/en/browse/century/17/',
    '/en/browse/century/18/',
  ]);
});

test('an object without a date stands at the end, without a bar', () => {
  const { groups } = timelineOf({ a: '1650', b: undefined });
  expect(groups.at(-1)?.label).toEqual({ text: 'Date not known' });
  expect(groups.at(-1)?.rows.map(({ bar, date }) => [bar, date])).toEqual([[undefined, undefined]]);
});

test('a bar reaches from the first year to the end of the last, on the scale of the ticks', () => {
  const { groups, ticks } = timelineOf({ a: '1600/1699', b: '1750', c: '1799' });
  expect(ticks).toEqual(['1600', '1650', '1700', '1750', '1800']);
  expect(groups.flatMap(({ rows }) => rows.map(({ bar }) => bar))).toEqual([
    { x: 0, width: 500, vague: false },
    { x: 750, width: 5, vague: false },
    { x: 995, width: 5, vague: false },
  ]);
});

test.each(['1650~', '1650?', '1650%'])('%s is shown as not certain', (edtf) => {
  expect(timelineOf({ a: edtf }).groups[0]?.rows[0]?.bar?.vague).toBe(true);
});

test('any span of time has at most eight ticks in equal steps', () => {
  for (const [from, until] of [
    ['1650', '1651'],
    ['1302', '1944'],
    ['-3000', '2020'],
    ['1699', '1701'],
  ] as const) {
    const { ticks } = timelineOf({ a: from, b: until });
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(8);
  }
});

test('centuries alone are named where there are too many objects for a table', () => {
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`n${n}`, '1650']));
  const { groups } = timelineOf(many);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ count: '201 objects', rows: [] });
});

test('an exhibition without objects has an empty timeline', () => {
  expect(timelineOf({})).toMatchObject({ groups: [], ticks: [] });
});
