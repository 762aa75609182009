import type { ImportNote, ImportNoteCode } from '#src/importers/import-note.ts';

const said: Readonly<Record<ImportNoteCode, string>> = {
  'row-unread': 'rows that could not be read',
  'key-repeated': 'keys that stood twice and were joined',
  'date-unread': 'dates left out',
  'dimension-unread': 'dimensions left out',
  'dimension-range': 'dimensions kept in their own words',
  'figure-missing': 'figures that are named and not listed',
  'image-missing': 'image files that are not there',
  'subject-merged': 'subjects that became one with another',
  'text-missing': 'objects without a text',
  'text-without-object': 'texts about no object',
  'shortcode-unknown': 'shortcodes of which only the words stayed',
  'object-unknown': 'objects that are not in the catalogue',
  'link-dropped': 'links to pages that are not here',
};

/** The notes of an import, grouped, each value with the number of its places. */
export function showNotes(notes: readonly ImportNote[]): string {
  const groups = Map.groupBy(notes, ({ code }) => code);
  return [...groups]
    .map(([code, group]) => {
      const values = Map.groupBy(group, ({ value, file }) => value || file);
      const lines = [...values].map(([value, places]) => {
        const times = places.length === 1 ? '' : ` (${places.length} times)`;
        return `  ${value}${times}`;
      });
      return [`${said[code]}: ${group.length}`, ...lines].join('\n');
    })
    .join('\n');
}
