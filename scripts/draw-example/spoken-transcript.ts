import { readFileSync } from 'node:fs';
import { readText } from '#src/exhibition/read-text.ts';

/**
 * What is said in a recording, from the transcript in a contribution's text: one entry per line,
 * without the lines in brackets, which tell of sounds and of how it was made. Empty when the text
 * has no transcript of it.
 *
 * @param file path of a `<locale>.mdx` whose transcript is written with a line for each sentence
 */
export function spokenSentences(input: {
  readonly file: string;
  readonly locale: string;
  readonly media: string;
}): readonly string[] {
  const { file, locale, media } = input;
  const { text } = readText({ path: file, text: readFileSync(file, 'utf8') }, locale);
  const lines = text?.front.media[media]?.transcript.split('\n') ?? [];
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !/^[[［〔]/u.test(line));
}
