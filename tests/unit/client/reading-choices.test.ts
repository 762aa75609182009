import { afterEach, describe, expect, it, test } from 'vitest';
import { choices, chosenAmong } from '#src/client/reading/choices.ts';
import { keep, keptAs, readKept } from '#src/client/reading/kept-choices.ts';

/** A browser's storage that holds `kept`; one that refuses everything when that is left out. */
function giveStorage(kept?: string): Map<string, string> {
  const held = new Map<string, string>(kept === undefined ? [] : [[keptAs, kept]]);
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () =>
      kept === undefined
        ? refuse()
        : {
            getItem: (key: string) => held.get(key) ?? null,
            setItem: (key: string, value: string) => void held.set(key, value),
            removeItem: (key: string) => void held.delete(key),
          },
  });
  return held;
}

afterEach(() => void Reflect.deleteProperty(globalThis, 'localStorage'));

describe('what is kept on the device', () => {
  it('is read as it was written', () => {
    const held = giveStorage('');
    const chosen = { size: 'largest', scheme: 'dark', words: 'easy' };
    expect(keep(chosen)).toBe(true);
    expect([...held.keys()]).toEqual([keptAs]);
    expect(readKept()).toEqual(chosen);
  });

  it('is nothing at all when nothing is chosen', () => {
    const held = giveStorage('{"version":1,"size":"large"}');
    expect(keep({})).toBe(true);
    expect([...held]).toEqual([]);
  });

  it.each<readonly [string, string, Record<string, string>]>([
    ['no JSON', '{"size":', {}],
    ['a word', '"large"', {}],
    ['a list', '["large"]', {}],
    ['null', 'null', {}],
    ['nothing', '', {}],
    ['another version', '{"version":2,"size":"large"}', {}],
    ['no version', '{"size":"large"}', {}],
    ['unknown values', '{"version":1,"size":"huge","scheme":"dark"}', { scheme: 'dark' }],
    ['values of other types', '{"version":1,"size":2,"links":true,"lines":["short"]}', {}],
    ['what holds anyway', '{"version":1,"size":"usual","contrast":"device"}', {}],
    ['unknown names', '{"version":1,"onload":"alert(1)","lines":"short"}', { lines: 'short' }],
    ['names of every object', '{"version":1,"__proto__":{"size":"large"},"constructor":1}', {}],
  ])('may be %s', (_, kept, expected) => {
    giveStorage(kept);
    expect(readKept()).toEqual(expected);
  });

  it('may be refused: then nothing is chosen, and nothing breaks', () => {
    giveStorage();
    expect(readKept()).toEqual({});
    expect(keep({ size: 'large' })).toBe(false);
    expect(keep({})).toBe(false);
  });
});

test('the first of each choice is what holds until something is chosen', () => {
  const first = Object.fromEntries(Object.entries(choices).map(([name, [value]]) => [name, value]));
  expect(chosenAmong((name) => first[name])).toEqual({});
});
