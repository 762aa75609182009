import { distance } from 'fastest-levenshtein';

/**
 * The known name that is nearest to what was typed: at most a third of its letters may differ (two
 * at least), in any case. An empty string when none is near.
 */
export function nearestName(typed: string, known: Iterable<string>): string {
  const wanted = typed.slice(0, 60).toLowerCase();
  let best = '';
  let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < fewest) {
      best = candidate;
      fewest = steps;
    }
  }
  return best;
}
