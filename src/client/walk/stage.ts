import { fitPart, fitWhole, type Sight, type Size } from './fit-part.ts';
import { cropWidth, makeFrame, partOf } from './frame.ts';

/** The picture that moves beside the words. */
export interface Stage {
  /** Moves to the part of this step; to the whole picture for none. */
  show(step: HTMLElement | undefined): void;
}

/** The shapes that a stage takes from its picture, width to height; others leave room beside it. */
const shapes = { tallest: 0.8, widest: 1.5 };

/**
 * A stage made of the plate of a figure. Over the picture lie the crops of the steps, each at its
 * place, since the file of a crop has more pixels than the same part of the whole.
 */
export function makeStage(plate: HTMLElement): Stage {
  const picture = shapeOf(plate);
  const shape = Math.min(shapes.widest, Math.max(shapes.tallest, picture.width / picture.height));
  const frames = new Map<HTMLElement, HTMLElement>();
  const layer = document.createElement('div');
  layer.className = 'frames';
  layer.ariaHidden = 'true';
  plate.append(layer);
  let shown: HTMLElement | undefined;

  const move = (): void => {
    const stage = plate.getBoundingClientRect();
    if (stage.width === 0 || stage.height === 0) return;
    const part = shown && partOf(shown);
    const sight =
      shown && part
        ? fitPart({ stage, picture }, part, cropWidth(shown))
        : fitWhole(stage, picture);
    write(plate, placeOf(sight));
    askFor(plate, sight);
    if (shown && part && !frames.has(shown)) {
      const frame = makeFrame(shown, part);
      frames.set(shown, frame);
      layer.append(frame);
    }
    for (const [step, frame] of frames) frame.toggleAttribute('data-shown', step === shown);
    const frame = shown && frames.get(shown);
    if (frame) write(frame, { '--frame-scale': String(sight.scale) });
  };

  write(plate.closest<HTMLElement>('.pinned') ?? plate, { '--walk-shape': String(shape) });
  new ResizeObserver(move).observe(plate);
  return {
    show(step) {
      shown = step;
      move();
    },
  };
}

/** The picture's shape, from the size that its image declares. */
function shapeOf(plate: HTMLElement): Size {
  const image = plate.querySelector('img');
  const declared = (name: string): number => Number(image?.getAttribute(name) ?? 0) || 1;
  return { width: declared('width'), height: declared('height') };
}

function placeOf({ width, height, scale, x, y }: Sight): Readonly<Record<string, string>> {
  return {
    '--walk-inline': `${width}px`,
    '--walk-block': `${height}px`,
    '--walk-scale': String(scale),
    '--walk-x': String(x),
    '--walk-y': String(y),
  };
}

function write(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
}

/** Around a part the picture is enlarged too: a larger file of it, but never a smaller one again. */
function askFor(plate: HTMLElement, { width, scale }: Sight): void {
  const needed = Math.ceil(width * Math.min(scale, 2.5));
  if (needed <= Number(plate.dataset['asked'] ?? 0)) return;
  plate.dataset['asked'] = String(needed);
  for (const source of plate.querySelectorAll(':scope > picture > source')) {
    source.setAttribute('sizes', `${needed}px`);
  }
}
