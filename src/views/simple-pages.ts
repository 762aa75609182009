import { pageBase } from './frame.ts';
import { sectionAt } from './list-pages.ts';
import { mapPhrase } from './phrase.ts';
import type { NotFoundPage, TombstonePage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** What stays of the withdrawn objects, each at its own address. */
export function tombstonePages(context: ViewContext): readonly TombstonePage[] {
  const { exhibition, formats, routes, strings } = context;
  return [...exhibition.tombstones.values()].map(({ id, date, note: said }) => {
    const note = mapPhrase(said, context);
    return {
      kind: 'tombstone',
      id,
      ...pageBase(
        { title: strings.t('withdrawn.title'), hidden: true },
        (tag) => routes.page('object', id, tag),
        context,
      ),
      words: strings.t('withdrawn.text', { date: date === undefined ? '–' : formats.date(date) }),
      ...(note && { note }),
    };
  });
}

/** The page that says, in one language, that an address leads nowhere. */
export function notFoundPage(context: ViewContext): NotFoundPage {
  const title = context.strings.t('notFound.title');
  return {
    kind: 'not-found',
    ...pageBase({ title, hidden: true }, sectionAt('not-found', context), context),
  };
}
