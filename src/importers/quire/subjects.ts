import type { ImportNote } from '../import-note.ts';
import { plainWords, slugOf } from '../plain-words.ts';

/** The subjects of a catalogue: each by its slug, with its name. */
export type Subjects = ReadonlyMap<string, string>;

/**
 * Names of a list like `Amulets; Ionia (also Ionian); *Potnia Theron*;`, without emphasis and what
 * stands in brackets. An empty or absent list has none.
 */
export function subjectNames(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(';')
    .map((name) => plainWords(name.replace(/\([^()]*\)/gu, '')))
    .filter(Boolean);
}

/**
 * All subjects of a catalogue. `Bird` and `Birds` are one: the form that is used more often gives
 * slug and name, and the other one is a note (`subject-merged`).
 */
export function gatherSubjects(
  lists: Iterable<string | undefined>,
  file: string,
): {
  readonly subjects: Subjects;
  slugsOf(list: string | undefined): readonly string[];
  readonly notes: readonly ImportNote[];
} {
  const uses = new Map<string, { name: string; count: number }>();
  for (const list of lists) {
    for (const name of subjectNames(list)) {
      const use = uses.get(slugOf(name)) ?? { name, count: 0 };
      use.count += 1;
      uses.set(slugOf(name), use);
    }
  }
  const merged = new Map<string, string>();
  const notes: ImportNote[] = [];
  for (const [slug, one] of uses) {
    const several = uses.get(`${slug}s`);
    if (several === undefined) continue;
    const [kept, left, name] =
      several.count > one.count ? [`${slug}s`, slug, one.name] : [slug, `${slug}s`, several.name];
    merged.set(left, kept);
    notes.push({ code: 'subject-merged', file, value: name });
  }
  const named = [...uses].filter(([slug]) => !merged.has(slug));
  return {
    subjects: new Map(named.map(([slug, { name }]) => [slug, name])),
    slugsOf: (list) => [
      ...new Set(subjectNames(list).map((name) => merged.get(slugOf(name)) ?? slugOf(name))),
    ],
    notes,
  };
}
