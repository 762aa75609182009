import { placeholdersOf, readOverrides } from '#src/i18n/string-overrides.ts';
import { stringTables } from '#src/i18n/string-tables.ts';
import { issue } from '#src/issues/issue.ts';
import { excerpt } from '../field-issues.ts';
import { nearest } from '#src/issues/nearest.ts';
import type { Rule } from './rule.ts';

const keys = Object.keys(stringTables.en) as readonly (keyof typeof stringTables.en)[];

/**
 * The interface words that an exhibition adds or replaces exist and can be filled in.
 * `field-unknown`, `field-type`, `field-value`
 */
export const stringsFit: Rule = ({ exhibition, lineOf }) =>
  [...exhibition.strings].flatMap(([tag, table]) => {
    const file = `strings/${tag}.yaml`;
    return readOverrides(table).problems.map((problem) => {
      const { key } = problem;
      const place = { file, line: lineOf(file, [key]) };
      const base = { field: key, within: '' };
      if (problem.kind === 'key') {
        const known = `${keys.slice(0, 3).join(', ')}, …`;
        return issue('field-unknown', place, { ...base, nearest: nearest(key, keys), known });
      }
      const value = excerpt(table[key]);
      if (problem.kind === 'type') {
        return issue('field-type', place, { ...base, value, expected: "'...'" });
      }
      const known = keys.find((name) => name === key);
      const names = known === undefined ? [] : placeholdersOf(stringTables.en[known]);
      const allowed = names.map((name) => `{${name}}`).join(', ');
      return issue('field-value', place, { ...base, value, allowed, nearest: '' });
    });
  });
