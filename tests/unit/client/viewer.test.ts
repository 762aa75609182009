import { describe, expect, it, test } from 'vitest';
import { mergedLabels } from '#src/client/compare/merged-labels.ts';
import { readObjects } from '#src/client/compare/read-objects.ts';
import { keepTogether } from '#src/client/viewer/keep-together.ts';
import { viewWords, type View, type ViewerWords } from '#src/client/viewer/view-words.ts';

const words: ViewerWords = {
  loading: '',
  failed: '',
  whole: 'all of it',
  enlarged: [
    [1.5, '1½ {place}'],
    [2, '2 {place}'],
    [8, '8 {place}'],
  ],
  detail: '',
  details: '',
  detailsOf: '',
  places: [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ],
};

/** What is seen of a square picture in a window of twice its width. */
const seen = (zoom: number, x: number, y: number): View => ({
  zoom,
  x,
  y,
  width: 2 / zoom,
  height: 1 / zoom,
});

it.each<readonly [View, string]>([
  [seen(1, 0.5, 0.5), 'all of it'],
  [seen(1.5, 0.5, 0.5), '1½ e'],
  // Its whole width is seen.
  [seen(1.8, 0.4, 0.3), '2 b'],
  // As far to the left as it goes.
  [seen(3, 1 / 3, 1 / 6), '2 a'],
  [seen(3, 2 / 3, 0.5), '2 f'],
  [seen(30, 0.97, 0.98), '8 i'],
  [seen(4.5, 0.3, 0.9), '8 g'],
])('%j is said as %j', (view, said) => {
  expect(viewWords(view, words)).toBe(said);
});

/** A stage that tells its listeners of every change, as the viewer does. */
function madeStage() {
  const listeners: (() => void)[] = [];
  let now = seen(1, 0.5, 0.5);
  let changes = 0;
  const show = (view: View): void => {
    now = view;
    changes += 1;
    for (const listener of listeners) listener();
  };
  return {
    show,
    follow: show,
    view: () => now,
    changes: () => changes,
    onChange: (listener: () => void) => void listeners.push(listener),
  };
}

describe('stages that are kept together', () => {
  it('all show what the one that was moved shows, once', () => {
    const stages = [madeStage(), madeStage(), madeStage()];
    keepTogether(stages, () => true);
    stages[1]?.show(seen(3, 0.2, 0.8));
    expect(stages.map((stage) => stage.view().zoom)).toEqual([3, 3, 3]);
    expect(stages.map((stage) => stage.changes())).toEqual([1, 1, 1]);
  });

  it('move alone when the reader wants it so', () => {
    const stages = [madeStage(), madeStage()];
    keepTogether(stages, () => false);
    stages[0]?.show(seen(3, 0.2, 0.8));
    expect(stages.map((stage) => stage.view().zoom)).toEqual([3, 1]);
  });
});

test.each([
  ['', []],
  ['?objects=', []],
  ['?objects=fez/star', ['fez/star']],
  ['?objects=fez/star,arita/dish', ['fez/star', 'arita/dish']],
  ['?objects=fez%2Fstar%2Carita%2Fdish', ['fez/star', 'arita/dish']],
  ['?objects=fez/held,arita/dish,arita/dish', ['arita/dish']],
  ['?objects=a/a,b/b,fez/star,arita/dish', ['a/a', 'b/b', 'fez/star']],
  ['?objects=//elsewhere.example', []],
])('the address %j names %j', (search, ids) => {
  const known = new Set(['a/a', 'b/b', 'fez/star', 'arita/dish']);
  expect(readObjects(search, known)).toEqual(ids);
});

test.each<readonly [readonly (readonly string[])[], readonly string[]]>([
  [[], []],
  [[['kind', 'date']], ['kind', 'date']],
  [
    [
      ['kind', 'date', 'rights'],
      ['kind', 'date', 'rights'],
    ],
    ['kind', 'date', 'rights'],
  ],
  [
    [
      ['kind', 'rights'],
      ['kind', 'date', 'rights'],
    ],
    ['kind', 'date', 'rights'],
  ],
  [
    [
      ['date', 'rights'],
      ['kind', 'size'],
      ['kind', 'date', 'size', 'rights'],
    ],
    ['kind', 'size', 'date', 'rights'],
  ],
])('the labels of %j stand in one order', (tables, merged) => {
  expect(mergedLabels(tables)).toEqual(merged);
});
