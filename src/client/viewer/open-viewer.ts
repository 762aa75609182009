import { bindControls } from './bind-controls.ts';
import { commandOfButton } from './commands.ts';
import { picturesIn, type CloserPicture } from './pictures.ts';
import { makeStage } from './stage.ts';
import { makeViewerDialog, type ViewerDialog } from './viewer-dialog.ts';

/**
 * Opens the closer view of all pictures below `scope` that the page shows. When all are behind a
 * notice, the reader is led to the notice instead.
 */
export function openViewer(scope: Element): void {
  const pictures = picturesIn(scope);
  if (pictures.length === 0) {
    scope.querySelector<HTMLElement>('details:not([open]) > summary')?.focus();
    return;
  }
  const shown = makeViewerDialog(pictures);
  const { dialog, status, words } = shown;
  dialog.addEventListener('click', ({ target }) => {
    if (commandOfButton(target) === 'close') dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  status.textContent = words.loading;
  bringCloser(shown, pictures).catch(() => {
    status.textContent = words.failed;
  });
}

async function bringCloser(shown: ViewerDialog, pictures: readonly CloserPicture[]): Promise<void> {
  const { default: library } = await import('openseadragon');
  const { dialog, stages: places } = shown;
  if (!dialog.open) return;
  dialog.append(styleStandIn());
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const stages = pictures.flatMap(({ zoom }, index) => {
    const place = places[index];
    return place === undefined ? [] : [makeStage({ library, place, zoom, still })];
  });
  dialog.addEventListener('close', () => {
    for (const stage of stages) stage.close();
  });
  bindControls(shown, stages);
}

/**
 * OpenSeadragon writes a style element into the page, which the content security policy refuses,
 * unless it finds one with this mark. An element of no language counts, and styles nothing.
 */
function styleStandIn(): Element {
  const element = document.createElementNS(null, 'style');
  element.setAttribute('data-openseadragon-mobile-css', '');
  return element;
}
