import type { z } from 'astro/zod';
import { issue, type Issue } from '#src/issues/issue.ts';
import { exampleOf, fieldNames, innerSchema, schemaAt } from '#src/schema/at-path.ts';
import { nearest } from './nearest.ts';
import type { ReadYaml } from './read-yaml.ts';

/**
 * Checks the values of one YAML document against its schema.
 *
 * @returns the facts, or `undefined` with every problem found: `field-unknown` (with the nearest
 * known field), `field-missing`, `field-type`, `field-value`
 */
export function readFacts<Schema extends z.ZodType>(input: {
  readonly schema: Schema;
  readonly yaml: ReadYaml;
  readonly file: string;
}): { readonly facts: z.output<Schema> | undefined; readonly issues: readonly Issue[] } {
  const { schema, yaml, file } = input;
  if (yaml.issues.length > 0) return { facts: undefined, issues: yaml.issues };
  const value = writtenAsText(schema, yaml.value ?? {});
  const result = schema.safeParse(value);
  if (result.success) return { facts: result.data, issues: [] };
  const issues = result.error.issues.flatMap((found) =>
    issuesOf({ found, schema, value, yaml, file, prefix: [] }),
  );
  return { facts: undefined, issues };
}

/** A number where text is asked for is that text: `accession: 1934`. */
function writtenAsText(schema: z.core.$ZodType, value: unknown): unknown {
  if (Array.isArray(value)) {
    const element = schemaAt(schema, [0]);
    return element === undefined ? value : value.map((item) => writtenAsText(element, item));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const field = schemaAt(schema, [key]);
        return [key, field === undefined ? item : writtenAsText(field, item)];
      }),
    );
  }
  const kind = innerSchema(schema)._zod.def.type;
  return typeof value === 'number' && kind === 'string' ? String(value) : value;
}

interface Found {
  readonly found: z.core.$ZodIssue;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly yaml: ReadYaml;
  readonly file: string;
  readonly prefix: readonly PropertyKey[];
}

function issuesOf(input: Found): readonly Issue[] {
  const { found, schema, yaml, file, prefix } = input;
  const path = [...prefix, ...found.path];
  const line = yaml.lineOf(path);
  const field = path.map(String).join('.') || '---';
  const target = schemaAt(schema, path);
  const written = valueAt(input.value, path);
  const expected = exampleOf(target);

  if (found.code === 'unrecognized_keys') {
    const known = target === undefined ? [] : fieldNames(target);
    return found.keys.map((key) =>
      issue(
        'field-unknown',
        { file, line: yaml.lineOf([...path, key]) },
        { field: key, nearest: nearest(key, known) },
      ),
    );
  }
  if (found.code === 'invalid_union') {
    const closest = closestOption(found.errors);
    return closest.flatMap((inner) => issuesOf({ ...input, found: inner, prefix: path }));
  }
  if (found.code === 'invalid_key') {
    const key = String(path.at(-1));
    return [
      issue('field-value', { file, line }, { field, value: key, allowed: expected, nearest: '' }),
    ];
  }
  if (written === undefined || written === null) {
    return [issue('field-missing', { file, line }, { field, expected })];
  }
  if (found.code === 'invalid_type') {
    return [issue('field-type', { file, line }, { field, value: excerpt(written), expected })];
  }
  const allowed = found.code === 'invalid_value' ? found.values.map(String) : [];
  return [
    issue(
      'field-value',
      { file, line },
      {
        field,
        value: excerpt(written),
        allowed: allowed.join(', ') || (found.code === 'custom' ? found.message : expected),
        nearest: nearest(String(written), allowed),
      },
    ),
  ];
}

/** Of a union's failures, the one that got furthest: most likely what the contributor meant. */
function closestOption(
  errors: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    issues.some((found) => found.path.length === 0 && found.code === 'invalid_type')
      ? -1
      : Math.max(...issues.map((found) => found.path.length), 0);
  return errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return current;
}

function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
