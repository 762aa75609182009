import type { DraftObject } from '../draft-object.ts';
import type { ImportNote } from '../import-note.ts';
import { plainWords, slugOf } from '../plain-words.ts';
import type { FigureRow, ObjectRow } from './catalogue-rows.ts';

type DraftImage = NonNullable<DraftObject['facts']['images']>[number];
type DraftImageWords = NonNullable<DraftObject['text']['front']['images']>;

/** The images of one object: facts, words, and which files to copy. */
export interface DraftFigures {
  readonly images: readonly DraftImage[];
  readonly words: DraftImageWords;
  readonly files: DraftObject['images'];
  readonly notes: readonly ImportNote[];
}

/**
 * The figures that a row names. There is no alternative text in such a catalogue: it is made of the
 * caption by `altOf` and says no more than that. A figure that the list does not have
 * (`figure-missing`) or whose file is not there (`image-missing`) is left out.
 */
export function catalogueFigures(input: {
  readonly row: ObjectRow;
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly present: ReadonlySet<string>;
  readonly file: string;
  readonly locale: string;
  readonly rights: string;
  readonly credit: string;
  altOf(caption: string): string;
}): DraftFigures {
  const { row, figures, present, file, locale, rights, credit, altOf } = input;
  const images: DraftImage[] = [];
  const words: DraftImageWords = {};
  const files: { file: string; from: string }[] = [];
  const notes: ImportNote[] = [];
  for (const { id } of row.figure) {
    const figure = figures.get(id);
    if (figure?.src === undefined) {
      notes.push({ code: 'figure-missing', file, value: id });
      continue;
    }
    if (!present.has(figure.src)) {
      notes.push({ code: 'image-missing', file, value: figure.src });
      continue;
    }
    const slug = slugOf(id);
    const name = `${slug}${/\.[a-z]+$/iu.exec(figure.src)?.[0].toLowerCase() ?? ''}`;
    const caption = plainWords(figure.caption ?? '');
    images.push({
      id: slug,
      file: name,
      role: images.length === 0 ? 'main' : roleOf(caption),
      rights,
      credit: { [locale]: credit },
      source: figure.src,
    });
    words[slug] = { alt: altOf(caption), ...(caption !== '' && { caption }) };
    files.push({ file: name, from: figure.src });
  }
  return { images, words, files, notes };
}

function roleOf(caption: string): NonNullable<DraftImage['role']> {
  const view = caption.slice(caption.lastIndexOf(',') + 1);
  if (/\bdetail\b/iu.test(view)) return 'detail';
  if (/\bback\b/iu.test(view)) return 'back';
  return /\b(?:side|left|right|top|bottom|underside)\b/iu.test(view) ? 'side' : 'other';
}
