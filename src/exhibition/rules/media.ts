import { issue, type Issue } from '#src/issues/issue.ts';
import { nearestFile } from './nearest-file.ts';
import { contributions, type AnyContribution, type Rule, type RuleInput } from './rule.ts';
import { unknownNames, type Named } from './unknown-names.ts';

/**
 * Sound, film and hand-outs are there, and what is said can be read in every language of the
 * contribution (WCAG 2.2, 1.2.1 and 1.2.2). A film that signs a text or a recording says what is
 * there already. `media-missing`, `media-transcript-missing`, `id-duplicate`, `reference-unknown`
 */
export const mediaTranscribed: Rule = (input) =>
  contributions(input.exhibition).flatMap((entry) => [
    ...missingFiles(entry, input),
    ...repeatedIds(entry, input),
    ...missingTranscripts(entry, input),
    ...unknownNames(signedNames(entry), input),
  ]);

const lists = ['audio', 'video'] as const;

function missingFiles(entry: AnyContribution, { exhibition, lineOf }: RuleInput): readonly Issue[] {
  const { file, folder } = entry;
  return [...namedFiles(entry)].flatMap(({ name, path }) => {
    if (exhibition.media.has(folder + name)) return [];
    const place = { file, line: lineOf(file, path) };
    const nearest = nearestFile(name, folder, exhibition.media);
    return [issue('media-missing', place, { name, nearest })];
  });
}

function* namedFiles({ kind, facts }: AnyContribution): Iterable<{
  readonly name: string;
  readonly path: readonly PropertyKey[];
}> {
  for (const field of lists) {
    for (const [index, { file, captions }] of facts[field].entries()) {
      yield { name: file, path: [field, index, 'file'] };
      for (const [tag, name] of Object.entries(captions)) {
        yield { name, path: [field, index, 'captions', tag] };
      }
    }
  }
  for (const [index, { poster, audioDescription }] of facts.video.entries()) {
    if (poster !== undefined) yield { name: poster, path: ['video', index, 'poster'] };
    if (audioDescription === undefined) continue;
    yield { name: audioDescription, path: ['video', index, 'audioDescription'] };
  }
  if (kind !== 'lesson') return;
  for (const [index, { file }] of facts.handouts.entries()) {
    yield { name: file, path: ['handouts', index, 'file'] };
  }
}

function repeatedIds({ file, facts }: AnyContribution, { lineOf }: RuleInput): readonly Issue[] {
  const first = new Map<string, readonly PropertyKey[]>();
  return lists.flatMap((field) =>
    facts[field].flatMap(({ id }, index) => {
      const path = [field, index];
      const earlier = first.get(id);
      first.set(id, earlier ?? path);
      if (earlier === undefined) return [];
      const values = { kind: 'media', id, first: `${file}:${lineOf(file, earlier) ?? ''}` };
      return [issue('id-duplicate', { file, line: lineOf(file, path) }, values)];
    }),
  );
}

function missingTranscripts(
  { facts, texts }: AnyContribution,
  { lineOf }: RuleInput,
): readonly Issue[] {
  const signing = new Set(facts.video.flatMap(({ id, signs }) => (signs === undefined ? [] : id)));
  const ids = new Set(lists.flatMap((field) => facts[field].map(({ id }) => id)));
  return [...texts.byLocale.values()].flatMap(({ file, front, locale }) =>
    [...ids]
      .filter((id) => front.media[id] === undefined && !signing.has(id))
      .map((media) => {
        const place = { file, line: lineOf(file, ['media']) };
        return issue('media-transcript-missing', place, { media, language: locale });
      }),
  );
}

/** What films sign: the entry's own text, or another recording of it that does not sign itself. */
function signedNames({ file, facts }: AnyContribution): readonly Named[] {
  return facts.video.flatMap(({ id, signs }, index) => {
    if (signs === undefined) return [];
    const others = lists.flatMap((field) => facts[field].map((item) => item.id));
    const known = ['text', ...others.filter((other) => other !== id)];
    const path = ['video', index, 'signs'];
    return [{ kind: 'media', value: signs, file, path, known }];
  });
}
