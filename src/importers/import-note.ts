/** What an importer had to decide, leave out or repair. */
export type ImportNoteCode =
  | 'row-unread'
  | 'key-repeated'
  | 'date-unread'
  | 'dimension-unread'
  | 'dimension-range'
  | 'figure-missing'
  | 'image-missing'
  | 'subject-merged'
  | 'text-missing'
  | 'text-without-object'
  | 'shortcode-unknown'
  | 'object-unknown'
  | 'link-dropped';

/** One remark for the person who imports: notes are read once and decide nothing. */
export interface ImportNote {
  readonly code: ImportNoteCode;
  /** File of the source, with `/` on every system. */
  readonly file: string;
  /** The value that the note is about, as the source has it. */
  readonly value: string;
}
