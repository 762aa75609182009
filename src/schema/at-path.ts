import { z } from 'astro/zod';

/** The schema below `optional`, `default`, `prefault` and `transform`. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  while (true) {
    const below = oneBelow(current);
    if (below === undefined) return current;
    current = below;
  }
}

function oneBelow(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    return schema.def.innerType;
  }
  if (!(schema instanceof z.ZodPipe)) return undefined;
  const { in: input, out: output } = schema.def;
  return input instanceof z.ZodTransform ? output : input;
}

/** The schema of the value at `path`; `undefined` where the schema has no such field. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  let candidates: readonly z.core.$ZodType[] = [schema];
  for (const step of path) {
    candidates = candidates.flatMap((candidate) => childrenAt(candidate, step));
    if (candidates.length === 0) return undefined;
  }
  return candidates[0];
}

/** The field names that a value at this place may have; empty when it is not an object. */
export function fieldNames(schema: z.core.$ZodType): readonly string[] {
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => fieldNames(option));
  return [];
}

/**
 * What can be typed in a field, in no language: the first words in backticks of its description,
 * else a pattern by type. `12`, `true`, `a | b`, `[ ... ]`, `{ ... }`, `...`
 */
export function exampleOf(schema: z.core.$ZodType | undefined): string {
  if (schema === undefined) return '...';
  const described = /`([^`]+)`/u.exec(descriptionOf(schema))?.[1];
  if (described !== undefined) return described;
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodEnum) return inner.options.join(' | ');
  if (inner instanceof z.ZodLiteral) return [...inner.values].join(' | ');
  if (inner instanceof z.ZodNumber) return '12';
  if (inner instanceof z.ZodBoolean) return 'true | false';
  if (inner instanceof z.ZodArray) return '[ ... ]';
  if (inner instanceof z.ZodRecord) return '{ ar: ..., es: ... }';
  if (inner instanceof z.ZodObject) return `{ ${Object.keys(inner.shape).slice(0, 3).join(', ')} }`;
  return '...';
}

/** The description of the schema or of the outermost of its inner types that has one, else empty. */
export function descriptionOf(schema: z.core.$ZodType): string {
  let current = schema;
  while (true) {
    const own = z.globalRegistry.get(current)?.description;
    if (own !== undefined) return own;
    const below = oneBelow(current);
    if (below === undefined) return '';
    current = below;
  }
}

function childrenAt(schema: z.core.$ZodType, step: PropertyKey): readonly z.core.$ZodType[] {
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((o) => childrenAt(o, step));
  if (inner instanceof z.ZodArray) return [inner.element];
  if (inner instanceof z.ZodRecord) return [inner.def.valueType];
  if (!(inner instanceof z.ZodObject) || typeof step !== 'string') return [];
  const child = Object.hasOwn(inner.shape, step) ? inner.shape[step] : undefined;
  return child === undefined ? [] : [child];
}
