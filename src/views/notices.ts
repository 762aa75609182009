import type { ResolvedText } from '#src/exhibition/translate.ts';
import { phrase } from './phrase.ts';
import type { Notice } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** What a reader should know about the text shown; empty for one written in the page's language. */
export function textNotices(shown: ResolvedText, context: ViewContext): readonly Notice[] {
  const { strings, formats, locale } = context;
  const notices: Notice[] = [];
  const asked = formats.languageName(locale.tag);
  const inLanguage = formats.languageName(shown.tag);
  if (shown.deliberate !== undefined) {
    const gap = { language: inLanguage, reason: shown.deliberate };
    notices.push({ kind: 'deliberate', words: strings.t('text.deliberate', gap) });
  } else if (shown.tag !== locale.tag) {
    const words = strings.t('text.fallback', { asked, shown: inLanguage });
    notices.push({ kind: 'fallback', words });
  }
  const { translation } = shown.text.front;
  if (translation !== undefined) {
    const from = strings.t('text.translatedFrom', {
      language: formats.languageName(translation.from),
    });
    if (shown.machine) {
      notices.push({ kind: 'machine', words: `${from}. ${strings.t('text.machine')}` });
    } else if (translation.status === 'draft') {
      notices.push({ kind: 'draft', words: `${from}. ${strings.t('text.draft')}` });
    }
    if (shown.outdated) notices.push({ kind: 'outdated', words: strings.t('text.outdated') });
  }
  return notices;
}

/** A title or other short words of a resolved text. */
export function titlePhrase(shown: ResolvedText, context: ViewContext) {
  return phrase(shown.text.title, shown.tag, context);
}
