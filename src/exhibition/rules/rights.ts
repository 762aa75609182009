import { issue, type Issue } from '#src/issues/issue.ts';
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
        const place = { file, line: lineOf(file, [field, index]) };
        const values = { item: item.id, id };
        if ((item.rights ?? ownRights) === undefined) {
          issues.push(issue('rights-missing', place, values));
        }
        if ((item.credit ?? ownCredit) === undefined) {
          issues.push(issue('credit-missing', place, values));
        }
        for (const { person, consent, identifiable, deceased } of item.depicts) {
          const paper = consent ?? exhibition.people.get(person ?? '')?.facts.consent;
          if (paper === undefined && identifiable && !deceased) {
            issues.push(issue('consent-missing', place, { item: item.id, person: person ?? '' }));
          }
          const end = paper?.withdrawn ?? earliest(paper?.until, paper?.review);
          if (end !== undefined && end < today) {
            issues.push(issue('consent-ends', place, { person: person ?? '', date: end }));
          }
        }
      }
    }
  }
  return issues;
};

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  return [a, b].filter((date) => date !== undefined).toSorted()[0];
}
