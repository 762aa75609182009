/**
 * The WebVTT captions of a spoken piece: one cue per sentence, for as long as it is spoken.
 *
 * @param seconds how long each sentence lasts, from `speakPiece`
 */
export function spokenCaptions(input: {
  readonly sentences: readonly string[];
  readonly seconds: readonly number[];
}): string {
  const { sentences, seconds } = input;
  if (sentences.length !== seconds.length) {
    throw new Error(`${sentences.length} captions for ${seconds.length} spoken sentences`);
  }
  let start = 0;
  const cues = sentences.map((sentence, index) => {
    const end = start + seconds[index]!;
    const cue = `${timestamp(start)} --> ${timestamp(end)}\n${sentence}\n`;
    start = end;
    return cue;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

/** `00:01:02.340`, as WebVTT writes a moment. */
function timestamp(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}
