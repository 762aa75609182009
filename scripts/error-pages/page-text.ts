import { issueCodes, type IssueCode } from '#src/issues/codes.ts';
import { issuePattern } from '#src/issues/describe-issue.ts';
import { issueLanguages, type IssueLanguage } from '#src/issues/issue-languages.ts';
import { reportWords } from '#src/issues/messages/report-words.ts';

const marker = '<!-- Written by scripts/error-pages.ts -->';

const languageNames: Readonly<Record<IssueLanguage, string>> = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
};

/**
 * The page of a code in `docs/errors`: what people wrote, then the code, its severity and its
 * messages in every language as they are today.
 */
export function errorPage(code: IssueCode, page: string): string {
  const written = page.split(marker)[0]?.trimEnd() ?? '';
  const { severity } = issueCodes[code];
  const effect = severity === 'error' ? 'an error: it stops a build' : 'a warning: a build goes on';
  const messages = issueLanguages.map((language) => {
    const { message, fix } = issuePattern(code, language);
    const dir = language === 'ar' ? 'rtl' : 'ltr';
    const words = [message, `${reportWords[language].fix} ${fix}`];
    return `### ${languageNames[language]}

<div lang="${language}" dir="${dir}">

${words.join('\\\n')}

</div>`;
  });
  const parts = [written, marker, `\`${code}\` is ${effect}.`, '## Messages', ...messages];
  return `${parts.join('\n\n')}\n`;
}
