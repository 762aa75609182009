/** The most objects that stand side by side. */
const most = 3;

/** The objects that an address names, `?objects=a/b,c/d`: those that are known, each once. */
export function readObjects(
  search: string,
  known: Pick<ReadonlyMap<string, unknown>, 'has'>,
): readonly string[] {
  const named = new URLSearchParams(search).get('objects') ?? '';
  const ids = named.split(',').filter((id) => id !== '' && known.has(id));
  return [...new Set(ids)].slice(0, most);
}
