import type { PicturePart } from '#src/views/picture-part.ts';

/** The part that a step is about; `undefined` when it is the whole picture. */
export function partOf(step: HTMLElement): PicturePart | undefined {
  const numbers = (step.dataset['part'] ?? '').split(',').map(Number);
  const [x = 0, y = 0, width = 1, height = 1] = numbers;
  return width > 0.995 && height > 0.995 ? undefined : { x, y, width, height };
}

/** Pixels across of the largest file of a step's crop. */
export function cropWidth(step: HTMLElement): number {
  return Number(step.querySelector('.crop img')?.getAttribute('width') ?? 0);
}

/** The crop of a step at its place on the picture, outlined. */
export function makeFrame(step: HTMLElement, part: PicturePart): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'frame';
  const percent = (fraction: number): string => `${fraction * 100}%`;
  const { style } = frame;
  style.insetInlineStart = percent(part.x);
  style.insetBlockStart = percent(part.y);
  style.inlineSize = percent(part.width);
  style.blockSize = percent(part.height);
  const crop = step.querySelector('.crop picture')?.cloneNode(true);
  if (!(crop instanceof HTMLElement)) return frame;
  const image = crop.querySelector('img');
  if (image !== null) {
    image.alt = '';
    for (const attribute of ['lang', 'dir']) image.removeAttribute(attribute);
  }
  frame.append(crop);
  return frame;
}
