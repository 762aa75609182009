import type { Frame, PageMeta } from './part-types.ts';

/** What every page has: its head and what surrounds it. */
export interface PageBase {
  readonly meta: PageMeta;
  readonly frame: Frame;
}
