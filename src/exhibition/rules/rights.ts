import { issue, type Issue, type IssuePlace } from '#src/issues/issue.ts';
import type { Consent } from '#src/schema/rights.ts';
import { contributions, type Rule } from './rule.ts';

/**
 * Whatever is shown says under which terms and by whose leave. `rights-missing`, `credit-missing`,
 * `consent-missing`, `consent-ends`
 */
export const rightsStated: Rule = ({ exhibition, lineOf, today }) => {
  const issues: Issue[] = [];
  for (const entry of contributions(exhibition)) {
    const { file, id, facts } = entry;
    const ownRights = 'rights' in facts ? facts.rights : undefined;
    const ownCredit = 'creditLine' in facts ? facts.creditLine : undefined;
    for (const field of ['images', 'audio', 'video'] as const) {
      for (const [index, item] of facts[field].entries()) {
        const place = (): IssuePlace => ({ file, line: lineOf(file, [field, index]) });
        const values = { item: item.id, id };
        if ((item.rights ?? ownRights) === undefined) {
          issues.push(issue('rights-missing', place(), values));
        }
        if ((item.credit ?? ownCredit) === undefined) {
          issues.push(issue('credit-missing', place(), values));
        }
        for (const { person, consent, identifiable, deceased } of item.depicts) {
          const paper = consent ?? exhibition.people.get(person ?? '')?.facts.consent;
          if (paper === undefined && identifiable && !deceased) {
            issues.push(issue('consent-missing', place(), { item: item.id, person: person ?? '' }));
          }
          const end = paper && endedOn(paper, today);
          if (end === undefined) continue;
          issues.push(issue('consent-ends', place(), { person: person ?? '', date: end }));
        }
      }
    }
  }
  return issues;
};

/** The day from which a consent needs a new look: it was withdrawn, or its last day has passed. */
function endedOn(consent: Consent, today: string): string | undefined {
  const { withdrawn, until, review } = consent;
  if (withdrawn !== undefined && withdrawn <= today) return withdrawn;
  return [until, review].filter((date) => date !== undefined && date < today).toSorted()[0];
}
