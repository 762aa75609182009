import { nearest } from '#src/issues/nearest.ts';

/** The file of the same folder with the nearest name; an empty string when none is near. */
export function nearestFile(name: string, folder: string, media: ReadonlySet<string>): string {
  const files = [...media].filter((path) => path.startsWith(folder));
  return nearest(
    name,
    files.map((path) => path.slice(folder.length)),
  );
}
