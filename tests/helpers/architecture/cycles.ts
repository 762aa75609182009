import { importsOf } from '../imports.ts';
import type { SourceFile, Violation } from './source-file.ts';

/**
 * One violation for each group of files that import each other in a circle, types included.
 * A file that imports itself is such a group too.
 */
export function cycleViolations(files: readonly SourceFile[]): Violation[] {
  const known = new Set(files.map(({ path }) => path));
  const targets = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ target }) =>
        target !== undefined && known.has(target) ? [target] : [],
      ),
    ]),
  );
  return strongComponents(targets).flatMap((group) => {
    const [first = '', ...rest] = group.toSorted();
    if (rest.length === 0 && !targets.get(first)?.includes(first)) return [];
    return [
      { path: first, message: `imports itself in a circle with ${rest.join(', ') || first}` },
    ];
  });
}

/** Groups of nodes that reach each other (Tarjan 1972, "Depth-first search and linear graph algorithms"). */
function strongComponents(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const groups: string[][] = [];

  const visit = (node: string): number => {
    const number = index.size;
    index.set(node, number);
    open.push(node);
    let lowest = number;
    for (const next of targets.get(node) ?? []) {
      if (!index.has(next)) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, index.get(next) ?? lowest);
    }
    low.set(node, lowest);
    if (lowest === number) groups.push(open.splice(open.indexOf(node)));
    return lowest;
  };
  for (const node of targets.keys()) if (!index.has(node)) visit(node);
  return groups;
}
