import { z } from 'astro/zod';
import {
  descriptionOf,
  exampleOf,
  fieldNames,
  innerSchema,
  schemaAt,
} from '#src/schema/at-path.ts';
import { objectSchema } from '#src/schema/object.ts';
import { textSchema } from '#src/schema/text.ts';
import { fieldExamples } from './field-examples.ts';

/** One field of a content file, for people who fill it in. */
export interface FieldRow {
  readonly name: string;
  readonly required: boolean;
  /** What can be typed, as YAML. */
  readonly example: string;
  /** What holds when the field is left out; absent when that is nothing. */
  readonly otherwise?: string;
  readonly meaning: string;
  /** Language of the meaning when it is the schema's own, because the handbook has none. */
  readonly meaningLang?: string;
}

const schemas = { object: objectSchema, text: textSchema } as const;

/** A file whose fields the handbook lists. */
export type FieldFile = keyof typeof schemas;

/**
 * The fields of one level of a file, in the order of its schema.
 *
 * @param part where in the file: `''` for its own fields, `images`, `images.depicts.consent`.
 * Throws for a part that the schema does not have, so that a page about it is not built.
 * @param words the meanings: by path, or by the end of a path (`credit` for `images.credit`)
 */
export function fieldTable(
  file: FieldFile,
  part: string,
  words: Readonly<Record<string, string>>,
): readonly FieldRow[] {
  const path = part === '' ? [] : part.split('.');
  const level = levelAt(schemas[file], path);
  const names = level === undefined ? [] : fieldNames(level);
  if (level === undefined || names.length === 0) {
    throw new Error(`The schema of ${file} has no fields at "${part}".`);
  }
  return names.map((name) => {
    const schema = schemaAt(level, [name]);
    const keys = fieldKeys(file, [...path, name]);
    const meaning = found(words, keys);
    const otherwise = schema === undefined ? undefined : defaultOf(schema);
    return {
      name,
      required: schema !== undefined && isRequired(schema),
      example: found(fieldExamples, keys) ?? typed(schema),
      ...(otherwise !== undefined && { otherwise }),
      meaning: meaning ?? (schema === undefined ? '' : descriptionOf(schema)),
      ...(meaning === undefined && { meaningLang: schemaLanguage }),
    };
  });
}

/** The language in which the schemas describe themselves. */
const schemaLanguage = 'en';

/** Under which names a field is looked up, the most exact first: `text.images`, `images`. */
export function fieldKeys(file: FieldFile, path: readonly string[]): readonly string[] {
  const whole = file === 'text' ? ['text', ...path] : path;
  return whole.map((_, from) => whole.slice(from).join('.'));
}

function found(
  table: Readonly<Record<string, string>>,
  keys: readonly string[],
): string | undefined {
  const key = keys.find((candidate) => Object.hasOwn(table, candidate));
  return key === undefined ? undefined : table[key];
}

/** The schema of one entry at `path`: lists are stepped into. */
function levelAt(schema: z.core.$ZodType, path: readonly string[]): z.core.$ZodType | undefined {
  let level: z.core.$ZodType | undefined = schema;
  for (const name of path) {
    level = level && schemaAt(level, [name]);
    const inner: z.core.$ZodType | undefined = level && innerSchema(level);
    if (inner instanceof z.ZodArray) level = inner.element;
  }
  return level;
}

function isRequired(schema: z.core.$ZodType): boolean {
  return !(
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  );
}

/** A default that is a word, a number or yes or no; empty lists and objects say nothing. */
function defaultOf(schema: z.core.$ZodType): string | undefined {
  const value: unknown = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  return typeof value === 'object' || value === undefined ? undefined : String(value);
}

function typed(schema: z.core.$ZodType | undefined): string {
  const inner = schema && innerSchema(schema);
  return inner instanceof z.ZodArray ? `[${exampleOf(inner.element)}]` : exampleOf(schema);
}
