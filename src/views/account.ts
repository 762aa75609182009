import { textFor } from '#src/exhibition/translate.ts';
import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { Partner, Venue } from '#src/exhibition/types.ts';
import { textNotices } from './notices.ts';
import { blockLanguage, phrase } from './phrase.ts';
import { proseBlocks } from './prose-blocks.ts';
import type { ProsePlace } from './prose-place.ts';
import type { Account } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The words of an entry for the reader; `undefined` when it has no text in any language. */
export function account(
  entry: AnyContribution | Partner | Venue,
  context: ViewContext,
  options: Pick<ProsePlace, 'idPrefix' | 'headingOffset'> = {},
): Account | undefined {
  const shown = textFor(entry.texts, context.locale);
  if (shown === undefined) return undefined;
  const { front, body } = shown.text;
  const inLanguage = (words: string) => phrase(words, shown.tag, context);
  return {
    title: inLanguage(shown.text.title),
    ...(front.summary && { summary: inLanguage(front.summary) }),
    body: proseBlocks(body, { entry, shown, context, ...options }),
    ...blockLanguage(shown.tag, context),
    notices: textNotices(shown, context),
    sources: front.sources.map(inLanguage),
  };
}

/** An account without words, for an entry that has only facts: its identifier stands as the title. */
export function wordlessAccount(identifier: string): Account {
  return { title: { text: identifier }, body: [], notices: [], sources: [] };
}
