import { z } from 'astro/zod';
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { ImportNote } from '../import-note.ts';

const words = z.string().trim().min(1);
const name = z.union([words, z.number()]).transform(String);

/** One row of a catalogue's list of objects (`data/objects.yml`); other keys are passed over. */
export const objectRow = z.object({
  id: name,
  accession_number: name,
  culture: words.optional(),
  date: name.optional(),
  dimensions: words.optional(),
  /** Several for an object whose parts were numbered apart. */
  dor_id: z.union([name.transform((id) => [id]), z.array(name)]).default([]),
  provenance: words.optional(),
  subjects: z.string().optional(),
  figure: z.array(z.object({ id: name })).default([]),
});
export type ObjectRow = z.output<typeof objectRow>;

/** One row of its list of figures (`data/figures.yml`). */
export const figureRow = z.object({ id: name, src: words.optional(), caption: words.optional() });
export type FigureRow = z.output<typeof figureRow>;

/**
 * The rows of one list in a data file of a Quire publication. A key that stands twice in a row,
 * which YAML forbids and such files have, is a list that was cut in two: its words are joined with
 * `; ` (`key-repeated`). Rows that do not fit are left out (`row-unread`).
 */
export function catalogueRows<Row>(input: {
  readonly text: string;
  readonly list: string;
  readonly file: string;
  readonly row: z.ZodType<Row>;
}): { readonly rows: readonly Row[]; readonly notes: readonly ImportNote[] } {
  const { text, list, file, row } = input;
  const document = parseDocument(text, { uniqueKeys: false });
  const items = document.get(list);
  const notes: ImportNote[] = [];
  const rows: Row[] = [];
  if (!isSeq(items)) return { rows, notes: [{ code: 'row-unread', file, value: list }] };
  for (const item of items.items) {
    const value = isMap(item) ? fieldsOf(item, document) : { fields: {}, repeated: [] };
    const id = String(value.fields['id'] ?? '');
    for (const key of value.repeated)
      notes.push({ code: 'key-repeated', file, value: `${id}: ${key}` });
    const read = row.safeParse(value.fields);
    if (read.success) rows.push(read.data);
    else notes.push({ code: 'row-unread', file, value: id });
  }
  return { rows, notes };
}

function fieldsOf(map: YAMLMap, document: Document) {
  const fields: Record<string, unknown> = {};
  const repeated: string[] = [];
  for (const { key, value } of map.items) {
    const field = String(isScalar(key) ? key.value : key);
    const plain: unknown =
      typeof value === 'object' && value !== null && 'toJS' in value
        ? (value as { toJS(of: Document): unknown }).toJS(document)
        : value;
    const earlier = fields[field];
    // A key without a value says nothing.
    if (plain === null) continue;
    if (Object.hasOwn(fields, field)) repeated.push(field);
    fields[field] =
      typeof earlier === 'string' && typeof plain === 'string'
        ? `${earlier.replace(/;\s*$/u, '')}; ${plain}`
        : plain;
  }
  return { fields, repeated };
}
