import { issue, type Issue } from '#src/issues/issue.ts';

/** Two names that differ only in capitals are one file on Windows and macOS. `file-case-clash` */
export function caseClashes(paths: readonly string[]): readonly Issue[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) {
      first.set(folded, path);
      return [];
    }
    return [issue('file-case-clash', { file: path }, { other })];
  });
}

/** Files whose own name, not that of their folder, becomes an address. */
const namedByFile = /^(?:partners\/[^/]+\/people|themes|glossary|voices\/[^/]+)\/[^/]+\.yaml$/u;

/**
 * Names of folders, and of the files that are entries by themselves, that cannot stand in an
 * address, each once. Names of images and texts are free. `file-name-not-slug`
 */
export function namesOfNoAddress(paths: readonly string[]): readonly Issue[] {
  const found = new Map<string, Issue>();
  for (const path of paths) {
    const steps = path.split('/');
    const folders = steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('/'));
    for (const named of namedByFile.test(path) ? [...folders, path] : folders) {
      const ending = named === path ? '.yaml' : '';
      const name = named.slice(named.lastIndexOf('/') + 1, named.length - ending.length);
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name) || found.has(named)) continue;
      const suggestion = slugOf(name);
      const values = {
        name: name + ending,
        suggestion: suggestion === '' ? '' : suggestion + ending,
      };
      found.set(named, issue('file-name-not-slug', { file: named }, values));
    }
  }
  return [...found.values()];
}

/** The name in small Latin letters without accents; an empty string for other scripts. */
function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
