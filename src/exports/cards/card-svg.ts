import { cardSettings } from '#src/images/card-settings.ts';
import type { Box } from './card-panels.ts';
import type { SetWords } from './fit-words.ts';
import { shapedUnits, type Typesetting } from './types.ts';

const { width, height } = cardSettings;

/** A box counted from the side where a language begins, in pixels from the left. */
export function mirrored(box: Box, dir: 'ltr' | 'rtl'): Box {
  return dir === 'ltr' ? box : { ...box, x: width - box.x - box.width };
}

/** The drawing as a whole: what is in it, on a ground. */
export function svgDocument(parts: readonly string[], ground: string): string {
  const size = `width="${width}" height="${height}"`;
  const back = rectangle({ x: 0, y: 0, width, height }, ground);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${back}${parts.join('')}</svg>`;
}

/** An area of one colour. */
export function rectangle(box: Box, fill: string): string {
  const { x, y, width: across, height: down } = box;
  return `<rect x="${x}" y="${y}" width="${across}" height="${down}" fill="${fill}"/>`;
}

/** A line with a stop on it, `at` pixels from the line's beginning. */
export function stopOnLine(
  line: Pick<Box, 'x' | 'y' | 'width'>,
  at: number,
  look: { readonly dir: 'ltr' | 'rtl'; readonly line: string; readonly stop: string },
): string {
  const { dir } = look;
  const thickness = 2;
  const drawn = mirrored({ ...line, y: line.y - thickness / 2, height: thickness }, dir);
  const centre = mirrored({ x: line.x + at, y: line.y, width: 0, height: 0 }, dir);
  const dot = `<circle cx="${centre.x}" cy="${line.y}" r="11" fill="${look.stop}"/>`;
  return rectangle(drawn, look.line) + dot;
}

/**
 * Lines of words below one another from `at`, the top of the first one, at the side where the
 * language begins. They are outlines, so whoever renders them needs no fonts.
 */
export function setText(
  { lines, size }: SetWords,
  at: { readonly x: number; readonly y: number },
  look: {
    readonly dir: 'ltr' | 'rtl';
    readonly fill: string;
    readonly shape: Typesetting['shape'];
  },
): string {
  const { dir, fill, shape } = look;
  const scale = size / shapedUnits;
  let top = at.y;
  const drawn = lines.flatMap(({ runs, leading }) => {
    // A letter stands a little below the middle of its line.
    const baseline = top + (leading * size) / 2 + 0.35 * size;
    top += leading * size;
    const shaped = runs.map(shape);
    const length = shaped.reduce((sum, { advance }) => sum + advance * scale, 0);
    let { x } = mirrored({ x: at.x, y: 0, width: length, height: 0 }, dir);
    return shaped.map(({ advance, path }) => {
      const place = `translate(${x.toFixed(1)} ${baseline.toFixed(1)}) scale(${scale} ${-scale})`;
      x += advance * scale;
      return path === '' ? '' : `<path fill="${fill}" transform="${place}" d="${path}"/>`;
    });
  });
  return drawn.join('');
}
