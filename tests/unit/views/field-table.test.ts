import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { handbookWords } from '#src/i18n/handbook-words.ts';
import { proseComponents } from '#src/prose/allow-list.ts';
import { innerSchema, schemaAt } from '#src/schema/at-path.ts';
import { objectSchema } from '#src/schema/object.ts';
import { textSchema } from '#src/schema/text.ts';
import { componentTable } from '#src/views/component-table.ts';
import { fieldExamples } from '#src/views/field-examples.ts';
import { fieldKeys, fieldTable, type FieldFile } from '#src/views/field-table.ts';

/** The levels of the files that the handbook shows. */
const shown: readonly (readonly [FieldFile, string])[] = [
  ['object', ''],
  ['object', 'date'],
  ['object', 'creators'],
  ['object', 'places'],
  ['object', 'dimensions'],
  ['object', 'images'],
  ['object', 'images.depicts'],
  ['object', 'images.depicts.consent'],
  ['text', ''],
  ['text', 'translation'],
];
const schemas = { object: objectSchema, text: textSchema };

function keysOf([file, part]: readonly [FieldFile, string]): (readonly string[])[] {
  return fieldTable(file, part, {}).map(({ name }) =>
    fieldKeys(file, [...part.split('.').filter(Boolean), name]),
  );
}

function schemaOf([file, part]: readonly [FieldFile, string], name: string) {
  let schema: z.core.$ZodType | undefined = schemas[file];
  for (const step of [...part.split('.').filter(Boolean), name]) {
    const inner: z.core.$ZodType | undefined = schema && innerSchema(schema);
    schema = inner && schemaAt(inner instanceof z.ZodArray ? inner.element : inner, [step]);
  }
  return schema;
}

test('the table has every field of the schema, in its order', () => {
  const names = fieldTable('object', '', {}).map(({ name }) => name);
  expect(names).toEqual(Object.keys(objectSchema.shape));
});

test('a row says what is required, what to type, and what holds otherwise', () => {
  const rows = fieldTable('object', 'images', { 'images.rights': 'terms', rights: 'others' });
  const row = (name: string) => rows.find((found) => found.name === name);
  expect(row('file')).toMatchObject({ required: true, example: 'front.jpg' });
  expect(row('role')).toMatchObject({ required: false, otherwise: 'main' });
  expect(row('depicts')).not.toHaveProperty('otherwise');
  expect(row('rights')).toEqual({
    name: 'rights',
    required: false,
    example: 'CC-BY',
    meaning: 'terms',
  });
});

test('a field without words keeps the description of its schema, with its language', () => {
  const [edtf] = fieldTable('object', 'date', {});
  expect(edtf).toMatchObject({ example: '1575~', meaningLang: 'en' });
  expect(edtf?.meaning).toContain('EDTF');
});

test('a part that the schema does not have stops the build', () => {
  expect(() => fieldTable('object', 'images.colour', {})).toThrow('images.colour');
  expect(() => fieldTable('object', 'status', {})).toThrow('status');
});

test.each(Object.entries(handbookWords))(
  '%s has words for every field and no others',
  (_, words) => {
    const used = shown
      .flatMap(keysOf)
      .map((keys) => keys.find((key) => key in words.fields) ?? keys);
    expect(used.filter((key) => typeof key !== 'string')).toEqual([]);
    expect(Object.keys(words.fields).filter((key) => !used.includes(key))).toEqual([]);
  },
);

test.each(Object.entries(handbookWords))('%s has words for every component', (_, words) => {
  expect(Object.keys(words.components)).toEqual(proseComponents.map(({ name }) => name));
});

test('every example can be typed', () => {
  const refused: string[] = [];
  for (const level of shown) {
    for (const { name, example } of fieldTable(level[0], level[1], {})) {
      // Free words have no example.
      if (example === '...') continue;
      const schema = schemaOf(level, name);
      const value: unknown = parse(example.replace(/^([^|]+) \| .*$/u, '$1'), { schema: 'core' });
      const read = schema && z.safeParse(schema, value);
      if (read?.success !== true) refused.push(`${level.join('.')}.${name}: ${example}`);
    }
  }
  expect(refused).toEqual([]);
});

test('every example belongs to a field', () => {
  const keys = new Set(shown.flatMap(keysOf).flat());
  expect(Object.keys(fieldExamples).filter((key) => !keys.has(key))).toEqual([]);
});

test('the table of components follows the list, with what each is told', () => {
  const rows = componentTable({ Note: 'a remark' });
  expect(rows.map(({ name }) => name)).toEqual(proseComponents.map(({ name }) => name));
  expect(rows.find(({ name }) => name === 'Note')).toEqual({
    name: 'Note',
    place: 'block',
    props: [],
    example: expect.stringContaining('<Note>') as string,
    meaning: 'a remark',
  });
  expect(rows.find(({ name }) => name === 'Detail')).toMatchObject({
    props: expect.arrayContaining([{ name: 'region', required: true }]) as unknown[],
    meaningLang: 'en',
  });
});
