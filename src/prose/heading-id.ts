/**
 * The id of a heading with these words: letters and digits of every script in lower case, hyphens
 * between, and `s-` before it, so that it is none of the page's own ids. `#anchors` of contributors
 * go through it too.
 */
export function headingId(words: string): string {
  const id = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `s-${id.slice(0, 60)}`;
}
