import type { ResolvedText } from '#src/exhibition/translate.ts';
import { personName } from './card.ts';
import type { ViewContext } from './view-context.ts';

/** Where a text comes from: the language in which it was first written, and who translated it. */
export function textOrigin(shown: ResolvedText, context: ViewContext): readonly string[] {
  const { formats, strings } = context;
  const { source } = shown;
  const written =
    source === undefined
      ? []
      : [strings.t('text.writtenIn', { language: formats.languageName(source) })];
  return [...written, ...translationCredits(shown, context)];
}

/** Who translated and who reviewed a text; empty for one that is no translation. */
export function translationCredits(
  { text }: ResolvedText,
  context: ViewContext,
): readonly string[] {
  const { by, reviewedBy } = text.front.translation ?? {};
  const name = (who: string): string =>
    context.exhibition.people.has(who) ? personName(who, context).text : who;
  const { strings } = context;
  return [
    ...(by === undefined ? [] : [strings.t('text.translatedBy', { name: name(by) })]),
    ...(reviewedBy === undefined ? [] : [strings.t('text.reviewedBy', { name: name(reviewedBy) })]),
  ];
}
