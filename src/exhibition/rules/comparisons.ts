import type { Comparison } from '#src/schema/exhibition.ts';
import { issue, type Issue } from '#src/issues/issue.ts';
import type { Rule, RuleInput } from './rule.ts';
import { unknownNames, type Named } from './unknown-names.ts';

const file = 'exhibition.yaml';

/**
 * The comparisons of an exhibition name partners, objects and images that exist, each object once,
 * and no two of them share an id: it is in their address. `reference-unknown`, `id-duplicate`
 */
export const comparisonsHold: Rule = (input) => {
  const { comparisons } = input.exhibition.facts;
  const named = comparisons.flatMap((comparison, index) => [
    ...names(comparison, ['comparisons', index], input),
  ]);
  return [
    ...unknownNames(named, input),
    ...repeated(
      'comparison',
      comparisons.map(({ id }) => id),
      ['comparisons'],
      input,
    ),
    ...comparisons.flatMap(({ objects }, index) =>
      repeated(
        'object',
        objects.map(({ object }) => object),
        ['comparisons', index, 'objects'],
        input,
      ),
    ),
  ];
};

function* names(
  { proposedBy, objects }: Comparison,
  path: readonly PropertyKey[],
  { exhibition, known }: RuleInput,
): Iterable<Named> {
  for (const [index, value] of proposedBy.entries()) {
    const place = [...path, 'proposedBy', index];
    yield { kind: 'partner', value, file, path: place, known: known.partner };
  }
  for (const [index, { object, image }] of objects.entries()) {
    const place = [...path, 'objects', index];
    yield {
      kind: 'object',
      value: object,
      file,
      path: [...place, 'object'],
      known: known.object,
    };
    const images = exhibition.objects.get(object)?.facts.images;
    if (image === undefined || images === undefined) continue;
    const ids = images.map(({ id }) => id);
    yield { kind: 'image', value: image, file, path: [...place, 'image'], known: ids };
  }
}

/** `id-duplicate` for each id that stands in the list at `path` before. */
function repeated(
  kind: 'comparison' | 'object',
  ids: readonly string[],
  path: readonly PropertyKey[],
  { lineOf }: RuleInput,
): readonly Issue[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const place = { file, line: lineOf(file, [...path, index]) };
    const values = { kind, id, first: `${file}:${lineOf(file, [...path, first]) ?? ''}` };
    return [issue('id-duplicate', place, values)];
  });
}
