import { isAbsolute, relative, sep } from 'node:path';

/** Whether a folder is `inner` or holds it, the root of the disk included. Both are absolute. */
export function holdsFolder(folder: string, inner: string): boolean {
  const way = relative(folder, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
