import { textFor, type ResolvedText } from '#src/exhibition/translate.ts';
import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { Partner, Venue } from '#src/exhibition/types.ts';
import { textNotices } from './notices.ts';
import { blockLanguage, phrase } from './phrase.ts';
import { proseBlocks } from './prose-blocks.ts';
import type { ProsePlace } from './prose-place.ts';
import { textOrigin } from './text-origin.ts';
import type { Account, EasyText } from './types.ts';
import type { ViewContext } from './view-context.ts';

type Options = Pick<ProsePlace, 'idPrefix' | 'headingOffset'>;

/** The words of an entry for the reader; `undefined` when it has no text in any language. */
export function account(
  entry: AnyContribution | Partner | Venue,
  context: ViewContext,
  options: Options = {},
): Account | undefined {
  const shown = textFor(entry.texts, context.locale);
  if (shown === undefined) return undefined;
  const { front, body } = shown.text;
  const inLanguage = (words: string) => phrase(words, shown.tag, context);
  const easy = easyText(entry, shown, { context, ...options });
  return {
    title: inLanguage(shown.text.title),
    ...(front.summary && { summary: inLanguage(front.summary) }),
    body: proseBlocks(body, { entry, shown, context, ...options }),
    ...blockLanguage(shown.tag, context),
    ...(easy && { easy }),
    notices: textNotices(shown, context),
    origin: textOrigin(shown, context),
    sources: front.sources.map(inLanguage),
  };
}

/** The easy-to-read variant, in the page's language where there is one, else in the text's. */
function easyText(
  entry: AnyContribution | Partner | Venue,
  shown: ResolvedText,
  { context, idPrefix = '', headingOffset = 0 }: Options & { readonly context: ViewContext },
): EasyText | undefined {
  const { easy } = entry.texts;
  const text = easy.get(context.locale.tag) ?? easy.get(shown.tag);
  if (text === undefined) return undefined;
  const tag = text.locale;
  const place = {
    entry,
    shown: { ...shown, text, tag },
    context,
    idPrefix: `${idPrefix}easy-`,
    headingOffset,
  };
  const { summary } = text.front;
  return {
    ...(summary && { summary: phrase(summary, tag, context) }),
    body: proseBlocks(text.body, place),
    ...blockLanguage(tag, context),
  };
}

/** An account without words, for an entry that has only facts: its identifier stands as the title. */
export function wordlessAccount(identifier: string): Account {
  return { title: { text: identifier }, body: [], notices: [], origin: [], sources: [] };
}
