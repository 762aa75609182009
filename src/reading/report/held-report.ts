import type { HeldBack } from '#src/exhibition/gate/edition.ts';
import { holdWords } from '#src/exhibition/gate/hold-words.ts';
import type { IssueLanguage } from '#src/issues/issue-languages.ts';

/**
 * What the gate held back and why, one line each, in each of the languages; an empty text when
 * nothing was. Items are named with their entry: `fez/star-panel front`.
 */
export function heldReport(held: readonly HeldBack[], languages: readonly IssueLanguage[]): string {
  if (held.length === 0) return '';
  const headings = languages.map((tag) =>
    holdWords[tag].heading.replace('{count}', String(held.length)),
  );
  const lines = held.map(({ id, item, reason, date }) => {
    const name = item === undefined ? id : `${id} ${item}`;
    const why = languages.map((tag) => holdWords[tag].reasons[reason]).join(' · ');
    return `  ${name}: ${why}${date === undefined ? '' : ` (${date})`}`;
  });
  return `${[headings.join(' · '), ...lines].join('\n')}\n`;
}
