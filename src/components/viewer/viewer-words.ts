import type { ViewerWords } from '#src/client/viewer/view-words.ts';
import type { Strings } from '#src/i18n/strings.ts';

/** Enlargements that are said; the nearest one stands for those between. */
const enlargements = [1.5, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32];

/** The words that the viewer's script writes. Numbers are written here, as the language does. */
export function viewerWords(ui: Strings): ViewerWords {
  return {
    loading: ui.t('viewer.loading'),
    failed: ui.t('viewer.failed'),
    whole: ui.t('viewer.stateWhole'),
    enlarged: enlargements.map((times) => [
      times,
      ui.t('viewer.state', { times, place: '{place}' }),
    ]),
    detail: ui.t('viewer.stateDetail', { name: '{name}' }),
    details: ui.t('image.details'),
    detailsOf: ui.t('viewer.detailsOf', { title: '{title}' }),
    places: [
      [ui.t('viewer.place.upLeft'), ui.t('viewer.place.up'), ui.t('viewer.place.upRight')],
      [ui.t('viewer.place.left'), ui.t('viewer.place.middle'), ui.t('viewer.place.right')],
      [ui.t('viewer.place.downLeft'), ui.t('viewer.place.down'), ui.t('viewer.place.downRight')],
    ],
  };
}
