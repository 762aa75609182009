import type OpenSeadragon from 'openseadragon';
import type { Zoom } from '#src/views/types.ts';
import type { View } from './view-words.ts';

type Part = Pick<Zoom['details'][number], 'x' | 'y' | 'width' | 'height'>;

/** One picture that can be moved and enlarged. */
export interface Stage {
  view(): View;
  /** Shows the same as another stage does, with the other's movement. */
  follow(view: View): void;
  zoomBy(factor: number): void;
  /** Moves what is seen by parts of itself: 0.3, 0 for a third to the right. */
  moveBy(across: number, down: number): void;
  showWhole(): void;
  showPart(part: Part): void;
  /** Whether it can be enlarged, or made smaller, any more. */
  limits(): { readonly closest: boolean; readonly furthest: boolean };
  /** Called when what is seen changes, whoever changed it. */
  onChange(listener: () => void): void;
  close(): void;
}

/** How much is seen around a named part. */
const aroundPart = 0.12;

/** A stage in `place` for a picture. Nothing is animated for readers who asked for less motion. */
export function makeStage(input: {
  readonly library: typeof OpenSeadragon;
  readonly place: HTMLElement;
  readonly zoom: Zoom;
  readonly still: boolean;
}): Stage {
  const { library, place, zoom, still } = input;
  const gestures = { clickToZoom: false, dblClickToZoom: true, flickEnabled: !still };
  const viewer = library({
    element: place,
    tileSources: { type: 'legacy-image-pyramid', levels: [...zoom.levels] },
    // Canvases are as smooth for one picture, and three of them need no contexts of the graphics card.
    drawer: 'canvas',
    showNavigationControl: false,
    keyboardNavEnabled: false,
    tabIndex: -1,
    animationTime: still ? 0 : 0.5,
    immediateRender: true,
    blendTime: 0,
    visibilityRatio: 1,
    constrainDuringPan: true,
    minZoomImageRatio: 1,
    maxZoomPixelRatio: 3,
    gestureSettingsMouse: gestures,
    gestureSettingsTouch: gestures,
    gestureSettingsPen: gestures,
  });
  viewer.addOnceHandler('tile-drawn', () => place.querySelector(':scope > img')?.remove());
  const { viewport } = viewer;
  const largest = zoom.levels.at(-1);
  const height = largest === undefined ? 1 : largest.height / largest.width;
  const settle = (): void => void viewport.applyConstraints(still);
  return {
    view() {
      const { x, y } = viewport.getCenter(false);
      const seen = viewport.getBounds(false);
      return {
        zoom: viewport.getZoom(false) / viewport.getHomeZoom(),
        x,
        y: y / height,
        width: seen.width,
        height: seen.height / height,
      };
    },
    follow(view) {
      viewport.zoomTo(view.zoom * viewport.getHomeZoom(), undefined, still);
      viewport.panTo(new library.Point(view.x, view.y * height), still);
    },
    zoomBy(factor) {
      viewport.zoomBy(factor, undefined, still);
      settle();
    },
    moveBy(across, down) {
      const seen = viewport.getBounds(false);
      // Where all of it is seen there is nowhere to go.
      const x = seen.width < 1 ? seen.width * across : 0;
      const y = seen.height < height ? seen.height * down : 0;
      viewport.panBy(new library.Point(x, y), still);
      settle();
    },
    showWhole: () => void viewport.goHome(still),
    showPart({ x, y, width, height: tall }) {
      const [side, above] = [width * aroundPart, tall * aroundPart];
      const bounds = new library.Rect(
        x - side,
        (y - above) * height,
        width + 2 * side,
        (tall + 2 * above) * height,
      );
      viewport.fitBoundsWithConstraints(bounds, still);
    },
    limits() {
      const now = viewport.getZoom(false);
      return {
        closest: now >= viewport.getMaxZoom() * 0.999,
        furthest: now <= viewport.getMinZoom() * 1.001,
      };
    },
    onChange(listener) {
      for (const event of ['zoom', 'pan', 'open', 'resize'] as const) {
        viewer.addHandler(event, listener);
      }
    },
    close: () => viewer.destroy(),
  };
}
