import { styleText } from 'node:util';
import type { Exhibition } from '#src/exhibition/types.ts';
import { describeIssue } from '#src/issues/describe-issue.ts';
import type { Issue } from '#src/issues/issue.ts';
import type { IssueLanguage } from '#src/issues/issue-languages.ts';
import type { CountWords } from '#src/issues/messages/issue-words.ts';
import { reportWords } from '#src/issues/messages/report-words.ts';
import type { IssueGroup } from './group-issues.ts';

/** A report for people: problems by owner, then how many there are. */
export function textReport(report: {
  readonly groups: readonly IssueGroup[];
  readonly exhibition: Exhibition;
  /** For the lines that are for everyone. */
  readonly languages: readonly IssueLanguage[];
  /** How a path below the content root is shown. */
  readonly shownPath: (file: string) => string;
  readonly colours: boolean;
}): string {
  const { groups, exhibition, languages, shownPath, colours } = report;
  const style: Style = (format, text) =>
    colours ? styleText(format, text, { validateStream: false }) : text;
  const parts = groups.map((group) =>
    [
      style('bold', headingOf(group, exhibition)),
      ...group.issues.map((found) => problem({ found, group, shownPath, style })),
    ].join('\n\n'),
  );
  const issues = groups.flatMap((group) => group.issues);
  parts.push(languages.map((language) => style('bold', summary(issues, language))).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

type Style = (format: 'bold' | 'red' | 'yellow' | 'cyan' | 'dim', text: string) => string;

/** The name of the partner in its own words; for the rest what it is. */
function headingOf({ owner, languages }: IssueGroup, exhibition: Exhibition): string {
  const { kind } = owner;
  if (kind !== 'partner') return languages.map((tag) => reportWords[tag][kind]).join(' · ');
  const facts = exhibition.partners.get(owner.partner)?.facts;
  if (facts === undefined) return owner.partner;
  const [name] = facts.languages.flatMap((tag) => facts.name[tag] ?? []);
  return `${name ?? Object.values(facts.name)[0] ?? ''} (${owner.partner})`;
}

function problem(input: {
  readonly found: Issue;
  readonly group: IssueGroup;
  readonly shownPath: (file: string) => string;
  readonly style: Style;
}): string {
  const { found, group, shownPath, style } = input;
  const place = shownPath(found.file) + (found.line === undefined ? '' : `:${found.line}`);
  const colour = found.severity === 'error' ? 'red' : 'yellow';
  const severity = group.languages.map((tag) => reportWords[tag][found.severity]).join(' · ');
  const page = style('dim', `docs/errors/${found.code}.md`);
  const lines = group.languages.flatMap((language) => {
    const { message, fix } = describeIssue(found, language);
    return [`  ${message}`, `  ${style('bold', reportWords[language].fix)} ${fix}      ${page}`];
  });
  const head = `${style('cyan', place)}   ${style(colour, found.code)}   ${style(colour, severity)}`;
  return [head, ...lines].join('\n');
}

function summary(issues: readonly Issue[], language: IssueLanguage): string {
  const words = reportWords[language];
  if (issues.length === 0) return words.nothingWrong;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return words.summary
    .replace('{errors}', counted(errors, words.errors, language))
    .replace('{warnings}', counted(issues.length - errors, words.warnings, language))
    .replace(
      '{files}',
      counted(new Set(issues.map(({ file }) => file)).size, words.files, language),
    );
}

function counted(count: number, words: CountWords, language: IssueLanguage): string {
  // A form for none need not be one that CLDR counts with.
  const form = count === 0 ? 'zero' : new Intl.PluralRules(language).select(count);
  return (words[form] ?? words.other).replace('{count}', String(count));
}
