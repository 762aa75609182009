/** The languages in which every problem is explained, in the order of their tags. */
export const issueLanguages = ['ar', 'en', 'es', 'fr'] as const;

export type IssueLanguage = (typeof issueLanguages)[number];

/**
 * The languages in which to explain problems, for somebody who reads the wanted ones (BCP 47, first
 * choice first): the first wanted language that there is, where `es-MX` is served by `es`. When
 * there is none of them, all languages, since none of ours is everyone's.
 *
 * @returns one language, or all; never an empty list
 */
export function chooseIssueLanguages(wanted: readonly string[]): readonly IssueLanguage[] {
  for (const tag of wanted) {
    const [base = ''] = tag.toLowerCase().split(/[-_.@]/u);
    const found = issueLanguages.find((language) => language === base);
    if (found !== undefined) return [found];
  }
  return issueLanguages;
}
