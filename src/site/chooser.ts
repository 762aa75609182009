import { shownAtStop } from '#src/exhibition/stop-shows.ts';
import type { Section } from '#src/routes.ts';
import { chooserPage } from '#src/views/chooser-page.ts';
import type { ChooserPage } from '#src/views/types.ts';
import type { ViewContext } from '#src/views/view-context.ts';
import { loadSite } from './load.ts';

/** The page that offers all languages, for the entrance and for addresses that lead nowhere. */
export function siteChooser(section: Extract<Section, 'home' | 'not-found'>): ChooserPage {
  const { routes, prepared } = loadSite();
  const words = section === 'home' ? 'language.continue' : 'notFound.title';
  const page = chooserPage(contexts(), ({ locale }) => routes.section(section, locale.tag), words);
  const { card } = page;
  if (card !== undefined) prepared.cards?.wanted.set(card.file, card.shows);
  return page;
}

/**
 * For every code on a wall: the choice of languages for what stands there. Labels outlive what they
 * stand beside: where the entry is not published the code leads to its venue.
 */
export function stopChoosers(): readonly { readonly code: string; readonly page: ChooserPage }[] {
  const { exhibition, routes } = loadSite();
  const { objects, stories, lessons, tombstones } = exhibition;
  const published = { object: objects, story: stories, lesson: lessons };
  return [...exhibition.venues.values()].flatMap(({ id: venue, facts }) =>
    facts.rooms.flatMap(({ stops }) =>
      stops.map((stop) => {
        const { kind, id } = shownAtStop(stop);
        const there = published[kind].has(id) || (kind === 'object' && tombstones.has(id));
        const page = chooserPage(contexts(), ({ locale: { tag } }) =>
          there ? routes.page(kind, id, tag) : routes.page('venue', venue, tag),
        );
        return { code: stop.code, page };
      }),
    ),
  );
}

function contexts(): readonly ViewContext[] {
  return loadSite().languages.map(({ context }) => context);
}
