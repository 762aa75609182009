import { expect, test } from 'vitest';
import { makeContext, makePublished } from '../../helpers/make-context.ts';
import { onePage } from '../../helpers/one-page.ts';

const told = (...objects: readonly string[]) => ({ facts: { objects }, texts: { en: 'Told' } });

/** The story that is offered after the one that is read. */
function nextAfter(read: string, stories: Readonly<Record<string, ReturnType<typeof told>>>) {
  const objects = { 'fez/a': { texts: { en: 'A' } }, 'fez/b': { texts: { en: 'B' } } };
  const context = makeContext(makePublished({ objects, stories }), 'en');
  return onePage('story', `${read}/`, context).next?.id;
}

test('after a story comes the one that tells most of the same objects', () => {
  const stories = {
    'fez/one': told('fez/a', 'fez/b'),
    'fez/two': told('fez/a'),
    'fez/three': told('fez/a', 'fez/b'),
  };
  expect(nextAfter('fez/one', stories)).toBe('fez/three');
});

test('of equals the next one comes, and after the last one the first', () => {
  const stories = { 'fez/one': told(), 'fez/two': told(), 'fez/xyz': told() };
  expect(nextAfter('fez/one', stories)).toBe('fez/two');
  expect(nextAfter('fez/xyz', stories)).toBe('fez/one');
});

test('the only story is followed by none', () => {
  expect(nextAfter('fez/one', { 'fez/one': told('fez/a') })).toBeUndefined();
});
