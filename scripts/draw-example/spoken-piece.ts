import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isInstalled } from './workshop-sound.ts';

/** Silence after each sentence, in seconds: room to think, and for a caption to be read. */
const PAUSE = 0.6;

/** Kilobits per second of the MP3: one voice needs no more. */
const BIT_RATE = 40;

export interface SpokenPiece {
  /** Path of the MP3. */
  readonly file: string;
  /** Voice of espeak-ng, with its variant: `tr`, `es-419`, `tr+f3`. */
  readonly voice: string;
  /** What is said, one sentence or breath each, in order. */
  readonly sentences: readonly string[];
  /** Words a minute as espeak-ng counts them; 175 is its own pace. */
  readonly speed: number;
}

/**
 * How long each sentence lasts with the silence after it, in seconds, in order: sentence `k` begins
 * where those before it end. Or the reason why nothing was written.
 */
export type Spoken = { readonly seconds: readonly number[] } | { readonly missing: string };

/**
 * Speaks a text with espeak-ng, sentence by sentence, and writes it as a mono MP3 with sox. When a
 * program is not installed it leaves the file alone and says which.
 */
export function speakPiece({ file, voice, sentences, speed }: SpokenPiece): Spoken {
  const absent = ['espeak-ng', 'sox', 'soxi'].filter((program) => !isInstalled(program));
  if (absent.length > 0) {
    return {
      missing: `Not installed: ${absent.join(', ')} (Debian: espeak-ng sox libsox-fmt-mp3); ${file} stays as it is.`,
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'spoken-'));
  try {
    const parts = sentences.map((sentence, index) => {
      const spoken = join(folder, `${index}-spoken.wav`);
      const padded = join(folder, `${index}.wav`);
      // The pace is a number and the words come through standard input: neither can be an option.
      run('espeak-ng', ['-v', voice, '-s', String(speed), '-w', spoken, '--stdin'], sentence);
      run('sox', ['-R', spoken, padded, 'pad', '0', String(PAUSE)]);
      return padded;
    });
    mkdirSync(dirname(file), { recursive: true });
    const softened = ['highpass', '70', 'lowpass', '6500', 'norm', '-3'];
    run('sox', ['-R', ...parts, '-c', '1', '-C', String(BIT_RATE), file, ...softened]);
    return { seconds: parts.map((part) => Number(run('soxi', ['-D', part]))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, options: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(program, options, {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr.trim()}`);
  return stdout.trim();
}
