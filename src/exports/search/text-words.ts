import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { Text } from '#src/exhibition/types.ts';
import { proseText } from '#src/prose/prose-text.ts';
import { otherNames, type SearchLanguage } from './search-language.ts';

/** The passages of a text, without those about its images and recordings. */
export function textPassages({ front, body }: Text): readonly (string | undefined)[] {
  return [
    front.summary,
    front.subtitle,
    proseText(body),
    ...front.objectives,
    ...front.agreesOn,
    ...front.disputes,
    front.access,
    front.openingHours,
    front.houseRules,
  ];
}

/**
 * What a text says of the images and recordings of its entry: captions, alternative texts, names
 * of details, transcripts. Only of those that are published, whatever else the text describes.
 */
export function mediaPassages(
  { front }: Text,
  { folder, facts }: AnyContribution,
  { exhibition }: SearchLanguage,
): readonly (string | undefined)[] {
  const images = facts.images.filter(({ file }) => exhibition.images.has(folder + file));
  const recordings = [...facts.audio, ...facts.video].filter(({ file }) =>
    exhibition.media.has(folder + file),
  );
  return [
    ...images.flatMap(({ id, regions }) => {
      const words = front.images[id];
      const alt = words?.alt === 'decorative' ? undefined : words?.alt;
      return [
        words?.caption,
        alt,
        words?.long,
        ...regions.map((region) => front.regions[region.id]),
      ];
    }),
    ...recordings.flatMap(({ id }) => {
      const words = front.media[id];
      return [words?.title, words?.transcript];
    }),
  ];
}

/** Other names that a text has, and those of the glossary terms that it uses. */
export function textNames(
  { front, references }: Text,
  { exhibition, locale }: SearchLanguage,
): readonly string[] {
  const terms = references.flatMap(({ kind, value }) => {
    const term = kind === 'term' ? exhibition.glossary.get(value) : undefined;
    return term === undefined ? [] : [term];
  });
  return [
    ...front.altTitles,
    ...front.searchAlso,
    ...terms.flatMap(({ facts }) => [...otherNames(facts.term, locale), ...facts.searchAlso]),
  ];
}
