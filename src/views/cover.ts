import { mainImage } from '#src/exhibition/image-region.ts';
import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { illustration } from './illustration.ts';
import type { Illustration } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The picture that stands for an entry, and the entry whose advisories hold for it. */
export interface Cover {
  readonly illustration: Illustration;
  readonly owner: AnyContribution;
}

/**
 * The picture that stands for an entry: the one that it names as its cover, else its own main
 * image, else that of the first of its objects that has one. `undefined` when there is none.
 */
export function coverOf(
  entry: AnyContribution,
  context: ViewContext,
  options: { readonly largest?: number } = {},
): Cover | undefined {
  const { objects } = context.exhibition;
  const named = 'cover' in entry.facts ? entry.facts.cover : undefined;
  const candidates: readonly (readonly [AnyContribution | undefined, (string | undefined)?])[] = [
    [objects.get(named?.object ?? ''), named?.image],
    [entry],
    ...('objects' in entry.facts
      ? entry.facts.objects.map((id) => [objects.get(id)] as const)
      : []),
  ];
  for (const [owner, id] of candidates) {
    const image = owner?.facts.images.find((one) => one.id === id) ?? (owner && mainImage(owner));
    const drawn = owner && image && illustration(owner, image, context, options);
    if (owner !== undefined && drawn !== undefined) return { illustration: drawn, owner };
  }
  return undefined;
}
