import type { IssueCode } from './codes.ts';
import { fillParts } from './fill-parts.ts';
import { isolated } from './isolated.ts';
import type { Issue } from './issue.ts';
import type { IssueLanguage } from './issue-languages.ts';
import { ar } from './messages/ar.ts';
import { en } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fr } from './messages/fr.ts';
import type { IssueText, IssueWords, KindWords } from './messages/issue-words.ts';
import { reportWords } from './messages/report-words.ts';

const words = { ar, en, es, fr } as const satisfies Record<IssueLanguage, IssueWords>;

/**
 * A problem in words: what is wrong, and what to type. What is typed stands between backticks; in a
 * language of the other direction it is isolated, so that it keeps its order in a terminal and on a
 * page (Unicode UAX #9, FSI and PDI).
 */
export function describeIssue(
  { code, values }: Pick<Issue, 'code' | 'values'>,
  language: IssueLanguage,
): IssueText {
  const { message, fix } = words[language][code];
  const value = (name: string, form: string | undefined): string => {
    const written = values[name] ?? '';
    if (form === undefined) return written;
    return form === 'name' ? languageName(written, language) : kindWord(written, form, language);
  };
  return {
    message: isolated(fillParts(message, value), language),
    fix: isolated(fillParts(fix, value), language),
  };
}

/**
 * The words of a code with the names of its values in place of them, as a page about the code shows
 * them: the message of `image-missing` names `{name}`. Kinds are shown as objects.
 */
export function issuePattern(code: IssueCode, language: IssueLanguage): IssueText {
  const { message, fix } = words[language][code];
  const value = (name: string, form: string | undefined): string => {
    if (form === undefined) return `{${name}}`;
    if (form !== 'name') return kindWord('object', form, language);
    return languageName(name === 'source' ? 'ar' : 'es', language);
  };
  return { message: fillParts(message, value), fix: fillParts(fix, value) };
}

function kindWord(kind: string, form: string, language: IssueLanguage): string {
  const kinds: Readonly<Record<string, KindWords>> = reportWords[language].kinds;
  const forms: Partial<Record<string, string>> = { ...kinds[kind] };
  return forms[form] ?? kind;
}

const displayNames = new Map<IssueLanguage, Intl.DisplayNames>();

/** The name of a language in another one; the tag itself where nobody knows it. */
function languageName(tag: string, language: IssueLanguage): string {
  const names =
    displayNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  displayNames.set(language, names);
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
