import { describeIssue } from '#src/issues/describe-issue.ts';
import type { Issue } from '#src/issues/issue.ts';
import type { IssueLanguage } from '#src/issues/issue-languages.ts';
import { reportWords } from '#src/issues/messages/report-words.ts';
import type { IssueGroup } from './group-issues.ts';

/** How a path below the content root is shown. */
type ShownPath = (file: string) => string;

/** A JSON array of `{ code, severity, file, line?, message, fix }`, in the order of the groups. */
export function jsonReport(groups: readonly IssueGroup[], shownPath: ShownPath): string {
  const rows = groups.flatMap(({ issues, languages }) =>
    issues.map((found) => ({
      code: found.code,
      severity: found.severity,
      file: shownPath(found.file),
      ...(found.line === undefined ? {} : { line: found.line }),
      message: described(found, languages, 'message'),
      fix: described(found, languages, 'fix'),
    })),
  );
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

/**
 * Annotations for the files of a pull request (GitHub Actions, "Workflow commands": `::error` and
 * `::warning`). Without problems there is nothing to say.
 */
export function githubReport(groups: readonly IssueGroup[], shownPath: ShownPath): string {
  const lines = groups.flatMap(({ issues, languages }) =>
    issues.map((found) => {
      const line = found.line === undefined ? '' : `,line=${found.line}`;
      const place = `file=${property(shownPath(found.file))}${line},title=${found.code}`;
      const words = languages.flatMap((language) => {
        const { message, fix } = describeIssue(found, language);
        return [message, `${reportWords[language].fix} ${fix}`];
      });
      return `::${found.severity} ${place}::${escaped([...words, page(found)].join('\n'))}\n`;
    }),
  );
  return lines.join('');
}

function page({ code }: Issue): string {
  return `docs/errors/${code}.md`;
}

function described(
  found: Issue,
  languages: readonly IssueLanguage[],
  part: 'message' | 'fix',
): string {
  return languages.map((language) => describeIssue(found, language)[part]).join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
