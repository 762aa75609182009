import type { DraftObject } from '../draft-object.ts';
import type { ImportNote } from '../import-note.ts';
import { plainWords, slugOf } from '../plain-words.ts';
import { catalogueFigures } from './catalogue-figures.ts';
import { cataloguePage, type CataloguePage } from './catalogue-page.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import type { CatalogueLinks } from './catalogue-prose.ts';
import { catalogueText } from './catalogue-text.ts';
import { catalogueRows, figureRow, objectRow, type ObjectRow } from './catalogue-rows.ts';
import { gatherSubjects } from './subjects.ts';

/** Files of a Quire publication as text. */
export interface QuireCatalogue {
  /** `data/objects.yml` */
  readonly objects: string;
  /** `data/figures.yml` */
  readonly figures: string;
  /** Pages below `content/`, by path. */
  readonly pages: ReadonlyMap<string, string>;
  /** Image files that are there, as figures name them. */
  readonly images: ReadonlySet<string>;
}

/** What the catalogue does not say itself. */
export interface CatalogueTerms {
  readonly partner: string;
  /** Language of the catalogue. */
  readonly locale: string;
  readonly rights: string;
  readonly credit: string;
  /** Slugs of what every object is made of. */
  readonly materials: readonly string[];
  altOf(caption: string): string;
}

export interface ImportedCatalogue {
  readonly objects: readonly DraftObject[];
  /** Kinds and themes by slug, with their names. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
  readonly notes: readonly ImportNote[];
}

const objectsFile = 'data/objects.yml';
const figuresFile = 'data/figures.yml';

/** The objects of a Quire catalogue as drafts, in its order. Nothing is invented; see the notes. */
export function importCatalogue(
  catalogue: QuireCatalogue,
  terms: CatalogueTerms,
): ImportedCatalogue {
  const { rows, notes: rowNotes } = catalogueRows({
    text: catalogue.objects,
    list: 'object_list',
    file: objectsFile,
    row: objectRow,
  });
  const listed = catalogueRows({
    text: catalogue.figures,
    list: 'figure_list',
    file: figuresFile,
    row: figureRow,
  });
  const figures = new Map(listed.rows.map((figure) => [figure.id, figure]));
  const subjects = gatherSubjects(
    rows.map((row) => row.subjects),
    objectsFile,
  );
  const links = linksBetween(rows, terms.partner);
  const notes: ImportNote[] = [...rowNotes, ...listed.notes, ...subjects.notes];
  const pages = new Map<string, CataloguePage>();
  for (const [file, text] of catalogue.pages) {
    const page = cataloguePage(file, text);
    if (page === undefined) notes.push({ code: 'text-without-object', file, value: '' });
    else pages.set(page.number, page);
  }

  const kinds = new Map<string, string>();
  const objects: DraftObject[] = [];
  for (const row of rows) {
    const page = pages.get(row.id);
    if (page === undefined) {
      notes.push({ code: 'text-missing', file: objectsFile, value: row.accession_number });
      continue;
    }
    const kind = plainWords(page.title.replace(/\(\?\)/gu, ''));
    kinds.set(slugOf(kind), kind);
    const own = links.byNumber(row.id) ?? '';
    const pictures = catalogueFigures({
      ...terms,
      row,
      figures,
      present: catalogue.images,
      file: objectsFile,
    });
    const { locale, materials } = terms;
    const themes = subjects.slugsOf(row.subjects);
    const known = { page, file: objectsFile, locale, kind: slugOf(kind), materials, themes };
    const facts = catalogueFacts(row, known);
    const text = catalogueText(page, { own, links, locale });
    notes.push(...pictures.notes, ...facts.notes, ...text.notes);
    objects.push({
      id: own,
      facts: { ...facts.facts, images: [...pictures.images] },
      text: {
        locale,
        front: { ...text.front, images: pictures.words },
        body: text.body,
      },
      images: pictures.files,
    });
  }
  return { objects, kinds, themes: subjects.subjects, notes };
}

function linksBetween(rows: readonly ObjectRow[], partner: string): CatalogueLinks {
  const numbers = new Map<string, string>();
  const accessions = new Map<string, string>();
  for (const { id, accession_number: accession } of rows) {
    const object = `${partner}/${slugOf(accession)}`;
    numbers.set(id, object);
    // Two numbers stand for one object whose parts were joined.
    for (const one of [accession, ...accession.split(/\s+and\s+/u)]) accessions.set(one, object);
  }
  return {
    byAccession: (accession) => accessions.get(accession),
    byNumber: (number) => numbers.get(number),
  };
}
