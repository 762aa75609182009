import type { Locale } from './locales.ts';

export interface AvailableText {
  readonly tag: string;
  /** Of a translation; absent when the text was written in this language. */
  readonly status?: 'machine' | 'draft' | 'reviewed';
  readonly from?: string;
  /** True when the text that it was translated from has changed since. */
  readonly outdated?: boolean;
}

/** What there is of one text, and what there is not on purpose. */
export interface TextChoice {
  /** In the order in which they are taken when nothing else decides; the caller may rotate it. */
  readonly available: readonly AvailableText[];
  /** The language in which it was first written. */
  readonly source: string | undefined;
  readonly deliberate: readonly { readonly tag: string; readonly reason: string }[];
}

export interface Resolution {
  readonly tag: string;
  /** Asked for; on the reader's fallback chain; the text's own language; or simply there. */
  readonly why: 'asked' | 'chain' | 'source' | 'only';
  readonly outdated: boolean;
  /** True when a machine translated it and no person has reviewed it. */
  readonly machine: boolean;
  /** The community's reason for having no text in the asked language. */
  readonly deliberate?: { readonly reason: string };
}

/**
 * Which text a reader gets: the asked language; else the first one of that language's own fallback
 * chain; else the language in which the text was first written; else the first that is available.
 * `undefined` when there is none. No language is preferred for itself, and a tag matches only
 * itself: Brazilian Portuguese stands in for Portuguese where the chain says so.
 *
 * `drafts: false` passes over unreviewed drafts of translations; without it they take part, because
 * what may be published is decided before (the gate of the edition).
 */
export function resolve(
  texts: TextChoice,
  locale: Pick<Locale, 'tag' | 'fallback'>,
  options: { readonly drafts?: boolean } = {},
): Resolution | undefined {
  const shown =
    options.drafts === false
      ? texts.available.filter(({ status }) => status !== 'draft')
      : texts.available;
  const inLanguage = (tag: string | undefined) => shown.find((text) => text.tag === tag);

  const asked = inLanguage(locale.tag);
  if (asked !== undefined) return resolution(asked, 'asked');

  const gap = texts.deliberate.find(({ tag }) => tag === locale.tag);
  for (const tag of locale.fallback) {
    const next = inLanguage(tag);
    if (next !== undefined) return resolution(next, 'chain', gap?.reason);
  }
  const source = inLanguage(texts.source);
  if (source !== undefined) return resolution(source, 'source', gap?.reason);
  const only = shown[0];
  return only && resolution(only, 'only', gap?.reason);
}

function resolution(text: AvailableText, why: Resolution['why'], reason?: string): Resolution {
  return {
    tag: text.tag,
    why,
    outdated: text.outdated ?? false,
    machine: text.status === 'machine',
    ...(reason === undefined ? {} : { deliberate: { reason } }),
  };
}
