import { speakPiece } from './spoken-piece.ts';

/** What is to be seen in the film of the brush, in kana, which the voice reads without a slip. */
const SENTENCES = [
  'ふでが、あおい え の ぐ を ふくみます。',
  'ひだりから みぎへ、なみの こを ひとつずつ えがきます。',
  'こが かさなって、うみに なります。',
];

/**
 * The audio description of the film of the brush: a synthetic voice, in Japanese. Returns the reason
 * when it cannot be made.
 */
export function writeBrushDescription(file: string): string | null {
  const spoken = speakPiece({ file, voice: 'ja', sentences: SENTENCES, speed: 150 });
  return 'missing' in spoken ? spoken.missing : null;
}
