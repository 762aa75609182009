import type { IssueLanguage } from './issue-languages.ts';

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * What stands between backticks, each piece isolated from the sentence around it where the two may
 * have different directions (Unicode UAX #9, section 2.4). Other sentences stay as they are.
 */
export function isolated(sentence: string, language: IssueLanguage): string {
  return sentence.replace(/`[^`]*`/gu, (typed) =>
    language === 'ar' || rightToLeft.test(typed) ? firstStrongIsolate + typed + popIsolate : typed,
  );
}
