import type { Colour } from './colour.ts';

const step = 0.004;

/**
 * The colour of the same hue and chroma whose lightness is nearest and that passes; the colour
 * itself when it does. Where none passes, what comes nearest to it: black or white.
 *
 * @param toward the only direction in which to look; both when left out
 */
export function nearestPassing(input: {
  readonly colour: Colour;
  readonly passes: (colour: Colour) => boolean;
  readonly toward?: 'black' | 'white' | undefined;
}): Colour {
  const { colour, passes, toward } = input;
  if (passes(colour)) return colour;
  const at = (lightness: number): Colour => ({ ...colour, lightness });
  for (let away = step; away < 1 + step; away += step) {
    const darker = Math.max(0, colour.lightness - away);
    if (toward !== 'white' && passes(at(darker))) return at(darker);
    const lighter = Math.min(1, colour.lightness + away);
    if (toward !== 'black' && passes(at(lighter))) return at(lighter);
  }
  return at(toward === 'black' || (toward === undefined && colour.lightness < 0.5) ? 0 : 1);
}
