import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { mapPhrase } from './phrase.ts';
import { rightsNote } from './rights-note.ts';
import type { Phrase, RightsNote } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** An image, a sound or a film. */
interface Item {
  readonly credit?: Readonly<Record<string, string>> | undefined;
  readonly rights?: string | undefined;
}

/** Credit line and rights of an item: its own, else those of the entry that it belongs to. */
export function creditOf(
  item: Item,
  { facts }: AnyContribution,
  context: ViewContext,
): { readonly credit?: Phrase; readonly rights?: RightsNote } {
  const credit = mapPhrase(
    item.credit ?? ('creditLine' in facts ? facts.creditLine : undefined),
    context,
  );
  const rights = item.rights ?? ('rights' in facts ? facts.rights : undefined);
  return { ...(credit && { credit }), ...(rights && { rights: rightsNote(rights, context) }) };
}
