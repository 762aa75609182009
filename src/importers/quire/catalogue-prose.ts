import type { ImportNote } from '../import-note.ts';
import { decodeEntities } from '../plain-words.ts';

/** How the texts of a catalogue name its objects. */
export interface CatalogueLinks {
  /** Id of the object with this accession number. */
  byAccession(accession: string): string | undefined;
  /** Id of the object with this catalogue number. */
  byNumber(number: string): string | undefined;
}

const shortcode = /\{\{[<%]\s*(\/?)([\w-]+)((?:\s*"[^"]*")*)\s*\/?[>%]\}\}/gu;
const marks = { em: '*', i: '*', strong: '**', b: '**' } as const;

/**
 * The text of a Quire (Hugo) page as safe MDX. Footnotes stay; objects are linked, an object's own
 * number is plain words; citations and abbreviations keep their words; links to pages that are not
 * in the exhibition lose their address (`link-dropped`); what MDX would take for code is escaped.
 */
export function catalogueProse(
  text: string,
  page: { readonly file: string; readonly own: string; readonly links: CatalogueLinks },
): { readonly body: string; readonly notes: readonly ImportNote[] } {
  const { file, own, links } = page;
  const notes: ImportNote[] = [];
  const note = (code: ImportNote['code'], value: string): void => {
    notes.push({ code, file, value });
  };

  const linked = (accession: string, after: string): string => {
    const id = links.byAccession(accession);
    if (id === undefined) note('object-unknown', accession);
    const words = id === undefined || id === own ? accession : objectLink(id, accession);
    return words + after;
  };
  const replaced = (whole: string, closing: string, name: string, list: string): string => {
    const [first = '', second = ''] = [...list.matchAll(/"([^"]*)"/gu)].map(([, word]) => word);
    if (name === 'q-object') return linked(first, second);
    if (name === 'q-cite') return second === '' ? first : second;
    if (name === 'q-abbr') return first;
    if (name === 'q-class' || closing !== '') return '';
    note('shortcode-unknown', whole);
    return first;
  };
  const address = (_: string, words: string, target: string): string => {
    const number = /^\/objects\/(\d+)\/?(?:#.*)?$/u.exec(target)?.[1];
    const id = number === undefined ? undefined : links.byNumber(number);
    if (id !== undefined && id !== own) return `[${words}](object:${id})`;
    if (id === undefined) note('link-dropped', target);
    return words;
  };

  // A span only names a style of the catalogue's own.
  const bare = text.replaceAll('\r\n', '\n').replace(/<\/?span\b[^<>]*>/giu, '');
  const plain = escaped(bare)
    .replace(shortcode, replaced)
    .replace(/\[([^\]]*)\]\((\/[^)\s]*)\)/gu, address)
    .replace(/<(\/?)(em|i|strong|b)>/giu, (_, __, tag: string) => {
      return marks[tag.toLowerCase() as keyof typeof marks];
    });
  // The page draws the heading of its footnotes itself.
  const unheaded = /^\[\^/mu.test(plain) ? plain.replace(/^##\s+Notes\s*$/mu, '') : plain;
  const body = decodeEntities(unheaded.replaceAll(/&(?:lt|#60|#x3c|amp|#38|#123);/giu, keep));
  return {
    body: body
      .replaceAll(kept, '&')
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim(),
    notes,
  };
}

function objectLink(id: string, words: string): string {
  return `<ObjectLink to="${id}">${words}</ObjectLink>`;
}

// References to characters that would begin a tag or an expression stay as they are.
const kept = '\ue000';
function keep(reference: string): string {
  return kept + reference.slice(1);
}

const harmless = /^<\/?(?:em|i|strong|b|sup|sub|br)\s*\/?>/iu;

/** Escapes what MDX reads as a tag or an expression and is neither harmless HTML nor a shortcode. */
function escaped(text: string): string {
  return text.replace(/\{\{[<%].*?[>%]\}\}|<|\{/gsu, (found, at: number) => {
    if (found.length > 1 || harmless.test(text.slice(at, at + 12))) return found;
    return `\\${found}`;
  });
}
