import { issue } from '#src/issues/issue.ts';
import type { Exhibition, Lesson, Story } from '../types.ts';
import type { Rule } from './rule.ts';

/** Joint work carries the signatures that the exhibition asks for. `sign-off-missing` */
export const jointWorkSigned: Rule = ({ exhibition, lineOf }) =>
  [...exhibition.stories.values(), ...exhibition.lessons.values()]
    .filter((entry) => entry.facts.status === 'published' && !isSigned(entry, exhibition))
    .map((entry) => {
      const line = lineOf(entry.file, ['signedOff']);
      const values = {
        id: entry.id,
        have: String(signersOf(entry).length),
        need: String(signaturesNeeded(entry, exhibition)),
      };
      return issue('sign-off-missing', { file: entry.file, line }, values);
    });

/** True for a partner's own work, and for joint work that enough of its partners signed. */
export function isSigned(entry: Story | Lesson, exhibition: Exhibition): boolean {
  if (!entry.id.startsWith('joint/')) return true;
  return signersOf(entry).length >= signaturesNeeded(entry, exhibition);
}

/** The partners of the work that have signed it; signatures of others do not count. */
function signersOf({ facts, partners }: Story | Lesson): readonly string[] {
  const signers = new Set(facts.signedOff.map(({ partner }) => partner));
  return partners.filter((partner) => signers.has(partner));
}

function signaturesNeeded(entry: Story | Lesson, exhibition: Exhibition): number {
  return Math.min(exhibition.facts.signaturesNeeded, Math.max(entry.partners.length, 1));
}
