import type { ObjectFacts } from '#src/schema/object.ts';
import type { Place, Term } from '#src/schema/vocabulary.ts';
import { namePhrase } from './phrase.ts';
import type { Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

export interface TermUse {
  /** Stands in the address of the browse page. */
  readonly slug: string;
  /** Its name among the filters of the search, the same in every language. */
  readonly key: string;
  readonly label: Phrase;
}

const vocabularyField = {
  kind: 'kinds',
  materials: 'materials',
  techniques: 'techniques',
} as const;

/** The terms of one field of an object with their labels for the reader. */
export function termUses(
  facts: ObjectFacts,
  field: 'kind' | 'materials' | 'techniques',
  context: ViewContext,
): readonly TermUse[] {
  const used = field === 'kind' ? (facts.kind === undefined ? [] : [facts.kind]) : facts[field];
  const terms = context.exhibition.vocabulary[vocabularyField[field]];
  return used.map((use) => termUse(use, terms, context));
}

/** The places of an object with their role. */
export function placeUses(
  facts: ObjectFacts,
  context: ViewContext,
): readonly (TermUse & { readonly role: 'made' | 'found' | 'depicted' | 'used' })[] {
  const { places } = context.exhibition.vocabulary;
  return facts.places.map(({ role, place }) => ({ role, ...termUse(place, places, context) }));
}

function termUse(
  use: string | Term | Place,
  terms: Readonly<Record<string, Term | Place>>,
  context: ViewContext,
): TermUse {
  if (typeof use === 'string') {
    return { slug: use, key: use, label: namePhrase(terms[use]?.label, use, context) };
  }
  const [key = ''] = Object.values(use.label);
  return { slug: slugOf(use.label), key, label: namePhrase(use.label, '', context) };
}

/** Address of a term that is written out where it is used: its first label in Latin letters, or its letters' numbers. */
function slugOf(label: Readonly<Record<string, string>>): string {
  const labels = Object.values(label);
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '');
  const latin = labels.map(plain).find((slug) => slug.length > 1);
  if (latin !== undefined) return latin;
  const codes = [...(labels[0] ?? '')].map((letter) => letter.codePointAt(0)?.toString(36) ?? '');
  return `x${codes.join('')}`;
}
