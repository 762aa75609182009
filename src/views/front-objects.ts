import { rotated } from '#src/exhibition/rotation.ts';
import type { Partner } from '#src/exhibition/types.ts';
import type { ViewContext } from './view-context.ts';

/** Objects on the front page when the exhibition chose none. */
const chosenWhenNone = 6;

/** Each language begins with another partner than the one before, so that none heads every page. */
export function partnersInTurn(context: ViewContext): readonly Partner[] {
  return inLanguagesTurn([...context.exhibition.partners.values()], context);
}

/** The same order, begun at another place in every language of the exhibition. */
export function inLanguagesTurn<Item>(
  items: readonly Item[],
  { exhibition, locale }: Pick<ViewContext, 'exhibition' | 'locale'>,
): readonly Item[] {
  const turn = exhibition.locales.findIndex(({ tag }) => tag === locale.tag);
  return rotated(items, exhibition.facts.id, Math.max(turn, 0));
}

/** Ids of the objects that stand for the exhibition; without a choice of it some of each partner. */
export function frontObjects(context: ViewContext): readonly string[] {
  const { objects } = context.exhibition.facts.front;
  return objects.length > 0 ? objects : inTurn(partnersInTurn(context), context);
}

/** In turn one object of each partner, so that all are seen alike. */
function inTurn(partners: readonly Partner[], { exhibition }: ViewContext): readonly string[] {
  const objects = [...exhibition.objects.values()];
  const byPartner = partners.map(({ id }) =>
    objects.filter((object) => object.partners.includes(id)),
  );
  const longest = Math.max(0, ...byPartner.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => byPartner.map((list) => list[index]?.id))
    .flat()
    .filter((id) => id !== undefined)
    .slice(0, chosenWhenNone);
}
