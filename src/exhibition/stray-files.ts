import { issue, type Issue } from '#src/issues/issue.ts';
import { contentPlace, factsFileAround, factsFile } from './content-path.ts';
import { nearest } from '#src/issues/nearest.ts';
import type { ContentFiles } from './types.ts';

const factsFiles = [
  'exhibition.yaml',
  'vocabulary.yaml',
  'partner.yaml',
  'object.yaml',
  'story.yaml',
  'lesson.yaml',
  'perspective.yaml',
  'venue.yaml',
] as const;

/** Endings under which words or facts are kept by mistake. */
const otherEndings = /\.(?:md|markdown|mdown|txt|docx?|odt|rtf|json|yml)$/iu;

/**
 * Files that no part of the exhibition reads because of their name or place (`file-unexpected`,
 * with the name that was most likely meant), and folders of pictures without the file that makes
 * them an entry (`file-missing`). Where the name of a folder is wrong only that is reported.
 */
export function strayFiles(files: ContentFiles): readonly Issue[] {
  const misnamed = files.issues
    .filter(({ code }) => code === 'file-name-not-slug')
    .map(({ file }) => `${file}/`);
  const isInside = (path: string): boolean => misnamed.some((folder) => path.startsWith(folder));
  const unread = files.sources.map(({ path }) => path).filter((path) => !contentPlace(path));
  const others = [...files.media].filter((path) => isWords(path));
  const stray = [...unread, ...others]
    .filter((path) => !isInside(path))
    .map((path) => {
      const name = path.split('/').at(-1) ?? path;
      return issue('file-unexpected', { file: path }, { name, nearest: meantName(path, name) });
    });
  return [...stray, ...foldersWithoutFacts(files).filter(({ file }) => !isInside(file))];
}

/** Words in a file of another program, where the words of an entry are expected. */
function isWords(path: string): boolean {
  if (!otherEndings.test(path)) return false;
  return contentPlace(path.replace(otherEndings, '.mdx')) !== undefined || path.endsWith('.yml');
}

/** The name that would be read in this folder; an empty string when none is near. */
function meantName(path: string, name: string): string {
  const folder = path.slice(0, path.length - name.length);
  const stem = name.replace(/\.[^.]+$/u, '');
  const guesses = [
    name.toLowerCase(),
    `${stem}.yaml`,
    `${stem.toLowerCase()}.yaml`,
    `${stem}.mdx`,
    `${stem.toLowerCase()}.mdx`,
  ];
  const near = nearest(name, factsFiles);
  const possible = [...guesses, ...(near === '' ? [] : [near])];
  return (
    possible.find((guess) => guess !== name && contentPlace(folder + guess) !== undefined) ?? ''
  );
}

function foldersWithoutFacts({ sources, media }: ContentFiles): readonly Issue[] {
  const present = new Set(sources.map(({ path }) => path));
  const described = new Set(
    sources.flatMap(({ path }) => {
      const place = contentPlace(path);
      return place?.kind === 'facts' || place?.kind === 'text'
        ? [factsFile(place.of, place.entry)]
        : [];
    }),
  );
  const wanted = new Set<string>();
  for (const path of [...media, ...present]) {
    const partner = /^partners\/[^/]+\//u.exec(path)?.[0];
    if (partner !== undefined) wanted.add(`${partner}partner.yaml`);
    const found = media.has(path) ? factsFileAround(path) : undefined;
    if (found !== undefined) wanted.add(found);
  }
  // An entry with texts alone is reported where its texts are linked.
  return [...wanted]
    .filter((file) => !present.has(file) && !described.has(file))
    .map((file) => issue('file-missing', { file }, { name: file.split('/').at(-1) ?? file }));
}
