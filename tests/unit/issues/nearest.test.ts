import { expect, test } from 'vitest';
import { nearest } from '#src/issues/nearest.ts';

test.each([
  ['acession', ['accession', 'access'], 'accession'],
  ['Fez', ['fez', 'puebla'], 'fez'],
  ['fes', ['fez', 'puebla'], 'fez'],
  ['fr', ['ar', 'es'], ''],
  ['AR', ['ar', 'es'], 'ar'],
  ['es-MX', ['ar', 'es'], 'es'],
  ['photograph', ['accession', 'kind'], ''],
  ['anything', [], ''],
])('the nearest name to %s among %o is %s', (typed, known, expected) => {
  expect(nearest(typed, known)).toBe(expected);
});
