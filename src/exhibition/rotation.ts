/**
 * Order of equals, by a published rule: partners in the order of `exhibition.yaml`, begun at a
 * place that depends on the object, so that over many objects each partner comes first equally
 * often and no one by habit.
 *
 * @param key what the order belongs to: the id of the object
 * @param turn shifts the start, for rules that also turn with time; 0 for none
 */
export function rotated<Item>(items: readonly Item[], key: string, turn = 0): readonly Item[] {
  if (items.length < 2) return items;
  const start = (hash(key) + turn) % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** FNV-1a, 32 bits: spreads similar ids evenly and is the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
