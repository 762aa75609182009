import type { z } from 'astro/zod';
import { fieldNames, schemaAt } from '#src/schema/at-path.ts';
import { nearest } from '#src/issues/nearest.ts';

/**
 * The values with every field that the schema does not know taken out, or put under the name that
 * it was most likely meant to have, when nothing stands there yet.
 */
export function withoutUnknownFields(schema: z.core.$ZodType, value: unknown): unknown {
  if (Array.isArray(value)) {
    const element = schemaAt(schema, [0]);
    return element === undefined ? value : value.map((item) => withoutUnknownFields(element, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const names = fieldNames(schema);
  const fields = Object.entries(value).flatMap(([key, item]) => {
    const name = names.length === 0 || names.includes(key) ? key : nearest(key, names);
    if (name === '' || (name !== key && name in value)) return [];
    const field = schemaAt(schema, [name]);
    return [[name, field === undefined ? item : withoutUnknownFields(field, item)] as const];
  });
  return Object.fromEntries(fields);
}
