import type { ResolvedText } from '#src/exhibition/translate.ts';
import { phrase } from './phrase.ts';
import type { Notice } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** What a reader should know about the text shown; empty for one written in the page's language. */
export function textNotices(shown: ResolvedText, context: ViewContext): readonly Notice[] {
  const { strings, formats, locale } = context;
  const notices: Notice[] = [];
  const inLanguage = formats.languageName(shown.tag);
  if (shown.deliberate !== undefined) {
    const { reason, language } = shown.deliberate;
    notices.push({
      kind: 'deliberate',
      words: strings.t('text.deliberate', { language: inLanguage }),
      reason: phrase(reason, language, context),
    });
  } else if (shown.tag !== locale.tag) {
    const languages = { asked: formats.languageName(locale.tag), shown: inLanguage };
    notices.push({ kind: 'fallback', words: strings.t('text.fallback', languages) });
  }
  const status = shown.text.front.translation?.status;
  if (status === 'machine' || status === 'draft') {
    notices.push({ kind: status, words: strings.t(`text.${status}`) });
  }
  if (shown.outdated) notices.push({ kind: 'outdated', words: strings.t('text.outdated') });
  return notices;
}
