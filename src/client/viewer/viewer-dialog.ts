import type { Phrase, Zoom } from '#src/views/types.ts';
import type { CloserPicture } from './pictures.ts';
import type { ViewerWords } from './view-words.ts';

/** The dialog of the closer view, with the plain pictures in it. */
export interface ViewerDialog {
  readonly dialog: HTMLDialogElement;
  readonly words: ViewerWords;
  readonly status: HTMLElement;
  /** One for each picture; its figure says by `data-moves` that it is the one that moves. */
  readonly stages: readonly HTMLElement[];
  readonly together: HTMLInputElement;
  /** Choice of the picture that moves by itself, shown while they do not move together. */
  readonly which: HTMLElement;
  readonly whichInputs: readonly HTMLInputElement[];
  /** A button for each named detail. */
  readonly details: readonly {
    readonly button: HTMLElement;
    readonly picture: number;
    readonly detail: Zoom['details'][number];
  }[];
}

/** Makes the dialog from the page's template. Throws when the page has none. */
export function makeViewerDialog(pictures: readonly CloserPicture[]): ViewerDialog {
  const template = document.querySelector<HTMLTemplateElement>('template[data-viewer]');
  const dialog = template?.content.querySelector('dialog')?.cloneNode(true);
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('The page has no viewer.');
  const words = JSON.parse(dialog.dataset['words'] ?? '') as ViewerWords;
  const part = (name: string): HTMLElement =>
    found(dialog, `[data-viewer-part="${name}"]`, HTMLElement);
  const several = pictures.length > 1;
  const stages = pictures.map((picture) => addStage(part('stages'), picture));
  const whichInputs = pictures.map(({ zoom }) => {
    const label = addCopy(part('which'));
    write(found(label, '[data-title]', HTMLElement), zoom.title);
    return found(label, 'input', HTMLInputElement);
  });
  part('together').hidden = !several;
  part('which').hidden = true;
  const details = pictures.flatMap(({ zoom }, picture) => {
    if (zoom.details.length === 0) return [];
    const group = addCopy(part('details'));
    const heading = several ? words.detailsOf.replace('{title}', zoom.title.text) : words.details;
    group.ariaLabel = heading;
    found(group, '[data-title]', HTMLElement).textContent = heading;
    return zoom.details.map((detail) => {
      const button = addCopy(group);
      write(button, detail.name);
      return { button, picture, detail };
    });
  });
  return {
    dialog,
    words,
    status: part('status'),
    stages,
    together: found(part('together'), 'input', HTMLInputElement),
    which: part('which'),
    whichInputs,
    details,
  };
}

function addStage(list: HTMLElement, { zoom, image }: CloserPicture): HTMLElement {
  const figure = addCopy(list);
  const stage = found(figure, '[data-stage]', HTMLElement);
  const [text, lang, dir] = [image.alt || zoom.title.text, image.lang, image.dir];
  stage.ariaLabel = text;
  if (lang !== '') stage.lang = lang;
  if (dir !== '') stage.dir = dir;
  const plain = new Image();
  plain.src = image.currentSrc || image.src;
  plain.alt = '';
  stage.append(plain);
  write(found(figure, '[data-title]', HTMLElement), zoom.title);
  return stage;
}

/** Adds what the template directly in `place` holds. */
function addCopy(place: HTMLElement): HTMLElement {
  const template = found(place, ':scope > template', HTMLTemplateElement);
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('A template of the viewer is empty.');
  place.append(copy);
  return copy;
}

function write(place: HTMLElement, { text, lang, dir }: Phrase): void {
  place.textContent = text;
  if (lang !== undefined) place.lang = lang;
  if (dir !== undefined) place.dir = dir;
}

function found<Kind extends HTMLElement>(
  place: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const element = place.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The viewer has no "${selector}".`);
  return element;
}
