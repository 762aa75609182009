import { pageBase } from './frame.ts';
import { frontObjects } from './front-objects.ts';
import { sectionAt } from './list-pages.ts';
import { mapPhrase } from './phrase.ts';
import { entryCards } from './shared-parts.ts';
import type { NotFoundPage, TombstonePage } from './types.ts';
import type { ViewContext } from './view-context.ts';
import { waysIn } from './ways-in.ts';

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
  const { exhibition, strings } = context;
  const title = strings.t('notFound.title');
  return {
    kind: 'not-found',
    ...pageBase({ title, hidden: true }, sectionAt('not-found', context), context),
    ways: waysIn(context),
    objects: entryCards(frontObjects(context), exhibition.objects, context),
  };
}
