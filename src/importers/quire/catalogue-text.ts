import type { DraftObject } from '../draft-object.ts';
import type { ImportNote } from '../import-note.ts';
import { firstSentences, plainWords } from '../plain-words.ts';
import type { CataloguePage } from './catalogue-page.ts';
import { catalogueProse, type CatalogueLinks } from './catalogue-prose.ts';
import { formerOwners } from './catalogue-provenance.ts';

const summaryWords = 60;

/**
 * The words of a page: title and subtitle, the first sentences of its description as summary (the
 * catalogue has none), and everything else as safe MDX.
 */
export function catalogueText(
  page: CataloguePage,
  at: { readonly own: string; readonly links: CatalogueLinks; readonly locale: string },
): {
  readonly front: DraftObject['text']['front'];
  readonly body: string;
  readonly notes: readonly ImportNote[];
} {
  const { file } = page;
  const moved = formerOwners(page) !== undefined;
  const written = page.sections
    .filter(({ heading }) => !(moved && heading === 'Provenance'))
    .map(({ heading, text }) => (heading === '' ? text : `## ${heading}\n${text}`))
    .join('');
  const { body, notes } = catalogueProse(written, { file, own: at.own, links: at.links });
  const about =
    page.sections.find(({ heading }) => heading === 'Description') ?? page.sections.at(-1);
  const description = catalogueProse(about?.text ?? '', { file, own: at.own, links: at.links });
  const summary = firstSentences(plainWords(description.body), summaryWords, at.locale);
  const title = [page.title, page.subtitle].filter(Boolean).join(': ');
  return {
    front: { title: plainWords(title), ...(summary !== '' && { summary }) },
    body,
    notes,
  };
}
