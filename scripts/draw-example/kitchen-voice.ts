import { writeSpokenRecording } from './spoken-recording.ts';

/**
 * The cook of Puebla who speaks of her grandmother's basin: a synthetic voice that reads the
 * Spanish transcript of `puebla/lebrillo`. Returns the reason when it cannot be made.
 */
export function writeKitchenVoice(file: string): string | null {
  const spoken = writeSpokenRecording({ file, language: 'es', voice: 'es-419+f4', speed: 148 });
  return 'missing' in spoken ? spoken.missing : null;
}
