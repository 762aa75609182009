import { findImage, regionPixels, type OwnedImage } from '#src/exhibition/image-region.ts';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { contributions, type AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { RenditionRequest } from '#src/images/rendition-jobs.ts';
import type { Region } from '#src/schema/image-facts.ts';

/**
 * Every rendition that the pages of an edition may show: each published image whole and as a
 * social card, each named detail, and each detail that a text cuts out.
 */
export function imageRequests(exhibition: PublishedExhibition): readonly RenditionRequest[] {
  return contributions(exhibition).flatMap((entry) => [
    ...entry.facts.images.flatMap((image) => {
      const owned = { owner: entry, image };
      const openGraph = entry.kind === 'object' && image === entry.facts.images[0];
      return [
        ...request(owned, undefined, openGraph, exhibition),
        ...image.regions.flatMap(({ x, y, width, height }) =>
          request(owned, { x, y, width, height }, false, exhibition),
        ),
      ];
    }),
    ...cutOut(entry, exhibition),
  ]);
}

function cutOut(
  entry: AnyContribution,
  exhibition: PublishedExhibition,
): readonly RenditionRequest[] {
  return [...entry.texts.byLocale.values()].flatMap(({ references }) =>
    references.flatMap((reference) => {
      if (reference.kind !== 'region') return [];
      const owned = findImage(entry, reference, exhibition);
      const facts = owned && exhibition.images.get(owned.owner.folder + owned.image.file);
      const region = facts && regionPixels(reference.value, owned.image, facts);
      return region === undefined ? [] : request(owned, region, false, exhibition);
    }),
  );
}

function request(
  owned: OwnedImage | undefined,
  region: Region | undefined,
  openGraph: boolean,
  exhibition: PublishedExhibition,
): readonly RenditionRequest[] {
  if (owned === undefined) return [];
  const { owner, image } = owned;
  const facts = exhibition.images.get(owner.folder + image.file);
  if (facts === undefined) return [];
  const { maxPublishSize, derivativesAllowed, focal, photographer } = image;
  const limits = { maxPublishSize, derivativesAllowed };
  const name = exhibition.people.get(photographer ?? '')?.facts.name;
  const credit = image.credit ?? ('creditLine' in owner.facts ? owner.facts.creditLine : undefined);
  const statement = image.rights ?? ('rights' in owner.facts ? owner.facts.rights : undefined);
  return [
    {
      facts,
      picture: { ...limits, ...(region && { region }) },
      ...(openGraph && { openGraph: { ...limits, focal } }),
      rights: {
        creators: Object.values(name ?? {}).slice(0, 1),
        credits: Object.entries(credit ?? {}).map(([language, text]) => ({ language, text })),
        statements: statement === undefined ? [] : [statement],
      },
    },
  ];
}
