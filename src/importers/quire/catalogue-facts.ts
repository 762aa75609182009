import { readEdtf } from '#src/i18n/edtf.ts';
import type { DraftObject } from '../draft-object.ts';
import type { ImportNote } from '../import-note.ts';
import type { CataloguePage } from './catalogue-page.ts';
import { formerOwners, historyStatus } from './catalogue-provenance.ts';
import type { ObjectRow } from './catalogue-rows.ts';
import { readDimensions } from './dimensions.ts';

/** What holds for an object whatever its row says. */
export interface KnownFacts {
  readonly page: CataloguePage;
  /** The list of objects, for the notes. */
  readonly file: string;
  readonly locale: string;
  readonly kind: string;
  readonly materials: readonly string[];
  readonly themes: readonly string[];
}

/**
 * The facts of a row, without images. A date in words keeps them beside its EDTF form; words that
 * are no date (`Modern`) are left out (`date-unread`).
 */
export function catalogueFacts(
  row: ObjectRow,
  known: KnownFacts,
): { readonly facts: DraftObject['facts']; readonly notes: readonly ImportNote[] } {
  const { page, file, locale, kind, materials, themes } = known;
  const notes: ImportNote[] = [];
  const reading = row.date === undefined ? undefined : readEdtf(row.date);
  const edtf = reading?.ok === true ? row.date : reading?.suggestion;
  if (row.date !== undefined && edtf === undefined)
    notes.push({ code: 'date-unread', file, value: row.date });
  const size = readDimensions(row.dimensions ?? '', { file, locale });
  const provenance = formerOwners(page);
  const facts: DraftObject['facts'] = {
    status: 'published',
    labelNumber: row.id,
    ...(row.culture && {
      creators: [{ status: 'unrecorded', community: { [locale]: row.culture } }],
    }),
    ...(edtf !== undefined && { date: { edtf, label: { [locale]: row.date ?? edtf } } }),
    kind,
    materials: [...materials],
    dimensions: [...size.dimensions],
    accession: row.accession_number,
    ...(row.provenance && { creditLine: { [locale]: row.provenance } }),
    themes: [...themes],
    ...(provenance && {
      provenance: { text: { [locale]: provenance }, status: historyStatus(provenance) },
    }),
    identifiers: row.dor_id.map((value) => ({ scheme: 'local', value })),
  };
  return { facts, notes: [...notes, ...size.notes] };
}
