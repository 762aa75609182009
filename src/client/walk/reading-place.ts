/** How far down the window, in percent, the line is read that one looks at. */
const line = 45;

/**
 * Tells which step is being read: the one at the height where one reads, none while all of them
 * are further down, the last one when all are further up.
 */
export function watchReading(
  steps: readonly HTMLElement[],
  onRead: (index: number) => void,
): { stop(): void } {
  const observer = new IntersectionObserver(
    () => {
      const height = (window.innerHeight * line) / 100;
      onRead(steps.findLastIndex((step) => step.getBoundingClientRect().top <= height));
    },
    { rootMargin: `-${line}% 0px -${99 - line}% 0px` },
  );
  for (const step of steps) observer.observe(step);
  return { stop: () => observer.disconnect() };
}
