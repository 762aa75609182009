/** Whether two paths are those of pages of objects in one language: `/en/objects/fez/star-panel/`. */
export function areSiblings(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => path.split('/').slice(0, -3).join('/'));
  return a === b;
}
