import type { Lesson, Story } from '#src/exhibition/types.ts';
import { partnerName } from './card.ts';
import type { ViewContext } from './view-context.ts';

/** Which of the partners that made a work have signed it, and when. */
export function signatures(
  { facts, partners }: Story | Lesson,
  context: ViewContext,
): readonly string[] {
  const { formats, strings } = context;
  return facts.signedOff
    .filter(({ partner }) => partners.includes(partner))
    .map(({ partner, date }) => {
      const name = partnerName(partner, context).text;
      return `${strings.t('perspective.signedBy', { partners: name })} · ${formats.date(date)}`;
    });
}
