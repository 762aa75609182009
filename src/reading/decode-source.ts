import { analyse } from 'chardet';
import { issue, type Issue } from '#src/issues/issue.ts';

/** Below this the guess at an encoding is not better than a coin. */
const sureEnough = 40;

/**
 * The bytes of a source file as text with `\n` line ends.
 *
 * @returns the text; `undefined` when its encoding cannot be told. Issues: `file-bom`, `file-crlf`,
 * `file-read-as` (read in another encoding), `file-not-utf8` (not read)
 */
export function decodeSource(
  bytes: Uint8Array,
  file: string,
): { readonly text: string | undefined; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  let text = decode(bytes, 'utf-8');
  if (text === undefined || text.includes('\0')) {
    const [guess] = analyse(bytes);
    const encoding = guess?.name ?? '';
    text = guess && guess.confidence >= sureEnough ? decode(bytes, encoding) : undefined;
    if (text === undefined || text.includes('\0')) {
      const isLikely = guess && guess.confidence >= sureEnough && encoding !== 'ASCII';
      const values = { encoding: isLikely ? encoding : '' };
      return { text: undefined, issues: [issue('file-not-utf8', { file }, values)] };
    }
    issues.push(issue('file-read-as', { file }, { encoding }));
  }
  if (text.startsWith('\uFEFF')) {
    issues.push(issue('file-bom', { file, line: 1 }, {}));
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    issues.push(issue('file-crlf', { file, line: 1 }, {}));
    text = text.replace(/\r\n?/gu, '\n');
  }
  return { text, issues };
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not in this encoding, or an encoding that this system does not know.
    return undefined;
  }
}
