import type { ObjectFacts } from '#src/schema/object.ts';
import type { Phrase, PhraseLink } from './types.ts';

type Identifier = ObjectFacts['identifiers'][number];

const addresses: Readonly<Partial<Record<Identifier['scheme'], string>>> = {
  aat: 'http://vocab.getty.edu/aat/',
  tgn: 'http://vocab.getty.edu/tgn/',
  ulan: 'http://vocab.getty.edu/ulan/',
  wikidata: 'https://www.wikidata.org/entity/',
  geonames: 'https://sws.geonames.org/',
  viaf: 'https://viaf.org/viaf/',
  isni: 'https://isni.org/isni/',
  orcid: 'https://orcid.org/',
  ror: 'https://ror.org/',
  ark: 'https://n2t.net/',
  doi: 'https://doi.org/',
};

/** An identifier of another register, linked to that register where it has addresses. */
export function identifierLink({ scheme, value }: Identifier): Phrase | PhraseLink {
  const root = addresses[scheme];
  const text = `${scheme.toUpperCase()} ${value}`;
  return root === undefined ? { text } : { text, href: root + encodeURI(value) };
}
