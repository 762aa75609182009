/** What keys belong to while it has the focus. */
const ownKeys = 'input, select, textarea, audio, video, [contenteditable]';

/**
 * How many steps a key goes: the arrows to the sides, forwards in the direction of reading. Arrows
 * up and down are left to the page. 0 for every other key.
 */
export function wayOfKey(event: KeyboardEvent, isFromTheRight: boolean): -1 | 0 | 1 {
  const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event;
  if (ctrlKey || altKey || metaKey || shiftKey || event.defaultPrevented) return 0;
  if (target instanceof Element && target.closest(ownKeys) !== null) return 0;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  return (key === 'ArrowRight') === isFromTheRight ? -1 : 1;
}
