import { edtfLabel, readEdtf } from '#src/i18n/edtf.ts';
import { makeFormats, type Formats } from '#src/i18n/format.ts';
import { issue, type Issue } from '#src/issues/issue.ts';
import type { Rule } from './rule.ts';

/**
 * Dates of objects are EDTF (ISO 8601-2), with words where the date alone does not read well;
 * periods end after they begin. `date-not-edtf`, `date-no-label`, `date-order`
 */
export const datesReadable: Rule = ({ exhibition, lineOf }) => {
  const issues: Issue[] = [];
  const formats = new Map<string, Formats>();
  for (const locale of exhibition.locales) formats.set(locale.tag, makeFormats(locale));
  for (const { file, facts } of exhibition.objects.values()) {
    const { date } = facts;
    if (date === undefined) continue;
    const place = { file, line: lineOf(file, ['date', 'edtf']) };
    const read = readEdtf(date.edtf);
    if (!read.ok) {
      const values = { value: date.edtf, suggestion: read.suggestion ?? '' };
      issues.push(issue('date-not-edtf', place, values));
      continue;
    }
    if (date.label !== undefined) continue;
    for (const [language, format] of formats) {
      if (edtfLabel(date.edtf, format) !== undefined) continue;
      issues.push(issue('date-no-label', place, { value: date.edtf, language }));
      break;
    }
  }
  for (const { file, facts } of exhibition.venues.values()) {
    const { from, until } = facts.dates;
    if (from <= until) continue;
    issues.push(issue('date-order', { file, line: lineOf(file, ['dates']) }, { from, until }));
  }
  return issues;
};
