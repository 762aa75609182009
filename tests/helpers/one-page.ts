import type { Page } from '#src/views/types.ts';
import type { ViewContext } from '#src/views/view-context.ts';
import { everyPage } from './every-page.ts';

type PageOf<Kind extends Page['kind']> = Extract<Page, { readonly kind: Kind }>;

/** The one page of this kind whose address ends like this. Throws when there is none. */
export function onePage<Kind extends Page['kind']>(
  kind: Kind,
  ending: string,
  context: ViewContext,
): PageOf<Kind> {
  const isMeant = (page: Page): page is PageOf<Kind> =>
    page.kind === kind && page.meta.path.endsWith(ending);
  const page = everyPage(context).find(isMeant);
  if (page === undefined) throw new Error(`No page of the kind "${kind}" ends in "${ending}".`);
  return page;
}
