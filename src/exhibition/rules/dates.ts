import { edtfLabel, readEdtf, type EdtfReading } from '#src/i18n/edtf.ts';
import { makeFormats, type Formats } from '#src/i18n/format.ts';
import { issue, type Issue } from '#src/issues/issue.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * Dates of objects are EDTF (ISO 8601-2), with words where the date alone does not read well;
 * periods end after they begin. `date-not-edtf`, `date-no-label`, `date-order`
 */
export const datesReadable: Rule = (input) => [...objectDates(input), ...periods(input)];

function objectDates({ exhibition, lineOf }: RuleInput): readonly Issue[] {
  const issues: Issue[] = [];
  const formats = exhibition.locales.map((locale) => [locale.tag, makeFormats(locale)] as const);
  const seen = new Map<string, SeenDate>();
  for (const { file, facts } of exhibition.objects.values()) {
    const { date } = facts;
    if (date === undefined) continue;
    const value = date.edtf;
    const { read, silentIn } = seen.get(value) ?? lookAt(value, formats);
    seen.set(value, { read, silentIn });
    const place = (): { file: string; line: number | undefined } => ({
      file,
      line: lineOf(file, ['date', 'edtf']),
    });
    if (!read.ok) {
      const suggestion = read.suggestion ?? '';
      issues.push(issue('date-not-edtf', place(), { value, suggestion }));
    } else if (date.label === undefined && silentIn !== undefined) {
      issues.push(issue('date-no-label', place(), { value, language: silentIn }));
    }
  }
  return issues;
}

interface SeenDate {
  readonly read: EdtfReading;
  /** The first language in which the date alone has no words. */
  readonly silentIn: string | undefined;
}

/** Many objects share a year, and reading EDTF is slow. */
function lookAt(value: string, formats: readonly (readonly [string, Formats])[]): SeenDate {
  const read = readEdtf(value);
  const silent = read.ok
    ? formats.find(([, format]) => edtfLabel(value, format) === undefined)
    : undefined;
  return { read, silentIn: silent?.[0] };
}

interface Period {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly from: string | undefined;
  readonly until: string | undefined;
}

function periods({ exhibition, lineOf }: RuleInput): readonly Issue[] {
  const all: Period[] = [];
  for (const [index, { leads }] of exhibition.facts.partners.entries()) {
    for (const [step, lead] of leads.entries()) {
      all.push({ file: 'exhibition.yaml', path: ['partners', index, 'leads', step], ...lead });
    }
  }
  for (const { file, facts } of exhibition.venues.values()) {
    all.push({ file, path: ['dates'], ...facts.dates });
  }
  for (const { file, facts } of exhibition.objects.values()) {
    if (facts.loan === undefined) continue;
    all.push({ file, path: ['loan'], from: facts.loan.from, until: facts.loan.until });
  }
  for (const { file, facts } of exhibition.people.values()) {
    const { from, until } = facts.consent ?? {};
    all.push({ file, path: ['consent'], from, until });
  }
  return all.flatMap(({ file, path, from, until }) =>
    from === undefined || until === undefined || from <= until
      ? []
      : [issue('date-order', { file, line: lineOf(file, path) }, { from, until })],
  );
}
