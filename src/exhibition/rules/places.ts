import { issue } from '#src/issues/issue.ts';
import type { Rule } from './rule.ts';

/**
 * A place that is withheld stands nowhere in the files with its coordinates: what is in a public
 * repository is not withheld. `place-withheld`
 */
export const placesWithheld: Rule = ({ exhibition, lineOf }) =>
  [...exhibition.objects.values()].flatMap(({ id, file, facts }) =>
    facts.places.flatMap(({ place, precision }, index) => {
      const point =
        typeof place === 'string' ? exhibition.vocabulary.places[place]?.point : place.point;
      if (precision !== 'withheld' || point === undefined) return [];
      const line = lineOf(file, ['places', index]);
      const values = { id, latitude: String(point.latitude), longitude: String(point.longitude) };
      return [issue('place-withheld', { file, line }, values)];
    }),
  );
