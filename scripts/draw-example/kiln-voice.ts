import { writeSpokenRecording } from './spoken-recording.ts';

/**
 * The woman of Iznik who learnt to mix the glaze: a synthetic voice that reads the Turkish
 * transcript of `iznik/saz-tiles`. Returns the reason when it cannot be made.
 */
export function writeKilnVoice(file: string): string | null {
  const spoken = writeSpokenRecording({ file, language: 'tr', voice: 'tr+f3', speed: 180 });
  return 'missing' in spoken ? spoken.missing : null;
}
