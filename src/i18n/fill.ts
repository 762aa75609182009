/** A pattern with its `{names}` replaced. A name without a value stays as it is. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** The `{names}` of a pattern, each once, sorted. */
export function placeholders(pattern: string): readonly string[] {
  const names = [...pattern.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
  return [...new Set(names)].toSorted();
}
