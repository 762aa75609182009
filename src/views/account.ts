import { textFor, type ResolvedText } from '#src/exhibition/translate.ts';
import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { Partner, Text, Venue } from '#src/exhibition/types.ts';
import { textNotices } from './notices.ts';
import { blockLanguage, phrase } from './phrase.ts';
import { proseBlocks } from './prose-blocks.ts';
import type { ProsePlace } from './prose-place.ts';
import { recording, signedText } from './recording.ts';
import { textOrigin } from './text-origin.ts';
import type { Account, EasyText, ProseBlock } from './types.ts';
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
    signed: entry.kind === 'partner' || entry.kind === 'venue' ? [] : signedText(entry, context),
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
  const said = new Set(textNotices(shown, context).map(({ words }) => words));
  const own = textNotices({ ...place.shown, outdated: false, deliberate: undefined }, context);
  return {
    ...(summary && { summary: phrase(summary, tag, context) }),
    body: withRecordings(proseBlocks(text.body, place), { shown, easy: text, place }),
    ...blockLanguage(tag, context),
    notices: own.filter(({ words }) => !said.has(words)),
  };
}

/** Sounds and films that only the full text places belong to the easy one, too, and stand after it. */
function withRecordings(
  body: readonly ProseBlock[],
  texts: { readonly shown: ResolvedText; readonly easy: Text; readonly place: ProsePlace },
): readonly ProseBlock[] {
  if (body.length === 0) return body;
  const placed = ({ references }: Text): readonly string[] =>
    references.flatMap(({ kind, value }) => (kind === 'media' ? value : []));
  const own = placed(texts.easy);
  const missing = placed(texts.shown.text).filter((id) => !own.includes(id));
  const added = missing.flatMap((id): readonly ProseBlock[] => {
    const found = recording(id, texts.place);
    return found === undefined ? [] : [{ kind: 'recording', recording: found, words: [] }];
  });
  return [...body, ...added];
}

/** An account without words, for an entry that has only facts: its identifier stands as the title. */
export function wordlessAccount(identifier: string): Account {
  return {
    title: { text: identifier },
    body: [],
    signed: [],
    notices: [],
    origin: [],
    sources: [],
  };
}
