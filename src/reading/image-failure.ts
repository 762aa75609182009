import { basename } from 'node:path';

/**
 * Why an image could not be read, in one line, as the libraries say it: without this machine's
 * folders, without repetitions and without the traces of the search for another format.
 */
export function imageFailure(error: unknown, file: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message
    .replaceAll(file, basename(file))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.includes('bad seek to'));
  return [...new Set(lines)].join(' ');
}
