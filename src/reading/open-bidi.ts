import { issue, type Issue } from '#src/issues/issue.ts';

const opening: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/**
 * Directional controls that are opened and not closed on their line: they turn around what
 * follows, on the page and in the editor (Unicode UAX #9; CVE-2021-42574). `bidi-open`
 */
export function openBidi(text: string, file: string): readonly Issue[] {
  if (!/[\u202A-\u202E\u2066-\u2069]/u.test(text)) return [];
  return text.split('\n').flatMap((content, index) => {
    const open: string[] = [];
    for (const character of content) {
      if (opening[character] !== undefined) open.push(character);
      else if (open.length > 0 && opening[open.at(-1) ?? ''] === character) open.pop();
    }
    return open
      .slice(0, 1)
      .map((character) =>
        issue(
          'bidi-open',
          { file, line: index + 1 },
          { character: codePoint(character), closing: codePoint(opening[character] ?? '') },
        ),
      );
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}
