import type { Zoom } from '#src/views/types.ts';

/** A picture on the page that one may look closer at. */
export interface CloserPicture {
  readonly zoom: Zoom;
  /** As it stands on the page. */
  readonly image: HTMLImageElement;
}

/** The pictures below `scope`; those behind a notice count when the reader has opened it. */
export function picturesIn(scope: Element): readonly CloserPicture[] {
  return [...scope.querySelectorAll<HTMLElement>('[data-zoom]')].flatMap((place) => {
    const image = place.querySelector('img');
    const isHidden = place.closest('details:not([open])') !== null;
    if (image === null || isHidden) return [];
    return [{ zoom: JSON.parse(place.dataset['zoom'] ?? '') as Zoom, image }];
  });
}
