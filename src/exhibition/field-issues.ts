import { z } from 'astro/zod';
import { issue, type Issue } from '#src/issues/issue.ts';
import { exampleOf, fieldNames, innerSchema, schemaAt } from '#src/schema/at-path.ts';
import { nearest } from '#src/issues/nearest.ts';
import type { ReadYaml } from './read-yaml.ts';

interface Found {
  readonly found: z.core.$ZodIssue;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly yaml: Pick<ReadYaml, 'lineOf'>;
  readonly file: string;
  readonly prefix: readonly PropertyKey[];
}

/**
 * What one failure of a schema means to the person who typed the value: `field-unknown`,
 * `field-missing`, `field-type` or `field-value`. Of a union only the option that was most likely
 * meant is reported.
 */
export function fieldIssues(input: Found): readonly Issue[] {
  const { found, schema, yaml, file, prefix } = input;
  const path = [...prefix, ...found.path];
  const place = { file, line: yaml.lineOf(path) };
  const target = schemaAt(schema, path);
  const written = valueAt(input.value, path);

  if (found.code === 'unrecognized_keys') {
    const known = target === undefined ? [] : fieldNames(target);
    return found.keys.map((key) =>
      issue(
        'field-unknown',
        { file, line: yaml.lineOf([...path, key]) },
        {
          field: key,
          within: fieldPath(path).join(' › '),
          nearest: nearest(key, known),
          known: known.join(', '),
        },
      ),
    );
  }
  if (found.code === 'invalid_union') {
    const closest = closestOption(found.errors, written);
    return closest.flatMap((inner) => fieldIssues({ ...input, found: inner, prefix: path }));
  }
  const { field, within } = fieldName(path);
  if (found.code === 'invalid_key') {
    const record = innerSchema(schemaAt(schema, path.slice(0, -1)) ?? schema);
    const allowed = record instanceof z.ZodRecord ? exampleOf(record.def.keyType) : '';
    const above = fieldName(path.slice(0, -1));
    return [issue('field-value', place, { ...above, value: field, allowed, nearest: '' })];
  }
  const expected = exampleOf(target);
  if (written === undefined || written === null) {
    return [issue('field-missing', place, { field, within, expected })];
  }
  if (found.code === 'invalid_type') {
    const isText = target !== undefined && innerSchema(target) instanceof z.ZodString;
    const asText = isText && typeof written !== 'object' ? `'${String(written)}'` : expected;
    const values = { field, within, value: excerpt(written), expected: asText };
    return [issue('field-type', place, values)];
  }
  const choices = choicesOf(found);
  const allowed = choices.join(', ') || boundOf(found) || expected;
  const near = nearest(String(written), choices);
  return [
    issue('field-value', place, { field, within, value: excerpt(written), allowed, nearest: near }),
  ];
}

/** The names of fields on the way to a value; positions in lists are left to the line number. */
function fieldPath(path: readonly PropertyKey[]): readonly string[] {
  return path.filter((step) => typeof step !== 'number').map(String);
}

function fieldName(path: readonly PropertyKey[]): {
  readonly field: string;
  readonly within: string;
} {
  const names = fieldPath(path);
  return { field: names.at(-1) ?? '', within: names.slice(0, -1).join(' › ') };
}

/** The values of which one was wanted; a refinement names them in its parameter `allowed`. */
function choicesOf(found: z.core.$ZodIssue): readonly string[] {
  if (found.code === 'invalid_value') return found.values.map(String);
  const allowed: unknown = found.code === 'custom' ? found.params?.['allowed'] : undefined;
  return Array.isArray(allowed) ? allowed.map(String) : [];
}

function boundOf(found: z.core.$ZodIssue): string {
  const isCounted = (origin: string): boolean => origin === 'number' || origin === 'array';
  if (found.code === 'too_big' && isCounted(found.origin)) return `≤ ${found.maximum}`;
  if (found.code === 'too_small' && isCounted(found.origin)) {
    return `${found.inclusive === false ? '>' : '≥'} ${found.minimum}`;
  }
  return '';
}

/** Of a union's failures, the one that got furthest: most likely what the contributor meant. */
function closestOption(
  errors: readonly (readonly z.core.$ZodIssue[])[],
  written: unknown,
): readonly z.core.$ZodIssue[] {
  const isRoot = (found: z.core.$ZodIssue): boolean => found.path.length === 0;
  const rank = (issues: readonly z.core.$ZodIssue[]): number => {
    if (issues.some((found) => isRoot(found) && found.code === 'invalid_type')) return -100;
    // A field of another option is unknown here: fewer of them is nearer.
    const strangers = issues.flatMap((found) =>
      found.code === 'unrecognized_keys' && isRoot(found) ? found.keys : [],
    );
    const depth = Math.max(0, ...issues.map((found) => found.path.length));
    return typeof written === 'object' ? depth - strangers.length * 10 : depth;
  };
  return errors.toSorted((a, b) => rank(b) - rank(a))[0] ?? [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return current;
}

/** A value as it was typed, at most 60 characters of it. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
