import type { AnyContribution } from './rules/rule.ts';

/** The images of an entry, as paths below the content root. */
export function imageFiles({ folder, facts }: AnyContribution): readonly string[] {
  return facts.images.map(({ file }) => folder + file);
}

/** Its sounds, films, captions, posters, audio descriptions and hand-outs, in the same form. */
export function mediaFilesOf({ folder, facts }: AnyContribution): readonly string[] {
  const recordings = [...facts.audio, ...facts.video].flatMap(({ file, captions }) => [
    file,
    ...Object.values(captions),
  ]);
  const besides = facts.video.flatMap(({ poster, audioDescription }) => [poster, audioDescription]);
  const handouts = 'handouts' in facts ? facts.handouts.map(({ file }) => file) : [];
  return [...recordings, ...besides, ...handouts].flatMap((file) =>
    file === undefined ? [] : [folder + file],
  );
}
