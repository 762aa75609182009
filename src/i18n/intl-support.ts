import { canonicalTag } from './tags.ts';

interface IntlService {
  supportedLocalesOf(tags: string[], options: { readonly localeMatcher: 'lookup' }): string[];
}

/**
 * The first of the tags that an `Intl` service has material for; `undefined` when it has none.
 * Without this question `Intl` silently answers in the language of the machine that runs it.
 */
export function firstSupported(service: IntlService, tags: readonly string[]): string | undefined {
  return tags.find((tag) => {
    // ECMA-402 throws on tags that are private as a whole.
    if (tag.startsWith('x-') || canonicalTag(tag) === undefined) return false;
    return service.supportedLocalesOf([tag], { localeMatcher: 'lookup' }).length > 0;
  });
}
