import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { spokenCaptions } from './spoken-captions.ts';
import { speakPiece } from './spoken-piece.ts';
import { spokenSentences } from './spoken-transcript.ts';

/**
 * Speaks the transcript that stands beside the recording, `<language>.mdx`, and writes the captions
 * of every language that has one: `kiln.mp3`, `kiln.tr.vtt`, `kiln.ar.vtt` ... Translations keep
 * one line for each line that is spoken. Returns how long it is, in seconds, or what is missing.
 *
 * @param file path of the MP3; its name without `.mp3` is the id of the recording
 */
export function writeSpokenRecording(input: {
  readonly file: string;
  readonly language: string;
  readonly voice: string;
  readonly speed: number;
}): { readonly seconds: number } | { readonly missing: string } {
  const { file, language, voice, speed } = input;
  const folder = dirname(file);
  const media = basename(file, '.mp3');
  const said = (locale: string): readonly string[] =>
    spokenSentences({ file: join(folder, `${locale}.mdx`), locale, media });
  const spoken = speakPiece({ file, voice, sentences: said(language), speed });
  if ('missing' in spoken) return spoken;
  for (const name of readdirSync(folder)) {
    const locale = /^([^.]+)\.mdx$/u.exec(name)?.[1];
    if (locale === undefined) continue;
    const sentences = said(locale);
    if (sentences.length === 0) continue;
    const captions = spokenCaptions({ sentences, seconds: spoken.seconds });
    writeFileSync(join(folder, `${media}.${locale}.vtt`), captions);
  }
  return { seconds: spoken.seconds.reduce((sum, length) => sum + length, 0) };
}
