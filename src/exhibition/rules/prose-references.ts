import { issue, type Issue } from '#src/issues/issue.ts';
import type { ProseReference } from '#src/prose/tree.ts';
import { parseRegion, regionFits } from '#src/prose/region.ts';
import { nearest } from '#src/issues/nearest.ts';
import type { Text } from '../types.ts';
import { entriesWithTexts, type AnyContribution, type Rule, type RuleInput } from './rule.ts';

/**
 * What a text points to exists, and its details lie in their images. `reference-unknown`,
 * `image-missing`, `media-missing`, `region-outside`
 */
export const proseReferencesExist: Rule = (input) =>
  entriesWithTexts(input.exhibition).flatMap((entry) =>
    [...entry.texts.byLocale.values(), ...entry.texts.easy.values()].flatMap((text) =>
      text.references.flatMap((reference) => problemOf(reference, { text, entry, input })),
    ),
  );

type AnyEntry = ReturnType<typeof entriesWithTexts>[number];

interface Context {
  readonly text: Text;
  readonly entry: AnyEntry;
  readonly input: RuleInput;
}

function problemOf(reference: ProseReference, context: Context): readonly Issue[] {
  const { kind, value, line } = reference;
  const place = { file: context.text.file, line };
  const region = kind === 'region' ? parseRegion(value) : undefined;
  if (region !== undefined) {
    const size = sizeOf(reference, context);
    if (size === undefined || region.unit === 'percent' || regionFits(region, size)) return [];
    const values = { region: value, width: `${size.width}`, height: `${size.height}` };
    return [issue('region-outside', place, values)];
  }
  const known = namesOf(reference, context);
  if (known === undefined || known.has(value)) return [];
  const near = nearest(value, known);
  if (kind === 'image') return [issue('image-missing', place, { name: value, nearest: near })];
  if (kind === 'media') return [issue('media-missing', place, { name: value, nearest: near })];
  return [issue('reference-unknown', place, { kind, value, nearest: near })];
}

/** The names that a reference may have; `undefined` where there is nothing to compare with. */
function namesOf(reference: ProseReference, context: Context): ReadonlySet<string> | undefined {
  const { kind } = reference;
  if (kind !== 'image' && kind !== 'media' && kind !== 'region') return context.input.known[kind];
  const owners = ownersOf(reference, context);
  if (owners === undefined) return undefined;
  if (kind === 'media') {
    const recordings = owners.flatMap(({ facts }) => [...facts.audio, ...facts.video]);
    return new Set(recordings.map(({ id }) => id));
  }
  const images = owners.flatMap(({ facts }) => facts.images);
  if (kind === 'image') return new Set(images.map(({ id }) => id));
  const meant = images.filter(({ id }) => id === reference.image);
  // A wrong image is reported as such.
  if (meant.length === 0) return undefined;
  return new Set(meant.flatMap(({ regions }) => regions.map(({ id }) => id)));
}

/**
 * Whose images and recordings a reference may mean: the named object's, else those of the text's
 * own entry, and of a perspective's object too. `undefined` when one of them is not known.
 */
function ownersOf(
  { of }: ProseReference,
  { entry, input }: Context,
): readonly AnyContribution[] | undefined {
  const { objects } = input.exhibition;
  if (of !== undefined) {
    const object = objects.get(of);
    return object && [object];
  }
  if (entry.kind === 'venue' || entry.kind === 'partner') return [];
  if (entry.kind !== 'perspective') return [entry];
  const object = objects.get(entry.object);
  return object && [entry, object];
}

function sizeOf(
  reference: ProseReference,
  context: Context,
): { readonly width: number; readonly height: number } | undefined {
  for (const { folder, facts } of ownersOf(reference, context) ?? []) {
    const image = facts.images.find(({ id }) => id === reference.image);
    if (image) return context.input.exhibition.images.get(folder + image.file);
  }
  return undefined;
}
