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

/** An entry, and which of its images is meant; its main image when none is named. */
export interface CoverOwner {
  readonly entry: AnyContribution | undefined;
  readonly image?: string | undefined;
}

/** Whose picture may stand for an entry, the first choice first. */
export function coverOwners(
  entry: AnyContribution,
  { exhibition: { objects } }: Pick<ViewContext, 'exhibition'>,
): readonly CoverOwner[] {
  const { facts } = entry;
  const named = 'cover' in facts ? facts.cover : undefined;
  return [
    { entry: objects.get(named?.object ?? ''), image: named?.image },
    { entry },
    ...('objects' in facts ? facts.objects.map((id) => ({ entry: objects.get(id) })) : []),
  ];
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
  for (const { entry: owner, image: id } of coverOwners(entry, context)) {
    const image = owner?.facts.images.find((one) => one.id === id) ?? (owner && mainImage(owner));
    const drawn = owner && image && illustration(owner, image, context, options);
    if (owner !== undefined && drawn !== undefined) return { illustration: drawn, owner };
  }
  return undefined;
}
