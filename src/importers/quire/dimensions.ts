import type { z } from 'astro/zod';
import type { objectSchema } from '#src/schema/object.ts';
import type { ImportNote } from '../import-note.ts';
import { decodeEntities } from '../plain-words.ts';

export type DraftDimension = NonNullable<z.input<typeof objectSchema>['dimensions']>[number];
type Kind = DraftDimension['kind'];

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['height', 'height'],
  ['width', 'width'],
  ['depth', 'depth'],
  ['length', 'length'],
  ['diameter', 'diameter'],
  ['thickness', 'thickness'],
  ['circumference', 'circumference'],
  ['weight', 'weight'],
]);

const measure =
  /^(?:\(([^()]+)\)\s*)?(\d+(?:\.\d+)?)(?:[–-](\d+(?:\.\d+)?))?\s*(mm|cm|m|kg|g)\b\s*/u;

/**
 * Dimensions written in one line, `Height: 130 mm; width (at base): 45 mm; Diameter of holes: 2 mm
 * and 3 mm`. What stands between the kind and the colon, or in brackets, names the part. Of a range
 * the larger value is kept, with the range as its display. A piece that is no measure is a note
 * (`dimension-unread`) and is left out.
 */
export function readDimensions(
  text: string,
  source: { readonly file: string; readonly locale: string },
): { readonly dimensions: readonly DraftDimension[]; readonly notes: readonly ImportNote[] } {
  const dimensions: DraftDimension[] = [];
  const notes: ImportNote[] = [];
  for (const piece of pieces(decodeEntities(text).replaceAll('\u00a0', ' '))) {
    const found = readPiece(piece, source.locale);
    if (found === undefined)
      notes.push({ code: 'dimension-unread', file: source.file, value: piece });
    else dimensions.push(...found);
    if (found?.some(({ display }) => display !== undefined))
      notes.push({ code: 'dimension-range', file: source.file, value: piece });
  }
  return { dimensions, notes };
}

/** Cuts at semicolons that do not stand in brackets. */
function pieces(text: string): readonly string[] {
  return (text.match(/(?:\([^()]*\)|[^;(])+/gu) ?? []).map((piece) => piece.trim()).filter(Boolean);
}

function readPiece(piece: string, locale: string): readonly DraftDimension[] | undefined {
  const [, name = '', part = '', values = ''] =
    /^([a-z]+)\b\s*(?:of\s+)?([^:]*):\s*(.+)$/isu.exec(piece) ?? [];
  const kind = kinds.get(name.toLowerCase());
  if (kind === undefined) return undefined;
  const inName = part.replace(/^\(\s*|\s*\)$/gu, '').trim();
  const found: DraftDimension[] = [];
  let rest = values;
  while (rest !== '') {
    const [whole, inFront, from, until, unit] = measure.exec(rest) ?? [];
    if (whole === undefined || from === undefined) return undefined;
    rest = rest.slice(whole.length);
    const [remark = '', behind = ''] = /^\(([^()]*)\)\s*/u.exec(rest) ?? [];
    rest = rest.slice(remark.length).replace(/^(?:,|and\b)\s*/u, '');
    const isPart = behind !== '' && !/\d/u.test(behind);
    const of = [inName, inFront, isPart ? behind : ''].filter(Boolean).join(', ');
    const said = until !== undefined || (behind !== '' && !isPart);
    const shown = `${name}: ${whole.trim()}${remark === '' ? '' : ` ${remark.trim()}`}`;
    found.push({
      kind,
      value: Number(until ?? from),
      unit: (unit ?? 'mm') as DraftDimension['unit'],
      ...(of !== '' && { part: { [locale]: of } }),
      ...(said && { display: { [locale]: shown } }),
    });
  }
  return found;
}
