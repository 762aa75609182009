import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { mapPhrase } from './phrase.ts';
import type { AdvisoryNote } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Advisories in the reader's words. */
export function advisoryNotes(
  advisories: AnyContribution['facts']['advisories'],
  context: ViewContext,
): readonly AdvisoryNote[] {
  return advisories.map(({ kind, note }) => {
    const words = mapPhrase(note, context);
    return { title: context.strings.t(`advisory.${kind}`), ...(words && { note: words }) };
  });
}
