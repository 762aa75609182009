import { describe, expect, test } from 'vitest';
import { rotated } from '#src/exhibition/rotation.ts';

const partners = ['arita', 'fez', 'granada', 'oaxaca', 'puebla'];
const ids = Array.from({ length: 1000 }, (_, index) => `fez/object-${index}`);

describe.each([2, 3, 4, 5])('with %d partners over 1,000 objects', (count) => {
  const equals = partners.slice(0, count);
  test.each([0, 1, 7])('and the turn %d each comes first about equally often', (turn) => {
    const first = Map.groupBy(ids, (id) => rotated(equals, id, turn)[0]);
    for (const partner of equals) {
      const share = (first.get(partner)?.length ?? 0) / (ids.length / count);
      expect(share).toBeGreaterThan(0.85);
      expect(share).toBeLessThan(1.15);
    }
  });

  test('each turn begins with the next one', () => {
    const starts = equals.map((_, turn) => rotated(equals, 'fez/star-panel', turn)[0]);
    expect(starts.toSorted()).toEqual(equals);
    expect(rotated(equals, 'fez/star-panel', count)).toEqual(rotated(equals, 'fez/star-panel'));
  });

  test('nobody is lost or repeated, and the same object has the same order', () => {
    for (const id of ids.slice(0, 50)) {
      expect(rotated(equals, id).toSorted()).toEqual(equals);
      expect(rotated(equals, id)).toEqual(rotated([...equals], id));
    }
  });
});

test.each([[[]], [['fez']]])('%j has only one order', (items) => {
  expect(rotated(items, 'fez/star-panel', 3)).toEqual(items);
});
