const still = matchMedia('(prefers-reduced-motion: reduce)');
const sparing = matchMedia('(prefers-reduced-data: reduce)');
const high = matchMedia('(height >= 30rem)');

/**
 * Whether the picture may move: not for readers who asked for calm or for less to load, nor in a
 * low window, nor where its style sheet finds no room (`--walk-room`).
 */
export function isWelcome(passage: HTMLElement): boolean {
  const hasRoom = getComputedStyle(passage).getPropertyValue('--walk-room').trim() === 'wide';
  return hasRoom && high.matches && !still.matches && !sparing.matches;
}

/** Calls `listener` at once and whenever the answer of `isWelcome` may have changed. */
export function watchWelcome(passage: HTMLElement, listener: () => void): void {
  for (const query of [still, sparing, high]) query.addEventListener('change', listener);
  new ResizeObserver(listener).observe(passage);
  listener();
}
