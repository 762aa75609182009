import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { ResolvedText } from '#src/exhibition/translate.ts';
import type { Partner, Venue } from '#src/exhibition/types.ts';
import type { ViewContext } from './view-context.ts';

/** Whose prose it is, and for whom. */
export interface ProsePlace {
  readonly entry: AnyContribution | Partner | Venue;
  readonly shown: ResolvedText;
  readonly context: ViewContext;
  /** Put before ids where several texts share a page. */
  readonly idPrefix?: string;
  /** How many levels lower headings stand than they were written. */
  readonly headingOffset?: number;
}
