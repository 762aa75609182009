import { join, relative, sep } from 'node:path';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import type { Exhibition } from '#src/exhibition/types.ts';
import type { Issue } from '#src/issues/issue.ts';
import { groupIssues, languagesFor } from './report/group-issues.ts';
import { heldReport } from './report/held-report.ts';
import { githubReport, jsonReport } from './report/machine-reports.ts';
import { textReport } from './report/text-report.ts';

export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What is to be reported, and to whom. */
export interface IssueReport {
  readonly issues: readonly Issue[];
  readonly exhibition: Exhibition;
  readonly contentRoot: string;
  readonly format: ReportFormat;
  /** A language tag that was asked for; without it every partner reads its own language. */
  readonly language?: string | undefined;
}

/** Where a report goes: standard output or standard error of a process, or a stand-in. */
export interface ReportStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/**
 * Writes every problem, by owner, each with its place, what is wrong, what to type and its page in
 * `docs/errors/`; then how many there are. In colours on a terminal, unless `NO_COLOR` is set.
 *
 * @param environment for the reader's language: `LC_ALL`, else `LC_MESSAGES`, else `LANG`
 */
export function printIssues(
  report: IssueReport,
  stream: ReportStream,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const { issues, exhibition, contentRoot, format, language } = report;
  const readers = { exhibition, language, environment: environmentLanguage(environment) };
  const groups = groupIssues(issues, readers);
  const folder = relative(process.cwd(), contentRoot).split(sep).join('/');
  const shownPath = (file: string): string => join(folder, file).split(sep).join('/');
  if (format === 'json') stream.write(jsonReport(groups, shownPath));
  else if (format === 'github') stream.write(githubReport(groups, shownPath));
  else {
    const languages = languagesFor(undefined, readers);
    const colours = stream.isTTY === true && !environment['NO_COLOR'];
    stream.write(textReport({ groups, exhibition, languages, shownPath, colours }));
  }
}

/** Writes what the gate held back from an edition, with the reasons; nothing when all is shown. */
export function printHeld(
  exhibition: PublishedExhibition,
  stream: ReportStream,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const readers = { exhibition, environment: environmentLanguage(environment) };
  stream.write(heldReport(exhibition.held, languagesFor(undefined, readers)));
}

/** The language that POSIX programs would use, or `undefined` (`C` names none). */
function environmentLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const value = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return value?.split(/[.@]/u)[0]?.replaceAll('_', '-') || undefined;
}
