import { contributions, type AnyContribution, type Rule, type RuleInput } from './rule.ts';
import { unknownNames, type Named } from './unknown-names.ts';

/**
 * The people, images and details that the parts of an entry name exist: photographers, speakers and
 * people shown, covers of stories, the detail that a perspective is about, and the recordings and
 * details for which a text has words. `reference-unknown`
 */
export const partsExist: Rule = (input) => {
  const named: Named[] = [];
  for (const entry of contributions(input.exhibition)) {
    named.push(...peopleOf(entry, input), ...pictureOf(entry, input), ...wordsOf(entry));
  }
  return unknownNames(named, input);
};

function* peopleOf(entry: AnyContribution, { known }: RuleInput): Iterable<Named> {
  const { file, facts } = entry;
  const person = (value: string, path: readonly PropertyKey[]): Named => ({
    kind: 'person',
    value,
    file,
    path,
    known: known.person,
  });
  for (const [index, { photographer }] of facts.images.entries()) {
    if (photographer) yield person(photographer, ['images', index, 'photographer']);
  }
  for (const field of ['audio', 'video'] as const) {
    for (const [index, { speakers }] of facts[field].entries()) {
      for (const [step, speaker] of speakers.entries()) {
        yield person(speaker, [field, index, 'speakers', step]);
      }
    }
  }
  for (const field of ['images', 'audio', 'video'] as const) {
    for (const [index, { depicts }] of facts[field].entries()) {
      for (const [step, shown] of depicts.entries()) {
        if (shown.person) yield person(shown.person, [field, index, 'depicts', step, 'person']);
      }
    }
  }
}

/** The cover of a story, and the detail of its object that a perspective speaks about. */
function* pictureOf(entry: AnyContribution, { exhibition, known }: RuleInput): Iterable<Named> {
  const { file } = entry;
  if (entry.kind === 'story' && entry.facts.cover !== undefined) {
    const { object, image } = entry.facts.cover;
    yield {
      kind: 'object',
      value: object,
      file,
      path: ['cover', 'object'],
      known: known.object,
    };
    const images = exhibition.objects.get(object)?.facts.images;
    if (image === undefined || images === undefined) return;
    yield {
      kind: 'image',
      value: image,
      file,
      path: ['cover', 'image'],
      known: images.map(({ id }) => id),
    };
  }
  if (entry.kind === 'perspective' && entry.facts.region !== undefined) {
    const { image, region } = entry.facts.region;
    const images = exhibition.objects.get(entry.object)?.facts.images;
    if (images === undefined) return;
    const ids = images.map(({ id }) => id);
    yield { kind: 'image', value: image, file, path: ['region', 'image'], known: ids };
    const shown = images.find(({ id }) => id === image);
    if (shown === undefined) return;
    const regions = shown.regions.map(({ id }) => id);
    yield { kind: 'region', value: region, file, path: ['region', 'region'], known: regions };
  }
}

/** Recordings and details for which a text has words: without a fitting id nobody would see them. */
function* wordsOf({ facts, texts }: AnyContribution): Iterable<Named> {
  const media = [...facts.audio, ...facts.video].map(({ id }) => id);
  const regions = facts.images.flatMap((image) => image.regions.map(({ id }) => id));
  for (const { file, front } of [...texts.byLocale.values(), ...texts.easy.values()]) {
    for (const value of Object.keys(front.media)) {
      yield { kind: 'media', value, file, path: ['media', value], known: media };
    }
    for (const value of Object.keys(front.regions)) {
      yield { kind: 'region', value, file, path: ['regions', value], known: regions };
    }
  }
}
