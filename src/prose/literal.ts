/** A value between braces that needs no program to read. */
export type Literal = string | number | boolean | readonly number[] | readonly string[];

/**
 * The value of `{12}`, `{true}`, `{"text"}`, `{[0.1, 0.2]}` or `{["front", "back"]}`, given what
 * stands between the braces. It is read as JSON (RFC 8259), never as a program. `undefined` for
 * everything else: names, calls, objects, templates, lists of lists.
 */
export function readLiteral(source: string): Literal | undefined {
  if (source.length > 1000) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return undefined;
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (!Array.isArray(value) || value.length > 100) return undefined;
  const items: readonly unknown[] = value;
  if (items.every((item) => typeof item === 'number' && Number.isFinite(item))) {
    return items as readonly number[];
  }
  return items.every((item) => typeof item === 'string') ? (items as readonly string[]) : undefined;
}
