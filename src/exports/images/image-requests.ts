import { findImage, regionPixels, type OwnedImage } from '#src/exhibition/image-region.ts';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { contributions, entriesWithTexts } from '#src/exhibition/rules/rule.ts';
import type { Texts } from '#src/exhibition/types.ts';
import type { RenditionRequest } from '#src/images/rendition-jobs.ts';
import type { Region } from '#src/schema/image-facts.ts';

/**
 * Every rendition that the pages of an edition may show: each published image whole, each named
 * detail, and each detail that a text cuts out.
 */
export function imageRequests(exhibition: PublishedExhibition): readonly RenditionRequest[] {
  const published = contributions(exhibition).flatMap((owner) =>
    owner.facts.images.flatMap((image) => {
      const owned = { owner, image };
      return [
        ...request(owned, undefined, exhibition),
        ...image.regions.flatMap(({ x, y, width, height }) =>
          request(owned, { x, y, width, height }, exhibition),
        ),
      ];
    }),
  );
  const cutOut = entriesWithTexts(exhibition).flatMap((entry) => {
    const own = entry.kind === 'venue' || entry.kind === 'partner' ? undefined : entry;
    return regionsOf(entry.texts).flatMap((reference) => {
      const owned = findImage(own, reference, exhibition);
      const facts = owned && exhibition.images.get(owned.owner.folder + owned.image.file);
      const region = facts && regionPixels(reference.value, owned.image, facts);
      return region === undefined ? [] : request(owned, region, exhibition);
    });
  });
  return [...published, ...cutOut];
}

function regionsOf({ byLocale, easy }: Texts) {
  return [...byLocale.values(), ...easy.values()].flatMap(({ references }) =>
    references.filter(({ kind }) => kind === 'region'),
  );
}

function request(
  owned: OwnedImage | undefined,
  region: Region | undefined,
  exhibition: PublishedExhibition,
): readonly RenditionRequest[] {
  if (owned === undefined) return [];
  const { owner, image } = owned;
  const facts = exhibition.images.get(owner.folder + image.file);
  if (facts === undefined) return [];
  const { maxPublishSize, derivativesAllowed, photographer } = image;
  const limits = { maxPublishSize, derivativesAllowed };
  const name = exhibition.people.get(photographer ?? '')?.facts.name;
  const credit = image.credit ?? ('creditLine' in owner.facts ? owner.facts.creditLine : undefined);
  const statement = image.rights ?? ('rights' in owner.facts ? owner.facts.rights : undefined);
  return [
    {
      facts,
      picture: { ...limits, ...(region && { region }) },
      rights: {
        creators: Object.values(name ?? {}).slice(0, 1),
        credits: Object.entries(credit ?? {}).map(([language, text]) => ({ language, text })),
        statements: statement === undefined ? [] : [statement],
      },
    },
  ];
}
