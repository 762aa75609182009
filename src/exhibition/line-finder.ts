import { readYaml, type ReadYaml } from './read-yaml.ts';
import type { SourceFile } from './types.ts';

/**
 * Line of a field in a file; for a text, of its front matter. `undefined` when the file is not
 * there. Files are read again only when a problem is to be shown.
 */
export type LineFinder = (file: string, path?: readonly PropertyKey[]) => number | undefined;

export function makeLineFinder(sources: readonly SourceFile[]): LineFinder {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const read = new Map<string, ReadYaml>();
  return (file, path = []) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const yaml = read.get(file) ?? readFields(file, text);
    read.set(file, yaml);
    return yaml.lineOf(path);
  };
}

function readFields(file: string, text: string): ReadYaml {
  if (!file.endsWith('.mdx')) return readYaml({ text, file });
  const front = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/mu.exec(text)?.[1] ?? '';
  return readYaml({ text: front, file, firstLine: 2 });
}
