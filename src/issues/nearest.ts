import { distance } from 'fastest-levenshtein';

/**
 * The known name that is nearest to what was typed, or an empty string when none is near: at most
 * a third of the letters may differ, two at least from four letters on (`nmae` for `name`), one of
 * three, and of shorter names only capitals; or one name begins with the other.
 */
export function nearest(typed: string, known: Iterable<string>): string {
  // Longer than any name: hostile input costs no more than a slip.
  const wanted = typed.slice(0, longest).toLowerCase();
  let best = '';
  let bestDistance = allowedSteps(wanted.length) + 1;
  for (const candidate of known) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  if (best !== '') return best;
  for (const candidate of known) {
    if (wanted.length > 2 && (candidate.startsWith(wanted) || wanted.startsWith(candidate))) {
      return candidate;
    }
  }
  return '';
}

const longest = 200;

function allowedSteps(letters: number): number {
  if (letters < 3) return 0;
  return letters === 3 ? 1 : Math.max(2, Math.floor(letters / 3));
}
