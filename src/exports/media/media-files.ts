import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { contributions } from '#src/exhibition/rules/rule.ts';

/** Paths below the content root of every sound, film, caption, poster and hand-out of an edition. */
export function mediaFiles(exhibition: PublishedExhibition): readonly string[] {
  const paths = contributions(exhibition).flatMap(({ folder, facts }) => {
    const recordings = [
      ...[...facts.audio, ...facts.video].flatMap(({ file, captions }) => [
        file,
        ...Object.values(captions),
      ]),
      ...facts.video.flatMap(({ poster, audioDescription }) => [poster, audioDescription]),
    ];
    const handouts = 'handouts' in facts ? facts.handouts.map(({ file }) => file) : [];
    return [...recordings, ...handouts].flatMap((file) =>
      file === undefined ? [] : [folder + file],
    );
  });
  return [...new Set(paths)].filter((path) => exhibition.media.has(path)).toSorted();
}
